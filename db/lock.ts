// The right to write a library, held by one process: an open transaction on a sidecar SQLite file, freed by any kind of death.

import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import { namedFault, unwritable } from './faults.ts';
import { connect } from './open.ts';

/** The lock while it is held; keep it referenced. */
export interface LibraryLock {
  release(): void;
}

/** Takes the lock of the library at `path`, or answers who holds it. `holder` is how this process names itself. Throws `library-unwritable` where none can be taken. */
export function takeLock(path: string, holder: string): LibraryLock | { heldBy: string } {
  const db = openLock(path);
  db.pragma('busy_timeout = 200');
  try {
    db.exec(
      'BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL) STRICT;',
    );
    db.prepare('INSERT INTO holder (id, name) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name').run(
      holder,
    );
    db.exec('COMMIT; BEGIN IMMEDIATE');
  } catch (error) {
    const heldBy =
      error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY') ? nameOfHolder(db) : null;
    db.close();
    if (heldBy === null) throw namedFault(error);
    return { heldBy };
  }
  return {
    release() {
      if (db.open) db.close();
    },
  };
}

function openLock(path: string): SQLite.Database {
  try {
    return connect(`${realPath(path)}-lock`, false);
  } catch (error) {
    const isLockAlone = error instanceof DeskError && error.code !== 'node-too-old' && existsSync(path);
    throw isLockAlone ? unwritable() : error;
  }
}

/** The path behind links: a library opened by two names has one lock. The file itself may not be there yet. */
function realPath(path: string): string {
  for (const [known, rest] of [
    [path, ''],
    [dirname(path), basename(path)],
  ] as const) {
    try {
      return join(realpathSync(known), rest);
    } catch {
      // Not there: a fault of the folder is told when the file is opened.
    }
  }
  return path;
}

function nameOfHolder(db: SQLite.Database): string {
  try {
    return (db.prepare('SELECT name FROM holder').pluck().get() as string | undefined) ?? 'another process';
  } catch {
    return 'another process';
  }
}
