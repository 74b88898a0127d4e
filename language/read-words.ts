// What a stretch of text says as words: their normal forms, stems and name keys by the languages they are read in, remembered, for texts repeat their words.

import type { KnownLanguage } from '../contract/values.ts';
import { foldKazakh } from './folds.ts';
import { nameKeys } from './names.ts';
import { stem } from './stem.ts';
import { partsOf, type Token, tokenise } from './tokens.ts';

/** A word as read in some languages. */
export interface ReadWord extends Token {
  /** The stem of the whole word in each language. */
  stems: readonly string[];
  /** These and those of the words inside it. */
  allStems: readonly string[];
  /** What `allStems` look like without Kazakh letters. */
  folds: readonly string[];
  /** Keys it may stand under as a name. */
  names: readonly string[];
}

/** So many letters are a word's beginning. */
export const BEGINNING_LETTERS = 6;

const HYPHEN = /[-\u2010\u2011]/;

/** Words of stretches of text, read in some languages and remembered: the same list for the same stretch as long as it is. Offsets are in the stretch. */
export interface WordReader {
  read(written: string): readonly ReadWord[];
  /** The words from `start` to `end` of a text; null where none of them may have one of the keys (`marksOf`), which is quick to tell. */
  readAt(text: string, start: number, end: number, keys: Uint8Array | null): readonly ReadWord[] | null;
}

const readers = new Map<string, WordReader>();

/** The reader of some languages: of one, or of all. */
export function wordReader(languages: readonly KnownLanguage[]): WordReader {
  const key = languages.length === 1 ? (languages[0] ?? '') : '';
  let reader = readers.get(key);
  if (!reader) {
    reader = new Lexicon((written) => tokenise(written).map((token) => readAfresh(token, written, languages)));
    readers.set(key, reader);
  }
  return reader;
}

/** So many stretches are remembered. */
const LIMIT = 50_000;
/** A power of two, so much more that most are found at the first look. */
const SLOTS = 131_072;

/** Finds stretches again by their letters where they stand in a text, without making strings of them. */
class Lexicon implements WordReader {
  private readonly readAfresh: (written: string) => readonly ReadWord[];
  /** By the hash of a stretch, then on to the next that is free: 0, or its place below and one. */
  private readonly slots = new Int32Array(SLOTS);
  private written: string[] = [];
  private words: (readonly ReadWord[])[] = [];
  /** The marks of all, one's behind another's; and where they begin. */
  private marks = new Uint16Array(4_096);
  private readonly begins = new Uint32Array(LIMIT + 1);

  constructor(readAfresh: (written: string) => readonly ReadWord[]) {
    this.readAfresh = readAfresh;
  }

  read(written: string): readonly ReadWord[] {
    return this.words[this.find(written, 0, written.length)] ?? [];
  }

  readAt(text: string, start: number, end: number, keys: Uint8Array | null): readonly ReadWord[] | null {
    const place = this.find(text, start, end);
    const words = this.words[place] ?? [];
    if (keys === null) return words;
    const { marks } = this;
    const to = this.begins[place + 1] ?? 0;
    for (let at = this.begins[place] ?? 0; at < to; at += 1) if (keys[marks[at] ?? 0] === 1) return words;
    return null;
  }

  /** The place of a stretch, which is read where it is not known yet. */
  private find(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let place = this.slots[slot] ?? 0; place > 0; place = this.slots[slot] ?? 0) {
      if (isSame(this.written[place - 1] ?? '', text, start, end)) return place - 1;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.written.length < LIMIT) return this.add(text.slice(start, end), slot);
    this.slots.fill(0);
    this.written = [];
    this.words = [];
    return this.find(text, start, end);
  }

  private add(written: string, slot: number): number {
    const words = this.readAfresh(written);
    const place = this.written.push(written) - 1;
    this.words.push(words);
    this.slots[slot] = place + 1;
    const marks = new Set(words.flatMap(keysOf).map(markOf));
    const from = this.begins[place] ?? 0;
    if (from + marks.size > this.marks.length) {
      const more = new Uint16Array(2 * (from + marks.size));
      more.set(this.marks);
      this.marks = more;
    }
    this.marks.set([...marks], from);
    this.begins[place + 1] = from + marks.size;
    return place;
  }
}

function isSame(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at += 1)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** All that a query may look for a word by. */
function keysOf({ norm, allStems, folds, names }: ReadWord): readonly string[] {
  return [norm, norm.slice(0, BEGINNING_LETTERS), ...allStems, ...folds, ...names];
}

function readAfresh(token: Token, written: string, languages: readonly KnownLanguage[]): ReadWord {
  const spelled = written.slice(token.start, token.end);
  const stemsOf = (norm: string) => languages.map((language) => stem(norm, language));
  const stems = stemsOf(token.norm);
  const allStems = [...new Set([...stems, ...partsOf(token.norm, spelled).flatMap(stemsOf)])];
  const [only] = languages.length === 1 ? languages : [];
  const pieces = new Set([spelled, ...spelled.split(HYPHEN)]);
  const names = [...pieces].flatMap((piece) => nameKeys(piece, false, only ?? null));
  return { ...token, stems, allStems, folds: allStems.map(foldKazakh), names: [...new Set(names)] };
}

/** FNV-1a over UTF-16 units, folded to sixteen bits. */
function markOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Keys as numbers that words are quickly asked for by; unlike keys may have the same. */
export function marksOf(keys: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const key of keys) marks[markOf(key)] = 1;
  return marks;
}
