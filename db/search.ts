// Search over the library: what a query finds in a view, in order, with the evidence of each hit.

import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import type { ConceptMatcher } from '../language/concepts.ts';

/** What a search needs besides the library. */
export interface SearchContext {
  /** The library's concepts, compiled; kept by the caller until `concepts_revision` changes. */
  matcher: ConceptMatcher;
  /** Looked at between statements; once true the search throws DeskError `superseded`. */
  shouldStop?: () => boolean;
}

/** Carries out `search.find`. Never throws for any query. */
export function find(
  db: Database,
  input: CallParsed<'search.find'>,
  context: SearchContext,
): CallAnswer<'search.find'> {
  void db;
  void input;
  void context;
  return { total: 0, hits: [], next: null, reading: { normal: '', expansions: [], remarks: [] } };
}

/** Carries out `search.highlight`: where in the text and the headline the query matches. Throws DeskError `not-found`. */
export function highlightClipping(
  db: Database,
  input: CallParsed<'search.highlight'>,
  context: SearchContext,
): CallAnswer<'search.highlight'> {
  void db;
  void input;
  void context;
  return { text: [], headline: [] };
}
