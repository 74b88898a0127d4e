// A search as it is kept, and the place it opens.

import type { View } from '../../contract/place.ts';
import type { SavedSearch, SearchTerms } from '../../contract/search.ts';
import { go, isSearching, open } from '../place.ts';
import type { Place } from '../place-hash.ts';

/** What the place asks, as it is kept under a name. */
export function termsOf(place: Place, view: View): SearchTerms {
  const { query, within, filters, expand, off, sort } = place;
  return { query: query.trim().slice(0, 2_000), within, view, filters, expand, off, sort };
}

/** Whether there is anything to keep: a query, or a filter. */
export function isWorthKeeping(place: Place): boolean {
  return isSearching(place) || Object.keys(place.filters).length > 0;
}

/** Whether what is asked differs from what was kept. */
export function differs(saved: SearchTerms, terms: SearchTerms): boolean {
  return JSON.stringify(inOrder(keptTerms(saved))) !== JSON.stringify(inOrder(keptTerms(terms)));
}

function keptTerms({ query, within, view, filters, expand, off, sort }: SearchTerms): SearchTerms {
  return { query, within, view, filters, expand, off, sort };
}

/** The same value with the names of its fields in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, inOrder(part)]),
  );
}

/** Opens a saved search where it was kept. */
export function openSavedSearch({ id, view, query, within, filters, expand, off, sort }: SavedSearch): void {
  open({ at: 'library', view });
  go({ query, within, filters, expand, off, sort, saved: id }, 'replace');
}
