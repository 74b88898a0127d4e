// Runs through a text for the few words that may match a query, passing over all others without making a string of them.

/** How words that may match begin. */
export interface WordStarts {
  /** Of each UTF-16 unit, folded, what a word that begins with it may be: `ANY`, `PAIR`, `NAME`, together or none. */
  firsts: Uint8Array;
  /** First two letters, folded: the first times 65,536 and the second. */
  pairs: ReadonlySet<number>;
}

/** Whatever follows, it may match. */
const ANY = 1;
/** With one of the second letters it may match. */
const PAIR = 2;
/** With a capital it may match: a name. */
const NAME = 4;

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

/** Letters this short a form has may change with its ending; of longer ones the first two stand. */
const SURE_LETTERS = 4;

const KAZAKH_FOLDS: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

let tables: { kinds: Uint8Array; folds: Uint16Array } | null = null;

/** What each UTF-16 unit is, and what it is folded to; made at the first use. */
function characterTables(): { kinds: Uint8Array; folds: Uint16Array } {
  if (tables) return tables;
  const kinds = new Uint8Array(65_536);
  const folds = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code += 1) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    folds[code] = (lower.length === 1 ? (KAZAKH_FOLDS[lower] ?? lower) : character).charCodeAt(0);
    if (/[a-zA-Z]/.test(character)) kinds[code] = LATIN;
    else if (/[\u0400-\u0481\u048A-\u052F]/.test(character)) kinds[code] = CYRILLIC;
    else if (/[0-9]/.test(character)) kinds[code] = DIGIT;
    else if (/[-\u2010\u2011'\u2018\u2019\u02BB\u02BC`\u00B4&]/.test(character)) kinds[code] = JOINT;
    else if (character === '.' || character === ',') kinds[code] = STOP;
    else if (/[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF\uD800-\uDFFF]/u.test(character)) kinds[code] = OTHER;
    if (/\p{Lu}/u.test(character)) kinds[code] = (kinds[code] ?? 0) | CAPITAL;
  }
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
  const pairs = new Set<number>();
  for (const form of forms) {
    const first = folds[form.charCodeAt(0)] ?? 0;
    firsts[first] = (firsts[first] ?? 0) | (form.length < SURE_LETTERS ? ANY : PAIR);
    pairs.add(first * 65_536 + (folds[form.charCodeAt(1)] ?? 0));
  }
  for (const letter of capitals) {
    const first = folds[letter.charCodeAt(0)] ?? 0;
    firsts[first] = (firsts[first] ?? 0) | NAME;
  }
  return { firsts, pairs };
}

/**
 * Visits, in order, every run of letters, digits and what joins them that holds a word which may match; ranges are in the text and hold one token or, seldom,
 * several. Never leaves out a word that has one of the forms the starts were made of; visits many that have not.
 */
export function wordRuns(text: string, starts: WordStarts, visit: (start: number, end: number) => void): void {
  const { kinds, folds } = characterTables();
  const { firsts, pairs } = starts;
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
          const first = folds[code] ?? 0;
          const ways = firsts[first] ?? 0;
          may =
            ways !== 0 &&
            ((ways & ANY) !== 0 ||
              ((ways & NAME) !== 0 && (here & CAPITAL) !== 0) ||
              ((ways & PAIR) !== 0 && pairs.has(first * 65_536 + (folds[text.charCodeAt(at + 1)] ?? 0))));
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
    if (may || isMixed || (seen & OTHER) !== 0) visit(start, withSigns(text, at, kinds));
  }
}

/** The end of a run with the signs that belong to a word before them: `C++`, `50%`, the last stop of `U.S.`. */
function withSigns(text: string, at: number, kinds: Uint8Array): number {
  let end = at;
  while (end < at + 2 && '+%#.'.includes(text.charAt(end)) && end < text.length) end += 1;
  return ((kinds[text.charCodeAt(end)] ?? 0) & WORD) !== 0 ? at : end;
}
