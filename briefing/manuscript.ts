// The words of a pack as its reader sees them, in order and in its language: what renderers and templates set in type.

import type { HighlightColour } from '../contract/annotation.ts';
import type { EntryShape } from '../contract/briefing.ts';
import type { PackLanguage, PackPart } from '../contract/pack.ts';
import type { RichBlock } from '../contract/rich-text.ts';
import type { CitationRun } from './citation.ts';
import type { Coverage, OutletChart } from './figures.ts';
import type { Gaps } from './gaps.ts';
import type { Timeline } from './timeline.ts';

/** A stretch of text on one line; `colour` is the highlight it lies in, null for plain text. */
export interface SetRun {
  text: string;
  colour: HighlightColour | null;
}

/** What the renderers set. Templates of a user's own read this shape, so fields are added, not renamed. */
export interface Manuscript {
  language: PackLanguage;
  title: string;
  /** The title as it is set large: what belongs together is on one line. */
  titleBound: string;
  /** What kind of paper it is: "Press briefing", of an issue with its number. */
  kind: string;
  /** The number of the issue it is, or null. */
  issue: number | null;
  /** The day it was made, in words and as `YYYY-MM-DD`. */
  date: string;
  createdOn: string;
  /** A line on who may read it, on every page; null when there is none. */
  classification: string | null;
  /** The reader's sign; its bytes travel beside the words, under this name. `width` and `height` tell its proportions. */
  logo: { file: string; alt: string; width: number; height: number } | null;
  /** Parts the template leaves out are null, and so are those with nothing to say. */
  parts: PackPart[];
  /** Lines of the cover, each a label and what it says. */
  cover: { label: string; text: string }[];
  contents: string;
  /** How many a section of a short template leaves out, with `{n}` for the number. */
  more: string;
  summary: { title: string; paragraphs: string[]; blocks: RichBlock[] } | null;
  /** Stands in for the sections when there are none. */
  empty: string | null;
  sections: SetSection[];
  keyQuotations: { title: string; items: SetKeyQuotation[] } | null;
  coverage: Coverage | null;
  matrix: Coverage | null;
  outlets: OutletChart | null;
  timeline: Timeline | null;
  /** What the pack has nothing of. */
  gaps: Gaps | null;
  sources: { title: string; items: SetSource[] } | null;
  appendix: { title: string; items: SetFullText[] } | null;
  verification: { title: string; paragraphs: string[]; failures: SetFailure[]; table: SetCheck | null };
}

export interface SetSection {
  title: string;
  /** "5 clippings". */
  count: string;
  commentary: string[];
  /** The commentary with its styles. */
  blocks: RichBlock[];
  entries: SetEntry[];
}

export interface SetEntry {
  /** From 1, through the whole pack. */
  number: number;
  headline: string;
  language: string;
  /** Outlet, agency, byline, date, language, tone and importance, those there are. */
  facts: string[];
  /** Of these, outlet (else agency or byline) and date. */
  origin: string[];
  /** As printed, with the link when it is one of the web. */
  url: { text: string; href: string | null } | null;
  shape: EntryShape;
  paragraphs: SetRun[][];
  /** For each paragraph, which of the quotations (from 0) begin in it. */
  besides: number[][];
  /** The first sentences on one line; empty when there are none. */
  gist: string;
  /** The same with its highlights. */
  gistRuns: SetRun[];
  /** The body goes on after them. */
  gistCut: boolean;
  /** Says why there is no text when there should be. */
  missing: string | null;
  commentary: { title: string; paragraphs: string[]; blocks: RichBlock[] } | null;
  quotations: { title: string; items: SetQuotation[] } | null;
  notes: { title: string; items: string[] } | null;
  themes: { title: string; text: string } | null;
}

export interface SetQuotation {
  /** In quotation marks, on one line, left-out parts as [...]. */
  text: string;
  colour: HighlightColour;
  /** The colour's meaning in words. */
  meaning: string;
  /** The same where it says more than the title the quotations stand under, or null. */
  aside: string | null;
  /** What it says in the pack's language, with its label, or null. */
  gloss: { title: string; text: string } | null;
  /** The analyst's note with its label, or null. */
  note: { title: string; text: string } | null;
  /** "Not verified: why", or null. */
  warning: string | null;
}

/** A quotation that matters, away from its entry. */
export interface SetKeyQuotation {
  number: number;
  language: string;
  text: string;
  colour: HighlightColour;
  /** What it says in the pack's language, with its label, or null. */
  gloss: { title: string; text: string } | null;
  /** Outlet and date. */
  from: string;
  /** Where it stands, in the pack's citation style: a footnote where there are pages. */
  citation: CitationRun[];
}

/** A text in full, for the appendix. */
export interface SetFullText {
  number: number;
  headline: string;
  language: string;
  facts: string[];
  paragraphs: SetRun[][];
}

export interface SetSource {
  /** Numbers of its entries. */
  numbers: number[];
  /** In the pack's citation style, on one line; `runs` says what of it is in italics. */
  citation: string;
  runs: CitationRun[];
  url: { text: string; href: string | null } | null;
  /** Name of the source file and its hash, labelled. */
  file: string;
  sha256: string;
}

/** Every quotation as it was checked: heads of the columns, and rows of a number of an entry with the other cells. */
export interface SetCheck {
  columns: string[];
  rows: { number: number; cells: string[]; isVerified: boolean }[];
}

export interface SetFailure {
  number: number;
  headline: string;
  quote: string;
  reason: string;
}
