// The calls that search, and those about saved searches.

import { z } from 'zod';
import type { Facets, QuerySuggestion, SavedSearch, SearchAnswer, SearchCount } from '../search.ts';
import { call } from './call.ts';
import {
  cursor,
  expansion,
  id,
  line,
  nothing,
  pageSize,
  place,
  query,
  searchTerms,
  typedIn,
  within,
} from './inputs.ts';

export const searchCalls = {
  /** An empty query answers the view, newest first. */
  'search.find': call<SearchAnswer>()(
    'read',
    z.strictObject({
      query,
      within,
      ...place,
      ...expansion,
      sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
      /** False folds what a query finds to one clipping per story: its lead, where the query finds that. */
      flat: z.boolean().default(true),
      after: cursor,
      limit: pageSize,
      typedIn,
    }),
  ),
  /** Counts over what the query finds in the view; each facet counts as if it were not itself narrowed. */
  'search.facets': call<Facets>()('read', z.strictObject({ query, within, ...place, ...expansion, typedIn })),
  /** How much a query finds and its first hit: for a batch of queries and for saved searches. */
  'search.count': call<SearchCount>()('read', z.strictObject({ query, within, ...place, ...expansion })),
  /** Other spellings from the library's own words, and other keyboard layouts, that find more than the query does; best first, few. */
  'search.suggest': call<QuerySuggestion[]>()(
    'read',
    z.strictObject({ query, within, ...place, ...expansion, typedIn }),
  ),
  /** Ranges of a clipping's text and headline that match the query, for the reader. */
  'search.highlight': call<{
    text: { start: number; end: number; by: string }[];
    headline: { start: number; end: number; by: string }[];
  }>()('read', z.strictObject({ clippingId: id, query, within, ...expansion })),

  /** By name. */
  'savedSearch.list': call<SavedSearch[]>()('read', nothing),
  /** Throws `name-taken`: names that differ only by case are one. */
  'savedSearch.create': call<SavedSearch>()(
    'write',
    z.strictObject({ name: line.min(1).max(200), terms: searchTerms }),
  ),
  'savedSearch.update': call<SavedSearch>()(
    'write',
    z.strictObject({ id, name: line.min(1).max(200).optional(), terms: searchTerms.optional() }),
  ),
  'savedSearch.delete': call<null>()('write', z.strictObject({ id })),
} as const;
