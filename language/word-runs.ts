// Runs through a text for the few words that may match a query, passing over all others without making a string of them.

import { foldLetter } from './folds.ts';

/** How words that may match begin. */
export interface WordStarts {
  /** Of each UTF-16 unit, folded, what a word that begins with it may be: `ANY`, `PAIR`, `TRIPLE`, `NAME`, together or none. */
  firsts: Uint8Array;
  /** Of two and of three first letters, folded, whether a form begins with them; by `placeOf`, where others may have the same place. */
  beginnings: Uint8Array;
}

/** Whatever follows, it may match. */
const ANY = 1;
/** With one of the second letters it may match. */
const PAIR = 2;
/** With a capital it may match: a name. */
const NAME = 4;
/** With one of the second and third letters together it may match. */
const TRIPLE = 8;

const LATIN = 1;
const CYRILLIC = 2;
const DIGIT = 4;
/** Letters of other scripts, marks, what is not seen, halves of surrogate pairs: looked at slowly. */
const OTHER = 8;
/** Hyphens and apostrophes, which join words. */
const JOINT = 16;
/** Stops and commas, which join numbers and initials. */
const STOP = 32;
const CAPITAL = 64;
const BLANK = 32;
const WORD = LATIN | CYRILLIC | DIGIT | OTHER;

/** Letters this short a form has may change with its ending; of longer ones the first two stand, of long ones three. */
const SURE_LETTERS = 4;
const LONG = 6;

/** A Roman numeral of letters that Cyrillic has too. */
const NUMERAL = /^[ix]+(?![a-z])/;

const JOINED = /[^\p{L}\p{N}]/u;

function placeOf(first: number, second: number, third = 0): number {
  return (Math.imul(first, 961) + Math.imul(second, 31) + third) & 0xffff;
}

/** Units by ranges, the halves of surrogate pairs left out. */
const CHARACTERS = [
  { from: 0, to: 0xd800 },
  { from: 0xe000, to: 0x10000 },
];

/** Visits the units of a class by their runs in a string of all units, much faster than one by one. */
function eachOf(pattern: RegExp, visit: (code: number) => void): void {
  for (const { from, to } of CHARACTERS) {
    const text = String.fromCharCode(...Uint16Array.from({ length: to - from }, (_, at) => from + at));
    for (const { index, 0: run } of text.matchAll(pattern))
      for (let at = 0; at < run.length; at += 1) visit(from + index + at);
  }
}

let tables: { kinds: Uint8Array; folds: Uint16Array } | null = null;

/** What each UTF-16 unit is, and what it is folded to; made at the first use. */
function characterTables(): { kinds: Uint8Array; folds: Uint16Array } {
  if (tables) return tables;
  const kinds = new Uint8Array(65_536).fill(OTHER, 0xd800, 0xe000);
  const folds = Uint16Array.from({ length: 65_536 }, (_, code) => code);
  const mark = (kind: number, pattern: RegExp) =>
    eachOf(pattern, (code) => {
      kinds[code] = kind;
    });
  mark(OTHER, /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu);
  mark(JOINT, /[-\u2010\u2011'\u2018\u2019\u02BB\u02BC`\u00B4&]/g);
  mark(STOP, /[.,]/g);
  mark(DIGIT, /[0-9]+/g);
  mark(CYRILLIC, /[\u0400-\u0481\u048A-\u052F]+/g);
  mark(LATIN, /[a-zA-Z]+/g);
  eachOf(/\p{Lu}+/gu, (code) => {
    kinds[code] = (kinds[code] ?? 0) | CAPITAL;
  });
  eachOf(/[\p{Changes_When_Lowercased}әғқңөұүһіё]+/gu, (code) => {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    folds[code] = (lower.length === 1 ? foldLetter(lower) : character).charCodeAt(0);
  });
  tables = { kinds, folds };
  return tables;
}

let letters: Uint8Array | null = null;

/** Of each UTF-16 unit the last eight bits of its folded letter, which tell the letters of one script apart; a blank for what is no part of a word. Made at the first use. */
export function letterBytes(): Uint8Array {
  if (!letters) {
    const { kinds, folds } = characterTables();
    letters = Uint8Array.from(folds, (letter, code) => (((kinds[code] ?? 0) & WORD) !== 0 ? letter & 0xff : BLANK));
  }
  return letters;
}

/** The beginnings of words that may have one of these normal forms or stems. */
export function wordStarts(forms: Iterable<string>, capitals: Iterable<string>): WordStarts {
  const { folds } = characterTables();
  const firsts = new Uint8Array(65_536);
  const beginnings = new Uint8Array(65_536);
  for (const form of forms) {
    const [first, second, third] = [0, 1, 2].map((at) => folds[form.charCodeAt(at)] ?? 0) as [number, number, number];
    // Of a hyphenated word the first piece alone stands here.
    const letters = JOINED.exec(form)?.index ?? form.length;
    const way = letters < SURE_LETTERS ? ANY : letters < LONG ? PAIR : TRIPLE;
    firsts[first] = (firsts[first] ?? 0) | way;
    // A Roman numeral may stand in Cyrillic letters.
    if (NUMERAL.test(form)) for (const letter of ['х'.charCodeAt(0), 'и'.charCodeAt(0)]) firsts[letter] = ANY;
    const place = way === TRIPLE ? placeOf(first, second, third) : placeOf(first, second);
    beginnings[place] = (beginnings[place] ?? 0) | way;
  }
  for (const letter of capitals) {
    const first = folds[letter.charCodeAt(0)] ?? 0;
    firsts[first] = (firsts[first] ?? 0) | NAME;
  }
  return { firsts, beginnings };
}

/** Told of a stretch of a text; may answer that no other need be visited. */
export type RunVisit = (start: number, end: number) => 'enough' | undefined;

/**
 * Visits, in order, every run of letters, digits and what joins them that holds a word which may match; ranges are in the text and hold one token or, seldom,
 * several. Never leaves out a word that has one of the forms the starts were made of; visits many that have not. Ends when a visit answers that it was enough.
 */
export function wordRuns(text: string, starts: WordStarts, visit: RunVisit): void {
  const { kinds, folds } = characterTables();
  const { firsts } = starts;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if ((kind & WORD) === 0) {
      at += 1;
      continue;
    }
    const start = at;
    let seen = 0;
    let may = false;
    let piece = at;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      const here = kinds[code] ?? 0;
      if ((here & WORD) !== 0) {
        seen |= here;
        if (at === piece && !may) {
          const ways = firsts[folds[code] ?? 0] ?? 0;
          may =
            ways !== 0 &&
            ((ways & ANY) !== 0 ||
              ((ways & NAME) !== 0 && (here & CAPITAL) !== 0) ||
              ((ways & (PAIR | TRIPLE)) !== 0 && beginsSo(text, at, starts, folds)));
        }
        continue;
      }
      if ((here & (JOINT | STOP)) === 0 || at + 1 >= length) break;
      const next = kinds[text.charCodeAt(at + 1)] ?? 0;
      if ((next & WORD) === 0) break;
      if ((here & STOP) !== 0) {
        const joinsDigits = ((kinds[text.charCodeAt(at - 1)] ?? 0) & DIGIT) !== 0 && (next & DIGIT) !== 0;
        if (!joinsDigits && at - piece !== 1) break;
        // Initials are a word by their letters together.
        if (!joinsDigits) seen |= OTHER;
      }
      piece = at + 1;
    }
    const isMixed = (seen & LATIN) !== 0 && (seen & CYRILLIC) !== 0;
    if ((may || isMixed || (seen & OTHER) !== 0) && visit(start, withSigns(text, at, kinds)) === 'enough') return;
  }
}

function beginsSo(text: string, at: number, { beginnings }: WordStarts, folds: Uint16Array): boolean {
  const first = folds[text.charCodeAt(at)] ?? 0;
  const second = folds[text.charCodeAt(at + 1)] ?? 0;
  const third = folds[text.charCodeAt(at + 2)] ?? 0;
  return (
    ((beginnings[placeOf(first, second)] ?? 0) & PAIR) !== 0 ||
    ((beginnings[placeOf(first, second, third)] ?? 0) & TRIPLE) !== 0
  );
}

/** The end of a run with the signs that belong to a word before them: `C++`, `50%`, the last stop of `U.S.`. */
function withSigns(text: string, at: number, kinds: Uint8Array): number {
  let end = at;
  while (end < at + 2 && '+%#.'.includes(text.charAt(end)) && end < text.length) end += 1;
  return ((kinds[text.charCodeAt(end)] ?? 0) & WORD) !== 0 ? at : end;
}
