// The words of an annotated passage as they are read.

import type { Database } from 'better-sqlite3';
import { readIn } from '../language/read-in.ts';
import type { StoredAnnotation } from './annotations.ts';
import { prepared } from './prepared.ts';

/** What of an annotation says which passage it is on. */
export type StoredPassage = Pick<StoredAnnotation, 'clipping_id' | 'text_id' | 'start' | 'end' | 'quote'>;

/** The passage without what cleaning hides in the midst of it now, which is marked as left out; white space is single. A passage that is all hidden is read as it stands. Null where it is on none. */
export function passageRead(db: Database, { clipping_id, text_id, start, end, quote }: StoredPassage): string | null {
  if (quote === null || start === null || end === null) return null;
  // In another text than the clipping's the ranges say nothing.
  const hidden = prepared(
    db,
    `SELECT h.start - @start AS start, h.end - @start AS end FROM hidden_ranges h JOIN clippings c ON c.id = h.clipping_id
     WHERE h.clipping_id = @clipping_id AND c.text_id = @text_id AND h.shown = 0 AND h.start < @end AND h.end > @start
     ORDER BY h.start, h.end`,
  ).all({ clipping_id, text_id, start, end }) as { start: number; end: number }[];
  const whole = { start: 0, end: quote.length };
  const left = hidden.map((range) => ({ ...range, shown: false }));
  return readIn(quote, left, whole) || readIn(quote, [], whole);
}
