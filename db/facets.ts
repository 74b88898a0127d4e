// Facets: how what a query finds divides over themes, tags, outlets, languages and months.

import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import type { SearchContext } from './search.ts';

/** Carries out `search.facets`: counts full matches; each facet counts as if it were not itself narrowed. */
export function facets(
  db: Database,
  input: CallParsed<'search.facets'>,
  context: SearchContext,
): CallAnswer<'search.facets'> {
  void db;
  void input;
  void context;
  return { themes: [], tags: [], outlets: [], languages: [], months: [], undated: 0 };
}
