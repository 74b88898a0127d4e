// Places: which clippings are on view, what narrows them, and in what order they stand.

import type { OutletKind } from './outlet.ts';
import type { Importance, Tone } from './rating.ts';
import type { ThemeStatus } from './theme.ts';
import type { CountryCode, LanguageCode, PublishedOn } from './values.ts';

/** Which clippings a place shows. */
export type View =
  /** `recent`: those opened last. */
  | { kind: 'inbox' | 'all' | 'recent' | 'trash' }
  | { kind: 'theme'; id: number; status?: ThemeStatus }
  | { kind: 'tag' | 'collection'; id: number }
  /** What an import brought; `unreviewed`: only what waits in the inbox yet. */
  | { kind: 'import'; id: number; unreviewed?: boolean };

/** Values of the facets. */
export interface FacetFilters {
  themes?: number[];
  tags?: number[];
  collections?: number[];
  /** Outlet ids. */
  outlets?: number[];
  /** Of the outlet. */
  kinds?: OutletKind[];
  countries?: CountryCode[];
  /** Outlet ids. */
  agencies?: number[];
  languages?: LanguageCode[];
  tones?: Tone[];
  importance?: Importance[];
  /** Years (`2020`) and months (`2020-10`): what is dated inside one; a year alone lies inside no month. */
  months?: PublishedOn[];
}

/** What the facets narrow a view by; values of one facet are alternatives, facets add up. */
export interface Filters extends FacetFilters {
  /** Values that are left out: a clipping that has any of them does not pass. */
  not?: FacetFilters;
  /** True: only those with an annotation; false: only those without. */
  annotated?: boolean;
  /** True: only those that share a story with others; false: only those that stand alone. */
  storied?: boolean;
  /** True: only those used in an issue; false: only those used in none. */
  used?: boolean;
  /** First day, a `PublishedOn`; a clipping of less precision passes when any day of it may. */
  from?: PublishedOn;
  /** Last day. */
  to?: PublishedOn;
  /** True: only clippings without a date; false: only those with one. */
  undated?: boolean;
}

/** `added`: to the library, the last first; `collected`: as they were put into the collection on view, elsewhere as `newest`. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'added' | 'collected';
