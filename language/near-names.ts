// Names of tags that may mean the same: alike but for case and signs, forms of a word, terms of a concept, spellings of a name, one letter apart.

import type { KnownLanguage } from '../contract/values.ts';
import type { ConceptMatcher } from './concepts.ts';
import { foldKazakh } from './folds.ts';
import { nameKey } from './names.ts';
import { editDistance } from './spelling.ts';
import { stem } from './stem.ts';
import { tokenise } from './tokens.ts';

/** Why two names are near; the likeliest to be one first. */
const LIKENESSES = ['spelling', 'inflection', 'concept', 'name', 'letter'] as const;

/** Two names, by their places in the list, the earlier first. */
interface NearNames {
  one: number;
  other: number;
  likeness: (typeof LIKENESSES)[number];
}

/** One letter says little in a short name: names differ by it and are two. */
const LONG = 6;
/** What so many names share tells none of them apart. */
const MOST_ALIKE = 12;

/** Every pair of near names once, under the likeliest reason, those first. Looks in buckets, so thousands of names take a moment. */
export function nearNames(names: readonly string[], matcher: ConceptMatcher): NearNames[] {
  const found = new Map<string, NearNames>();
  for (const likeness of LIKENESSES) {
    const buckets = new Map<string, number[]>();
    names.forEach((name, at) => {
      for (const key of keysOf(name, likeness, matcher)) buckets.set(key, [...(buckets.get(key) ?? []), at]);
    });
    for (const places of buckets.values()) {
      if (places.length > MOST_ALIKE) continue;
      for (const [at, one] of places.entries()) {
        for (const other of places.slice(at + 1)) {
          const pair = `${one} ${other}`;
          if (found.has(pair) || !isSo(likeness, names[one] ?? '', names[other] ?? '')) continue;
          found.set(pair, { one, other, likeness });
        }
      }
    }
  }
  return [...found.values()];
}

/** Keys of the concepts that the whole name is a term of. */
export function conceptsNamed(name: string, matcher: ConceptMatcher): string[] {
  const tokens = tokenise(name);
  return matcher
    .inQuery(name, tokens)
    .filter(({ from, to, weak }) => !weak && from === 0 && to === tokens.length)
    .map(({ conceptKey }) => conceptKey);
}

function keysOf(name: string, likeness: NearNames['likeness'], matcher: ConceptMatcher): string[] {
  const bare = bareName(name);
  const tokens = tokenise(name).map(({ norm }) => norm);
  switch (likeness) {
    case 'spelling':
      return bare === '' ? [] : [...new Set([bare, foldKazakh(bare)])];
    case 'inflection':
      return tokens.length === 0 ? [] : stemsOf(tokens);
    case 'concept':
      return conceptsNamed(name, matcher);
    case 'name': {
      const keys = tokens.map(nameKey);
      return keys.length === 0 || keys.includes(null) ? [] : [keys.join(' ')];
    }
    case 'letter':
      // Two names one letter apart are the same with that letter left out.
      return bare.length < LONG
        ? []
        : [...new Set([bare, ...[...bare].map((_, at) => bare.slice(0, at) + bare.slice(at + 1))])];
  }
}

/** Stems of the name in each language its letters allow; in Kazakh also as if typed without its own letters. */
function stemsOf(tokens: readonly string[]): string[] {
  const letters = tokens.join('');
  const stems = (language: KnownLanguage) => tokens.map((norm) => stem(norm, language)).join(' ');
  if (!/\p{Script=Cyrillic}/u.test(letters)) return [`en:${stems('en')}`];
  const kazakh = stems('kk');
  const own = [`kk:${kazakh}`, `folded:${foldKazakh(kazakh)}`];
  return /[әғқңөұүһі]/.test(letters) ? own : [`ru:${stems('ru')}`, ...own];
}

/** Whether what the keys suggest holds for the names themselves. */
function isSo(likeness: NearNames['likeness'], one: string, other: string): boolean {
  if (likeness === 'name') return isLatin(one) !== isLatin(other);
  if (likeness !== 'letter') return true;
  const [bare, bareOther] = [bareName(one), bareName(other)];
  return digitsOf(bare) === digitsOf(bareOther) && editDistance(bare, bareOther, 1) <= 1;
}

/** Letters and digits alone, in lower case. */
function bareName(name: string): string {
  return tokenise(name)
    .map(({ norm }) => norm.replace(/[^\p{L}\p{N}+%#]/gu, ''))
    .join('');
}

function digitsOf(bare: string): string {
  return bare.replace(/\P{N}/gu, '');
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}
