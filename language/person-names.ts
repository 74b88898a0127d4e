// Names written out in a stretch of text, as they stand there: what an analyst picks a speaker from.

import { isFunctionWord } from './function-words.ts';
import { normalise } from './tokens.ts';

const CAPITAL = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]*(?:[-‐‑]\\p{L}[\\p{L}\\p{M}'’]*)*";
const INITIAL = '\\p{Lu}\\.';
const GAP = '[ \\t\\u00A0]';
/** Two to four capitalised words, or a surname with initials before or after it. */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${INITIAL}${GAP}?){1,2}${CAPITAL}|${CAPITAL}${GAP}(?:${INITIAL}${GAP}?){1,2}(?![\\p{L}])|${CAPITAL}(?:${GAP}${CAPITAL}){1,3})`,
  'gu',
);

/** The names in a text in the order they come, none twice: two to four words with capitals, or a surname with initials. Not every one is a person's. */
export function namesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [name] of text.matchAll(NAME)) {
    const words = name.trim().split(/[ \t\u00A0]+/u);
    // A word that only opens the sentence is no part of the name.
    while (words.length > 1 && isFunctionWord(normalise(words[0] ?? ''))) words.shift();
    if (words.length > 1 || /\./u.test(words[0] ?? '')) found.add(words.join(' '));
  }
  return [...found];
}
