// Briefings: ordered documents for readers, their sections and entries, and what they gather.

import type { HighlightColour } from './annotation.ts';
import type { ClippingRow } from './clipping.ts';
import type { IssueUse } from './issue.ts';
import type { PackLanguage } from './pack.ts';
import type { Instant, PublishedOn } from './values.ts';

/** A briefing as lists show it. */
export interface BriefingRow {
  id: number;
  title: string;
  language: PackLanguage;
  entries: number;
  updatedAt: Instant;
}

/** When clippings appeared and came in. */
export interface Period {
  /** First and last day by publication; undated ones count by the day they were added. */
  from: PublishedOn | null;
  to: PublishedOn | null;
  /** Only what came into the library since then. */
  addedSince: Instant | null;
}

/** What a briefing gathers: clippings that match and are not in it yet are offered; of a period alone, all the library has. */
export interface Gathering extends Period {
  themeIds: number[];
  /** With themes: also those the rules only suggest. */
  withSuggested: boolean;
  collectionIds: number[];
  savedSearchIds: number[];
}

/** A clipping offered to a briefing, and the issues of any briefing that used it. */
export interface Offer {
  clipping: ClippingRow;
  usedIn: IssueUse[];
}

/** An ordered document for readers. */
export interface Briefing extends BriefingRow {
  /** Key of its template. */
  template: string;
  /** A line on who may read it; may be empty. */
  classification: string;
  /** Characters an excerpt aims at. */
  excerptLength: number;
  gathers: Gathering | null;
  /** Plain text, paragraphs parted by blank lines. */
  summary: string;
  /** Who it is for, free text; may be empty. */
  reader: string;
  /** The number that its next issue will have. */
  nextIssue: number;
  sections: Section[];
}

/** A part of a briefing, with its entries in their order. */
export interface Section {
  id: number;
  title: string;
  commentary: string;
  entries: Entry[];
}

/** What of the body an entry shows: all, its opening, the highlighted quotations, or only its heading. */
export const ENTRY_SHAPES = ['full', 'excerpt', 'quotations', 'line'] as const;
export type EntryShape = (typeof ENTRY_SHAPES)[number];

/** A clipping's place in a briefing. */
export interface Entry {
  id: number;
  clipping: ClippingRow;
  shape: EntryShape;
  commentary: string;
  included: boolean;
  /** The clipping's highlights in the order of its text, each with what this entry makes of it. */
  quotations: EntryQuotation[];
}

/** A highlight as a quotation of an entry: shown or left out, and glossed in the pack's language. */
export interface EntryQuotation {
  annotationId: number;
  quote: string;
  colour: HighlightColour;
  included: boolean;
  gloss: string;
}
