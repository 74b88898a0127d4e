// Stories: clippings that report the same text or event, and pairs that may.

import type { Annotation } from './annotation.ts';
import type { ClippingRow } from './clipping.ts';

/** How a version resembles: the same text, a stated share of the same words in one language, or names, numbers and days of one event. */
export type ResemblanceKind = 'same-text' | 'near' | 'event';

/** What the analyst decides of a pair: one story, or two. */
export type StoryDecision = 'accepted' | 'rejected';

/** Something two clippings both hold, as it stands in each: a name, a number, a day of a month, or the same quotation. */
export interface SharedSignal {
  kind: 'name' | 'number' | 'day' | 'quotation';
  one: string;
  other: string;
}

/** Two clippings that a rule takes for reports of one event and that wait for a decision; the stories of both are meant. */
export interface StorySuggestion {
  one: ClippingRow;
  other: ClippingRow;
  /** 0 to 1, by the rarity of what they share. */
  similarity: number;
  /** What they share, the rarest in the library first. */
  shared: SharedSignal[];
}

/** A clipping in a story, or one that a rule suggests for it. */
export interface StoryVersion {
  clipping: ClippingRow;
  /** How it resembles the clipping asked for, or the story; null for that clipping itself and where only the analyst says so. */
  kind: ResemblanceKind | null;
  /** 0 to 1, comparable only within one kind: the share of words for `near`. */
  similarity: number | null;
  /** `found` and `accepted` versions are in the story, the rules' or the analyst's; `suggested` ones wait for a decision. */
  status: 'found' | 'accepted' | 'suggested';
  /** Of a suggested one: what it (`one`) and the clipping that suggests it (`other`) share, the rarest first. */
  shared?: SharedSignal[];
}

/** The clippings that report the same text or event as one clipping. */
export interface Story {
  /** Null when the clipping stands alone. */
  id: number | null;
  /** The clipping that stands for the story: the analyst's choice, else the first to appear. */
  leadId: number;
  /** With the clipping asked for; those in the story first, then suggested ones. */
  versions: StoryVersion[];
  /** Notes on the other clippings of the story: what was said of one was said of all. */
  notes: Annotation[];
}
