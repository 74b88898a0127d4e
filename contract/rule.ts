// Cleaning rules: the analyst’s own, those that ship, and what each hides or would hide.

import type { LanguageCode, PublishedOn } from './values.ts';

/** What a cleaning rule of the analyst says, before it is one. */
export interface RuleDraft {
  /** Words, with `{number}`, `{date}` and `{any}` (anything within the line) between them; case and white space do not count. */
  pattern: string;
  /** `line`: lines that are the pattern; `span`: the words alone, wherever they stand; `from`: a line that is the pattern, and all after it. */
  hides: 'line' | 'span' | 'from';
  /** Only clippings in this language; null for all. */
  language: LanguageCode | null;
  /** Only clippings of this outlet; null for all. */
  outletId: number | null;
}

/** A cleaning rule of the analyst. Its ranges are made and taken away with it. */
export interface Rule extends Omit<RuleDraft, 'outletId'> {
  id: number;
  name: string;
  outlet: { id: number; name: string } | null;
  enabled: boolean;
  /** What it hides now. */
  clippings: number;
  passages: number;
}

/** How much one rule hides in the library, by its name. */
export interface RuleTally {
  name: string;
  clippings: number;
  passages: number;
}

/** A cleaning rule that ships, gathered from all its patterns. */
export interface ShippedRule extends RuleTally {
  languages: string[];
  /** Keys of the outlets it is for; empty for all. */
  outlets: string[];
  hides: ('line' | 'span' | 'from' | 'list' | 'section')[];
  /** It marks, and leaves it to the analyst to hide. */
  marks: boolean;
}

/** All cleaning rules that are in force. */
export interface RuleList {
  own: Rule[];
  shipped: ShippedRule[];
  /** True while the library is still gone through after a change. */
  cleaning: boolean;
}

/** One clipping in which a rule would hide what is not hidden now. */
export interface RulePreviewRow {
  clippingId: number;
  headline: string;
  outlet: string | null;
  publishedOn: PublishedOn | null;
  /** How much of the body's words it would take, 0 to 1. */
  share: number;
  /** More than a rule should. */
  isHeavy: boolean;
  passages: { before: string; quote: string; after: string }[];
  /** Passages of this clipping that are not among those. */
  more: number;
}

/** A page of what a rule would hide; the counts are of the whole library and come with the first page only. */
export interface RulePreview {
  clippings: number | null;
  passages: number | null;
  /** Clippings that would lose a large share of their body. */
  heavy: number | null;
  rows: RulePreviewRow[];
  /** Id to go on after, or null at the end. */
  next: number | null;
}
