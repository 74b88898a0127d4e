// Searches: how a query was read, what it finds, what narrows it, and queries kept under a name.

import type { Annotation } from './annotation.ts';
import type { ClippingRow } from './clipping.ts';
import type { Filters, Sort, View } from './place.ts';
import type { Instant, Range } from './values.ts';

/** A value that clippings share, and how many have it. */
export interface FacetValue {
  /** Id or code, as `Filters` takes it. */
  value: number | string;
  label: string;
  count: number;
}

/** A facet of yes and no. */
export interface FacetHalves {
  with: number;
  without: number;
}

/** What can be narrowed by, for a query in a place. */
export interface Facets {
  themes: FacetValue[];
  tags: FacetValue[];
  collections: FacetValue[];
  outlets: FacetValue[];
  kinds: FacetValue[];
  countries: FacetValue[];
  agencies: FacetValue[];
  languages: FacetValue[];
  tones: FacetValue[];
  importance: FacetValue[];
  annotated: FacetHalves;
  storied: FacetHalves;
  used: FacetHalves;
  /** Clippings by month (`YYYY-MM`) or year when that is all that is known, ascending. */
  months: FacetValue[];
  undated: number;
}

/** A stretch of shown text and how it matched. */
export interface MatchRange extends Range {
  /** What matched: the typed word's own forms, the key of an expansion (`concept:un`, `name:тоқаев`), or, where nothing else did, a word like it (`alike:тоқаев`). */
  by: string;
}

/** A stretch of a clipping around what was found in it. */
export interface Snippet {
  text: string;
  matches: MatchRange[];
}

/** A note of the analyst's that holds what the clipping itself does not. */
export interface FoundNote extends Snippet {
  annotationId: number;
  kind: Annotation['kind'];
}

/** A clipping that was found. */
export interface Hit {
  clipping: ClippingRow;
  score: number;
  /** Not all words of the query are in it. */
  partial: boolean;
  /** Other hits of its story that are folded under it; none in a flat answer. */
  folded?: number;
  headlineMatches: MatchRange[];
  snippet: Snippet;
  /** Where words were found that neither headline nor body holds; absent where there are none of that kind. */
  note?: FoundNote;
}

/** An expansion the query brought, shown as a chip that can be switched off. */
export interface Expansion {
  /** Stable name: `concept:un`, `name:тоқаев`, `letters:казак` (typed without Kazakh letters). Hand it back in `off` to switch it off. */
  key: string;
  /** What the analyst typed. */
  typed: string;
  /** Terms it brings, best first. */
  terms: string[];
  on: boolean;
  /** What it brings is left out: its word stands under a NOT. */
  excluded?: boolean;
}

/** How the query was understood, said back. */
export interface Reading {
  /** The query as read, in the query language's own normal form. */
  normal: string;
  expansions: Expansion[];
  /**
   * Codes of remarks, with what they are about behind a colon: `cut`, `empty`, `unknown-field:FOO`, `empty-field:outlet`, `unknown-value:has:FOO`, `bad-date:FOO`,
   * `unclosed-quote`, `unclosed-bracket`, `stray-bracket`, `lone-minus`, `lone-operator:OR`, `lone-star`, `star-before:*FOO`, `near-one-word`, `layout:TYPED` (nothing was found as typed, so it was
   * read as typed in another keyboard layout or in Latin letters; `normal` is what was searched for).
   */
  remarks: string[];
}

/** How much a query finds, without the hits themselves. */
export interface SearchCount {
  /** Clippings that hold all of the query. */
  total: number;
  /** Clippings that hold a part of it, of those that a search shows. */
  partial: number;
  first: ClippingRow | null;
  reading: Reading;
}

/** What might have been meant, never searched for by itself. */
export interface QuerySuggestion {
  kind: 'spelling' | 'layout';
  /** The whole query in this spelling. */
  query: string;
  /** The words that differ, as typed and as suggested. */
  words: { typed: string; suggested: string }[];
  /** Clippings that hold all of it. */
  total: number;
}

/** What a saved search keeps: all that a search is asked with. */
export interface SearchTerms {
  query: string;
  /** Earlier queries it is searched within. */
  within: string[];
  view: View;
  filters: Filters;
  expand: boolean;
  /** Keys of expansions switched off. */
  off: string[];
  /** Null: by relevance with a query, newest first without. */
  sort: Sort | null;
}

/** What a search is asked with where nothing else is said. */
export const SEARCH_DEFAULTS: Omit<SearchTerms, 'query'> = {
  within: [],
  view: { kind: 'all' },
  filters: {},
  expand: true,
  off: [],
  sort: null,
};

/** A query kept under a name. */
export interface SavedSearch extends SearchTerms {
  id: number;
  name: string;
  updatedAt: Instant;
}

/** A page of what was found, and how the query was read. */
export interface SearchAnswer {
  /** Clippings that hold all of the query. */
  total: number;
  hits: Hit[];
  next: string | null;
  reading: Reading;
}
