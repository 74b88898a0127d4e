// Annotations: highlights and notes, the list of all of them, whom they quote, and what a file of them brought.

import type { TagRef } from './tag.ts';
import type { Instant, LanguageCode, PublishedOn, Range } from './values.ts';

/** A highlight's meaning; its colour belongs to the appearance. */
export const HIGHLIGHT_COLOURS = ['key', 'data', 'quotation', 'dispute', 'followup'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** W3C Web Annotation selectors of a span, resolved from cheap to dear and each checked against the quote. */
export interface Selector extends Range {
  quote: string;
  /** Up to 32 characters before the quote. */
  prefix: string;
  /** Up to 32 characters after the quote. */
  suffix: string;
}

/** Something the analyst said: a highlight is on a span, a note on the whole clipping. */
export interface Annotation {
  id: number;
  clippingId: number;
  kind: 'highlight' | 'note';
  /** Null for a note on the whole clipping. */
  selector: Selector | null;
  /** The selector is of another text than the clipping's: the source was read again, and the passage was not found in what was read. */
  orphan: boolean;
  /** The text the selector counts in; null for a note. */
  textId: number | null;
  colour: HighlightColour | null;
  comment: string;
  /** By name. */
  tags: TagRef[];
  /** Whom the passage quotes, as the analyst wrote it. */
  speaker: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}

/** What all annotations can be put in groups by; an annotation stands in each of its tags and of its clipping's themes. */
export const ANNOTATION_GROUPINGS = ['date', 'tag', 'theme', 'outlet', 'speaker'] as const;
export type AnnotationGrouping = (typeof ANNOTATION_GROUPINGS)[number];

/** An annotation with what is said of its clipping in the list of all of them. */
export interface AnnotationRow extends Annotation {
  headline: string;
  outlet: string | null;
  publishedOn: PublishedOn | null;
  url: string | null;
  language: LanguageCode;
  /** The words of the passage as they are read: white space single, what cleaning hid in the midst marked as left out. Null for a note. */
  passage: string | null;
}

/** Annotations that belong together in the list of all of them. */
export interface AnnotationGroup {
  /** Id of the tag, theme or outlet, the folded name of the speaker, the month (`2020-10`, or the year where no month is known); null: has none. */
  key: number | string | null;
  /** As it is shown, but for months. */
  label: string | null;
  count: number;
}

/** Annotations asked for, in their groups. */
export interface AnnotationList {
  /** Annotations that answer, each counted once. */
  total: number;
  groups: AnnotationGroup[];
  /** In the order of the groups; `group` is the place of theirs. An annotation in several groups stands in each. */
  rows: (AnnotationRow & { group: number })[];
  /** Rows there are, also beyond the limit. */
  rowTotal: number;
  /** How many there are of each colour and of notes (`note`), by the words alone. */
  colours: Record<HighlightColour | 'note', number>;
  /** Highlights without their passage, by the words alone. */
  orphans: number;
}

/** What came of a file of annotations. */
export interface AnnotationImport {
  made: number;
  /** Were there already: the same passage with the same comment. */
  already: number;
  /** Were not made, each with what it says, what it is said of, and why. */
  unplaced: {
    quote: string;
    source: string;
    reason: 'no-clipping' | 'several-clippings' | 'no-passage' | 'nothing-said' | 'unreadable';
  }[];
  /** Clippings that got one. */
  clippingIds: number[];
}

/** Whom a quotation may be of. */
export interface SpeakerSuggestions {
  /** Names written in the paragraph of the passage, as they stand there. */
  inParagraph: string[];
  /** Speakers of other annotations, the most quoted first. */
  earlier: { name: string; annotations: number }[];
}
