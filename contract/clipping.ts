// A clipping: as a list shows it and as the reader does, where its values came from, and what the analyst decides of it.

import type { Annotation } from './annotation.ts';
import type { IssueUse } from './issue.ts';
import type { OutletKind } from './outlet.ts';
import type { Importance, Tone } from './rating.ts';
import type { SourceFile } from './source.ts';
import type { PlacedTag } from './tag.ts';
import type { ClippingTheme } from './theme.ts';
import type { CountryCode, Instant, LanguageCode, PublishedOn, Range } from './values.ts';

/** The fields of a clipping that are derived with evidence and that the analyst can correct. */
export type Field = 'headline' | 'outlet' | 'agency' | 'byline' | 'dateline' | 'publishedOn' | 'language' | 'url';

/** The fields the analyst corrects in place. */
export const EDITABLE_FIELDS = ['headline', 'outlet', 'agency', 'byline', 'publishedOn', 'language'] as const;
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** Where a value came from, or why a candidate was not taken. */
export interface Evidence {
  field: Field;
  /** The value in its stored form (a date as `YYYY-MM-DD`), or null when the finding is that there is none. */
  value: string | null;
  /** The span of the text that shows it; null when it came from outside the text (a file name, the analyst). */
  range: Range | null;
  /** Name of the rule, dotted: `date.masthead`, `outlet.footer`, `analyst`. */
  rule: string;
  /** 0 to 1, comparable only within one field. */
  confidence: number;
  status: 'chosen' | 'candidate' | 'rejected';
  /** Why a candidate was rejected, as a rule name (`date.event`, `date.in-running-text`); null for a chosen one. */
  reason: string | null;
}

/** A stretch of the text that cleaning hid, or (empty, `start === end`) a line break lost in scraping. */
export interface HiddenRange extends Range {
  id: number;
  /** Name of the rule that hid it: `counter.views`, `credit.photo`, `headline.repeated`, `break.lost`, `analyst` (by hand); of the analyst's own rules the name given to them. */
  rule: string;
  /** True once the analyst has asked to see it, or from the beginning when a rule only marks. Break marks are never shown. */
  shown: boolean;
}

/** What is known of a clipping: the values in force of what is printed with a text. */
export interface ClippingFacts {
  headline: string;
  outlet: string | null;
  /** Of the outlet, where known; issues of earlier releases say nothing of it. */
  outletKind?: OutletKind;
  outletCountry?: CountryCode;
  agency: string | null;
  byline: string | null;
  publishedOn: PublishedOn | null;
  language: LanguageCode;
  url: string | null;
}

/** A clipping as a list shows it. */
export interface ClippingRow extends ClippingFacts {
  id: number;
  tags: PlacedTag[];
  themes: ClippingTheme[];
  annotations: number;
  /** Words of the body. */
  words: number;
  addedAt: Instant;
  reviewed: boolean;
  /** Looked at, and not for the analyst: it stays in the library. */
  dismissed: boolean;
  trashed: boolean;
  /** The analyst's judgement of the whole clipping; null: none yet. */
  tone: Tone | null;
  importance: Importance | null;
  /** Name of the source file, with its folders as dropped. */
  source: string;
  /** Id of its story: that of the first clipping that reports the same; null when it stands alone. */
  story: number | null;
  /** Other clippings of its story, the trash left out. */
  versions?: number;
  /** Issues that hold it, the first first; absent when there are none. */
  usedIn?: IssueUse[];
  /** The first sentences of the body, at most 240 characters, one line. */
  opening: string;
}

/** A printed paragraph and the language it is in. */
export interface ParagraphLanguage extends Range {
  language: LanguageCode;
  /** By the analyst. */
  set: boolean;
}

/** A clipping as the reader shows it. */
export interface Clipping extends ClippingRow {
  /** The decoded text, which never changes. */
  text: string;
  /** Sorted by start; they do not overlap. */
  hidden: HiddenRange[];
  /** Of the outlet in force, for rules that are to hold for it alone. */
  outletId?: number | null;
  evidence: Evidence[];
  /** Fields whose value is the analyst's. */
  setByAnalyst: EditableField[];
  dateline: string | null;
  /** Those in another language than the clipping, and those whose language the analyst set; in order. */
  paragraphs: ParagraphLanguage[];
  notes: Annotation[];
  sourceFile: SourceFile;
}

/** What is decided on a clipping that came in: kept, not for the analyst, to the trash, or nothing yet. */
export const INBOX_DECISIONS = ['kept', 'dismissed', 'trashed', 'undecided'] as const;
export type InboxDecision = (typeof INBOX_DECISIONS)[number];
