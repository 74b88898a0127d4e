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
export type EntryChange = 'section' | 'headline' | 'text' | 'shape' | 'commentary' | 'quotations' | 'notes';

/** Two issues side by side: entries of the later that are new, those that changed, those the later dropped. */
export interface IssueComparison {
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
