// Annotations: highlights on a span of a clipping's text, notes on the whole clipping.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Annotation, HighlightColour, Range, Selector } from '../contract/model.ts';
import { describePassage } from '../language/anchor.ts';

interface Row {
  id: number;
  clipping_id: number;
  kind: 'highlight' | 'note';
  text_id: number | null;
  orphan: number;
  start: number | null;
  end: number | null;
  quote: string | null;
  prefix: string | null;
  suffix: string | null;
  colour: HighlightColour | null;
  comment: string;
  created_at: string;
  updated_at: string;
}

const COLUMNS = `id, clipping_id, kind, text_id, start, end, quote, prefix, suffix, colour, comment, created_at, updated_at,
  text_id IS NOT NULL AND text_id IS NOT (SELECT c.text_id FROM clippings c WHERE c.id = clipping_id) AS orphan`;

/** A clipping's annotations: notes first, then highlights by place. */
export function listAnnotations(db: Database, clippingId: number): Annotation[] {
  const rows = db
    .prepare(`SELECT ${COLUMNS} FROM annotations WHERE clipping_id = ? ORDER BY start NULLS FIRST, end, id`)
    .all(clippingId) as Row[];
  return rows.map(annotationOf);
}

/** The notes on these clippings as a whole, the oldest first. */
export function notesOn(db: Database, clippingIds: readonly number[]): Annotation[] {
  const rows = db
    .prepare(
      `SELECT ${COLUMNS} FROM annotations WHERE kind = 'note' AND clipping_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify(clippingIds)) as Row[];
  return rows.map(annotationOf);
}

/** Makes an annotation. Throws `not-found` for the clipping, `bad-input` for a range outside its text or inside a surrogate pair. */
export function createAnnotation(
  db: Database,
  input: { clippingId: number; range?: Range; colour: HighlightColour; comment: string },
): Annotation {
  const source = db
    .prepare('SELECT x.id, x.text FROM clippings c JOIN texts x ON x.id = c.text_id WHERE c.id = ?')
    .get(input.clippingId) as { id: number; text: string } | undefined;
  if (!source)
    throw new DeskError({ code: 'not-found', message: `There is no clipping ${input.clippingId}.`, remedy: null });
  const now = new Date().toISOString();
  const { range } = input;
  const span = range ? describe(source.text, range) : null;
  const made = db
    .prepare(
      `INSERT INTO annotations (clipping_id, kind, text_id, start, end, quote, prefix, suffix, colour, comment, created_at, updated_at)
       VALUES (@clipping, @kind, @text, @start, @end, @quote, @prefix, @suffix, @colour, @comment, @now, @now) RETURNING ${COLUMNS}`,
    )
    .get({
      clipping: input.clippingId,
      kind: span ? 'highlight' : 'note',
      text: span ? source.id : null,
      start: range?.start ?? null,
      end: range?.end ?? null,
      quote: span?.quote ?? null,
      prefix: span?.prefix ?? null,
      suffix: span?.suffix ?? null,
      colour: span ? input.colour : null,
      comment: input.comment,
      now,
    }) as Row;
  return annotationOf(made);
}

/** Puts a highlight on a passage of the clipping's text in force, wherever it was before. Throws `not-found`, `bad-input` for a note and for a range that is no passage. */
export function attachAnnotation(db: Database, id: number, range: Range): Annotation {
  const source = db
    .prepare(
      `SELECT a.kind, x.id, x.text FROM annotations a JOIN clippings c ON c.id = a.clipping_id JOIN texts x ON x.id = c.text_id
       WHERE a.id = ?`,
    )
    .get(id) as { kind: string; id: number; text: string } | undefined;
  if (!source) throw noAnnotation(id);
  if (source.kind !== 'highlight')
    throw new DeskError({ code: 'bad-input', message: `Annotation ${id} is on the whole clipping.`, remedy: null });
  putPassage(db, id, source.id, describe(source.text, range));
  db.prepare('UPDATE annotations SET updated_at = ? WHERE id = ?').run(new Date().toISOString(), id);
  const row = db.prepare(`SELECT ${COLUMNS} FROM annotations WHERE id = ?`).get(id) as Row;
  return annotationOf(row);
}

/** Lets a highlight be on a passage of a text. */
export function putPassage(db: Database, id: number, textId: number, passage: Selector): void {
  db.prepare(
    `UPDATE annotations SET text_id = @textId, start = @start, end = @end, quote = @quote, prefix = @prefix, suffix = @suffix
     WHERE id = @id`,
  ).run({ ...passage, id, textId });
}

function describe(text: string, range: Range): Selector {
  const passage = describePassage(text, range);
  if (passage) return passage;
  throw new DeskError({
    code: 'bad-input',
    message: `The range ${range.start}-${range.end} is not a passage of this text (${text.length} characters).`,
    remedy: 'Select the passage again.',
  });
}

function noAnnotation(id: number): DeskError {
  return new DeskError({ code: 'not-found', message: `There is no annotation ${id}.`, remedy: null });
}

/** Changes a comment or a colour. Throws `not-found`. */
export function updateAnnotation(
  db: Database,
  id: number,
  change: { colour?: HighlightColour; comment?: string },
): Annotation {
  const row = db
    .prepare(
      `UPDATE annotations SET comment = coalesce(@comment, comment),
         colour = CASE kind WHEN 'highlight' THEN coalesce(@colour, colour) END, updated_at = @now
       WHERE id = @id RETURNING ${COLUMNS}`,
    )
    .get({ id, comment: change.comment ?? null, colour: change.colour ?? null, now: new Date().toISOString() }) as
    | Row
    | undefined;
  if (!row) throw noAnnotation(id);
  return annotationOf(row);
}

/** Removes an annotation and answers the clipping it was on. Throws `not-found`. */
export function deleteAnnotation(db: Database, id: number): number {
  const clippingId = db.prepare('DELETE FROM annotations WHERE id = ? RETURNING clipping_id').pluck().get(id) as
    | number
    | undefined;
  if (clippingId === undefined) throw noAnnotation(id);
  return clippingId;
}

function annotationOf(row: Row): Annotation {
  const selector =
    row.start === null || row.end === null
      ? null
      : { start: row.start, end: row.end, quote: row.quote ?? '', prefix: row.prefix ?? '', suffix: row.suffix ?? '' };
  return {
    id: row.id,
    clippingId: row.clipping_id,
    kind: row.kind,
    selector,
    orphan: row.orphan === 1,
    textId: row.text_id,
    colour: row.colour,
    comment: row.comment,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
