// The steps of the journal, as the history shows them, and what their words are made of.

import { type Importance, TONES, type Tone } from './rating.ts';
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

/** What the label of an operation is chosen and filled by: `history:operation.NAME` of the locales, in its context, with its blanks and the names of `fields`. */
export function operationLabel({ details }: Operation): {
  context: string | undefined;
  blanks: Record<string, string | number> & { count: number };
  fields: string[];
} {
  const { count, decision, kind, fields } = details;
  return {
    context: typeof decision === 'string' ? decision : typeof kind === 'string' ? kind : undefined,
    blanks: { ...details, count: typeof count === 'number' ? count : Number(count ?? 1) },
    fields: typeof fields === 'string' ? fields.split(/,\s*/).filter(Boolean) : [],
  };
}

const MOST = 120;

function cut(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST).replace(/\s\S*$/u, '')} …` : line;
}

/** What a step was about beyond what its label says: its theme, the judgement made, passage and comment (cut), clippings beside the first. */
export function subjectOf({ theme, quote, comment, clipping, details }: HistoryStep): {
  theme: string | null;
  tone: Tone | null;
  importance: Importance | null;
  quote: string | null;
  comment: string | null;
  others: number;
} {
  return {
    theme: details.theme === undefined ? theme : null,
    tone: TONES.find((one) => one === details.tone) ?? null,
    importance: ([1, 2, 3] as const).find((one) => one === Number(details.importance)) ?? null,
    quote: quote ? cut(quote) : null,
    comment: comment ? cut(comment) : null,
    others: clipping ? Math.max(0, Number(details.count ?? 1) - 1) : 0,
  };
}
