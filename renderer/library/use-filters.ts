// Narrowing the list: which values of the facets hold, and how each is switched on or off.

import type { Filters } from '../../contract/model.ts';
import { currentPlace, go } from '../place.ts';

/** The facets whose values are alternatives of one another. */
export type ListFacet = 'themes' | 'tags' | 'outlets' | 'languages';

/** The filters with empty ones left out, so that "no filter" is `{}`. */
function tidyFilters(filters: Filters): Filters {
  const tidy: Filters = {};
  for (const name of ['themes', 'tags', 'outlets'] as const) if (filters[name]?.length) tidy[name] = filters[name];
  if (filters.languages?.length) tidy.languages = filters.languages;
  if (filters.from) tidy.from = filters.from;
  if (filters.to) tidy.to = filters.to;
  if (filters.undated) tidy.undated = true;
  return tidy;
}

/** Sets some filters and goes there; the others stay. */
export function narrow(change: Filters): void {
  go({ filters: tidyFilters({ ...currentPlace().filters, ...change }) });
}

/** Switches one value of a facet on or off. */
export function toggleFacet(facet: ListFacet, value: number | string): void {
  const values: (number | string)[] = currentPlace().filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  narrow({ [facet]: next });
}

/** How many conditions narrow the list. */
export function countFilters(filters: Filters): number {
  const values = (['themes', 'tags', 'outlets', 'languages'] as const).reduce(
    (sum, facet) => sum + (filters[facet]?.length ?? 0),
    0,
  );
  return values + (filters.from || filters.to ? 1 : 0) + (filters.undated ? 1 : 0);
}
