// Every way a Kazakh word may be read as a root and a legal chain of suffixes.

import { FOLDED_SUFFIXES, ROOT_IN, SAME, type State, SUFFIXES } from './kazakh-suffixes.ts';

/** A root and the suffixes after it. */
export interface Chain {
  root: string;
  /** What the root is taken for. */
  kind: 'noun' | 'verb';
  /** Names of the suffixes, from the root outwards. */
  names: readonly string[];
  /** The first suffix in Kazakh letters, or empty. */
  first: string;
}

const VOWEL = /[аәеёоөұүыіэяиую]/;
const BEGINS_WITH_VOWEL = /^[ыіае]/;
/** Clusters no Kazakh root ends in: the last consonant is a suffix's (келісім-ді is no келісімд-і). */
const ENDS_IN_SUFFIX = /(?:[бвгғзйклмнңпрстшқ]д|тт|пт|шт|қт)$/;
const LONGEST_CHAIN = 6;
const LEAST_ROOT = 2;

/**
 * All readings of a word, the bare one (no suffix, as a noun) first. Expects Cyrillic letters only; `folded` reads a word typed without Kazakh letters,
 * and its roots are without them too.
 */
export function chainsOf(word: string, folded = false): Chain[] {
  const suffixes = folded ? FOLDED_SUFFIXES : SUFFIXES;
  const found = new Map<string, Chain>();
  const visit = (rest: string, state: State, names: readonly string[], first: string): void => {
    const kind = ROOT_IN[state];
    if (kind !== null && (names.length > 0 || kind === 'noun')) {
      const chain = { root: rest, kind, names, first };
      const key = `${rest} ${kind} ${names.join(' ')}`;
      if (!found.has(key)) found.set(key, chain);
    }
    for (const same of SAME[state]) visit(rest, same, names, first);
    if (names.length >= LONGEST_CHAIN) return;
    for (const suffix of suffixes.get(state)?.get(rest.at(-1) ?? '') ?? []) {
      const left = rest.length - suffix.typed.length;
      if (left < LEAST_ROOT || !rest.endsWith(suffix.typed)) continue;
      if (!suffix.after.includes(rest[left - 1] ?? '')) continue;
      const stem = rest.slice(0, left) + suffix.restored;
      if (!VOWEL.test(stem) || (BEGINS_WITH_VOWEL.test(suffix.form) && ENDS_IN_SUFFIX.test(stem))) continue;
      visit(stem, suffix.left, [suffix.name, ...names], suffix.form);
    }
  };
  visit(word, 'word', [], '');
  return [...found.values()].sort((a, b) => a.names.length - b.names.length);
}
