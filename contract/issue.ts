// Issues: briefings as they were sent, and what changed from one to the next.

import type { PackLanguage } from './pack.ts';
import type { Instant } from './values.ts';

/** A briefing as it was sent: numbered, dated, never changed. */
export interface Issue {
  id: number;
  /** Null when the briefing was deleted since. */
  briefingId: number | null;
  /** Counts the issues of its briefing, from 1; none is given twice. */
  number: number;
  title: string;
  language: PackLanguage;
  template: string;
  createdOn: string;
  madeAt: Instant;
  entries: number;
  /** SHA-256 of what is frozen, hex. */
  sha256: string;
}

/** What of an entry changed between two issues. */
export type EntryChange =
  | 'section'
  | 'headline'
  | 'facts'
  | 'text'
  | 'shape'
  | 'excerpt'
  | 'commentary'
  | 'quotations'
  /** The notes on them. */
  | 'remarks'
  | 'glosses'
  | 'verification'
  | 'notes'
  | 'tone'
  | 'importance'
  | 'themes';

/** What of a whole pack changed; `order` is that of sections that both have, `house` its logo and Word styles. */
export type PackChange =
  | 'title'
  | 'language'
  | 'reader'
  | 'classification'
  | 'period'
  | 'summary'
  | 'order'
  | 'template'
  | 'house';

/** What of a section changed; `order` is that of entries that both issues have in it. */
export type SectionChange = 'added' | 'introduction' | 'order' | 'dropped';

/** Two issues side by side: what changed of the whole and of sections, entries of the later that are new, those that changed, those the later dropped. */
export interface IssueComparison {
  pack: PackChange[];
  /** Only those that changed. */
  sections: { title: string; changes: SectionChange[] }[];
  added: { clippingId: number; headline: string; section: string }[];
  changed: { clippingId: number; headline: string; section: string; changes: EntryChange[] }[];
  dropped: { clippingId: number; headline: string; section: string }[];
  unchanged: number;
}

/** An issue that a clipping went out in. */
export interface IssueUse {
  issueId: number;
  /** Null when the briefing was deleted since. */
  briefingId: number | null;
  number: number;
  title: string;
}
