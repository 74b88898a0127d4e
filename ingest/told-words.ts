// How much of a line an article tells: words compared by their beginnings, early paragraphs before later ones.

import { isFunctionWord } from '../language/function-words.ts';
import { fold, isParagraph } from './lines.ts';
import type { Page } from './page.ts';

/** What the article says: the beginnings of its words, and whether its first paragraphs say them. */
export interface Told {
  early: Set<string>;
  all: Set<string>;
}

/** What the article says that begins on this line of the page. */
export function wordsOfArticle(page: Page, article: number): Told {
  const early = new Set<string>();
  const all = new Set<string>();
  let paragraphs = 0;
  for (let at = article; at < page.lines.length && paragraphs < 40; at += 1) {
    const line = page.lines[at];
    if (!line || page.ruled[at] || !(isParagraph(line) || (line.words >= 6 && /[.!?…»"”]$/u.test(line.text)))) continue;
    paragraphs += 1;
    for (const word of fold(line.text.slice(0, 3000)).split(' ')) {
      for (const length of [3, 4, 5]) {
        if (word.length < length) break;
        const beginning = word.slice(0, length);
        all.add(beginning);
        if (paragraphs <= 4) early.add(beginning);
      }
    }
  }
  return { early, all };
}

/** The share of a line's words that the article says, 0 to 1; words inflect at their end, so that beginnings are compared. */
export function toldIn({ early, all }: Told, folded: string, rarity: ReadonlyMap<string, number>): number {
  const keys = keysOf(folded);
  let sum = 0;
  let whole = 0;
  for (const key of keys) {
    const weight = 1 / (rarity.get(key) ?? 1);
    whole += weight;
    sum += weight * (early.has(key) ? 1 : all.has(key) ? 0.6 : 0);
  }
  return whole === 0 ? 0 : (sum / whole) * Math.min(1, keys.length / 3);
}

/** Longer words that bind others and say nothing of what a text is about. */
const BINDING =
  /^(?:туралы|бойынша|арқылы|жөнінде\p{L}{0,3}|қарсы|кейін|дейін|сондай|после|против|через|около|между|перед|также|котор\p{L}{2,3}|about|after|before|against|between|through|their|there|would|could)$/u;

const keysOf = (folded: string): string[] =>
  folded
    .split(' ')
    .filter((word) => word.length >= 3 && !isFunctionWord(word) && !BINDING.test(word))
    .map((word) => word.slice(0, word.length <= 3 ? 3 : word.length <= 5 ? 4 : 5));

/** Among how many of the folded headlines a word's beginning stands: where many headlines are listed, what they share says little. */
export function rarityIn(headlines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (headlines.length < 5) return counts;
  for (const folded of new Set(headlines))
    for (const key of new Set(keysOf(folded))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
