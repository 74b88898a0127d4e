// Chooses the reader of a file by its name and its first bytes; readers' libraries are loaded when first needed.

import type { FileFacts } from '../../contract/draft.ts';
import { LARGEST_FILE } from '../decode.ts';
import { isProgramName, otherFormatOf, signatureOf } from '../signatures.ts';
import { type Reading, Refusal } from './piece.ts';
import { readText } from './text.ts';

/** Reads the articles of a file. Throws a Refusal, or whatever a library throws over bytes it does not understand. */
type FormatReader = (bytes: Uint8Array, facts: FileFacts) => Promise<Reading>;

const html: FormatReader = async (bytes, facts) => (await import('./html.ts')).readHtml(bytes, facts);
const csv: FormatReader = async (bytes, facts) => (await import('./csv.ts')).readCsv(bytes, facts);

const rtf: FormatReader = async (bytes) => (await import('./rtf.ts')).readRtf(bytes);
const xlsx: FormatReader = async (bytes, facts) => (await import('./xlsx.ts')).readXlsx(bytes, facts);
const jsonl: FormatReader = async (bytes, facts) => (await import('./json.ts')).readJson(bytes, true, facts);

const READERS: Record<string, FormatReader> = {
  html,
  htm: html,
  xhtml: html,
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  odt: async (bytes) => (await import('./odt.ts')).readOdt(bytes),
  rtf,
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  eml: async (bytes) => (await import('./eml.ts')).readEml(bytes),
  msg: async (bytes) => (await import('./msg.ts')).readMsg(bytes),
  csv,
  tsv: csv,
  xlsx,
  json: async (bytes, facts) => (await import('./json.ts')).readJson(bytes, false, facts),
  jsonl,
  ndjson: jsonl,
  zip: refuse('unsupported', 'An archive inside another is not opened; unpack it first.'),
};

/** Programs save these formats under an older format's name; the first bytes tell. */
const RENAMED: Record<string, { begins: RegExp; reader: FormatReader }[]> = {
  doc: [
    { begins: /^\s{0,9}\{\\rtf/u, reader: rtf },
    { begins: /^\s{0,99}(?:<!doctype html|<html|<\?xml[^>]{0,99}>\s{0,9}<html)/iu, reader: html },
  ],
  xls: [{ begins: /^PK/u, reader: xlsx }],
};

/** Whether files of this name are of a format that is read, so far as a name can tell; a name without an extension tells nothing. */
export function isReadableName(name: string): boolean {
  const extension = extensionOf(name);
  return (
    /^(?:txt|text|md|markdown)$/u.test(extension) ||
    Object.hasOwn(READERS, extension) ||
    Object.hasOwn(RENAMED, extension)
  );
}

const extensionOf = (name: string): string => /\.([^./\\]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** The reader for a file: by its extension, else plain text. Its refusals and the libraries' faults are thrown. */
export function readerFor(name: string, bytes: Uint8Array): FormatReader {
  if (bytes.length === 0) return refuse('empty', 'The file is empty (0 bytes).');
  if (bytes.length > LARGEST_FILE)
    return refuse('too-large', `The file has ${Math.ceil(bytes.length / 1048576)} MiB; at most 64 MiB are read.`);
  const extension = extensionOf(name);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const reader = Object.hasOwn(READERS, extension)
    ? READERS[extension]
    : Object.hasOwn(RENAMED, extension)
      ? RENAMED[extension]?.find(({ begins }) => begins.test(head))?.reader
      : undefined;
  if (reader) return guarded(reader, bytes);
  if (isProgramName(name)) return refuse('binary', `This is a program or a disk (.${extension}), not a text.`);
  const other = otherFormatOf(name);
  if (other) return refuse('unsupported', `Clipdesk does not read ${other} yet; save it as plain text.`);
  return readText;
}

function refuse(...why: ConstructorParameters<typeof Refusal>): FormatReader {
  return async () => {
    throw new Refusal(...why);
  };
}

/** What a library throws over a file says only that the file is not what its name says. */
function guarded(reader: FormatReader, bytes: Uint8Array): FormatReader {
  return async (...input) => {
    try {
      return await reader(...input);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const detail = error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) : String(error);
      const signature = signatureOf(bytes);
      throw new Refusal(
        'damaged',
        `The file is damaged or not what its name says${signature ? ` (it is ${signature})` : ''}: ${detail?.replace(/[.\s]*$/u, '')}.`,
      );
    }
  };
}
