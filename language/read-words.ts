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
  /** A number for each of these, its normal form and its beginning; unlike ones may have the same. */
  marks: Uint16Array;
}

/** So many letters are a word's beginning. */
export const BEGINNING_LETTERS = 6;

const HYPHEN = /[-\u2010\u2011]/;
const CACHE_LIMIT = 50_000;
const remembered = new Map<string, Map<string, readonly ReadWord[]>>();

/** The words of a stretch of text, the same list for the same stretch as long as it is remembered; offsets are in it. */
export function readWords(written: string, languages: readonly KnownLanguage[]): readonly ReadWord[] {
  const key = languages.length === 1 ? (languages[0] ?? '') : '';
  let known = remembered.get(key);
  if (!known) {
    known = new Map();
    remembered.set(key, known);
  }
  let words = known.get(written);
  if (words === undefined) {
    words = tokenise(written).map((token) => readAfresh(token, written, languages));
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(written, words);
  }
  return words;
}

function readAfresh(token: Token, written: string, languages: readonly KnownLanguage[]): ReadWord {
  const spelled = written.slice(token.start, token.end);
  const stemsOf = (norm: string) => languages.map((language) => stem(norm, language));
  const stems = stemsOf(token.norm);
  const allStems = [...new Set([...stems, ...partsOf(token.norm, spelled).flatMap(stemsOf)])];
  const [only] = languages.length === 1 ? languages : [];
  const pieces = new Set([spelled, ...spelled.split(HYPHEN)]);
  const names = [...pieces].flatMap((piece) => nameKeys(piece, false, only ?? null));
  const folds = allStems.map(foldKazakh);
  const keys = [token.norm, token.norm.slice(0, BEGINNING_LETTERS), ...allStems, ...folds, ...names];
  const marks = Uint16Array.from(new Set(keys.map(markOf)));
  return { ...token, stems, allStems, folds, names: [...new Set(names)], marks };
}

/** FNV-1a over UTF-16 units, folded to sixteen bits. */
function markOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Keys by their marks, to be asked of many words. */
export function marksOf(keys: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const key of keys) marks[markOf(key)] = 1;
  return marks;
}

/** Whether one of the words may have one of the keys: never false where it has. */
export function mayHave(words: readonly ReadWord[], keys: Uint8Array): boolean {
  for (const { marks } of words) {
    for (let at = 0; at < marks.length; at += 1) if (keys[marks[at] as number] === 1) return true;
  }
  return false;
}
