// A briefing as a pack: everything a renderer shows, taken from the clippings, each quotation verified or marked.

import type { HighlightColour } from '../contract/annotation.ts';
import type { EntryShape } from '../contract/briefing.ts';
import type { ClippingFacts } from '../contract/clipping.ts';
import type { PackLanguage, PackPart, Verification, VerificationFault } from '../contract/pack.ts';
import type { Importance, Tone } from '../contract/rating.ts';
import type { RichBlock } from '../contract/rich-text.ts';
import type { PublishedOn, Range } from '../contract/values.ts';
import type { Run } from './body.ts';

/** Everything that leaves in a pack, before it is put in words and set in type. */
export interface Pack {
  title: string;
  language: PackLanguage;
  /** Who it is for; may be empty. */
  reader: string;
  /** The day it was made, `YYYY-MM-DD`. */
  createdOn: string;
  /** A line on who may read it ("For official use"); may be empty. */
  classification: string;
  /** The time the analyst chose to cover; absent where none was, and from issues of former releases. */
  period?: PackPeriod;
  /** When its quotations were checked, local time with its offset (`2026-01-12T18:00+05:00`); absent from issues of former releases. */
  checkedAt?: string;
  /** The number of the issue it is, when it is one; `createdOn` is its date. */
  issue?: { number: number };
  /** The executive summary. */
  summary: RichBlock[];
  sections: PackSection[];
}

/** The time a pack was gathered over: first and last day of publication, and since when clippings came in (local time with its offset). */
export interface PackPeriod {
  from: PublishedOn | null;
  to: PublishedOn | null;
  addedFrom: string | null;
}

export interface PackSection {
  title: string;
  commentary: RichBlock[];
  entries: PackEntry[];
}

/** A clipping's place in a pack. */
export interface PackEntry extends ClippingFacts {
  clippingId: number;
  shape: EntryShape;
  /** Paragraphs of what is shown of the body; empty for quotations and lines. */
  body: Run[][];
  /** The body goes on after what is shown. */
  cut: boolean;
  /** The first sentences of the body in about 220 characters, whatever the shape; empty for a line. */
  gist: Run[][];
  /** The body goes on after the gist; absent from issues of former releases. */
  gistCut?: boolean;
  /** The whole body, for an appendix; empty for a line. */
  whole: Run[][];
  /** The clipping's text was there to be shown. */
  textFound: boolean;
  quotations: PackQuotation[];
  /** Notes on the whole clipping. */
  notes: string[];
  /** The analyst's commentary. */
  commentary: RichBlock[];
  /** Names of the accepted themes. */
  themes: string[];
  /** How it is reported, by hand, on the whole and for themes; absent from issues of former releases. */
  tone?: Tone | null;
  themeTones?: Record<string, Tone>;
  /** How much it matters, by hand: 3 is most; absent from issues of former releases. */
  importance?: Importance | null;
  /** Name of the source file as dropped. */
  sourceName: string;
  /** SHA-256 of the source file as recorded at import, hex; empty when the clipping's text was not found. */
  sha256: string;
  /** SHA-256 of the clipping's text as recorded at import, hex; null when it is not known. */
  textSha256: string | null;
  /** The day its source came into the library, `YYYY-MM-DD`; null when the clipping's text was not found. */
  accessedOn: string | null;
}

/** A highlighted passage with what the analyst said of it. */
export interface PackQuotation {
  annotationId: number;
  /** The passage whole as it was highlighted, and its place in the text. */
  quote: string;
  place: Range;
  /** SHA-256 of the text its place counts in, hex: a former one of the clipping's where the highlight lost its place. */
  textSha256: string | null;
  /** The passage, verbatim; its parts round hidden ranges. */
  parts: string[];
  /** The parts without the marks of Markdown, of a source that is written in it. */
  unmarked?: string[];
  /** Where each part stands in the text; empty when the passage was not found there. */
  ranges: Range[];
  comment: string;
  /** A translation into the pack's language, by the analyst; may be empty. */
  gloss: string;
  colour: HighlightColour;
  verified: boolean;
  reason: VerificationFault | null;
}

/** The pack as a template with those parts shows it: with `full-texts`, every entry but a line has its whole body. */
export function shownBy(parts: readonly PackPart[], pack: Pack): Pack {
  if (!parts.includes('full-texts')) return pack;
  const whole = (entry: PackEntry): PackEntry =>
    entry.shape === 'line' ? entry : { ...entry, shape: 'full', body: entry.whole, cut: false };
  return { ...pack, sections: pack.sections.map((section) => ({ ...section, entries: section.entries.map(whole) })) };
}

/** What of the pack's quotations was verified, and what was not. */
export function verificationOf(pack: Pack): Verification {
  const failed: Verification['failed'] = [];
  let verified = 0;
  for (const { clippingId, quotations } of pack.sections.flatMap((section) => section.entries)) {
    for (const quotation of quotations) {
      if (quotation.reason === null) verified += 1;
      else failed.push({ clippingId, quote: quotation.parts.join(' [...] '), reason: quotation.reason });
    }
  }
  return { verified, failed };
}
