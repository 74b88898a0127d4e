// Annotations: highlights on a span of a clipping's text, notes on the whole clipping.

import type { Database } from 'better-sqlite3';
import type { Annotation, HighlightColour, Selector } from '../contract/annotation.ts';
import { DeskError } from '../contract/failure.ts';
import type { TagRef } from '../contract/tag.ts';
import type { Range } from '../contract/values.ts';
import { describePassage } from '../language/anchor.ts';
import { tagId } from './tags.ts';

/** An annotation as it is stored, its tags as JSON. */
export interface StoredAnnotation {
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
  speaker: string | null;
  tags: string;
  created_at: string;
  updated_at: string;
}

/** What of the table `annotations` makes a StoredAnnotation. */
export const ANNOTATION_COLUMNS = `annotations.id, annotations.clipping_id, annotations.kind, annotations.text_id, annotations.start, annotations.end,
  annotations.quote, annotations.prefix, annotations.suffix, annotations.colour, annotations.comment, annotations.speaker,
  annotations.created_at, annotations.updated_at,
  (SELECT json_group_array(json_object('id', t.id, 'name', t.name) ORDER BY t.folded)
    FROM annotation_tags g JOIN tags t ON t.id = g.tag_id WHERE g.annotation_id = annotations.id) AS tags,
  annotations.text_id IS NOT NULL AND annotations.text_id IS NOT (SELECT c.text_id FROM clippings c WHERE c.id = annotations.clipping_id) AS orphan`;
const COLUMNS = ANNOTATION_COLUMNS;

/** A clipping's annotations: notes first, then highlights by place. */
export function listAnnotations(db: Database, clippingId: number): Annotation[] {
  const rows = db
    .prepare(`SELECT ${COLUMNS} FROM annotations WHERE clipping_id = ? ORDER BY start NULLS FIRST, end, id`)
    .all(clippingId) as StoredAnnotation[];
  return rows.map(annotationOf);
}

/** The notes on these clippings as a whole, the oldest first. */
export function notesOn(db: Database, clippingIds: readonly number[]): Annotation[] {
  const rows = db
    .prepare(
      `SELECT ${COLUMNS} FROM annotations WHERE kind = 'note' AND clipping_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify(clippingIds)) as StoredAnnotation[];
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
    }) as StoredAnnotation;
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
  const row = db.prepare(`SELECT ${COLUMNS} FROM annotations WHERE id = ?`).get(id) as StoredAnnotation;
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
    | StoredAnnotation
    | undefined;
  if (!row) throw noAnnotation(id);
  return annotationOf(row);
}

/** What is said of an annotation beside its comment; what is left out stays. */
export interface Said {
  tags?: readonly string[] | undefined;
  speaker?: string | null | undefined;
}

/** Gives an annotation its speaker and exactly these tags, made where there are none. Throws `not-found`. */
export function sayOf(db: Database, id: number, { tags, speaker }: Said): Annotation {
  if (speaker !== undefined) db.prepare('UPDATE annotations SET speaker = ? WHERE id = ?').run(speaker, id);
  if (tags !== undefined) {
    const tagIds = JSON.stringify(tags.map((name) => tagId(db, name)));
    db.prepare(
      'DELETE FROM annotation_tags WHERE annotation_id = ? AND tag_id NOT IN (SELECT value FROM json_each(?))',
    ).run(id, tagIds);
    db.prepare(
      `INSERT INTO annotation_tags (annotation_id, tag_id, clipping_id)
       SELECT a.id, j.value, a.clipping_id FROM annotations a, json_each(?) j WHERE a.id = ? ON CONFLICT DO NOTHING`,
    ).run(tagIds, id);
  }
  return getAnnotation(db, id);
}

/** An annotation. Throws `not-found`. */
export function getAnnotation(db: Database, id: number): Annotation {
  const row = db.prepare(`SELECT ${COLUMNS} FROM annotations WHERE id = ?`).get(id) as StoredAnnotation | undefined;
  if (!row) throw noAnnotation(id);
  return annotationOf(row);
}

/** Removes an annotation and answers the clipping it was on. Throws `not-found`. */
export function deleteAnnotation(db: Database, id: number): number {
  // Not left to the cascade: they must be in the journal before their annotation, so that undo puts it back first.
  db.prepare('DELETE FROM annotation_tags WHERE annotation_id = ?').run(id);
  const clippingId = db.prepare('DELETE FROM annotations WHERE id = ? RETURNING clipping_id').pluck().get(id) as
    | number
    | undefined;
  if (clippingId === undefined) throw noAnnotation(id);
  return clippingId;
}

/** The annotation that is stored. */
export function annotationOf(row: StoredAnnotation): Annotation {
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
    tags: JSON.parse(row.tags) as TagRef[],
    speaker: row.speaker,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
