// Briefings with their sections and entries, each kept in an order without gaps.

import type { Database } from 'better-sqlite3';
import type {
  Briefing,
  BriefingRow,
  Entry,
  EntryQuotation,
  EntryShape,
  Gathering,
  Section,
} from '../contract/briefing.ts';
import type { PackLanguage } from '../contract/pack.ts';
import { clippingRows } from './clipping-rows.ts';
import { nextIssueNumber } from './issues.ts';
import { notFound } from './not-found.ts';

const SELECT = `SELECT b.id, b.title, b.language, b.updated_at AS updatedAt,
  (SELECT count(*) FROM entries e JOIN sections s ON s.id = e.section_id WHERE s.briefing_id = b.id) AS entries FROM briefings b`;

/** All briefings, the one changed last first. */
export function listBriefings(db: Database): BriefingRow[] {
  return db.prepare(`${SELECT} ORDER BY b.updated_at DESC, b.id DESC`).all() as BriefingRow[];
}

/** A briefing with all it holds, in order. Throws `not-found`. */
export function getBriefing(db: Database, id: number): Briefing {
  const row = db.prepare(`${SELECT} WHERE b.id = ?`).get(id) as BriefingRow | undefined;
  if (!row) throw notFound('briefing', id);
  const { gathers, ...rest } = db
    .prepare(
      'SELECT summary, reader, template, classification, excerpt_length AS excerptLength, gathers FROM briefings WHERE id = ?',
    )
    .get(id) as Pick<Briefing, 'summary' | 'reader' | 'template' | 'classification' | 'excerptLength'> & {
    gathers: string | null;
  };
  const sections = db
    .prepare('SELECT id, title, commentary FROM sections WHERE briefing_id = ? ORDER BY position')
    .all(id) as Omit<Section, 'entries'>[];
  return {
    ...row,
    ...rest,
    gathers: gathers === null ? null : gatheringOf(gathers),
    nextIssue: nextIssueNumber(db, id),
    sections: sections.map((section) => ({ ...section, entries: entriesOf(db, section.id) })),
  };
}

/** One that an earlier release kept says nothing of collections, and has one saved search or none. */
function gatheringOf(kept: string): Gathering {
  const { savedSearchId = null, ...gathers } = JSON.parse(kept) as Omit<Gathering, 'collectionIds' | 'savedSearchIds'> &
    Partial<Gathering> & { savedSearchId?: number | null };
  const { collectionIds = [], savedSearchIds = savedSearchId === null ? [] : [savedSearchId] } = gathers;
  return { ...gathers, collectionIds, savedSearchIds };
}

/** A section with its entries. Throws `not-found`. */
export function getSection(db: Database, id: number): Section {
  const row = db.prepare('SELECT id, title, commentary FROM sections WHERE id = ?').get(id) as
    | Omit<Section, 'entries'>
    | undefined;
  if (!row) throw notFound('section', id);
  return { ...row, entries: entriesOf(db, id) };
}

/** A section's entries, in order. */
function entriesOf(db: Database, sectionId: number): Entry[] {
  const rows = db
    .prepare('SELECT id, clipping_id, shape, commentary, included FROM entries WHERE section_id = ? ORDER BY position')
    .all(sectionId) as { id: number; clipping_id: number; shape: EntryShape; commentary: string; included: number }[];
  const quotations = quotationsIn(db, sectionId);
  const clippings = new Map(
    clippingRows(
      db,
      rows.map((row) => row.clipping_id),
    ).map((clipping) => [clipping.id, clipping]),
  );
  return rows.flatMap((row) => {
    const clipping = clippings.get(row.clipping_id);
    return clipping
      ? [
          {
            id: row.id,
            clipping,
            shape: row.shape,
            commentary: row.commentary,
            included: row.included === 1,
            quotations: quotations.get(row.id) ?? [],
          },
        ]
      : [];
  });
}

/** The highlights of each entry's clipping, by entry. */
function quotationsIn(db: Database, sectionId: number): Map<number, EntryQuotation[]> {
  const rows = db
    .prepare(
      `SELECT e.id AS entryId, a.id AS annotationId, a.quote, a.colour, coalesce(q.included, 1) AS included, coalesce(q.gloss, '') AS gloss
       FROM entries e JOIN annotations a ON a.clipping_id = e.clipping_id AND a.start IS NOT NULL
       LEFT JOIN entry_quotations q ON q.entry_id = e.id AND q.annotation_id = a.id
       WHERE e.section_id = ? ORDER BY a.start, a.id`,
    )
    .all(sectionId) as (Omit<EntryQuotation, 'included'> & { entryId: number; included: number })[];
  const found = new Map<number, EntryQuotation[]>();
  for (const { entryId, included, ...quotation } of rows) {
    found.set(entryId, [...(found.get(entryId) ?? []), { ...quotation, included: included === 1 }]);
  }
  return found;
}

/** Changes what an entry makes of a highlight of its clipping. Throws `not-found`. */
export function updateEntryQuotation(
  db: Database,
  entryId: number,
  annotationId: number,
  change: { included?: boolean | undefined; gloss?: string | undefined },
): void {
  const now = getEntry(db, entryId).quotations.find((one) => one.annotationId === annotationId);
  if (!now) throw notFound('annotation', annotationId);
  const included = (change.included ?? now.included) ? 1 : 0;
  const gloss = change.gloss ?? now.gloss;
  db.prepare(
    `INSERT INTO entry_quotations (entry_id, annotation_id, included, gloss) VALUES (?, ?, ?, ?)
     ON CONFLICT (entry_id, annotation_id) DO UPDATE SET included = excluded.included, gloss = excluded.gloss`,
  ).run(entryId, annotationId, included, gloss);
  touch(db, briefingOfSection(db, sectionOfEntry(db, entryId)));
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

/** One entry. Throws `not-found`. */
export function getEntry(db: Database, id: number): Entry {
  const entry = entriesOf(db, sectionOfEntry(db, id)).find((one) => one.id === id);
  if (!entry) throw notFound('entry', id);
  return entry;
}

/** Makes an empty briefing. */
export function createBriefing(db: Database, title: string, language: PackLanguage): number {
  const id = Number(
    db.prepare('INSERT INTO briefings (title, language, updated_at) VALUES (?, ?, ?)').run(title, language, now())
      .lastInsertRowid,
  );
  // SQLite may give the id of one that was deleted.
  db.prepare('DELETE FROM issue_numbers WHERE briefing_id = ?').run(id);
  return id;
}

/** Columns of what can be changed of a briefing itself. */
const COLUMNS = {
  title: 'title',
  language: 'language',
  summary: 'summary',
  reader: 'reader',
  template: 'template',
  classification: 'classification',
  excerptLength: 'excerpt_length',
} as const;

/** What can be changed of a briefing itself. */
export type BriefingChange = Partial<Pick<Briefing, keyof typeof COLUMNS | 'gathers'>>;

/** Changes a briefing's own words and settings. Throws `not-found`. */
export function updateBriefing(db: Database, id: number, change: BriefingChange): void {
  const set: [string, string | number | null][] = [];
  for (const [field, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][]) {
    const value = change[field];
    if (value !== undefined) set.push([column, value]);
  }
  if (change.gathers !== undefined)
    set.push(['gathers', change.gathers === null ? null : JSON.stringify(change.gathers)]);
  const done = db
    .prepare(
      `UPDATE briefings SET ${[...set.map(([column]) => `${column} = ?`), 'updated_at = ?'].join(', ')} WHERE id = ?`,
    )
    .run(...set.map(([, value]) => value), now(), id);
  if (done.changes === 0) throw notFound('briefing', id);
}

/** Removes a briefing; its clippings stay in the library. Throws `not-found`. */
export function deleteBriefing(db: Database, id: number): void {
  for (const { id: section } of getBriefing(db, id).sections) deleteSection(db, section);
  db.prepare('DELETE FROM briefings WHERE id = ?').run(id);
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

/** Adds clippings at a section's end, in the given order; those already in the briefing stay where they are. Throws `not-found`. */
export function createEntries(db: Database, sectionId: number, clippingIds: readonly number[]): void {
  const briefingId = briefingOfSection(db, sectionId);
  touch(db, briefingId);
  const there = new Set(
    db
      .prepare('SELECT e.clipping_id FROM entries e JOIN sections s ON s.id = e.section_id WHERE s.briefing_id = ?')
      .pluck()
      .all(briefingId) as number[],
  );
  // Behind the last place, not at the count: deleting a clipping for good leaves a gap.
  const put = db.prepare(
    `INSERT INTO entries (section_id, clipping_id, position)
     SELECT @sectionId, c.id, (SELECT coalesce(max(position), -1) + 1 FROM entries WHERE section_id = @sectionId)
     FROM clippings c WHERE c.id = @clippingId`,
  );
  for (const clippingId of clippingIds) {
    if (there.has(clippingId)) continue;
    there.add(clippingId);
    put.run({ sectionId, clippingId });
  }
}

/** Changes what an entry shows. Throws `not-found`. */
export function updateEntry(
  db: Database,
  id: number,
  change: { shape?: EntryShape; commentary?: string; included?: boolean },
): void {
  touch(db, briefingOfSection(db, sectionOfEntry(db, id)));
  db.prepare(
    'UPDATE entries SET shape = coalesce(@shape, shape), commentary = coalesce(@commentary, commentary), included = coalesce(@included, included) WHERE id = @id',
  ).run({
    id,
    shape: change.shape ?? null,
    commentary: change.commentary ?? null,
    included: change.included === undefined ? null : Number(change.included),
  });
}

/** Moves an entry to a place from 0, counted after it has been taken out, in any section. Throws `not-found`. */
export function moveEntry(db: Database, id: number, sectionId: number, to: number): void {
  const from = sectionOfEntry(db, id);
  touch(db, briefingOfSection(db, sectionId));
  db.prepare('UPDATE entries SET section_id = ? WHERE id = ?').run(sectionId, id);
  renumber(db, 'entries', moved([...entryIds(db, sectionId).filter((one) => one !== id), id], id, to));
  if (from !== sectionId) renumber(db, 'entries', entryIds(db, from));
}

/** Takes an entry out. Throws `not-found`. */
export function deleteEntry(db: Database, id: number): void {
  const sectionId = sectionOfEntry(db, id);
  touch(db, briefingOfSection(db, sectionId));
  db.prepare('DELETE FROM entries WHERE id = ?').run(id);
  renumber(db, 'entries', entryIds(db, sectionId));
}

function entryIds(db: Database, sectionId: number): number[] {
  return db
    .prepare('SELECT id FROM entries WHERE section_id = ? ORDER BY position, id')
    .pluck()
    .all(sectionId) as number[];
}

function moved(ids: readonly number[], id: number, to: number): number[] {
  const rest = ids.filter((one) => one !== id);
  rest.splice(Math.min(to, rest.length), 0, id);
  return rest;
}

function renumber(db: Database, table: 'sections' | 'entries', ids: readonly number[]): void {
  const put = db.prepare(`UPDATE ${table} SET position = ? WHERE id = ? AND position <> ?`);
  for (const [position, id] of ids.entries()) put.run(position, id, position);
}

function briefingOfSection(db: Database, id: number): number {
  const briefingId = db.prepare('SELECT briefing_id FROM sections WHERE id = ?').pluck().get(id) as number | undefined;
  if (briefingId === undefined) throw notFound('section', id);
  return briefingId;
}

function sectionOfEntry(db: Database, id: number): number {
  const sectionId = db.prepare('SELECT section_id FROM entries WHERE id = ?').pluck().get(id) as number | undefined;
  if (sectionId === undefined) throw notFound('entry', id);
  return sectionId;
}

function touch(db: Database, briefingId: number): void {
  if (db.prepare('UPDATE briefings SET updated_at = ? WHERE id = ?').run(now(), briefingId).changes === 0)
    throw notFound('briefing', briefingId);
}

function now(): string {
  return new Date().toISOString();
}
