// Collections: clippings gathered by hand under a name, in the order they were put in; names that differ only by case are one.

import type { Database } from 'better-sqlite3';
import type { Collection } from '../contract/collection.ts';
import { DeskError } from '../contract/failure.ts';
import { renameCollectionInSearches } from './asked-names.ts';
import { foldName } from './fold.ts';
import { notFound } from './not-found.ts';

const SELECT = `SELECT o.id, o.name, o.description, (
    SELECT count(*) FROM collection_clippings m JOIN clippings c ON c.id = m.clipping_id
    WHERE m.collection_id = o.id AND c.trashed_at IS NULL
  ) AS clippings FROM collections o`;

/** All collections by name. */
export function listCollections(db: Database): Collection[] {
  return db.prepare(`${SELECT} ORDER BY o.folded`).all() as Collection[];
}

/** The collection of an id. Throws `not-found`. */
export function getCollection(db: Database, id: number): Collection {
  const found = db.prepare(`${SELECT} WHERE o.id = ?`).get(id) as Collection | undefined;
  if (!found) throw notFound('collection', id);
  return found;
}

/** Makes an empty collection and answers its id. Throws `name-taken`. */
export function createCollection(db: Database, name: string, description: string): number {
  return Number(
    db
      .prepare('INSERT INTO collections (name, folded, description) VALUES (?, ?, ?)')
      .run(name, freeName(db, name, 0), description).lastInsertRowid,
  );
}

/** Renames or describes a collection; saved searches that ask for it by name ask for the new one. Throws `not-found` and `name-taken`. */
export function updateCollection(
  db: Database,
  id: number,
  change: { name?: string | undefined; description?: string | undefined },
): void {
  const before = getCollection(db, id);
  const name = change.name ?? before.name;
  const folded = freeName(db, name, id);
  if (change.name !== undefined) renameCollectionInSearches(db, id, name);
  db.prepare('UPDATE collections SET name = ?, folded = ?, description = ? WHERE id = ?').run(
    name,
    folded,
    change.description ?? before.description,
    id,
  );
}

/** Forgets a collection; its clippings stay in the library. Throws `not-found`. */
export function deleteCollection(db: Database, id: number): void {
  // Not left to the cascade: what it holds must be in the journal before it, so that undo puts the collection back first.
  db.prepare('DELETE FROM collection_clippings WHERE collection_id = ?').run(id);
  if (db.prepare('DELETE FROM collections WHERE id = ?').run(id).changes === 0) throw notFound('collection', id);
}

/** Puts clippings behind those in a collection, in the order given; those in it stay where they are, ids that are not there are passed over. */
export function collect(db: Database, id: number, clippingIds: readonly number[]): void {
  getCollection(db, id);
  db.prepare(
    `INSERT INTO collection_clippings (collection_id, clipping_id, position)
     SELECT @id, c.id, (SELECT coalesce(max(position), 0) FROM collection_clippings WHERE collection_id = @id) + min(j.key) + 1
     FROM json_each(@list) j JOIN clippings c ON c.id = j.value GROUP BY c.id ORDER BY min(j.key)
     ON CONFLICT DO NOTHING`,
  ).run({ id, list: JSON.stringify(clippingIds) });
}

/** Takes clippings out of a collection. Throws `not-found`. */
export function uncollect(db: Database, id: number, clippingIds: readonly number[]): void {
  getCollection(db, id);
  db.prepare(
    'DELETE FROM collection_clippings WHERE collection_id = ? AND clipping_id IN (SELECT value FROM json_each(?))',
  ).run(id, JSON.stringify(clippingIds));
}

/** The collections that hold some of these clippings, with how many of them each holds. */
export function holdingCollections(
  db: Database,
  clippingIds: readonly number[],
): { collectionId: number; clippings: number }[] {
  return db
    .prepare(
      `SELECT m.collection_id AS collectionId, count(*) AS clippings FROM collection_clippings m
       JOIN collections o ON o.id = m.collection_id
       WHERE m.clipping_id IN (SELECT value FROM json_each(?)) GROUP BY m.collection_id ORDER BY o.folded`,
    )
    .all(JSON.stringify(clippingIds)) as { collectionId: number; clippings: number }[];
}

/** The name folded, when no other collection has it. */
function freeName(db: Database, name: string, id: number): string {
  const folded = foldName(name);
  if (folded === '')
    throw new DeskError({
      code: 'bad-input',
      message: 'A collection needs a name.',
      remedy: 'Type at least one letter or digit.',
    });
  const other = db.prepare('SELECT name FROM collections WHERE folded = ? AND id <> ?').pluck().get(folded, id) as
    | string
    | undefined;
  if (other !== undefined)
    throw new DeskError({
      code: 'name-taken',
      message: `There is already a collection “${other}”.`,
      remedy: 'Choose another name, or put the clippings into that one.',
    });
  return folded;
}
