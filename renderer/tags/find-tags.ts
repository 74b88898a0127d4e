// Tags found by what is typed, roughly: by name, path, the terms of their concept in any language, and in another keyboard layout.

import Fuse from 'fuse.js';
import type { Tag, TagTerms } from '../../contract/tag.ts';
import { foldKazakh } from '../../language/folds.ts';
import { otherLayouts } from '../../language/keyboard-layouts.ts';

/** A tag that was found. */
export interface FoundTag {
  tag: Tag;
  /** The term of its concept it was found by, where its own name does not hold what was typed. */
  by: string | null;
}

interface Entry {
  tag: Tag;
  names: string[];
  terms: string[];
}

/** Fuse's score, 0 for what is the same: above, a word of another layout is found by chance. */
const SURE = 0.15;

/** A function from what is typed to the tags it may mean, likeliest first; nothing typed means none. */
export function tagFinder(tags: readonly Tag[], terms: readonly TagTerms[]): (typed: string) => FoundTag[] {
  const termsOf = new Map(terms.map((one) => [one.tagId, one.terms]));
  const entries = tags.map(
    (tag): Entry => ({
      tag,
      names: [...new Set([tag.name, tag.path, folded(tag.name)])],
      terms: termsOf.get(tag.id) ?? [],
    }),
  );
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'names', weight: 2 },
      { name: 'terms', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
    includeScore: true,
    includeMatches: true,
  });
  return (typed) => {
    const words = typed.trim();
    if (words === '') return [];
    const best = new Map<number, FoundTag & { score: number }>();
    const readings = [...new Set([words, folded(words)])];
    const others = otherLayouts(words).filter((other) => other.trim() !== '');
    for (const query of [...readings, ...others]) {
      for (const { item, score = 1, matches = [] } of fuse.search(query)) {
        if (!readings.includes(query) && score > SURE) continue;
        if ((best.get(item.tag.id)?.score ?? 2) <= score) continue;
        const byName = matches.some(({ key }) => key === 'names');
        const term = matches.find(({ key }) => key === 'terms')?.value;
        best.set(item.tag.id, { tag: item.tag, by: byName ? null : (term ?? null), score });
      }
    }
    return [...best.values()]
      .sort((one, other) => one.score - other.score || other.tag.clippings - one.tag.clippings)
      .map(({ tag, by }) => ({ tag, by }));
  };
}

function folded(name: string): string {
  return foldKazakh(name.toLowerCase().replaceAll('ё', 'е'));
}
