// Entries of briefings: clippings in the order of their sections, with what each shows and the quotations it has chosen.

import type { Database } from 'better-sqlite3';
import type { Entry, EntryQuotation, EntryShape } from '../contract/briefing.ts';
import { briefingOfSection, moved, renumber, touch } from './briefing-order.ts';
import { clippingRows } from './clipping-rows.ts';
import { notFound } from './not-found.ts';

/** A section's entries, in order. */
export function entriesOf(db: Database, sectionId: number): Entry[] {
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

/** One entry. Throws `not-found`. */
export function getEntry(db: Database, id: number): Entry {
  const entry = entriesOf(db, sectionOfEntry(db, id)).find((one) => one.id === id);
  if (!entry) throw notFound('entry', id);
  return entry;
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

/** Ids of a section's entries, in order. */
export function entryIds(db: Database, sectionId: number): number[] {
  return db
    .prepare('SELECT id FROM entries WHERE section_id = ? ORDER BY position, id')
    .pluck()
    .all(sectionId) as number[];
}

/** The section of an entry. Throws `not-found`. */
export function sectionOfEntry(db: Database, id: number): number {
  const sectionId = db.prepare('SELECT section_id FROM entries WHERE id = ?').pluck().get(id) as number | undefined;
  if (sectionId === undefined) throw notFound('entry', id);
  return sectionId;
}
