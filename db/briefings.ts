// Briefings: what each is and holds.

import type { Database } from 'better-sqlite3';
import type { Briefing, BriefingRow, Gathering, Section } from '../contract/briefing.ts';
import type { PackLanguage } from '../contract/pack.ts';
import { now } from './briefing-order.ts';
import { entriesOf } from './entries.ts';
import { nextIssueNumber } from './issues.ts';
import { notFound } from './not-found.ts';
import { deleteSection } from './sections.ts';

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
