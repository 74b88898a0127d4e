// Outlets and agencies, with what the authority and the analyst say of them.

import type { CountryCode, KnownLanguage } from './values.ts';

/** What kind of outlet: who stands behind it and what it is, or an office that hands texts out. */
export const OUTLET_KINDS = [
  'state-print',
  'state-tv',
  'state-online',
  'private-print',
  'private-tv',
  'private-online',
  'foreign-print',
  'foreign-tv',
  'foreign-online',
  'agency',
  'press-service',
  'press-release',
] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** Who publishes, as the library knows it: from the authority, or by name alone. */
export interface Outlet {
  id: number;
  key: string | null;
  name: string;
  /** Its names as the authority has them; none for outlets it does not know. */
  names: Partial<Record<KnownLanguage, string>>;
  /** In force: the analyst's, else the authority's. */
  kind: OutletKind | null;
  country: CountryCode | null;
  /** What the authority says. */
  derived: { kind: OutletKind | null; country: CountryCode | null };
  setByAnalyst: ('kind' | 'country')[];
  /** Clippings it published, the trash left out. */
  clippings: number;
  /** Clippings taken from it as an agency, the trash left out. */
  asAgency: number;
}
