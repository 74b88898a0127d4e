// Where the figures of the overview lead: the clippings that they count.

import type { OutletKind } from '../../contract/outlet.ts';
import type { Overview } from '../../contract/overview.ts';
import type { Filters } from '../../contract/place.ts';
import type { CountryCode, PublishedOn } from '../../contract/values.ts';
import { hashOf } from '../place-hash.ts';

/** The clippings a figure stands for; null for a theme: those without one. */
export interface Counted {
  themeId?: number | null;
  from?: PublishedOn | undefined;
  to?: PublishedOn | undefined;
  language?: string;
  /** 0: those of no outlet. */
  outletId?: number;
  /** Of the outlet; null: not known. */
  kind?: OutletKind | null;
  country?: CountryCode | null;
  /** Those that name an agency, or those that do not. */
  pickups?: boolean;
}

/** The list of those clippings, as a place in the URL. */
export function countedHref({ themeId, from, to, language, outletId, kind, country, pickups }: Counted): string {
  const filters: Filters = {};
  if (themeId) filters.themes = [themeId];
  if (from) filters.from = from;
  if (to) filters.to = to;
  if (language) filters.languages = [language];
  if (outletId) filters.outlets = [outletId];
  if (kind) filters.kinds = [kind];
  if (country) filters.countries = [country];
  const query = [
    ...(themeId === null ? ['theme:none'] : []),
    ...(outletId === 0 ? ['outlet:none'] : []),
    ...(kind === null ? ['kind:none'] : []),
    ...(country === null ? ['country:none'] : []),
    ...(pickups === undefined ? [] : [pickups ? 'has:agency' : 'agency:none']),
  ].join(' ');
  return hashOf({ screen: { at: 'library', view: { kind: 'all' } }, filters, query });
}

/** First and last bar, of the whole period or of a stretch of it. */
export function endsOf({ bars }: Pick<Overview, 'bars'>): {
  from: PublishedOn | undefined;
  to: PublishedOn | undefined;
} {
  return { from: bars[0], to: bars.at(-1) };
}

/** The change against the period before as a signed percentage; null where there was nothing before or nothing changed. */
export function changeOf(total: number, previous: number | null): number | null {
  if (!previous || previous === total) return null;
  return Math.round((100 * (total - previous)) / previous);
}
