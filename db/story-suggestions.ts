// Story suggestions of the whole library: pairs of stories that rules take for one event, with what they share.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { SharedSignal, StorySuggestion } from '../contract/story.ts';
import type { Page } from '../contract/values.ts';
import { bodyOf } from '../language/body.ts';
import { sharedSignals } from '../language/story-signals.ts';
import { clippingRows } from './clipping-rows.ts';
import { hiddenRanges } from './clippings.ts';
import { prepared } from './prepared.ts';

/** What of two clippings is shown as shared. */
const MOST_SHARED = 14;
/** Clippings that hold a signal are counted up to so many. */
const MOST_COUNTED = 300;

/** Pairs that are counted: nobody decides about more in one sitting, and each change in the library asks for the count. */
const MOST_COUNTED_PAIRS = 1_000;

/** The story of a clipping; one alone counts as a story of its own, with its negative id. */
const storyOf = (clipping: string) =>
  `coalesce((SELECT story_id FROM story_clippings WHERE clipping_id = ${clipping}), -${clipping})`;

/** Open links, the likeliest first, read from their index as far as they are asked for. */
const OPEN = `SELECT l.one_id, l.other_id, l.similarity, ${storyOf('l.one_id')} AS one_story, ${storyOf('l.other_id')} AS other_story
  FROM story_links l CROSS JOIN clippings a ON a.id = l.one_id CROSS JOIN clippings b ON b.id = l.other_id
  WHERE l.kind = 'event' AND l.decision IS NULL AND a.trashed_at IS NULL AND b.trashed_at IS NULL
  ORDER BY l.similarity DESC, l.one_id, l.other_id`;
const PARTED = `SELECT ${storyOf('one_id')} AS one_story, ${storyOf('other_id')} AS other_story
  FROM story_links WHERE decision = 'rejected'`;

interface Pair {
  one_id: number;
  other_id: number;
  similarity: number;
  one_story: number;
  other_story: number;
}

/** A page of what is suggested and not decided, the trash left out, the likeliest first: each pair of stories once, by its likeliest link. `total` counts to 1,000. */
export function storySuggestions(
  db: Database,
  { after, limit }: { after: string | null; limit: number },
): Page<StorySuggestion> {
  const from = after === null ? null : readCursor(after);
  const { pairs, total, isMore } = openPairs(db, from, limit);
  const last = pairs.at(-1);
  const rows = new Map(
    clippingRows(db, [...new Set(pairs.flatMap((pair) => [pair.one_id, pair.other_id]))]).map((row) => [row.id, row]),
  );
  const shared = sharing(db);
  return {
    rows: pairs.flatMap((pair) => {
      const [one, other] = [rows.get(pair.one_id), rows.get(pair.other_id)];
      if (!one || !other) return [];
      return [{ one, other, similarity: pair.similarity, shared: shared(one.id, other.id) }];
    }),
    next: isMore && last ? JSON.stringify([-last.similarity, last.one_id, last.other_id]) : null,
    total,
  };
}

function openPairs(
  db: Database,
  from: readonly number[] | null,
  limit: number,
): { pairs: Pair[]; total: number; isMore: boolean } {
  const key = (pair: Pick<Pair, 'one_story' | 'other_story'>) =>
    `${Math.min(pair.one_story, pair.other_story)} ${Math.max(pair.one_story, pair.other_story)}`;
  const passed = new Set((prepared(db, PARTED).all() as Pair[]).map(key));
  const pairs: Pair[] = [];
  let total = 0;
  let isMore = false;
  for (const pair of prepared(db, OPEN).iterate() as Iterable<Pair>) {
    if (pair.one_story === pair.other_story || passed.has(key(pair))) continue;
    passed.add(key(pair));
    total += 1;
    if (from && !isBeyond(from, [-pair.similarity, pair.one_id, pair.other_id])) continue;
    if (pairs.length < limit) pairs.push(pair);
    else isMore = true;
    if (isMore && total >= MOST_COUNTED_PAIRS) break;
  }
  return { pairs, total: Math.min(total, MOST_COUNTED_PAIRS), isMore };
}

function isBeyond(from: readonly number[], place: readonly number[]): boolean {
  const at = place.findIndex((value, index) => value !== from[index]);
  return at >= 0 && (place[at] ?? 0) > (from[at] ?? 0);
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
