// Where the analyst is now, and the clippings chosen there: kept in step with the URL's hash, and told to every component.

import { useSyncExternalStore } from 'react';
import type { View } from '../contract/place.ts';
import { type Place, readPlace, type Screen, START, writePlace } from './place-hash.ts';

let current: Place | null = null;
let chosen: ReadonlySet<number> = new Set();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The place now, outside of components. */
export function currentPlace(): Place {
  if (!current) {
    current = readPlace(window.location.hash);
    window.addEventListener('hashchange', () => {
      current = readPlace(window.location.hash);
      tell();
    });
  }
  return current;
}

/** Goes to another place: the parts given change, the rest stays. `replace` leaves no step to come back to. */
export function go(change: Partial<Place>, how: 'push' | 'replace' = 'push'): void {
  const before = currentPlace();
  current = { ...before, ...change };
  if (change.screen || change.query !== undefined || change.filters) chosen = new Set();
  const hash = writePlace(current);
  if (hash !== window.location.hash) {
    if (how === 'push') window.history.pushState(null, '', hash);
    else window.history.replaceState(null, '', hash);
  }
  tell();
}

/** Opens a screen afresh: no query, no filter, nothing selected. */
export function open(screen: Screen): void {
  go({
    ...START,
    grouped: currentPlace().grouped,
    sort: currentPlace().sort === 'relevance' ? null : currentPlace().sort,
    screen,
  });
}

/** Opens a library view afresh. */
export function openView(view: View, selected: number | null = null): void {
  open({ at: 'library', view });
  if (selected) go({ selected }, 'replace');
}

/** Whether the place asks for anything in words: a query, or one it is searched within. */
export function isSearching({ query, within }: Place): boolean {
  return query.trim() !== '' || within.length > 0;
}

/** The place now; the component draws again when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, currentPlace);
}

/** Clippings chosen together for one decision; emptied by going elsewhere. */
export function useChosen(): ReadonlySet<number> {
  return useSyncExternalStore(subscribe, () => chosen);
}

/** Clippings chosen now, outside of components. */
export function currentChosen(): ReadonlySet<number> {
  return chosen;
}

/** Chooses these clippings together, and no others. */
export function choose(ids: Iterable<number>): void {
  chosen = new Set(ids);
  tell();
}
