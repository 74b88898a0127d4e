// Names to jump to, found by what is typed: roughly, by a name in another language, without Kazakh letters, and in another keyboard layout.

import Fuse from 'fuse.js';
import { foldKazakh } from '../language/folds.ts';
import { otherLayouts } from '../language/keyboard-layouts.ts';

/** What is found by its names. */
export interface Named {
  label: string;
  /** Other names it goes by: in other languages, terms of its concept. */
  aliases?: readonly string[];
}

/** Fuse's score, 0 for what is the same: above, a word of another layout is found by chance. */
const SURE = 0.15;

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
  return (typed, limit) => {
    const words = typed.trim();
    if (words === '') return [];
    const readings = [...new Set([words, folded(words)])];
    const best = new Map<Target, number>();
    for (const query of [...readings, ...otherLayouts(words)]) {
      if (query.trim() === '') continue;
      for (const fuse of [byLabel, byAlias]) {
        for (const { item, score = 1 } of fuse.search(query, { limit: limit * 2 })) {
          if (!readings.includes(query) && score > SURE) continue;
          if ((best.get(item.target) ?? 2) > score) best.set(item.target, score);
        }
      }
    }
    return [...best]
      .toSorted(([, one], [, other]) => one - other)
      .slice(0, limit)
      .map(([target]) => target);
  };
}

function folded(name: string): string {
  return foldKazakh(name.toLowerCase().replaceAll('ё', 'е'));
}
