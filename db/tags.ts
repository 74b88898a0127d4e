// Tags: free labels made by typing; names that differ only by case or quotes are one tag.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Tag } from '../contract/model.ts';
import { notFound } from './clippings.ts';
import { foldName } from './fold.ts';

const SELECT = `SELECT t.id, t.name, (
    SELECT count(*) FROM taggings g JOIN clippings c ON c.id = g.clipping_id WHERE g.tag_id = t.id AND c.trashed_at IS NULL
  ) AS clippings FROM tags t`;

/** All tags by name. */
export function listTags(db: Database): Tag[] {
  return db.prepare(`${SELECT} ORDER BY t.folded`).all() as Tag[];
}

/** The tag of an id. Throws `not-found`. */
export function getTag(db: Database, id: number): Tag {
  const tag = db.prepare(`${SELECT} WHERE t.id = ?`).get(id) as Tag | undefined;
  if (!tag) throw notFound('tag', id);
  return tag;
}

/** The id of the tag of that name; it is made when there is none. */
export function tagId(db: Database, name: string): number {
  const folded = foldedTag(name);
  const found = db.prepare('SELECT id FROM tags WHERE folded = ?').pluck().get(folded) as number | undefined;
  return (
    found ??
    Number(db.prepare('INSERT INTO tags (name, folded) VALUES (?, ?)').run(name.trim(), folded).lastInsertRowid)
  );
}

/** Renames a tag. Throws `not-found`, and `name-taken` when another tag has the name. */
export function renameTag(db: Database, id: number, name: string): void {
  const folded = foldedTag(name);
  const other = db.prepare('SELECT name FROM tags WHERE folded = ? AND id <> ?').pluck().get(folded, id) as
    | string
    | undefined;
  if (other !== undefined) {
    throw new DeskError({
      code: 'name-taken',
      message: `There is already a tag “${other}”.`,
      remedy: 'Choose another name.',
    });
  }
  if (db.prepare('UPDATE tags SET name = ?, folded = ? WHERE id = ?').run(name.trim(), folded, id).changes === 0)
    throw notFound('tag', id);
}

/** Removes a tag from everything. Throws `not-found`. */
export function deleteTag(db: Database, id: number): void {
  // Not left to the cascade: taggings must be in the journal before their tag, so that undo puts the tag back first.
  db.prepare('DELETE FROM taggings WHERE tag_id = ?').run(id);
  if (db.prepare('DELETE FROM tags WHERE id = ?').run(id).changes === 0) throw notFound('tag', id);
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
