// The library in figures over a period.

import type { OutletKind } from './outlet.ts';
import type { CountryCode, LanguageCode, PublishedOn } from './values.ts';

/** Clippings of one theme (or of all, or of those without one) over the bars of an overview. */
export interface OverviewSeries {
  /** Clippings of each bar. */
  values: number[];
  total: number;
  /** Of the period of the same length just before; null where there is none. */
  previous: number | null;
  /** Those that name an agency, and those that do not. */
  pickups: number;
  originals: number;
}

/** A bar far above those before it: at least `SPIKE_LEAST` clippings, and twice the mean of the up to six bars before. */
export interface Spike {
  /** Null: of all clippings together. */
  themeId: number | null;
  /** Place of its bar. */
  at: number;
  count: number;
  /** The mean of the bars before. */
  usual: number;
}

/** The library in figures over a period, the trash left out; suggested and accepted themes count. */
export interface Overview {
  /** What the bars are. */
  grain: 'day' | 'month' | 'year';
  /** Every day, month or year of the period, in order; empty when no clipping has a date. */
  bars: PublishedOn[];
  all: OverviewSeries;
  none: OverviewSeries;
  themes: (OverviewSeries & { id: number; name: string; hue: string })[];
  spikes: Spike[];
  /** The period the change is against. */
  before: { from: PublishedOn; to: PublishedOn } | null;
  /** Clippings of the period whose date is less exact than the bars; they are in none. */
  inexact: number;
  undated: number;
  /** Stories (a clipping alone is one) and clippings of a theme in a language and an outlet, 0 for none. */
  matrix: { themeId: number; language: LanguageCode; outletId: number; stories: number; clippings: number }[];
  /** The day of the newest clipping of each language in the period. */
  newest: { language: LanguageCode; publishedOn: PublishedOn }[];
  /** Clippings of the period by kind and country of their outlet (null: not known), most first; stories as in the matrix. */
  kinds: { kind: OutletKind | null; stories: number; clippings: number }[];
  countries: { country: CountryCode | null; stories: number; clippings: number }[];
  /** Outlets of the matrix, those with the most clippings first. */
  outlets: { id: number; name: string; clippings: number }[];
}
