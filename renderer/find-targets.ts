// Names to jump to, found by what is typed: roughly, by a name in another language, without Kazakh letters, and in another keyboard layout.

import Fuse from 'fuse.js';
import { findTyped, folded, SURE } from './find-typed.ts';

/** What is found by its names. */
export interface Named {
  label: string;
  /** Other names it goes by: in other languages, terms of its concept. */
  aliases?: readonly string[];
}

/** A function from what is typed to those of `targets` it may mean, likeliest first, at most `limit`; nothing typed means none. */
export function targetFinder<Target extends Named>(
  targets: readonly Target[],
): (typed: string, limit: number) => Target[] {
  const entries = targets.map((target) => ({
    target,
    label: [...new Set([target.label, folded(target.label)])],
    aliases: (target.aliases ?? []).flatMap((alias) => [...new Set([alias, folded(alias)])]),
  }));
  const options = { ignoreLocation: true, includeScore: true };
  const byLabel = new Fuse(entries, { ...options, keys: ['label'], threshold: 0.33 });
  // What is not seen must be meant: a rough likeness to a name in another language looks like chance.
  const byAlias = new Fuse(entries, { ...options, keys: ['aliases'], threshold: SURE });
  return (typed, limit) =>
    findTyped(typed, (query) => [byLabel, byAlias].flatMap((fuse) => fuse.search(query, { limit: limit * 2 })))
      .slice(0, limit)
      .map(({ item }) => item.target);
}
