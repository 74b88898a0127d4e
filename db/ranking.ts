// The order of hits: scores from the index in statements of their own, full matches before partial ones, days, and where a page begins.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { PlanNode } from '../language/query-plan.ts';
import { scoringMatch } from './match.ts';
import { type ConditionMaker, conditionBesideWords, isText, queryCondition } from './query-condition.ts';
import type { Condition } from './views.ts';

/** Weights of the index's columns in the order of the table: headline, body, notes, alternates, exact. */
const COLUMN_WEIGHTS = '5.0, 1.0, 1.0, 0.6, 1.0';
/** What an expanded form adds to a score, beside the word's own forms. */
const EXPANDED_WEIGHT = 0.7;
/** With so many full matches or more, partial ones are not looked for. */
const FEW = 20;
const MOST_PARTIAL = 100;
/** Rank of a hit before its score: it holds all words as typed, some only expanded, or not all. */
export const TIERS = { own: 2, expanded: 1, partial: 0 } as const;

/** A clipping that answers the query, and the day it is sorted by. */
export interface Found {
  id: number;
  day: string;
}

/** A hit in its place. */
export interface Ranked {
  id: number;
  tier: number;
  /** What it is sorted by within its tier: a score or a day. */
  key: number | string;
}

/** Clippings that all the conditions hold for. */
export function select(db: Database, conditions: readonly Condition[]): Found[] {
  return db
    .prepare(
      `SELECT c.id, c.sort_on AS day FROM clipping_values c WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    )
    .all(...conditions.flatMap(({ values }) => values)) as Found[];
}

/** Full matches by their words' own forms, then those that need an expansion, then (when they are few) the best partial ones. */
export function rank(
  db: Database,
  root: PlanNode,
  full: readonly Found[],
  place: Condition,
  maker: ConditionMaker,
  stop: () => void,
): Ranked[] {
  const own = scores(db, scoringMatch(root, 'own'));
  stop();
  const expanded = scores(db, scoringMatch(root, 'expanded'));
  stop();
  if (own.size === 0 && expanded.size === 0) return byDay(full, false);
  const score = (id: number) => (own.get(id) ?? 0) + EXPANDED_WEIGHT * (expanded.get(id) ?? 0);
  const asTyped =
    expanded.size === 0
      ? null
      : new Set(select(db, [place, queryCondition(root, 'own', maker)]).map((found) => found.id));
  stop();
  const ranked: Ranked[] = full.map(({ id }) => ({
    id,
    tier: asTyped === null || asTyped.has(id) ? TIERS.own : TIERS.expanded,
    key: score(id),
  }));
  if (full.length < FEW && holdsSeveralWords(root)) {
    const isFull = new Set(full.map(({ id }) => id));
    const candidates = [...new Set([...own.keys(), ...expanded.keys()])]
      .filter((id) => !isFull.has(id))
      .sort((one, other) => score(other) - score(one));
    ranked.push(
      ...partial(db, candidates, root, place, maker).map((id) => ({ id, tier: TIERS.partial, key: score(id) })),
    );
  }
  return ranked.sort((one, other) => other.tier - one.tier || Number(other.key) - Number(one.key) || other.id - one.id);
}

/** The best candidates that stand in the place and pass the query's fields. */
function partial(
  db: Database,
  candidates: readonly number[],
  root: PlanNode,
  place: Condition,
  maker: ConditionMaker,
): number[] {
  const beside = conditionBesideWords(root, maker);
  const found: number[] = [];
  for (let from = 0; from < candidates.length && found.length < MOST_PARTIAL; from += 1_000) {
    const some = candidates.slice(from, from + 1_000);
    const among: Condition = { sql: 'c.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(some)] };
    const passed = new Set(select(db, beside ? [among, place, beside] : [among, place]).map(({ id }) => id));
    found.push(...some.filter((id) => passed.has(id)));
  }
  return found.slice(0, MOST_PARTIAL);
}

/** Whether leaving a word out leaves something to look for: alternatives and single words are never partial. */
function holdsSeveralWords(root: PlanNode): boolean {
  if (root.kind === 'span') return root.parts.length > 1;
  if (root.kind === 'headline') return holdsSeveralWords(root.part);
  if (root.kind !== 'and') return false;
  const words = root.parts.filter(isText);
  return words.length > 1 || words.some(holdsSeveralWords);
}

/** bm25 of every clipping that any of the words find, higher is better. */
function scores(db: Database, match: string | null): Map<number, number> {
  if (match === null) return new Map();
  const rows = db
    .prepare(`SELECT rowid, -bm25(search_index, ${COLUMN_WEIGHTS}) FROM search_index WHERE search_index MATCH ?`)
    .raw()
    .all(match) as [number, number][];
  return new Map(rows);
}

/** Newest or oldest first, undated last either way. */
export function byDay(found: readonly Found[], oldestFirst: boolean): Ranked[] {
  const sign = oldestFirst ? 1 : -1;
  return found
    .map(({ id, day }) => ({ id, tier: day === '' ? 0 : 1, key: day }))
    .sort(
      (one, other) =>
        other.tier - one.tier ||
        (one.key < other.key ? -sign : one.key > other.key ? sign : sign * (one.id - other.id)),
    );
}

/** Index of the first row behind the cursor's; what the cursor names may have gone or moved since. */
export function placeAfter(ranked: readonly Ranked[], cursor: string, oldestFirst: boolean): number {
  const [tier, key, id] = readCursor(cursor);
  const found = ranked.findIndex((row) => row.id === id);
  if (found >= 0) return found + 1;
  const isBehind = (row: Ranked) => {
    if (row.tier !== tier) return row.tier < tier;
    if (row.key === key) return oldestFirst ? row.id > id : row.id < id;
    return oldestFirst ? row.key > key : row.key < key;
  };
  const place = ranked.findIndex(isBehind);
  return place < 0 ? ranked.length : place;
}

function readCursor(cursor: string): [number, number | string, number] {
  try {
    const parts: unknown = JSON.parse(cursor);
    if (Array.isArray(parts)) {
      const [tier, key, id] = parts as unknown[];
      if (typeof tier === 'number' && (typeof key === 'number' || typeof key === 'string') && typeof id === 'number')
        return [tier, key, id];
    }
  } catch {
    // Falls through to the failure below.
  }
  throw new DeskError({
    code: 'bad-input',
    message: 'That is not a place in these results.',
    remedy: 'Search again from the start.',
  });
}
