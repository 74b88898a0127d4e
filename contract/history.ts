// The steps of the journal, as the history shows them.

import type { Instant } from './values.ts';

/** One step of the journal, as the history shows it. */
export interface Operation {
  id: number;
  /** Name of the call that made it, the key of its label. */
  name: string;
  /** What the label's blanks are filled with: `{count: 3, tag: "климат"}`. */
  details: Record<string, string | number>;
  at: Instant;
  undone: boolean;
}

/** A step of the history and what it was about, by the names of today. */
export interface HistoryStep extends Operation {
  /** The first clipping it touched, while the library has it. */
  clipping: { id: number; headline: string } | null;
  /** Name of the theme it was about. */
  theme: string | null;
  /** The passage that was highlighted, and what was said of it or of the clipping: their first 300 characters. */
  quote: string | null;
  comment: string | null;
}

/** A step of undo or redo, and the first clipping it touched. */
export interface SteppedOperation extends Operation {
  clippingId: number | null;
}
