// What SQLite throws, in words: real faults of real files.

import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { namedFault } from '../../db/faults.ts';
import { temporaryFolder } from '../library.ts';

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return namedFault(error);
  }
  throw new Error('nothing was thrown');
}

test('a full disk and one that cannot be written are named; what was stored is there', () => {
  const path = join(temporaryFolder(), 'full.db');
  const db = new SQLite(path);
  db.exec("CREATE TABLE t (words TEXT); INSERT INTO t VALUES ('kept')");
  db.pragma('max_page_count = 3');
  const fill = db.prepare('INSERT INTO t VALUES (?)');
  expect(thrownBy(() => fill.run('x'.repeat(1_000_000)))).toMatchObject({ code: 'library-disk-full' });
  expect(db.prepare('SELECT words FROM t').pluck().all()).toEqual(['kept']);
  db.close();
  const reading = new SQLite(path, { readonly: true });
  expect(thrownBy(() => reading.exec('DELETE FROM t'))).toMatchObject({ code: 'library-unwritable' });
  reading.close();
});

test('any other fault stays what it is', () => {
  const fault = new Error('something else');
  expect(namedFault(fault)).toBe(fault);
  const db = new SQLite(':memory:');
  expect(thrownBy(() => db.exec('SELECT nonsense'))).toBeInstanceOf(SQLite.SqliteError);
  db.close();
});
