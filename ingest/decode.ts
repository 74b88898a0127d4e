// Bytes -> text: finds the encoding, and reads the same text again from the same bytes and the encoding's name.

import type { ReadFailure } from '../contract/draft.ts';
import { CODE_PAGES, type CodePage, decodeCodePage, tableOf } from './code-pages.ts';
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
  const page = plausiblePage(bytes);
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
  const text = page ? decodeCodePage(bytes, page) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
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

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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

const COMMON = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const KAZAKH = 'әғқңөұүһі';

/** The code page that makes the most plausible text, or null when none is plausible. */
function plausiblePage(bytes: Uint8Array): CodePage | null {
  let best: CodePage | null = null;
  let bestScore = 0.6;
  for (const page of CODE_PAGES) {
    const score = plausibility(bytes.subarray(0, SAMPLE), page);
    if (score > bestScore + 1e-9) [best, bestScore] = [page, score];
  }
  return best;
}

/** Mean over the bytes above ASCII of how well each fits where it stands: at most 1; below about 0.6 it is no text. */
export function plausibility(bytes: Uint8Array, page: CodePage): number {
  const table = tableOf(page);
  let high = 0;
  let sum = 0;
  let yery = 0;
  let kazakh = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    high += 1;
    const character = table[byte] ?? '';
    const before = table[bytes[at - 1] ?? 32] ?? ' ';
    const after = table[bytes[at + 1] ?? 32] ?? ' ';
    const lower = character.toLowerCase();
    if (lower === 'ы') yery += 1;
    if (KAZAKH.includes(lower) && lower !== 'і') kazakh += 1;
    sum += fitness(character, lower, before, after, page);
  }
  if (high === 0) return 0;
  // Ukrainian and Serbian letters stand where the Kazakh pages have theirs; a Kazakh text of any length has ы, theirs have none.
  if (kazakh > 0 && yery === 0 && high > 100) return 0;
  return sum / high;
}

function fitness(character: string, lower: string, before: string, after: string, page: CodePage): number {
  const latin = /[A-Za-z]/;
  if (lower === character.toUpperCase()) {
    // Not a letter: fine between words, never inside one, and only the marks that texts have.
    if (/[«»“”„‘’—–…№§°\u00a0•‹›©®·₸\u00ad]/.test(character))
      return isLetter(before) && isLetter(after) && !/[\u00a0\u00ad’—–·]/.test(character) ? 0.2 : 1;
    return -1;
  }
  if (page === 'windows-1252') return latin.test(before) || latin.test(after) ? 0.9 : -1;
  const rank = COMMON.indexOf(lower);
  let value = rank >= 0 ? 1.15 - rank * 0.018 : KAZAKH.includes(lower) ? 1 : -0.5;
  if (latin.test(before) || latin.test(after)) value -= 1;
  // A capital after a small letter, as mojibake has everywhere.
  if (character !== lower && isSmall(before)) value -= 1.5;
  if (character !== lower && isSmall(after) && isLetter(before)) value -= 0.5;
  return value;
}

const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();
const isSmall = (character: string) => isLetter(character) && character === character.toLowerCase();

function fail(code: ReadFailure['code'], message: string): Decoded {
  return { ok: false, failure: { code, message } };
}
