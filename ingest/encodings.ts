// The encodings a source could be read in, and the way of a passage from one reading of its bytes to another.

import type { Selector } from '../contract/annotation.ts';
import type { EncodingChoice } from '../contract/source.ts';
import type { Range } from '../contract/values.ts';
import { plausibilityIn } from './code-page-guess.ts';
import { CODE_PAGES, tableOf } from './code-pages.ts';
import { byteOrderMark, type Decoded, decode, decodeAs, ENCODINGS, isOurs } from './decode.ts';

/** Bytes that a preview and a judgement are made from. */
const SAMPLE = 64 * 1024;
const LINES = 6;
const LINE = 160;

/** How plausible the bytes are as a text in an encoding: 0 (they are none in it) to 1. */
export function confidenceOf(bytes: Uint8Array, encoding: string): number {
  const sample = sampleOf(bytes, encoding);
  const mark = byteOrderMark(bytes);
  if (mark !== null && mark !== 'utf-32') return mark === encoding ? 1 : 0;
  if (!decodeAs(sample, encoding).ok) return 0;
  const high = sample.reduce((count, byte) => count + (byte >> 7), 0);
  const page = CODE_PAGES.find((known) => known === encoding);
  if (page) return high === 0 ? 1 : clamp(plausibilityIn(sample, page));
  // Each character of several bytes that holds by chance alone halves the doubt.
  if (encoding === 'utf-8') return high === 0 ? 1 : clamp(1 - 0.5 ** (high / 2));
  const [low, up] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  let ours = 0;
  for (let at = 0; at + 1 < sample.length; at += 2)
    if (isOurs((sample[at + up] ?? 0) * 256 + (sample[at + low] ?? 0))) ours += 1;
  return clamp(ours / (sample.length / 2));
}

const clamp = (value: number) => Math.round(Math.max(0, Math.min(0.99, value)) * 100) / 100;

/** Every encoding with its first lines: the one in force first, then by plausibility, last those the bytes are not in. */
export function encodingChoices(bytes: Uint8Array, inForce: string): EncodingChoice[] {
  const choices = ENCODINGS.map((encoding) => ({
    encoding,
    confidence: confidenceOf(bytes, encoding),
    lines: firstLines(bytes, encoding),
  }));
  return choices.sort(
    (one, other) =>
      Number(other.encoding === inForce) - Number(one.encoding === inForce) ||
      Number(other.lines.length > 0) - Number(one.lines.length > 0) ||
      other.confidence - one.confidence,
  );
}

function firstLines(bytes: Uint8Array, encoding: string): string[] {
  if (!decodeAs(bytes, encoding).ok) return [];
  const decoded: Decoded = decodeAs(sampleOf(bytes, encoding), encoding);
  if (!decoded.ok) return [];
  const lines = decoded.text.split(/\r\n?|\n/u).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .slice(0, LINES)
    .map((line) => [...line].slice(0, LINE).join(''));
}

/** The first bytes, cut between characters. */
function sampleOf(bytes: Uint8Array, encoding: string): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  let end = SAMPLE;
  if (encoding === 'utf-8') while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  // Never between the halves of a surrogate pair.
  const high = encoding === 'utf-16le' ? bytes[end - 1] : encoding === 'utf-16be' ? bytes[end - 2] : undefined;
  if (high !== undefined && high >= 0xd8 && high <= 0xdb) end -= 2;
  return bytes.subarray(0, end);
}

/** The encoding that `decode` finds, or null. */
export function detectedEncoding(bytes: Uint8Array): string | null {
  const found = decode(bytes);
  return found.ok ? found.encoding : null;
}

/** Where the units of a decoded text stand among its bytes. */
interface Places {
  /** The first byte of a unit's character; null inside a character. The end of the text is a place too. */
  byteAt(unit: number): number | null;
  unitAt(byte: number): number | null;
}

function placesOf(bytes: Uint8Array, encoding: string): Places {
  const marked = byteOrderMark(bytes) === encoding;
  if (encoding.startsWith('utf-16')) {
    const from = marked ? 2 : 0;
    return {
      byteAt: (unit) => (from + unit * 2 <= bytes.length ? from + unit * 2 : null),
      unitAt: (byte) => (byte >= from && (byte - from) % 2 === 0 ? (byte - from) / 2 : null),
    };
  }
  if (encoding !== 'utf-8') {
    const within = (at: number) => (at >= 0 && at <= bytes.length ? at : null);
    return { byteAt: within, unitAt: within };
  }
  const starts = utf8Starts(bytes, marked ? 3 : 0);
  return {
    byteAt: (unit) => {
      const byte = starts[unit];
      return byte === undefined || byte === INSIDE ? null : byte;
    },
    unitAt: (byte) => {
      let [low, high] = [0, starts.length - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        // The second half of a pair stands for the first.
        const at = starts[middle] === INSIDE ? middle - 1 : middle;
        const value = starts[at] ?? 0;
        if (value === byte) return at;
        if (value < byte) low = middle + 1;
        else high = at - 1;
      }
      return null;
    },
  };
}

const INSIDE = 0xffffffff;

/** By UTF-16 unit of well-formed UTF-8: its first byte, `INSIDE` for the second half of a pair; one more for the end. */
function utf8Starts(bytes: Uint8Array, from: number): Uint32Array {
  const starts = new Uint32Array(bytes.length - from + 1);
  let units = 0;
  for (let at = from; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    starts[units++] = at;
    if (lead >= 0xf0) starts[units++] = INSIDE;
    at += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  }
  starts[units++] = bytes.length;
  return starts.subarray(0, units);
}

/** The same bytes' range in another reading of them; null where it would begin or end inside a character. Counts in whole texts, not in clippings' parts. */
export function rangeMapper(bytes: Uint8Array, from: string, to: string): (range: Range) => Range | null {
  const [old, now] = [placesOf(bytes, from), placesOf(bytes, to)];
  const map = (unit: number) => {
    const byte = old.byteAt(unit);
    return byte === null ? null : now.unitAt(byte);
  };
  return ({ start, end }) => {
    const [first, last] = [map(start), map(end)];
    return first === null || last === null || last <= first ? null : { start: first, end: last };
  };
}

/** What a selector's words would be, had their bytes been read in another encoding; null when they cannot be told. The position is left as it was. */
export function transcode(selector: Selector, from: string, to: string): Selector | null {
  const quote = reread(selector.quote, from, to);
  if (quote === null) return null;
  return { ...selector, quote, prefix: trimmed(selector.prefix, 'start'), suffix: trimmed(selector.suffix, 'end') };

  /** Surroundings are cut between units, perhaps inside what is one character in the other encoding. */
  function trimmed(words: string, side: 'start' | 'end'): string {
    for (let cut = 0; cut < 4 && cut <= words.length; cut += 1) {
      const found = reread(side === 'start' ? words.slice(cut) : words.slice(0, words.length - cut), from, to);
      if (found !== null) return found;
    }
    return '';
  }
}

function reread(words: string, from: string, to: string): string | null {
  if (words === '') return '';
  const bytes = encode(words, from);
  if (!bytes) return null;
  const decoded = decodeAs(bytes, to);
  return decoded.ok ? decoded.text : null;
}

function encode(words: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(words);
  const page = CODE_PAGES.find((known) => known === encoding);
  const bytes = new Uint8Array(page ? words.length : words.length * 2);
  const byCharacter = page ? new Map(tableOf(page).map((character, byte) => [character, byte])) : null;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (byCharacter) {
      const byte = byCharacter.get(words[at] ?? '');
      if (byte === undefined || words[at] === '\ufffd') return null;
      bytes[at] = byte;
    } else {
      bytes[at * 2] = encoding === 'utf-16le' ? code & 255 : code >> 8;
      bytes[at * 2 + 1] = encoding === 'utf-16le' ? code >> 8 : code & 255;
    }
  }
  return bytes;
}
