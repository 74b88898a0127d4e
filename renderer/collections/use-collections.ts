// The collections of the library, and which of them hold some clippings.

import type { Collection } from '../../contract/collection.ts';
import { useByName } from '../by-name.ts';
import { useDesk } from '../desk.ts';

const NONE: never[] = [];

/** All collections by name. */
export function useCollections(): Collection[] {
  const { data = NONE } = useDesk('collection.list', {}, { keepPrevious: true });
  return useByName(data);
}

/** A function from a collection's id to how many of these clippings it holds. */
export function useHeld(clippingIds: number[]): (id: number) => number {
  const { data = NONE } = useDesk('collection.holding', { clippingIds }, { enabled: clippingIds.length > 0 });
  return (id) => data.find(({ collectionId }) => collectionId === id)?.clippings ?? 0;
}
