// Words of a text: where each stands in the original string and its normal form. Any string is read, none throws.

import { isFunctionWord } from './function-words.ts';
import { repairMixedScript } from './mixed-script.ts';

/** A word of a text. */
export interface Token {
  /** First UTF-16 unit in the original string. */
  start: number;
  /** One past the last. */
  end: number;
  /**
   * NFC, lower case, without soft hyphens, zero-width characters and stress marks, ё as е, look-alikes of another script repaired, one kind of
   * hyphen (`-`) and apostrophe (`'`). Inflected as written: `бұұ-ның` is what `stem` takes to `бұұ`. Never empty, never holds a space.
   */
  norm: string;
}

const LETTER = '\\p{L}\\p{N}';
/** What may stand inside a word without being seen: combining marks, soft hyphen, zero-width characters, variation selectors. */
const UNSEEN = '\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const RUN = `[${LETTER}][${LETTER}${UNSEEN}]*`;
const HYPHEN = '\\-\\u2010\\u2011';
const APOSTROPHE = "'\\u2018\\u2019\\u02BB\\u02BC`\\u00B4";

/** Initials (`U.S.`), numbers (`3,5`, `10.06.2023`, `50%`), words with what joins them inside (`COVID-19`, `O'Brien`, `R&D`, `C++`). */
const WORD = new RegExp(
  `(?<![${LETTER}])\\p{L}(?:\\.\\p{L})+(?![${LETTER}${UNSEEN}])\\.?` +
    `|\\p{N}+(?:[.,]\\p{N}+)+(?![${LETTER}])%?` +
    `|${RUN}(?:[${HYPHEN}${APOSTROPHE}&]${RUN})*(?:(?:\\+{1,2}|[%#])(?![${LETTER}]))?`,
  'gu',
);

/** What is its own normal form; a Roman numeral in Cyrillic letters is not. */
const SIMPLE = /^(?:[a-z]+|(?![хі]+$)[а-яәғқңөұүһі]+)$/;
const UNSEEN_OR_STRESS = /\u00AD|[\u200B-\u200D]|\u2060|\uFEFF|\u0300|\u0301|[\uFE00-\uFE0F]/g;
const HYPHENS = /[\u2010\u2011]/g;
const APOSTROPHES = /[\u2018\u2019\u02BB\u02BC`\u00B4]/g;
const SEPARATE_MARK = /(?<=i)\u0307/g;

function normaliseOnce(word: string): string {
  const bare = word.normalize('NFC').replace(UNSEEN_OR_STRESS, '').normalize('NFC');
  const pieces = bare.replace(APOSTROPHES, "'").replace(HYPHENS, '-').split('-');
  const lower = pieces.map(repairMixedScript).join('-').toLowerCase().replace(SEPARATE_MARK, '').replaceAll('ё', 'е');
  return /^\p{L}(?:\.\p{L})+$/u.test(lower) ? `${lower}.` : lower;
}

/** Normal form of one word as `Token.norm` describes it. One step may open the way for another (ё for a look-alike), so it goes on until nothing changes. */
function normalForm(word: string): string {
  const norm = normaliseOnce(word);
  return norm === word ? norm : normalForm(norm);
}

const CACHE_LIMIT = 200_000;
const normOf = new Map<string, string>();

/** Normal form of a word, remembered: running text repeats itself. */
export function normalise(word: string): string {
  if (SIMPLE.test(word)) return word;
  let norm = normOf.get(word);
  if (norm === undefined) {
    norm = normalForm(word);
    if (normOf.size >= CACHE_LIMIT) normOf.clear();
    normOf.set(word, norm);
  }
  return norm;
}

/**
 * The words of a text in order, not overlapping. A hyphen or an apostrophe inside a word keeps it one (`Қасым-Жомарт`, `БҰҰ-ның`); a full stop parts
 * words, lost line breaks included (`қаралды.Шара`), except in initials (`U.S.`) and numbers. Of the words that begin at `until` or behind it no more are
 * read than `more`.
 */
export function tokenise(text: string, until = text.length, more = 0): Token[] {
  const tokens: Token[] = [];
  let left = more;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    if (start >= until && left === 0) break;
    const norm = normalise(match[0]);
    if (norm === '') continue;
    if (start >= until) left -= 1;
    tokens.push({ start, end: start + match[0].length, norm });
  }
  return tokens;
}

const FIRST_OF_ONE_SCRIPT =
  /^(?![ХІхі]+(?:[ ,-]|$))(?:[A-Za-z]+(?:-[A-Za-z]+)*|[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+(?:-[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+)*)(?=[ ,]|$)/;

/** The normal form of the first word, as `tokenise` has it; empty where there is none. */
export function firstNorm(text: string): string {
  const [plain] = FIRST_OF_ONE_SCRIPT.exec(text) ?? [];
  return plain === undefined ? (tokenise(text)[0]?.norm ?? '') : plain.toLowerCase().replaceAll('ё', 'е');
}

/** Before a word that another one looks like in lower case, where it stands in capitals: WHO and ЕС are no who and ес. */
export const CAPITALS_PREFIX = '^';

/** Abbreviations of so many letters may look like another word in lower case. */
export const ABBREVIATION_LETTERS = 4;

const IS_SHORT = new RegExp(`^\\p{L}{2,${ABBREVIATION_LETTERS}}$`, 'u');
const INITIALS = /^\p{L}(?:\.\p{L})+\.$/u;
const IN_CAPITALS = new RegExp(`^\\p{Lu}{2,${ABBREVIATION_LETTERS}}(?![\\p{Lu}\\p{N}.])`, 'u');

/** The word as what it means in capitals (`^us`), or as it is when it is too long for another to look like it, or has digits. */
export function asCapitals(norm: string): string {
  return isFunctionWord(norm) || IS_SHORT.test(norm) ? CAPITALS_PREFIX + norm : norm;
}

/**
 * The words inside a normal form that is more than one: of a hyphenated word or a number its pieces (`covid-19`: covid, 19), of initials the letters
 * without stops (`u.s.`: us, as in capitals), of `50%` the number. Of a word `written` in a few capitals, endings behind them or not, what that means.
 * Empty for a plain word.
 */
export function partsOf(norm: string, written = ''): string[] {
  if (INITIALS.test(norm)) {
    const letters = norm.replaceAll('.', '');
    return isFunctionWord(letters) ? [asCapitals(letters)] : [...new Set([asCapitals(letters), letters])];
  }
  const parts = norm.split(/[-'&.,%+#]/u).filter((part) => part !== '');
  const [first = ''] = parts;
  const [letters] = IN_CAPITALS.exec(written) ?? [];
  const capitals = letters === undefined ? [] : [CAPITALS_PREFIX + normalise(letters)];
  return parts.length > 1 || first !== norm ? [...capitals, ...parts] : capitals;
}
