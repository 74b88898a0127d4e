// Sections of briefings, in their order.

import type { Database } from 'better-sqlite3';
import type { Section } from '../contract/briefing.ts';
import { briefingOfSection, moved, renumber, touch } from './briefing-order.ts';
import { entriesOf, entryIds, sectionOfEntry } from './entries.ts';
import { notFound } from './not-found.ts';

/** A section with its entries. Throws `not-found`. */
export function getSection(db: Database, id: number): Section {
  const row = db.prepare('SELECT id, title, commentary FROM sections WHERE id = ?').get(id) as
    | Omit<Section, 'entries'>
    | undefined;
  if (!row) throw notFound('section', id);
  return { ...row, entries: entriesOf(db, id) };
}

/** Adds a section at the end. Throws `not-found` for the briefing. */
export function createSection(db: Database, briefingId: number, title: string): number {
  touch(db, briefingId);
  const added = db
    .prepare(
      'INSERT INTO sections (briefing_id, position, title) SELECT @id, count(*), @title FROM sections WHERE briefing_id = @id',
    )
    .run({ id: briefingId, title });
  return Number(added.lastInsertRowid);
}

/** Changes a section's words. Throws `not-found`. */
export function updateSection(db: Database, id: number, change: { title?: string; commentary?: string }): void {
  touch(db, briefingOfSection(db, id));
  db.prepare(
    'UPDATE sections SET title = coalesce(@title, title), commentary = coalesce(@commentary, commentary) WHERE id = @id',
  ).run({
    id,
    title: change.title ?? null,
    commentary: change.commentary ?? null,
  });
}

/** Parts a section at an entry and answers the id of the new section, which stands below. Throws `not-found`. */
export function splitSection(db: Database, entryId: number, title: string): number {
  const sectionId = sectionOfEntry(db, entryId);
  const briefingId = briefingOfSection(db, sectionId);
  const ids = entryIds(db, sectionId);
  const at = ids.indexOf(entryId);
  const made = createSection(db, briefingId, title);
  const sections = db
    .prepare('SELECT id FROM sections WHERE briefing_id = ? ORDER BY position')
    .pluck()
    .all(briefingId) as number[];
  moveSection(db, made, sections.indexOf(sectionId) + 1);
  db.prepare('UPDATE entries SET section_id = ? WHERE id IN (SELECT value FROM json_each(?))').run(
    made,
    JSON.stringify(ids.slice(at)),
  );
  renumber(db, 'entries', ids.slice(at));
  return made;
}

/** Moves a section to a place from 0. Throws `not-found`. */
export function moveSection(db: Database, id: number, to: number): void {
  const briefingId = briefingOfSection(db, id);
  touch(db, briefingId);
  const ids = db
    .prepare('SELECT id FROM sections WHERE briefing_id = ? ORDER BY position')
    .pluck()
    .all(briefingId) as number[];
  renumber(db, 'sections', moved(ids, id, to));
}

/** Removes a section with its entries; the clippings stay. Throws `not-found`. */
export function deleteSection(db: Database, id: number): void {
  const briefingId = briefingOfSection(db, id);
  touch(db, briefingId);
  db.prepare('DELETE FROM entries WHERE section_id = ?').run(id);
  db.prepare('DELETE FROM sections WHERE id = ?').run(id);
  renumber(
    db,
    'sections',
    db.prepare('SELECT id FROM sections WHERE briefing_id = ? ORDER BY position').pluck().all(briefingId) as number[],
  );
}
