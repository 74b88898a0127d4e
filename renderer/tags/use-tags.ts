// The tags of the library, as a list, as a tree, and by what is typed.

import { useMemo } from 'react';
import type { Tag } from '../../contract/tag.ts';
import { useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';
import { type FoundTag, tagFinder } from './find-tags.ts';

const NONE: never[] = [];

/** All tags, and a function that finds those that what is typed may mean. */
export function useTags(): { tags: Tag[]; find: (typed: string) => FoundTag[] } {
  const { data: tags = NONE } = useDesk('tag.list', {}, { keepPrevious: true });
  const { data: terms = NONE } = useDesk('tag.terms', {}, { keepPrevious: true });
  const find = useMemo(() => tagFinder(tags, terms), [tags, terms]);
  return { tags, find };
}

/** A tag in its place: those under it, and how deep it stands. */
export interface TagNode {
  tag: Tag;
  depth: number;
  children: TagNode[];
}

/** The tags as they nest, by name in the order of the interface's language. */
export function useTagTree(tags: readonly Tag[]): TagNode[] {
  const language = useLanguage();
  return useMemo(() => treeOf(tags, new Intl.Collator(language).compare), [tags, language]);
}

function treeOf(tags: readonly Tag[], compare: (one: string, other: string) => number): TagNode[] {
  const under = Map.groupBy(tags, (tag) => tag.parentId);
  const nodes = (parentId: number | null, depth: number): TagNode[] =>
    (under.get(parentId) ?? [])
      .toSorted((one, other) => compare(one.name, other.name))
      .map((tag) => ({ tag, depth, children: nodes(tag.id, depth + 1) }));
  return nodes(null, 0);
}

/** A node and all under it, from the top down. */
export function flat(nodes: readonly TagNode[]): TagNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** Ids of a tag and of all under it. */
export function idsUnder(tags: readonly Tag[], id: number): Set<number> {
  const found = new Set([id]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const tag of tags) if (tag.parentId !== null && found.has(tag.parentId)) found.add(tag.id);
  }
  return found;
}
