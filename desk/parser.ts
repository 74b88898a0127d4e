// The parser's role: reads one file into clippings ready to be written, with everything that can be computed without the library.

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { DraftClipping, ReadOutcome } from '../contract/draft.ts';
import type { RememberedColumns } from '../db/column-mappings.ts';
import {
  buffersOf,
  type Container,
  type PackedSource,
  packBytes,
  packClippings,
  type ReadyFile,
} from '../db/ready-file.ts';
import { LARGEST_FILE } from '../ingest/decode.ts';
import { attachmentsOf, isMail } from '../ingest/formats/attachments.ts';
import { Refusal } from '../ingest/formats/piece.ts';
import { tableFormatOf } from '../ingest/formats/tables.ts';
import { isArchive, type Unpacked, unpackArchive } from '../ingest/formats/zip.ts';
import { makeReader } from '../ingest/read.ts';
import { faultOfFile } from './file-faults.ts';
import { bytesOfPaste } from './pasted.ts';
import { makeReady, type ReadyRules } from './ready-clipping.ts';
import { loadReadingResources } from './resources.ts';
import type { Role, ThreadData } from './role.ts';

/** A file to read: by path, or as bytes from a host that has no path. */
export interface FileToRead {
  /** As the report names it. */
  path: string;
  /** Name with folders relative to what was dropped. */
  name: string;
  bytes: Uint8Array | null;
  modifiedAt: string | null;
  /** Bytes it has, as far as is known before it is read. */
  size: number;
  /** Path it can be read from again: its own, or that of the archive or mail it was in; null for bytes. */
  readFrom: string | null;
  container: Container | null;
  /** Archives and mails it is within. */
  depth: number;
  pasted?: Pasted;
}

/** What is known of something pasted besides its bytes. */
export interface Pasted {
  /** Where it was copied from. */
  url: string | null;
  /** The plain text that was on the clipboard beside the markup; empty when there was none. */
  text: string;
}

/** What an archive or a mail held: files to read, and rows for those that are not; a mail's own row comes first. */
export interface UnpackedFile {
  /** Of the archive or mail itself. */
  path: string;
  members: ({ file: FileToRead } | { outcome: ReadyFile })[];
}

/** The library's rules at the import's beginning. */
export type ReadingRules = ReadyRules & { columns: RememberedColumns };

/** Containers within containers that are opened: a mail in an archive, an archive in a mail, a mail in a mail. */
const DEEPEST = 2;
/** The part of what was selected that must be left of pasted markup for it to be the better reading. */
const ENOUGH_OF_SELECTION = 0.8;

/** Answers `read`: a FileToRead becomes a ReadyFile, a fault of the file being a row too, or what it held when it is an archive or has attachments. `rules` comes first. */
export function parserRole(data: ThreadData): Role {
  const read = makeReader(loadReadingResources(data.resourcesDir));
  let ready = makeReady({ concepts: [], themes: [] });
  let columns: RememberedColumns = new Map();

  const readyFile = async (file: FileToRead, bytes: Uint8Array): Promise<ReadyFile> => {
    const { path, readFrom, modifiedAt, container } = file;
    const reading = file.pasted ? await readPasted(file, bytes, file.pasted) : { name: file.name, bytes };
    const outcome =
      'outcome' in reading ? reading.outcome : await read(bytes, { name: reading.name, modifiedAt, columns });
    const { name } = reading;
    if (!outcome.ok) {
      const failed = failure(file, outcome.failure.code, outcome.failure.message);
      const kept = outcome.failure.code === 'no-articles' ? keptTable(reading.name, bytes) : null;
      return kept ? { ...failed, kept: { ...kept, modifiedAt, container } } : failed;
    }
    return {
      ...{ ok: true, path, name, readFrom, modifiedAt, container },
      sha256: sha256(reading.bytes),
      size: reading.bytes.length,
      packed: packBytes(reading.bytes),
      encoding: outcome.encoding,
      clippings: packClippings(made(outcome.clippings, ready)),
    };
  };

  /** Markup where it shows what was selected, else the plain text that came with it. */
  const readPasted = async (file: FileToRead, bytes: Uint8Array, { url, text }: Pasted) => {
    const facts = { name: file.name, modifiedAt: null, url };
    const outcome = await read(bytes, facts);
    const selected = lettersIn([text]);
    if (selected === 0 || (outcome.ok && lettersOf(outcome) >= selected * ENOUGH_OF_SELECTION))
      return { outcome, name: file.name, bytes };
    const plain = { name: file.name.replace(/\.html$/u, '.txt'), bytes: bytesOfPaste(text) };
    return { outcome: await read(plain.bytes, { ...facts, name: plain.name }), ...plain };
  };

  const readOrUnpack = async (file: FileToRead): Promise<ReadyFile | UnpackedFile> => {
    let { bytes, modifiedAt } = file;
    if (!bytes) {
      try {
        const facts = await stat(file.path);
        if (!facts.isFile()) return failure(file, 'unreadable', 'This is not a file that can be read.');
        if (facts.size > LARGEST_FILE) {
          const size = Math.round(facts.size / 1e6);
          const message = `The file has ${size} MB; the most is ${LARGEST_FILE / 1024 / 1024} MiB.`;
          return failure(file, 'too-large', message);
        }
        modifiedAt = facts.mtime.toISOString();
        bytes = await readFile(file.path);
      } catch (error) {
        return failure(file, ...faultOfFile(error));
      }
    }
    const known = { ...file, modifiedAt };
    if (isArchive(file.name)) return unpacked(known, bytes);
    const own = await readyFile(known, bytes);
    return isMail(file.name) ? withAttachments(known, bytes, own) : own;
  };

  return {
    answer(name, input) {
      if (name === 'rules') {
        ready = makeReady(input as ReadingRules);
        columns = (input as ReadingRules).columns;
        return null;
      }
      return readOrUnpack(input as FileToRead);
    },
    handOver: (answer) =>
      answer && typeof answer === 'object' ? buffersOfAnswer(answer as ReadyFile | UnpackedFile) : [],
    close() {},
  };
}

/** Makes drafts ready one by one, letting go of each. */
function* made<Ready>(drafts: DraftClipping[], ready: (draft: DraftClipping) => Ready): Generator<Ready> {
  drafts.reverse();
  for (let draft = drafts.pop(); draft; draft = drafts.pop()) yield ready(draft);
}

const lettersOf = (outcome: Extract<ReadOutcome, { ok: true }>) =>
  lettersIn(outcome.clippings.map((clipping) => clipping.text));

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

/** A table whose columns say nothing, as it is kept until the analyst names them. */
function keptTable(name: string, bytes: Uint8Array): PackedSource | null {
  const format = tableFormatOf(name);
  if (format === null) return null;
  return {
    ...{ name, modifiedAt: null, encoding: format },
    ...{ sha256: sha256(bytes), size: bytes.length, packed: packBytes(bytes) },
  };
}

function failure(
  { path, name, readFrom }: FileToRead,
  reason: string,
  message: string,
): Extract<ReadyFile, { ok: false }> {
  return { ok: false, path, name, readFrom, status: 'failed', reason, message };
}

/** The files in an archive, each under its name within the archive's; one row where the archive as a whole cannot be read. */
function unpacked(file: FileToRead, bytes: Uint8Array): ReadyFile | UnpackedFile {
  if (file.depth >= DEEPEST)
    return failure(file, 'unsupported', 'An archive this deep in others is not opened; unpack it first.');
  try {
    return { path: file.path, members: within(file, bytes, unpackArchive(bytes)) };
  } catch (error) {
    const reason = error instanceof Refusal ? error.code : 'damaged';
    return failure(file, reason, error instanceof Error ? error.message : String(error));
  }
}

/** A mail and what is attached to it; one that only carries attachments is no failure. */
async function withAttachments(file: FileToRead, bytes: Uint8Array, own: ReadyFile): Promise<ReadyFile | UnpackedFile> {
  // A mail that cannot be read has said so already.
  const attached = await attachmentsOf(file.name, bytes).catch(() => []);
  if (attached.length === 0) return own;
  if (file.depth >= DEEPEST)
    for (const [at, { name }] of attached.entries()) {
      const message = 'It is attached to a mail within others; save that mail by itself.';
      attached[at] = { ok: false, name, status: 'skipped', reason: 'attachment', message };
    }
  const members = within(file, bytes, attached);
  const carries = !own.ok && own.reason === 'empty' && members.some((member) => 'file' in member);
  const message = 'The mail holds no text of its own; what is attached to it is read.';
  return {
    path: file.path,
    members: [{ outcome: carries ? { ...own, status: 'skipped', message } : own }, ...members],
  };
}

function within(file: FileToRead, bytes: Uint8Array, unpackedFiles: readonly Unpacked[]): UnpackedFile['members'] {
  const container = { name: file.name, sha256: sha256(bytes) };
  const { readFrom } = file;
  return unpackedFiles.map((member) => {
    const [path, name] = [`${file.path}/${member.name}`, `${file.name}/${member.name}`];
    if (!member.ok) {
      const { status, reason, message } = member;
      return { outcome: { ok: false, path, name, readFrom, status, reason, message } };
    }
    const { modifiedAt, bytes: own } = member;
    return {
      file: { path, name, readFrom, container, modifiedAt, bytes: own, size: own.length, depth: file.depth + 1 },
    };
  });
}

function buffersOfAnswer(answer: ReadyFile | UnpackedFile): ArrayBuffer[] {
  if ('members' in answer)
    return answer.members.flatMap((member) =>
      'outcome' in member ? buffersOf(member.outcome) : ownBuffer(member.file),
    );
  return buffersOf(answer);
}

const ownBuffer = ({ bytes }: FileToRead) =>
  bytes?.buffer instanceof ArrayBuffer && bytes.buffer.byteLength === bytes.byteLength ? [bytes.buffer] : [];

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
