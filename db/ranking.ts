// The order of hits: full matches before partial ones, the best of each weighed by their texts, days, and where a page begins.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { queryEvidence } from '../language/query-evidence.ts';
import type { PlanNode } from '../language/query-plan.ts';
import type { QueryUnit } from '../language/query-units.ts';
import { holdersOf, mostHolding, partial } from './holders.ts';
import { indexTotals, intersection } from './index-ids.ts';
import { FOLLOWING, headed, likeliest, WEIGHED } from './likeliest.ts';
import { type IndexQuery, matchOf, stemsMatch } from './match.ts';
import { prepared } from './prepared.ts';
import { type ConditionMaker, conditionBesideWords, isText, queryCondition } from './query-condition.ts';
import type { QueryIds } from './query-ids.ts';
import { allOf, type Condition, placeCondition } from './views.ts';
import { weighedTexts } from './weighed-texts.ts';

/** Partial matches are weighed that hold most of what is asked. */
const WEIGHED_PARTIAL = 90;
/** Of a query of more parts fewer clippings are weighed, so that it takes no longer: what holds most of so much is soon told from the rest. */
const MANY_PARTS = 6;
/** And so of one whose words are so common that a clipping holds more of them. */
const MANY_HELD = 1.5;
/** A beginning is met in texts as often as so many words. */
const PREFIX_PARTS = 4;
/** In queries of more parts these tell enough without words like them, and without where they stand. */
const ALIKE_PARTS = 24;
const HEADLINE_PARTS = 12;
/** With so many full matches or more, partial ones are not looked for. */
export const FEW = 20;
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
  /** What it is sorted by within its tier: a score or a day. Of full matches too many to be weighed, those the index puts last have none: 0. */
  key: number | string;
}

/** By its own index, where the planner would go through one of all clippings. */
const TRASHED = 'SELECT id FROM clippings INDEXED BY clippings_trashed WHERE trashed_at IS NOT NULL';
const EVERYTHING = allOf([placeCondition({ kind: 'all' }, {})]).sql;

/** Ids, ascending, of the clippings in the place that answer the whole query. */
export function findFull(
  db: Database,
  root: PlanNode,
  place: Condition,
  maker: ConditionMaker,
  ids: QueryIds,
): readonly number[] {
  if (isText(root)) return within(db, ids.of(root, 'all'), place);
  const { sql, values } = queryCondition(root, 'all', maker);
  return db
    .prepare(`SELECT c.id FROM clipping_values c WHERE (${sql}) AND (${place.sql}) ORDER BY c.id`)
    .pluck()
    .all(...values, ...place.values) as number[];
}

/** Of these ids those in the place, in their order. */
function within(
  db: Database,
  ids: readonly number[],
  place: Condition,
  beside: Condition | null = null,
): readonly number[] {
  if (ids.length === 0) return ids;
  if (place.sql === EVERYTHING && beside === null) {
    const trashed = prepared(db, TRASHED).pluck().all() as number[];
    if (trashed.length === 0) return ids;
    const gone = new Set(trashed);
    return ids.filter((id) => !gone.has(id));
  }
  const conditions = beside ? [place, beside] : [place];
  const passed = new Set(
    db
      .prepare(
        `SELECT c.id FROM clipping_values c WHERE c.id IN (SELECT value FROM json_each(?)) AND ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`,
      )
      .pluck()
      .all(JSON.stringify(ids), ...conditions.flatMap(({ values }) => values)) as number[],
  );
  return ids.filter((id) => passed.has(id));
}

/**
 * Full matches by their words' own forms, then those that need an expansion, then (when they are few) the best partial ones. Only so many need be in order as
 * `reach` says; how many are is told.
 */
export function rank(
  db: Database,
  root: PlanNode,
  full: readonly number[],
  place: Condition,
  maker: ConditionMaker,
  idsOf: QueryIds,
  reach: number,
  stop: () => void,
): { ranked: Ranked[]; inOrder: number } {
  const evidence = queryEvidence(root);
  if (evidence.units.length === 0) return { ranked: byDay(daysOf(db, full), false), inOrder: full.length };
  const own = asTyped(root, full, idsOf);
  stop();
  const withPartial = full.length < FEW && holdsSeveralWords(root);
  const parts = evidence.units.reduce((sum, { node }) => sum + (node.kind === 'prefix' ? PREFIX_PARTS : 1), 0);
  const holders = evidence.units.map((unit) => holdersOf(db, unit, withPartial && parts <= ALIKE_PARTS, idsOf));
  stop();
  const { clippings, meanWords } = indexTotals(db);
  const holding = holders.map(({ count }) => count);
  const held = holding.reduce((sum, count) => sum + count, 0) / Math.max(1, clippings);
  const share = Math.min(1, MANY_PARTS / parts) * Math.min(1, MANY_HELD / held) ** 2;
  const worths = holding.map((count) => evidence.rarity(count, clippings));
  const weighed = Math.ceil(WEIGHED * share);
  const weigh = (ids: readonly number[]): Ranked[] => {
    const texts = weighedTexts(db, ids, maker.texts);
    for (const text of texts) text.runs = [];
    const scores = evidence.scores(texts, { clippings, meanWords, holding });
    return texts.map(({ id }, at) => ({ id, tier: 0, key: scores[at] ?? 0 }));
  };
  const ranked: Ranked[] = [];
  let inOrder = Number.POSITIVE_INFINITY;
  const add = (ids: readonly number[], tier: number, forms: 'own' | 'all') => {
    const isReached = ranked.length < reach;
    const choose = () =>
      parts > MANY_PARTS
        ? mostHolding(ids, holders, worths, WEIGHED + FOLLOWING)
        : likeliest(db, ids, stemsMatch(indexMatch(root, forms)), headed(root, evidence.units, forms), reach);
    const likely = !isReached ? [] : ids.length <= weighed ? ids : choose();
    const isWhole = likely.length >= Math.min(ids.length, WEIGHED + FOLLOWING) || reach === Number.POSITIVE_INFINITY;
    if (!isWhole) inOrder = Math.min(inOrder, ranked.length + likely.length);
    const chosen = likely.slice(0, weighed);
    const best = weigh(chosen).sort((one, other) => Number(other.key) - Number(one.key) || other.id - one.id);
    for (const row of best) ranked.push({ ...row, tier });
    stop();
    if (chosen.length === ids.length) return;
    for (const id of likely.slice(weighed)) ranked.push({ id, tier, key: 0 });
    const taken = new Set(likely);
    for (let at = ids.length - 1; at >= 0; at -= 1) {
      const id = ids[at] as number;
      if (!taken.has(id)) ranked.push({ id, tier, key: 0 });
    }
  };
  const isOwn = own === null ? null : new Set(own);
  add(own ?? full, TIERS.own, 'own');
  if (isOwn) {
    const expanded = full.filter((id) => !isOwn.has(id));
    if (expanded.length > 0) add(expanded, TIERS.expanded, 'all');
  }
  if (withPartial) {
    const beside = conditionBesideWords(root, maker);
    const candidates = partial(
      holders,
      tellingWorths(evidence.units, worths),
      () =>
        parts > HEADLINE_PARTS
          ? []
          : evidence.units.map(({ node, headlineOnly }) => (headlineOnly ? [] : idsOf.inHeadline(node))),
      full,
      Math.ceil(WEIGHED_PARTIAL * share),
      (ids) => within(db, ids, place, beside),
    );
    stop();
    const best = weigh(candidates).filter(({ key }) => Number(key) > 0);
    best.sort((one, other) => Number(other.key) - Number(one.key) || other.id - one.id);
    for (const row of best.slice(0, MOST_PARTIAL)) ranked.push({ ...row, tier: TIERS.partial });
  }
  return { ranked, inOrder: Math.min(inOrder, ranked.length) };
}

/** What a part match is worth by each unit: nothing by a grammatical word of a term (the `на` of `цены на нефть`), where there are others. */
function tellingWorths(units: readonly QueryUnit[], worths: readonly number[]): readonly number[] {
  const telling = units.map(({ node }) => node.kind !== 'word' || !isFunctionWord(node.norm));
  return telling.includes(true) ? worths.map((worth, at) => (telling[at] ? worth : 0)) : worths;
}

/** Of full matches those that hold every word in its own forms; null when all do. */
function asTyped(root: PlanNode, full: readonly number[], idsOf: QueryIds): readonly number[] | null {
  const text = isText(root) ? root : root.kind === 'and' ? { ...root, parts: root.parts.filter(isText) } : null;
  if (text === null || (text.kind === 'and' && text.parts.length === 0)) return null;
  const own = intersection([full, idsOf.of(text, 'own')]);
  return own.length === full.length ? null : own;
}

/** What the index's own ranking is asked with: the query's words, without its fields. */
function indexMatch(root: PlanNode, forms: 'own' | 'all'): IndexQuery | null {
  if (isText(root)) return matchOf(root, forms);
  const words = root.kind === 'and' ? root.parts.filter(isText) : [];
  return words.length > 0 ? matchOf({ kind: 'and', parts: words }, forms) : null;
}

/** The days these clippings are sorted by. */
export function daysOf(db: Database, ids: readonly number[]): Found[] {
  return prepared(
    db,
    'SELECT c.id, c.sort_on AS day FROM clippings c WHERE c.id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids)) as Found[];
}

/** Whether there may be less than a full match: alternatives and words typed alone are never partial, a question of one telling word may meet words like it. */
function holdsSeveralWords(root: PlanNode): boolean {
  if (root.kind === 'span') return root.parts.length > 1;
  if (root.kind === 'headline') return holdsSeveralWords(root.part);
  if (root.kind !== 'and') return false;
  const words = root.parts.filter(isText);
  return words.length > 1 || root.parts.length === 1 || words.some(holdsSeveralWords);
}

/** Whether a hit holds only part of what was asked. */
export function isPartial({ tier, key }: Pick<Ranked, 'tier' | 'key'>): boolean {
  return typeof key === 'number' ? tier === TIERS.partial : tier < 0;
}

/** Newest or oldest first, undated last either way; partial matches have tiers below none. */
export function byDay(found: readonly Found[], oldestFirst: boolean, arePartial = false): Ranked[] {
  const sign = oldestFirst ? 1 : -1;
  const below = arePartial ? 2 : 0;
  return found
    .map(({ id, day }) => ({ id, tier: (day === '' ? 0 : 1) - below, key: day }))
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
