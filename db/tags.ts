// Tags: free labels made by typing, which nest; names that differ only by case or quotes are one tag, wherever it stands.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Tag, TagColour } from '../contract/tag.ts';
import { mergeTagInSearches, renameTagInSearches } from './asked-names.ts';
import { foldName } from './fold.ts';
import { notFound } from './not-found.ts';
import { OVER, PATH_SIGN, pathsOf, WITH_UNDER } from './tag-tree.ts';

interface Row {
  id: number;
  name: string;
  definition: string;
  parentId: number | null;
  colour: TagColour | null;
  own: number;
}

const SELECT = `SELECT t.id, t.name, t.definition, t.parent_id AS parentId, t.colour, (
    SELECT count(*) FROM taggings g JOIN clippings c ON c.id = g.clipping_id WHERE g.tag_id = t.id AND c.trashed_at IS NULL
  ) AS own FROM tags t`;

/** All tags by path. */
export function listTags(db: Database): Tag[] {
  const rows = db.prepare(SELECT).all() as Row[];
  const paths = pathsOf(rows);
  // A tag with nothing under it has been counted already.
  const withUnder = new Map(
    db
      .prepare(
        `${OVER} SELECT o.above, count(DISTINCT g.clipping_id) FROM over o JOIN taggings g ON g.tag_id = o.id
         JOIN clippings c ON c.id = g.clipping_id AND c.trashed_at IS NULL
         WHERE o.above IN (SELECT parent_id FROM tags WHERE parent_id IS NOT NULL) GROUP BY o.above`,
      )
      .raw()
      .all() as [number, number][],
  );
  return rows
    .map((row) => ({ ...row, path: paths.get(row.id) ?? row.name, clippings: withUnder.get(row.id) ?? row.own }))
    .sort((one, other) => (foldName(one.path) < foldName(other.path) ? -1 : 1));
}

/** The tag of an id. Throws `not-found`. */
export function getTag(db: Database, id: number): Tag {
  const tag = listTags(db).find((one) => one.id === id);
  if (!tag) throw notFound('tag', id);
  return tag;
}

/** The id of the tag of that name or path; it is made when there is none. A tag that is there already stays where it stands. */
export function tagId(db: Database, name: string): number {
  const whole = idNamed(db, foldedTag(name));
  if (whole !== undefined) return whole;
  let parentId: number | null = null;
  for (const part of name.split(PATH_SIGN).filter((one) => one.trim() !== '')) {
    const folded = foldedTag(part);
    const found = idNamed(db, folded);
    const insert = 'INSERT INTO tags (name, folded, parent_id) VALUES (?, ?, ?)';
    parentId = found ?? Number(db.prepare(insert).run(part.trim(), folded, parentId).lastInsertRowid);
  }
  return parentId as number;
}

/** What a tag is to become; what is left out stays. */
export interface TagChange {
  name?: string | undefined;
  parentId?: number | null | undefined;
  colour?: TagColour | null | undefined;
  definition?: string | undefined;
}

/** Renames, moves or colours a tag. Throws `not-found`, `name-taken` when another tag has the name, and `tag-under-itself`. */
export function updateTag(db: Database, id: number, { name, parentId, colour, definition }: TagChange): void {
  nameOfTag(db, id);
  if (name !== undefined) renameTag(db, id, name);
  if (parentId !== undefined) moveTag(db, id, parentId);
  if (definition !== undefined) db.prepare('UPDATE tags SET definition = ? WHERE id = ?').run(definition, id);
  if (colour !== undefined) db.prepare('UPDATE tags SET colour = ? WHERE id = ?').run(colour, id);
}

function renameTag(db: Database, id: number, name: string): void {
  const folded = foldedTag(name);
  if (name.includes(PATH_SIGN))
    throw new DeskError({
      code: 'bad-input',
      message: 'The name of one tag holds no “ / ”.',
      remedy: 'Move the tag under another one instead.',
    });
  const other = idNamed(db, folded);
  if (other !== undefined && other !== id)
    throw new DeskError({
      code: 'name-taken',
      message: `There is already a tag “${nameOfTag(db, other)}”.`,
      remedy: 'Choose another name, or merge the two.',
    });
  renameTagInSearches(db, nameOfTag(db, id), name.trim());
  db.prepare('UPDATE tags SET name = ?, folded = ? WHERE id = ?').run(name.trim(), folded, id);
}

function moveTag(db: Database, id: number, parentId: number | null): void {
  if (parentId !== null) {
    const name = nameOfTag(db, parentId);
    if (idsUnder(db, id).includes(parentId))
      throw new DeskError({
        code: 'tag-under-itself',
        message:
          parentId === id ? `“${name}” cannot stand under itself.` : `“${name}” stands under the tag you are moving.`,
        remedy: 'Choose another tag, or move that one out first.',
      });
  }
  db.prepare('UPDATE tags SET parent_id = ? WHERE id = ?').run(parentId, id);
}

/** Removes a tag from everything; what stood under it moves up one step. Throws `not-found`. */
export function deleteTag(db: Database, id: number): void {
  db.prepare('UPDATE tags SET parent_id = (SELECT parent_id FROM tags WHERE id = @id) WHERE parent_id = @id').run({
    id,
  });
  removeTag(db, id);
}

/** Makes one tag of two: `into` gets the clippings of `id` and what stands under it, and saved searches that asked for `id` ask for `into`. Throws `not-found`. */
export function mergeTags(db: Database, id: number, into: number): void {
  nameOfTag(db, into);
  // What it stands under goes away: it takes that place, and so comes out from among what moves under it.
  if (idsUnder(db, id).includes(into))
    db.prepare('UPDATE tags SET parent_id = (SELECT parent_id FROM tags WHERE id = ?) WHERE id = ?').run(id, into);
  db.prepare('UPDATE tags SET parent_id = ? WHERE parent_id = ?').run(into, id);
  db.prepare('UPDATE tags SET colour = (SELECT colour FROM tags WHERE id = ?) WHERE id = ? AND colour IS NULL').run(
    id,
    into,
  );
  db.prepare(
    'INSERT INTO taggings (clipping_id, tag_id) SELECT clipping_id, ? FROM taggings WHERE tag_id = ? ON CONFLICT DO NOTHING',
  ).run(into, id);
  db.prepare(
    `INSERT INTO annotation_tags (annotation_id, tag_id, clipping_id) SELECT annotation_id, ?, clipping_id FROM annotation_tags
     WHERE tag_id = ? ON CONFLICT DO NOTHING`,
  ).run(into, id);
  askForInstead(db, id, into);
  mergeTagInSearches(db, nameOfTag(db, id), nameOfTag(db, into));
  removeTag(db, id);
}

function removeTag(db: Database, id: number): void {
  // Not left to the cascade: what hangs on a tag must be in the journal before it, so that undo puts the tag back first.
  db.prepare('DELETE FROM taggings WHERE tag_id = ?').run(id);
  db.prepare('DELETE FROM annotation_tags WHERE tag_id = ?').run(id);
  db.prepare('DELETE FROM tag_distinctions WHERE one_id = ? OR other_id = ?').run(id, id);
  if (db.prepare('DELETE FROM tags WHERE id = ?').run(id).changes === 0) throw notFound('tag', id);
}

interface AskedTags {
  view: { kind: string; id?: number };
  filters: { tags?: number[]; not?: { tags?: number[] } };
}

function askForInstead(db: Database, id: number, into: number): void {
  const rows = db.prepare('SELECT id, terms FROM saved_searches').all() as { id: number; terms: string }[];
  const instead = (tags: number[]) => [...new Set(tags.map((tag) => (tag === id ? into : tag)))];
  for (const row of rows) {
    const terms = JSON.parse(row.terms) as AskedTags;
    const { view, filters } = terms;
    if (view.kind === 'tag' && view.id === id) view.id = into;
    if (filters.tags) filters.tags = instead(filters.tags);
    if (filters.not?.tags) filters.not.tags = instead(filters.not.tags);
    const changed = JSON.stringify(terms);
    if (changed !== row.terms) db.prepare('UPDATE saved_searches SET terms = ? WHERE id = ?').run(changed, row.id);
  }
}

/** Puts a tag on clippings that do not have it. Ids of clippings that are not there are passed over. */
export function attachTag(db: Database, id: number, clippingIds: readonly number[]): void {
  db.prepare(
    `INSERT INTO taggings (clipping_id, tag_id) SELECT c.id, ? FROM clippings c WHERE c.id IN (SELECT value FROM json_each(?))
     ON CONFLICT DO NOTHING`,
  ).run(id, JSON.stringify(clippingIds));
}

/** Takes a tag off clippings. */
export function detachTag(db: Database, id: number, clippingIds: readonly number[]): void {
  db.prepare('DELETE FROM taggings WHERE tag_id = ? AND clipping_id IN (SELECT value FROM json_each(?))').run(
    id,
    JSON.stringify(clippingIds),
  );
}

/** The tags that some of these clippings carry themselves, with how many of them do. */
export function carriedTags(db: Database, clippingIds: readonly number[]): { tagId: number; clippings: number }[] {
  return db
    .prepare(
      `SELECT tag_id AS tagId, count(*) AS clippings FROM taggings
       WHERE clipping_id IN (SELECT value FROM json_each(?)) GROUP BY tag_id ORDER BY clippings DESC, tag_id`,
    )
    .all(JSON.stringify(clippingIds)) as { tagId: number; clippings: number }[];
}

/** The name of a tag. Throws `not-found`. */
export function nameOfTag(db: Database, id: number): string {
  const name = db.prepare('SELECT name FROM tags WHERE id = ?').pluck().get(id) as string | undefined;
  if (name === undefined) throw notFound('tag', id);
  return name;
}

function idNamed(db: Database, folded: string): number | undefined {
  return db.prepare('SELECT id FROM tags WHERE folded = ?').pluck().get(folded) as number | undefined;
}

function idsUnder(db: Database, id: number): number[] {
  return db
    .prepare(WITH_UNDER)
    .pluck()
    .all(JSON.stringify([id])) as number[];
}

function foldedTag(name: string): string {
  const folded = foldName(name);
  if (folded === '')
    throw new DeskError({
      code: 'bad-input',
      message: 'A tag needs a name.',
      remedy: 'Type at least one letter or digit.',
    });
  return folded;
}
