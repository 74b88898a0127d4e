// Stems: one form for the inflections of a word, by its language; what the index holds and what queries ask for.

import { KNOWN_LANGUAGES, type KnownLanguage } from '../contract/values.ts';
import { irregularEnglish, stemEnglish } from './english.ts';
import { foldKazakh } from './folds.ts';
import { isKazakhEnding, stemFoldedKazakh, stemKazakh } from './kazakh.ts';
import { irregularRussian, stemRussian } from './russian.ts';
import { CAPITALS_PREFIX, tokenise } from './tokens.ts';

const STEMMERS: Record<KnownLanguage, (word: string) => string> = {
  kk: stemKazakh,
  ru: stemRussian,
  en: stemEnglish,
};

const CACHE_LIMIT = 200_000;
const remembered: Record<KnownLanguage, Map<string, string>> = { kk: new Map(), ru: new Map(), en: new Map() };

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const KAZAKH_LETTER = /[әғқңөұүһі]/;

function stemPiece(piece: string, language: KnownLanguage): string {
  const reader =
    LATIN.test(piece) && language !== 'en'
      ? 'en'
      : KAZAKH_LETTER.test(piece)
        ? 'kk'
        : CYRILLIC.test(piece) && language === 'en'
          ? 'ru'
          : language;
  return STEMMERS[reader](reader === 'en' ? piece.replace(/'s?$/, '') : piece) || piece;
}

function stemAfresh(norm: string, language: KnownLanguage): string {
  if (!/\p{L}/u.test(norm) || norm.startsWith(CAPITALS_PREFIX)) return norm;
  const pieces = norm.split('-');
  const last = pieces.at(-1) ?? '';
  if (pieces.length > 1 && pieces[0] !== '' && isKazakhEnding(last)) pieces.pop();
  return pieces.map((piece) => (piece === '' ? piece : stemPiece(piece, language))).join('-');
}

/**
 * The stem of a normal form read in a language. A word with Kazakh letters is read as Kazakh, one in a script the language does not use in one that does; hyphenated words are stemmed
 * piece by piece, a Kazakh ending after a hyphen falls (`бұұ-ның`: `бұұ`). Never empty for a word that is not.
 */
export function stem(norm: string, language: KnownLanguage): string {
  const cache = remembered[language];
  let found = cache.get(norm);
  if (found === undefined) {
    found = stemAfresh(norm, language);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(norm, found);
  }
  return found;
}

/** Languages a word may be in by its letters alone, likeliest first. */
function readings(norm: string): readonly KnownLanguage[] {
  if (KAZAKH_LETTER.test(norm)) return ['kk'];
  if (CYRILLIC.test(norm)) return ['ru', 'kk'];
  if (LATIN.test(norm)) return ['en'];
  return KNOWN_LANGUAGES;
}

/** The stems a typed word may be indexed under: in one language, or (null) in each its script allows; no stem twice. */
export function queryStems(norm: string, language: KnownLanguage | null): { language: KnownLanguage; stem: string }[] {
  const found: { language: KnownLanguage; stem: string }[] = [];
  for (const reading of language ? [language] : readings(norm)) {
    const candidate = stem(norm, reading);
    if (!found.some((other) => other.stem === candidate)) found.push({ language: reading, stem: candidate });
  }
  return found;
}

/**
 * What a word typed without Kazakh letters may stand under in the index as a folded stem (`foldKazakh`), no form twice; none for a word with Kazakh letters or
 * in another script than Cyrillic.
 */
export function queryFolds(norm: string): readonly string[] {
  let folds = foldsOf.get(norm);
  if (folds === undefined) {
    folds = foldsAfresh(norm);
    if (foldsOf.size >= CACHE_LIMIT) foldsOf.clear();
    foldsOf.set(norm, folds);
  }
  return folds;
}

const foldsOf = new Map<string, readonly string[]>();

function foldsAfresh(norm: string): readonly string[] {
  if (!CYRILLIC.test(norm) || KAZAKH_LETTER.test(norm)) return [];
  return [...new Set([foldKazakh(stem(norm, 'kk')), ...(norm.includes('-') ? [] : stemFoldedKazakh(norm))])];
}

/** Stems of a word as typed: one of each word in it. */
export function stemsOfWord(word: string, language: KnownLanguage): string[] {
  return tokenise(word).map((token) => stem(token.norm, language));
}

/** Beginnings of words that are stemmed to something else, with that stem. */
let changes: [beginning: string, stem: string][] | null = null;

function changedBeginnings(): readonly [beginning: string, stem: string][] {
  changes ??= [...irregularRussian(), ...irregularEnglish()].filter(
    ([form, stemOf]) => form.slice(0, 3) !== stemOf.slice(0, 3),
  );
  return changes;
}

let irregular: Map<string, string[]> | null = null;

/** How words of a stem may begin that do not begin as it does: `шел` for `идти`. Most stems have none. */
export function irregularBeginnings(stem: string): readonly string[] {
  if (!irregular) {
    irregular = new Map();
    for (const [form, stemOf] of changedBeginnings()) irregular.set(stemOf, [...(irregular.get(stemOf) ?? []), form]);
  }
  return stem.startsWith(CAPITALS_PREFIX) ? [stem.slice(1)] : (irregular.get(stem) ?? []);
}

let becoming: Map<string, Set<string>> | null = null;

/** The letters words may begin with whose stems begin with this one, without the letter itself: `ш` for `и` (шел, идти). */
export function initialsBecoming(letter: string): ReadonlySet<string> {
  if (!becoming) {
    becoming = new Map();
    for (const [form, stemOf] of changedBeginnings()) {
      const [from, to] = [form.charAt(0), stemOf.charAt(0)];
      if (from !== to) becoming.set(to, (becoming.get(to) ?? new Set()).add(from));
    }
  }
  return becoming.get(letter) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
