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

const HYPHEN = /[-\u2010\u2011]/;
const CACHE_LIMIT = 50_000;
const remembered = new Map<string, Map<string, readonly ReadWord[]>>();

/** The words of a stretch of text; offsets are in it. */
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
  return { ...token, stems, allStems, folds: allStems.map(foldKazakh), names: [...new Set(names)] };
}
