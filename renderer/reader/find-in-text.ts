// Where typed words stand in a text, letter by letter: what find in page counts and walks through.

import type { HiddenRange } from '../../contract/clipping.ts';
import type { Range } from '../../contract/values.ts';

const SIGN = /[\\^$.*+?()[\]{}|/-]/gu;
/** Letters and signs that stand for one another when one looks for words. */
const ALIKE: Record<string, string> = {
  е: '[её]',
  ё: '[её]',
  '"': '["«»“”„]',
  "'": "['‘’ʼ]",
  '-': '[-‐‑–—]',
  '–': '[-‐‑–—]',
  '—': '[-‐‑–—]',
};

/** Places of the typed words in order, not overlapping: case and kind of white space aside, also across a line's end and a soft hyphen. None for blanks. */
export function findInText(text: string, typed: string): Range[] {
  const words = typed.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const letter = (sign: string) => ALIKE[sign] ?? sign.replace(SIGN, '\\$&');
  const pattern = words.map((word) => [...word].map(letter).join('\\u00AD?')).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The hidden ranges, those that hold part of a place shown: what is looked for is seen where it was hidden. */
export function showFound(hidden: HiddenRange[], place: Range | null): HiddenRange[] {
  if (!place) return hidden;
  const isUnder = (one: HiddenRange) => !one.shown && one.start < place.end && place.start < one.end;
  return hidden.some(isUnder) ? hidden.map((one) => (isUnder(one) ? { ...one, shown: true } : one)) : hidden;
}

/** How many of the places are in hidden text, in part or whole. */
export function countHidden(places: readonly Range[], hidden: readonly HiddenRange[]): number {
  const folded = hidden.filter(({ shown, start, end }) => !shown && start < end);
  return places.filter((place) => folded.some((one) => one.start < place.end && place.start < one.end)).length;
}
