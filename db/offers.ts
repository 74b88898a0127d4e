// What a briefing gathers and does not hold yet: clippings of its themes, collections and saved search, within its days.

import type { Database } from 'better-sqlite3';
import type { CallParsed } from '../contract/calls.ts';
import type { ClippingRow, Gathering, Offer } from '../contract/model.ts';
import type { SearchContext } from './asked-query.ts';
import { getBriefing } from './briefings.ts';
import { clippingRows } from './clipping-rows.ts';
import { issuesOf } from './issues.ts';
import { getSavedSearch } from './saved-searches.ts';
import { find } from './search.ts';

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
      ...ofSearch(db, briefing.gathers, context),
    ]),
  ];
  const { gathers } = briefing;
  const rows = clippingRows(
    db,
    wanted.filter((clippingId) => !held.has(clippingId)),
  ).filter((row) => !row.trashed && isWithin(row, gathers));
  const used = issuesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows
    .map((clipping) => ({ clipping, usedIn: used.get(clipping.id) ?? [] }))
    .filter((offer) => withUsed || offer.usedIn.length === 0)
    .sort((one, other) => (dayOf(one.clipping) < dayOf(other.clipping) ? -1 : 1));
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

function ofSearch(db: Database, { savedSearchId }: Gathering, context: SearchContext): number[] {
  if (savedSearchId === null) return [];
  if (!db.prepare('SELECT 1 FROM saved_searches WHERE id = ?').get(savedSearchId)) return [];
  return foundBySaved(db, savedSearchId, context);
}

/** Ids of what a saved search finds in full, at most 1,000, the newest first. Throws `not-found`. */
export function foundBySaved(db: Database, savedSearchId: number, context: SearchContext): number[] {
  const { id: _id, name: _name, updatedAt: _updatedAt, ...terms } = getSavedSearch(db, savedSearchId);
  const answer = find(db, { ...terms, sort: 'newest', flat: true, after: null, limit: MOST_FOUND }, context);
  return answer.hits.filter((hit) => !hit.partial).map((hit) => hit.clipping.id);
}

/** The day a clipping counts by: its publication, else the day it was added. */
function dayOf(row: ClippingRow): string {
  return row.publishedOn ?? row.addedAt.slice(0, 10);
}

/** A date of less precision is within when any day of it may be. */
function isWithin(row: ClippingRow, { from, to, addedSince }: Gathering): boolean {
  if (addedSince !== null && row.addedAt < addedSince) return false;
  const day = dayOf(row);
  const first = day.padEnd(10, '-00');
  const last = `${day}${'-99-99'.slice(0, 10 - day.length)}`;
  return (from === null || last >= from) && (to === null || first <= `${to}${'-99-99'.slice(0, 10 - to.length)}`);
}
