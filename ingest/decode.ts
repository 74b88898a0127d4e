// Bytes -> text: finds the encoding, and reads the same text again from the same bytes and the encoding's name.

import type { ReadFailure } from '../contract/draft.ts';
import { plausiblePage } from './code-page-guess.ts';
import { CODE_PAGES, decodeCodePage } from './code-pages.ts';
import { signatureOf } from './signatures.ts';

/** Bytes beyond which a file is refused unread. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const SAMPLE = 256 * 1024;

/** A text with its encoding, or why there is none. */
export type Decoded = { ok: true; text: string; encoding: string } | { ok: false; failure: ReadFailure };

/** The text of a file without its byte order mark, line ends and normalisation as they came; or why there is none. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return fail('empty', 'The file is empty (0 bytes).');
  if (bytes.length > LARGEST_FILE)
    return fail('too-large', `The file has ${Math.ceil(bytes.length / 1048576)} MiB; at most 64 MiB are read.`);
  const signature = signatureOf(bytes);
  if (signature) return fail('binary', `The file is ${signature}, not a text.`);
  const decoded = find(bytes);
  if (decoded.ok && !/[^\s\u200b-\u200f\u2060\ufeff]/u.test(decoded.text))
    return fail('empty', 'The file holds nothing but white space.');
  return decoded;
}

function find(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked === 'utf-32') return fail('undecodable', 'The file is in UTF-32, which is not read; save it as UTF-8.');
  if (marked) {
    const text = strictly(bytes, marked);
    if (text === null)
      return fail(
        'undecodable',
        `The file begins with a ${marked.toUpperCase()} mark, but its bytes are not ${marked.toUpperCase()}.`,
      );
    return controls(text)
      ? fail('binary', 'The file holds control characters that no text has.')
      : { ok: true, text, encoding: marked };
  }
  const wide = utf16Without(bytes);
  if (wide) return wide;
  if (hasControlBytes(bytes)) return fail('binary', 'The file holds NUL bytes or control characters that no text has.');
  const text = strictly(bytes, 'utf-8');
  if (text !== null) return { ok: true, text, encoding: 'utf-8' };
  const page = plausiblePage(bytes.subarray(0, SAMPLE));
  if (page) return { ok: true, text: decodeCodePage(bytes, page), encoding: page };
  return fail('undecodable', 'No encoding makes a plausible text of these bytes.');
}

const UNICODE = ['utf-8', 'utf-16le', 'utf-16be'];
/** Every encoding a text can be read in, as `decode` names them. */
export const ENCODINGS: readonly string[] = [...UNICODE, ...CODE_PAGES];

/** The text of a file in an encoding that the analyst chose; or why its bytes are no text in it. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (bytes.length > LARGEST_FILE) return decode(bytes);
  const page = CODE_PAGES.find((known) => known === encoding);
  if (!page && !UNICODE.includes(encoding)) return fail('undecodable', `There is no encoding “${encoding}”.`);
  const text = page ? decodeCodePage(bytes, page) : strictly(bytes, encoding);
  if (text === null) return fail('undecodable', `The bytes of the file are not ${encoding.toUpperCase()}.`);
  if (controls(text)) return fail('binary', 'Read so, the file holds control characters that no text has.');
  return { ok: true, text, encoding };
}

/**
 * The text of a clipping again, given the encoding `decode` named and the clipping's locator; null when the encoding is
 * a format (`docx`), whose text is its reader's and not the bytes' own. Throws TypeError on bytes that are not in it.
 */
export function redecode(bytes: Uint8Array, encoding: string, locator = '0'): string | null {
  const page = CODE_PAGES.find((known) => known === encoding);
  if (!page && !UNICODE.includes(encoding)) return null;
  const text = page ? decodeCodePage(bytes, page) : strictly(bytes, encoding);
  if (text === null) throw new TypeError(`The bytes are not ${encoding}.`);
  const part = /^chars:(\d+)-(\d+)$/u.exec(locator);
  if (part) return text.slice(Number(part[1]), Number(part[2]));
  return locator === '0' ? text : null;
}

/** The mark a file begins with, or null. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** The text, or null where the bytes are not in the encoding. UTF-8 that ends within a letter, as a download cut off does, ends in one replacement mark. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  const whole = exactly(bytes, encoding);
  if (whole !== null || encoding !== 'utf-8') return whole;
  const rest = bytes.length - lettersBegun(bytes);
  const text = rest < bytes.length ? exactly(bytes.subarray(0, rest), encoding) : null;
  // Other letters of several bytes must say that it is UTF-8 at all.
  return text !== null && /[^\p{ASCII}]/u.test(text) ? `${text}\ufffd` : null;
}

function exactly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes at the end that begin a letter of UTF-8 and do not end it. */
function lettersBegun(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc2) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

const isControl = (code: number) =>
  code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 11 && code !== 26;

/** NUL anywhere, or more than one other control character in five hundred. */
function hasControlBytes(bytes: Uint8Array): boolean {
  let found = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (isControl(byte) || byte === 127) found += 1;
  }
  return found * 500 > bytes.length;
}

function controls(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (isControl(code)) found += 1;
  }
  return found * 500 > text.length;
}

/** UTF-16 told without a mark: nearly all units are in the blocks our scripts use, in one byte order only. */
function utf16Without(bytes: Uint8Array): Decoded | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (isOurs((sample[at + 1] ?? 0) * 256 + (sample[at] ?? 0))) little += 1;
    if (isOurs((sample[at] ?? 0) * 256 + (sample[at + 1] ?? 0))) big += 1;
  }
  const units = sample.length / 2;
  const encoding = little > big ? 'utf-16le' : 'utf-16be';
  if (Math.max(little, big) < units * 0.95 || Math.min(little, big) > units * 0.5) return null;
  const text = strictly(bytes, encoding);
  return text === null || controls(text) ? null : { ok: true, text, encoding };
}

/** Latin, Cyrillic and the punctuation between; nothing in it has two bytes that could be ASCII letters. */
export function isOurs(unit: number): boolean {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13;
  return (
    unit < 0x250 ||
    (unit >= 0x400 && unit < 0x530) ||
    (unit >= 0x2010 && unit < 0x2040) ||
    unit === 0x2116 ||
    unit === 0x20b8
  );
}

function fail(code: ReadFailure['code'], message: string): Decoded {
  return { ok: false, failure: { code, message } };
}
