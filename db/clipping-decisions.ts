// What the analyst decides about clippings: corrections, the inbox, the trash and what leaves it for good, what of a text is shown.

import type { Database } from 'better-sqlite3';
import type { EditableField } from '../contract/clipping.ts';
import { DeskError } from '../contract/failure.ts';
import { notFound } from './not-found.ts';
import { outletId } from './outlets.ts';
import { regroup, storyMembers } from './story-groups.ts';

/** The analyst's values for a clipping's fields; null says there is none. */
export interface Corrections {
  headline?: string;
  outlet?: string | null;
  agency?: string | null;
  byline?: string | null;
  publishedOn?: string | null;
  language?: string;
}

/** Sets the analyst's values and takes back those in `clear`. Throws `not-found`. */
export function updateClipping(db: Database, id: number, set: Corrections, clear: readonly EditableField[]): void {
  if (!db.prepare('SELECT 1 FROM clippings WHERE id = ?').get(id)) throw notFound('clipping', id);
  const put = (sql: string, ...values: (string | number | null)[]) =>
    db.prepare(`UPDATE clippings SET ${sql} WHERE id = ?`).run(...values, id);
  for (const field of clear) {
    if (field === 'outlet' || field === 'agency') put(`${field}_decided = 0, ${field}_set_id = NULL`);
    else put(`${column(field)} = NULL`);
  }
  for (const field of ['outlet', 'agency'] as const) {
    const name = set[field];
    if (name === undefined) continue;
    put(
      `${field}_decided = 1, ${field}_set_id = ?`,
      name === null ? null : outletId(db, { printed: name, key: null }, 'analyst'),
    );
  }
  for (const field of ['headline', 'byline', 'publishedOn', 'language'] as const) {
    const value = set[field];
    if (value !== undefined) put(`${column(field)} = ?`, value ?? '');
  }
}

function column(field: 'headline' | 'byline' | 'publishedOn' | 'language'): string {
  return { headline: 'headline_set', byline: 'byline_set', publishedOn: 'published_on_set', language: 'language_set' }[
    field
  ];
}

/** Marks clippings as seen, or puts them back into the inbox. */
export function reviewClippings(db: Database, ids: readonly number[], reviewed: boolean): void {
  const sql = reviewed
    ? 'UPDATE clippings SET reviewed_at = @now WHERE reviewed_at IS NULL AND id IN (SELECT value FROM json_each(@ids))'
    : 'UPDATE clippings SET reviewed_at = NULL, dismissed_at = NULL WHERE reviewed_at IS NOT NULL AND id IN (SELECT value FROM json_each(@ids))';
  db.prepare(sql).run(reviewed ? { now: now(), ids: JSON.stringify(ids) } : { ids: JSON.stringify(ids) });
}

/** Puts clippings into the trash. */
export function trashClippings(db: Database, ids: readonly number[]): void {
  db.prepare(
    'UPDATE clippings SET trashed_at = ? WHERE trashed_at IS NULL AND id IN (SELECT value FROM json_each(?))',
  ).run(now(), JSON.stringify(ids));
}

/** Takes clippings out of the trash. */
export function restoreClippings(db: Database, ids: readonly number[]): void {
  db.prepare(
    'UPDATE clippings SET trashed_at = NULL WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
  ).run(JSON.stringify(ids));
}

/** Deletes clippings that are in the trash for good, with sources that no other clipping has. Answers the ids that went. */
export function deleteClippings(db: Database, ids: readonly number[]): number[] {
  const list = db
    .prepare('SELECT id FROM clippings WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify(ids)) as number[];
  const going = JSON.stringify(list);
  const sources = db
    .prepare('SELECT DISTINCT source_file_id FROM clippings WHERE id IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(going);
  const left = list.flatMap((id) => storyMembers(db, id)).filter((id) => !list.includes(id));
  db.prepare('DELETE FROM clippings WHERE id IN (SELECT value FROM json_each(?))').run(going);
  regroup(db, left);
  db.prepare(
    `DELETE FROM source_files WHERE id IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM clippings c WHERE c.source_file_id = source_files.id)`,
  ).run(JSON.stringify(sources));
  db.prepare(
    `DELETE FROM texts WHERE source_file_id IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM clippings c WHERE c.text_id = texts.id)
     AND NOT EXISTS (SELECT 1 FROM readings r WHERE r.text_id = texts.id)
     AND NOT EXISTS (SELECT 1 FROM annotations a WHERE a.text_id = texts.id)
     AND NOT EXISTS (SELECT 1 FROM hidden_by_hand h WHERE h.text_id = texts.id)`,
  ).run(JSON.stringify(sources));
  // The ids are free to be given again: no report of an import may then name another clipping.
  for (const column of ['clippings', 'resembles']) {
    db.prepare(
      `UPDATE import_items SET ${column} =
         (SELECT json_group_array(value) FROM json_each(${column}) WHERE value NOT IN (SELECT value FROM json_each(@going)))
       WHERE EXISTS (SELECT 1 FROM json_each(${column}) WHERE value IN (SELECT value FROM json_each(@going)))`,
    ).run({ going });
  }
  return list;
}

/** Deletes the samples' clippings for good, in the trash or not, and the reports of their imports; answers the clippings. */
export function deleteSamples(db: Database): number[] {
  const ids = db
    .prepare("SELECT c.id FROM imports i JOIN clippings c ON c.import_id = i.id WHERE i.origin = 'samples'")
    .pluck()
    .all() as number[];
  trashClippings(db, ids);
  const gone = deleteClippings(db, ids);
  db.prepare("DELETE FROM imports WHERE origin = 'samples'").run();
  return gone;
}

/** Shows or hides stretches that cleaning hid in one clipping; answers it. Throws `not-found`; `bad-input` for a break mark and for ranges of several clippings. */
export function showHiddenRanges(db: Database, ids: readonly number[], shown: boolean): number {
  const rows = db
    .prepare('SELECT id, clipping_id, start, end FROM hidden_ranges WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(ids)) as { id: number; clipping_id: number; start: number; end: number }[];
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  const [first] = rows;
  if (missing !== undefined || !first) throw notFound('hidden range', missing ?? 0);
  if (rows.some((row) => row.start === row.end)) {
    throw new DeskError({ code: 'bad-input', message: 'A break mark holds no text to show.', remedy: null });
  }
  if (rows.some((row) => row.clipping_id !== first.clipping_id)) {
    throw new DeskError({ code: 'bad-input', message: 'These ranges are of several clippings.', remedy: null });
  }
  db.prepare('UPDATE hidden_ranges SET shown = ? WHERE id IN (SELECT value FROM json_each(?))').run(
    shown ? 1 : 0,
    JSON.stringify(ids),
  );
  return first.clipping_id;
}

function now(): string {
  return new Date().toISOString();
}
