// Names found by what is typed: as it stands, without Kazakh letters, and as another keyboard layout would have it.

import type { FuseResult } from 'fuse.js';
import { foldKazakh } from '../language/folds.ts';
import { otherLayouts } from '../language/keyboard-layouts.ts';

/** Fuse's score, 0 for what is the same: above, a likeness looks like chance. */
export const SURE = 0.15;

/** A name as it is typed on a keyboard without Kazakh letters. */
export function folded(name: string): string {
  return foldKazakh(name.toLowerCase().replaceAll('ё', 'е'));
}

/** What `search` finds for any reading of what is typed, each item once at its best, likeliest first; of another layout only what is surely meant. Nothing typed finds nothing. */
export function findTyped<Item>(typed: string, search: (query: string) => FuseResult<Item>[]): FuseResult<Item>[] {
  const words = typed.trim();
  if (words === '') return [];
  const readings = [...new Set([words, folded(words)])];
  const best = new Map<Item, FuseResult<Item>>();
  for (const query of [...readings, ...otherLayouts(words)]) {
    if (query.trim() === '') continue;
    for (const found of search(query)) {
      if (!readings.includes(query) && scoreOf(found) > SURE) continue;
      const known = best.get(found.item);
      if (!known || scoreOf(known) > scoreOf(found)) best.set(found.item, found);
    }
  }
  return [...best.values()].toSorted((one, other) => scoreOf(one) - scoreOf(other));
}

function scoreOf({ score = 1 }: { score?: number }): number {
  return score;
}
