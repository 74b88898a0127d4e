// Narrowing the list: which values of the facets hold or are left out, and how each is switched.

import type { FacetFilters, Filters } from '../../contract/place.ts';
import { currentPlace, go } from '../place.ts';

/** The facets whose values are alternatives of one another. */
export const LIST_FACETS = [
  'themes',
  'tags',
  'collections',
  'outlets',
  'kinds',
  'countries',
  'agencies',
  'languages',
  'tones',
  'importance',
  'months',
] as const;
export type ListFacet = (typeof LIST_FACETS)[number];
/** The facets of yes and no. */
export type HalfFacet = 'annotated' | 'storied' | 'used' | 'undated';
/** Whether a value narrows the list: only what has it, only what has it not, or either. */
export type FacetState = 'in' | 'out' | 'free';

/** The filters with empty ones left out, so that "no filter" is `{}`. */
function tidyFilters(filters: Filters): Filters {
  const tidy: Filters = tidyFacets(filters);
  const not = tidyFacets(filters.not ?? {});
  if (Object.keys(not).length) tidy.not = not;
  if (filters.annotated !== undefined) tidy.annotated = filters.annotated;
  if (filters.storied !== undefined) tidy.storied = filters.storied;
  if (filters.used !== undefined) tidy.used = filters.used;
  if (filters.from) tidy.from = filters.from;
  if (filters.to) tidy.to = filters.to;
  if (filters.undated !== undefined) tidy.undated = filters.undated;
  return tidy;
}

function tidyFacets(facets: FacetFilters): FacetFilters {
  return Object.fromEntries(LIST_FACETS.flatMap((name) => (facets[name]?.length ? [[name, facets[name]]] : [])));
}

/** Sets some filters and goes there; the others stay. */
export function narrow(change: { [Name in keyof Filters]?: Filters[Name] | undefined }): void {
  go({ filters: tidyFilters({ ...currentPlace().filters, ...change } as Filters) });
}

/** How a value of a facet narrows the list now. */
export function facetState(filters: Filters, facet: ListFacet, value: number | string): FacetState {
  const has = (facets: FacetFilters | undefined) => ((facets?.[facet] ?? []) as (number | string)[]).includes(value);
  return has(filters) ? 'in' : has(filters.not) ? 'out' : 'free';
}

/** The filters with one value of a facet in, out, or free. */
export function withFacet(filters: Filters, facet: ListFacet, value: number | string, state: FacetState): Filters {
  const list = (facets: FacetFilters | undefined, holds: boolean) => {
    const others = ((facets?.[facet] ?? []) as (number | string)[]).filter((one) => one !== value);
    return holds ? [...others, value] : others;
  };
  return tidyFilters({
    ...filters,
    [facet]: list(filters, state === 'in'),
    not: { ...filters.not, [facet]: list(filters.not, state === 'out') },
  });
}

/** Switches a value of a facet to a state, or back to free when it is in that state. */
export function switchFacet(facet: ListFacet, value: number | string, state: 'in' | 'out'): void {
  const { filters } = currentPlace();
  const now = facetState(filters, facet, value);
  go({ filters: withFacet(filters, facet, value, now === state ? 'free' : state) });
}

/** How a facet of yes and no narrows the list now. */
export function halfState(filters: Filters, facet: HalfFacet): FacetState {
  const half = filters[facet];
  return half === undefined ? 'free' : half ? 'in' : 'out';
}

/** Switches a facet of yes and no to a state, or back to free when it is in that state. */
export function switchHalf(facet: HalfFacet, state: 'in' | 'out'): void {
  const isSo = halfState(currentPlace().filters, facet) === state;
  narrow({ [facet]: isSo ? undefined : state === 'in' });
}

/** How many conditions narrow the list. */
export function countFilters(filters: Filters): number {
  const values = (facets: FacetFilters | undefined) =>
    LIST_FACETS.reduce((sum, facet) => sum + (facets?.[facet]?.length ?? 0), 0);
  const flags = [
    filters.annotated !== undefined,
    filters.storied !== undefined,
    filters.used !== undefined,
    filters.from || filters.to,
    filters.undated !== undefined,
  ];
  return values(filters) + values(filters.not) + flags.filter(Boolean).length;
}
