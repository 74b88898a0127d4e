// Story suggestions of the whole library: pairs of stories that rules take for one event, with what they share.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Page, SharedSignal, StorySuggestion } from '../contract/model.ts';
import { bodyOf } from '../language/body.ts';
import { sharedSignals } from '../language/story-signals.ts';
import { clippingRows } from './clipping-rows.ts';
import { hiddenRanges } from './clippings.ts';
import { prepared } from './prepared.ts';

/** What of two clippings is shown as shared. */
const MOST_SHARED = 14;
/** Clippings that hold a signal are counted up to so many. */
const MOST_COUNTED = 300;

/** Each pair of stories once, by its likeliest link. A clipping alone counts as a story of its own, with its negative id. */
const OPEN = `
WITH stories AS (
  SELECT c.id, c.trashed_at, coalesce(s.story_id, -c.id) AS story FROM clippings c LEFT JOIN story_clippings s ON s.clipping_id = c.id
), parted AS MATERIALIZED (
  SELECT min(a.story, b.story) AS lo, max(a.story, b.story) AS hi FROM story_links l
  JOIN stories a ON a.id = l.one_id JOIN stories b ON b.id = l.other_id WHERE l.decision = 'rejected'
), open AS (
  SELECT l.one_id, l.other_id, max(l.similarity) AS similarity, min(a.story, b.story) AS lo, max(a.story, b.story) AS hi FROM story_links l
  JOIN stories a ON a.id = l.one_id JOIN stories b ON b.id = l.other_id
  WHERE l.kind = 'event' AND l.decision IS NULL AND a.story <> b.story AND a.trashed_at IS NULL AND b.trashed_at IS NULL
  GROUP BY lo, hi
)
SELECT one_id, other_id, similarity FROM open WHERE (lo, hi) NOT IN (SELECT lo, hi FROM parted)`;

/** A page of what is suggested and not decided, the trash left out; the likeliest first. */
export function storySuggestions(
  db: Database,
  { after, limit }: { after: string | null; limit: number },
): Page<StorySuggestion> {
  const from = after === null ? null : readCursor(after);
  const total = prepared(db, `SELECT count(*) FROM (${OPEN})`).pluck().get() as number;
  const pairs = prepared(
    db,
    `SELECT * FROM (${OPEN}) ${from ? 'WHERE (-similarity, one_id, other_id) > (?, ?, ?)' : ''}
     ORDER BY similarity DESC, one_id, other_id LIMIT ?`,
  ).all(...(from ?? []), limit + 1) as { one_id: number; other_id: number; similarity: number }[];
  const shown = pairs.slice(0, limit);
  const last = shown.at(-1);
  const rows = new Map(
    clippingRows(db, [...new Set(shown.flatMap((pair) => [pair.one_id, pair.other_id]))]).map((row) => [row.id, row]),
  );
  const shared = sharing(db);
  return {
    rows: shown.flatMap((pair) => {
      const [one, other] = [rows.get(pair.one_id), rows.get(pair.other_id)];
      if (!one || !other) return [];
      return [{ one, other, similarity: pair.similarity, shared: shared(one.id, other.id) }];
    }),
    next: pairs.length > limit && last ? JSON.stringify([-last.similarity, last.one_id, last.other_id]) : null,
    total,
  };
}

function readCursor(cursor: string): [number, number, number] {
  try {
    const parts: unknown = JSON.parse(cursor);
    if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'number'))
      return parts as [number, number, number];
  } catch {
    // Falls through to the failure below.
  }
  throw new DeskError({ code: 'bad-input', message: 'That is not a place in this list.', remedy: 'Start again.' });
}

/** Answers what two clippings share, the rarest in the library first; a text is read once however often it is asked for. */
export function sharing(db: Database): (oneId: number, otherId: number) => SharedSignal[] {
  const texts = new Map<number, { text: string; language: string }>();
  const textOf = (id: number) => {
    const known = texts.get(id) ?? readText(db, id);
    texts.set(id, known);
    return known;
  };
  const holders = new Map<string, number>();
  const holding = (signal: string) => {
    const known = holders.get(signal) ?? holdersOf(db, signal);
    holders.set(signal, known);
    return known;
  };
  return (oneId, otherId) =>
    sharedSignals(textOf(oneId), textOf(otherId))
      .sort((one, other) => holding(one.key) - holding(other.key))
      .slice(0, MOST_SHARED)
      .map(({ kind, one, other }) => ({ kind, one, other }));
}

function readText(db: Database, clippingId: number): { text: string; language: string } {
  const row = prepared(
    db,
    'SELECT c.headline, c.language, x.text FROM clipping_values c JOIN texts x ON x.id = c.text_id WHERE c.id = ?',
  ).get(clippingId) as { headline: string; language: string; text: string };
  return { text: `${row.headline}\n${bodyOf(row.text, hiddenRanges(db, clippingId))}`, language: row.language };
}

function holdersOf(db: Database, signal: string): number {
  return prepared(db, `SELECT count(*) FROM (SELECT 1 FROM story_signals WHERE signal = ? LIMIT ${MOST_COUNTED})`)
    .pluck()
    .get(signal) as number;
}
