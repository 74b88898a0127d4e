// The way from the search box into the list: once what was typed is answered, its first hit is opened and the list takes the keys.

import { useEffect, useState } from 'react';
import { go } from '../place.ts';
import type { ListItem } from './list-items.ts';
import type { Listing } from './use-listing.ts';

/** Sets out for the list (`true`), or stays in the box after all. A list that comes to hold nothing leaves the keys where they are. */
export function useListEntry({ stale, waiting, failure }: Listing, items: readonly ListItem[]): (on: boolean) => void {
  const [entering, setEntering] = useState(false);
  const isAnswered = !stale && !waiting;
  useEffect(() => {
    if (!entering || !isAnswered) return;
    setEntering(false);
    const first = items.find((item) => item.kind === 'row');
    const list = document.querySelector<HTMLElement>('[data-clipping-list]');
    if (failure || first?.kind !== 'row' || !list) return;
    list.focus({ preventScroll: true });
    list.scrollIntoView({ block: 'start' });
    go({ selected: first.id }, 'replace');
  }, [entering, isAnswered, failure, items]);
  return setEntering;
}
