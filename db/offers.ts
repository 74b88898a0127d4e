// What a briefing gathers and does not hold yet: clippings of its themes, collections and saved searches, or of the whole library, within its days.

import type { Database } from 'better-sqlite3';
import type { Gathering, Offer, Period } from '../contract/briefing.ts';
import type { CallParsed } from '../contract/calls.ts';
import type { ClippingRow } from '../contract/clipping.ts';
import type { SearchContext } from './asked-query.ts';
import { getBriefing } from './briefings.ts';
import { clippingRows } from './clipping-rows.ts';
import { issuesOf } from './issues.ts';
import { getSavedSearch } from './saved-searches.ts';
import { find } from './search.ts';
import { allOf, type Condition } from './views.ts';

/** The most a search brings to a briefing. */
const MOST_FOUND = 1_000;

/** Carries out `briefing.offers`: oldest first. Throws `not-found`; a saved search that is gone brings nothing. */
export function offersTo(
  db: Database,
  { id, withUsed }: CallParsed<'briefing.offers'>,
  context: SearchContext,
): Offer[] {
  const briefing = getBriefing(db, id);
  if (briefing.gathers === null) return [];
  const held = new Set(briefing.sections.flatMap((section) => section.entries.map((entry) => entry.clipping.id)));
  const wanted = [
    ...new Set([
      ...ofThemes(db, briefing.gathers),
      ...ofCollections(db, briefing.gathers),
      ...ofSearches(db, briefing.gathers, context),
      ...(hasSource(briefing.gathers) ? [] : ofPeriod(db, briefing.gathers)),
    ]),
  ];
  const { gathers } = briefing;
  const fresh = wanted.filter((clippingId) => !held.has(clippingId));
  const rows = clippingRows(db, withinPeriod(db, fresh, gathers)).filter((row) => !row.trashed);
  const used = issuesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows
    .map((clipping) => ({ clipping, usedIn: used.get(clipping.id) ?? [] }))
    .filter((offer) => withUsed || offer.usedIn.length === 0)
    .sort((one, other) => (dayOf(one.clipping) < dayOf(other.clipping) ? -1 : 1));
}

/** Whether it gathers from anywhere but the whole library. */
function hasSource({ themeIds, collectionIds, savedSearchIds }: Gathering): boolean {
  return themeIds.length + collectionIds.length + savedSearchIds.length > 0;
}

function ofThemes(db: Database, { themeIds, withSuggested }: Gathering): number[] {
  return db
    .prepare(
      `SELECT DISTINCT clipping_id FROM theme_statuses WHERE theme_id IN (SELECT value FROM json_each(@themeIds))
       AND (status = 'accepted' OR (@withSuggested = 1 AND status = 'suggested'))`,
    )
    .pluck()
    .all({ themeIds: JSON.stringify(themeIds), withSuggested: withSuggested ? 1 : 0 }) as number[];
}

function ofCollections(db: Database, { collectionIds }: Gathering): number[] {
  return db
    .prepare(
      'SELECT DISTINCT clipping_id FROM collection_clippings WHERE collection_id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .all(JSON.stringify(collectionIds)) as number[];
}

function ofSearches(db: Database, { savedSearchIds }: Gathering, context: SearchContext): number[] {
  const isThere = db.prepare('SELECT 1 FROM saved_searches WHERE id = ?');
  return savedSearchIds.filter((id) => isThere.get(id)).flatMap((id) => foundBySaved(db, id, context));
}

/** Ids of what a saved search finds in full, at most 1,000, the newest first. Throws `not-found`. */
export function foundBySaved(db: Database, savedSearchId: number, context: SearchContext): number[] {
  const { id: _id, name: _name, updatedAt: _updatedAt, ...terms } = getSavedSearch(db, savedSearchId);
  const answer = find(db, { ...terms, sort: 'newest', flat: true, after: null, limit: MOST_FOUND }, context);
  return answer.hits.filter((hit) => !hit.partial).map((hit) => hit.clipping.id);
}

/** Those of these clippings that no issue used, in their order. */
export function unusedOf(db: Database, ids: readonly number[]): number[] {
  const used = issuesOf(db, ids);
  return ids.filter((id) => !used.has(id));
}

/** The day a clipping counts by: its publication, else the day it was added. */
function dayOf(row: ClippingRow): string {
  return row.publishedOn ?? row.addedAt.slice(0, 10);
}

/** Those of these clippings that are within a period, in their order. */
export function withinPeriod(db: Database, ids: readonly number[], period: Period): number[] {
  const { sql, values } = periodCondition(period);
  const within = new Set(
    db
      .prepare(`SELECT c.id FROM clipping_values c WHERE c.id IN (SELECT value FROM json_each(?)) AND ${sql}`)
      .pluck()
      .all(JSON.stringify(ids), ...values) as number[],
  );
  return ids.filter((id) => within.has(id));
}

/** All the library has of a period outside the trash, at most the newest 1,000, oldest first. */
export function ofPeriod(db: Database, period: Period): number[] {
  const { sql, values } = periodCondition(period);
  const found = db
    .prepare(
      `SELECT c.id FROM clipping_values c WHERE c.trashed_at IS NULL AND ${sql} ORDER BY ${DAY} DESC, c.id DESC LIMIT ?`,
    )
    .pluck()
    .all(...values, MOST_FOUND) as number[];
  return found.reverse();
}

/** The day a clipping counts by: its publication, else the day it was added. */
const DAY = 'coalesce(c.published_on, substr(c.added_at, 1, 10))';

/** A date of less precision is within when any day of it may be. */
function periodCondition({ from, to, addedSince }: Period): Condition {
  return allOf([
    { sql: '1', values: [] },
    ...(from === null ? [] : [{ sql: `substr(${DAY} || '-99-99', 1, 10) >= ?`, values: [from] }]),
    ...(to === null ? [] : [{ sql: `substr(${DAY}, 1, length(?)) <= ?`, values: [to, to] }]),
    ...(addedSince === null ? [] : [{ sql: 'c.added_at >= ?', values: [addedSince] }]),
  ]);
}
