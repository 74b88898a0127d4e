// Texts of many scripts and passages in them, the same in every run: what anchoring is tried on.

import type { Range } from '../contract/values.ts';

/** Numbers below the one asked for, the same for the same seed. */
export type Pick = (below: number) => number;

/** A generator of numbers that is the same in every run (mulberry32). */
export function randomNumbers(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  ...['Су ', 'деңгейі ', 'көтерілді, ', 'ауыл ', 'тұрғындары ', 'ұлттық ', 'әңгіме ', 'Һәм '],
  ...['вода ', 'поднялась, ', 'жители ', 'села ', 'й́', 'ё ', '№ 5 ', '— '],
  ...['river ', 'rose, ', 'the ', 'the ', 'the ', 'e\u0301', 'n\u0303 ', '\u00ad', '\u200d'],
  ...['👩‍🌾', '🇰🇿', '😀', '𝒳', 'قازاق ', '水位', '\n\n', '\r\n', '«', '» ', '. ', ' '],
];

/** Words of many scripts, with emoji, combining marks and line ends of both kinds. */
export function someText(pick: Pick, pieces: number): string {
  return Array.from({ length: pieces }, () => PIECES[pick(PIECES.length)]).join('');
}

/** A range of a text; it may cut a character in two. */
export function someRange(pick: Pick, text: string): Range {
  const start = pick(text.length);
  return { start, end: start + 1 + pick(Math.min(80, text.length - start)) };
}
