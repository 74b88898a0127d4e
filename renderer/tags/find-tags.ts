// Tags found by what is typed, roughly: by name, path, the terms of their concept in any language, and in another keyboard layout.

import Fuse from 'fuse.js';
import type { Tag, TagTerms } from '../../contract/tag.ts';
import { findTyped, folded } from '../find-typed.ts';

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
  return (typed) =>
    findTyped(typed, (query) => fuse.search(query))
      .toSorted(
        (one, other) => (one.score ?? 1) - (other.score ?? 1) || other.item.tag.clippings - one.item.tag.clippings,
      )
      .map(({ item: { tag }, matches = [] }) => {
        const byName = matches.some(({ key }) => key === 'names');
        const term = matches.find(({ key }) => key === 'terms')?.value;
        return { tag, by: byName ? null : (term ?? null) };
      });
}
