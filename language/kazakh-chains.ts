// Every way a Kazakh word may be read as a root and a legal chain of suffixes.

import { ROOT_IN, SAME, type State, SUFFIXES } from './kazakh-suffixes.ts';

/** A root and the suffixes after it. */
export interface Chain {
  root: string;
  /** What the root is taken for. */
  kind: 'noun' | 'verb';
  /** Names of the suffixes, from the root outwards. */
  names: readonly string[];
  /** The first suffix as written, or empty. */
  first: string;
}

const VOWEL = /[аәеёоөұүыіэяиую]/;
const LONGEST_CHAIN = 6;
const LEAST_ROOT = 2;

/** All readings of a word, the bare one (no suffix, as a noun) first. Expects Cyrillic letters only. */
export function chainsOf(word: string): Chain[] {
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
    for (const suffix of SUFFIXES.get(state)?.get(rest.at(-1) ?? '') ?? []) {
      const left = rest.length - suffix.form.length;
      if (left < LEAST_ROOT || !rest.endsWith(suffix.form)) continue;
      if (!suffix.after.includes(rest[left - 1] ?? '')) continue;
      const stem = rest.slice(0, left) + suffix.restored;
      if (!VOWEL.test(stem)) continue;
      visit(stem, suffix.left, [suffix.name, ...names], suffix.form);
    }
  };
  visit(word, 'word', [], '');
  return [...found.values()].sort((a, b) => a.names.length - b.names.length);
}
