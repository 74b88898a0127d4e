// Where things of one reading of a source are in another: its articles, and the passages marked in them. Pure; the right place or none.

import type { Selector } from '../contract/annotation.ts';
import { readingOf } from '../contract/reading.ts';
import type { Range } from '../contract/values.ts';
import { anchorPassage, describePassage } from '../language/anchor.ts';
import { ENCODINGS } from './decode.ts';
import { detectedEncoding, rangeMapper, transcode } from './encodings.ts';
import { decodePage } from './formats/html.ts';
import { tableFormatOf } from './formats/tables.ts';

/** The share of bytes that two parts of a file have in common when they are one article: white space at the ends is not the same in every encoding. */
const SAME_ARTICLE = 0.9;

/** A text of a source: where it stands in it, and how it was read. */
export interface SourceText {
  locator: string;
  /** As `contract/reading.ts` writes it. */
  reading: string;
  text: string;
}

/** Whether a reading is of a plain text, whose text is the bytes' own. */
export function isPlain(reading: string): boolean {
  return ENCODINGS.includes(reading);
}

/** The encoding that the bytes of a source were read in; null for a format whose bytes are not a text. */
export function encodingOf(bytes: Uint8Array, name: string, line: string): string | null {
  const { format, encoding } = readingOf(line);
  if (isPlain(format)) return format;
  if (encoding !== null) return encoding;
  if (format === 'html') return decodePage(bytes).encoding;
  const table = tableFormatOf(name);
  return table !== null && table !== 'xlsx' ? detectedEncoding(bytes) : null;
}

/** Finds in one reading of a source what is known from others. */
export interface Rereader {
  /** The text among these that is of the same article, by its place in the list; -1 when none is. */
  articleAt(of: Pick<SourceText, 'locator' | 'reading'>): number;
  /** The range of the new decoded text that is the same bytes as an article of a plain text (it may end beyond the text for the whole of it); null when there is none. */
  rangeOf(of: Pick<SourceText, 'locator' | 'reading'>): Range | null;
  /** What a marked passage is found by in the text of its article; null when it is not surely there. */
  passageIn(text: SourceText, of: SourceText, selector: Selector): Selector | null;
}

/** Compares readings of these bytes with the new one, whose texts these are. */
export function makeRereader(bytes: Uint8Array, name: string, texts: readonly Omit<SourceText, 'text'>[]): Rereader {
  const line = texts[0]?.reading ?? '';
  const mappers = new Map<string, (range: Range) => Range | null>();
  const charsets = new Map<string, string | null>();
  const mapper = (from: string) => {
    const made = mappers.get(from) ?? rangeMapper(bytes, from, line);
    mappers.set(from, made);
    return made;
  };
  const charset = (reading: string) => {
    const found = charsets.has(reading) ? charsets.get(reading) : encodingOf(bytes, name, reading);
    charsets.set(reading, found ?? null);
    return found ?? null;
  };
  const byLocator = new Map(texts.map(({ locator }, at) => [locator, at]));
  const ranges = texts.map(({ locator }) => rangeAt(locator));
  const rangeOf = ({ locator, reading }: Pick<SourceText, 'locator' | 'reading'>): Range | null => {
    if (locator === '0') return { start: 0, end: Number.MAX_SAFE_INTEGER };
    const range = rangeAt(locator);
    return range && isPlain(reading) && isPlain(line) ? mapper(reading)(range) : null;
  };
  return {
    rangeOf,
    articleAt(of) {
      if (!isPlain(line) || of.locator === '0') return byLocator.get(of.locator) ?? -1;
      const range = rangeOf(of);
      return range ? ranges.findIndex((other) => other !== null && overlap(range, other) >= SAME_ARTICLE) : -1;
    },
    passageIn(text, of, selector) {
      if (isPlain(line) && isPlain(of.reading)) return byBytes(text, of, selector);
      const [from, to] = [charset(of.reading), charset(line)];
      const words = from === null || to === null || from === to ? selector : transcode(selector, from, to);
      const found = words && anchorPassage(text.text, words, of.text !== text.text);
      return found && describePassage(text.text, found);
    },
  };

  /** A passage of plain text is the same bytes in every reading. */
  function byBytes(text: SourceText, of: SourceText, selector: Selector): Selector | null {
    const [from, to] = [rangeAt(of.locator)?.start ?? 0, rangeAt(text.locator)?.start ?? 0];
    const found = mapper(of.reading)({ start: selector.start + from, end: selector.end + from });
    const passage = found && describePassage(text.text, { start: found.start - to, end: found.end - to });
    const words = transcode({ ...selector, prefix: '', suffix: '' }, of.reading, line);
    return passage && passage.quote === words?.quote ? passage : null;
  }
}

/** The share that two ranges have in common of the longer one. */
function overlap(one: Range, other: Range): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common / Math.max(one.end - one.start, other.end - other.start);
}

/** The range of the whole decoded text that a locator of a part names; null for a whole file and for other formats. */
function rangeAt(locator: string): Range | null {
  const part = /^chars:(\d+)-(\d+)$/u.exec(locator);
  return part ? { start: Number(part[1]), end: Number(part[2]) } : null;
}
