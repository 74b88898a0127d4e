// Ids of clippings by the search index, and what the index knows of itself.

import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** Ids of the clippings a MATCH string finds, ascending. */
export function indexIds(db: Database, match: string | null): number[] {
  if (match === null) return [];
  return prepared(db, 'SELECT rowid FROM search_index WHERE search_index MATCH ?').pluck().all(match) as number[];
}

/** Ids of the best so many by FTS5's own bm25, best first; the headline counts most. */
export function bestIds(db: Database, match: string | null, limit: number): number[] {
  if (match === null) return [];
  return prepared(
    db,
    'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY bm25(search_index, 10.0, 1.0, 1.0, 0.0, 0.0) LIMIT ?',
  )
    .pluck()
    .all(match, limit) as number[];
}

/**
 * How many clippings are indexed and their mean length in words, from the record FTS5 keeps of its totals ("averages record" in SQLite's fts5_index.c: the
 * number of rows, then the tokens of each column, as varints).
 */
export function indexTotals(db: Database): { clippings: number; meanWords: number } {
  const record = prepared(db, 'SELECT block FROM search_index_data WHERE id = 1').pluck().get() as Buffer | undefined;
  const [clippings = 0, headline = 0, body = 0, notes = 0] = varints(record ?? Buffer.alloc(0));
  return { clippings, meanWords: clippings > 0 ? (headline + body + notes) / clippings : 0 };
}

/** SQLite's variable-length integers of up to eight bytes: seven bits each, the highest says that more follow. */
function varints(bytes: Buffer): number[] {
  const found: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    found.push(value);
    value = 0;
  }
  return found;
}
