// Opens a library file: the writer's connection with schema, journal and seeds, or a reader's that cannot write.

import { existsSync, statSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import { namedFault } from './faults.ts';
import { installJournal } from './journal.ts';
import { inspectSchema, migrate } from './migrations.ts';

/** Opens `path` for writing, makes it when it does not exist, backs it up and migrates it when it is older. The caller holds the lock. */
export function openWriter(path: string): Database {
  const db = connect(path, false);
  try {
    const schema = inspectSchema(db);
    if (schema === 'older') db.prepare('VACUUM INTO ?').run(backupName(path));
    db.pragma('journal_mode = WAL');
    if (schema !== 'current') migrate(db);
    db.pragma('synchronous = NORMAL');
    db.pragma('secure_delete = ON');
    installJournal(db);
    return db;
  } catch (error) {
    db.close();
    throw namedFault(error);
  }
}

/** Opens `path` for reading. Throws `no-library` when there is none. */
export function openReader(path: string): Database {
  // Existence only: opening the file itself with `fs` would drop SQLite's locks.
  if (!existsSync(path)) throw noLibrary(path);
  const db = connect(path, true);
  try {
    const schema = inspectSchema(db);
    if (schema === 'new') throw noLibrary(path);
    if (schema === 'older') {
      throw new DeskError({
        code: 'library-older',
        message: 'This library was written by an older Clipdesk and is held by another process.',
        remedy: 'Close the other Clipdesk and open the library again; it is then brought up to date.',
      });
    }
    return db;
  } catch (error) {
    db.close();
    throw namedFault(error);
  }
}

function noLibrary(path: string): DeskError {
  return new DeskError({
    code: 'no-library',
    message: `There is no library at ${path}.`,
    remedy: 'Import something into it, or name another.',
  });
}

function notAFile(path: string): DeskError {
  return new DeskError({
    code: 'not-a-library',
    message: `${path} is a folder, not a library.`,
    remedy: 'Name the library’s file: it ends in .clipdesk.',
  });
}

/** Connects to an SQLite file with a named failure when it cannot be. */
export function connect(path: string, readonly: boolean): Database {
  refuseOldNode();
  // Asked of the folder's entry alone: the file itself is never opened with `fs`.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw notAFile(path);
  try {
    const db = new SQLite(path, { readonly, timeout: 5_000 });
    db.pragma('foreign_keys = ON');
    db.pragma('cache_size = -32000');
    return db;
  } catch (error) {
    throw namedFault(error);
  }
}

/** better-sqlite3 13 ends the process without a word when it opens a database under an older Node. */
function refuseOldNode(): void {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 22) return;
  throw new DeskError({
    code: 'node-too-old',
    message: `Clipdesk needs Node 22 or newer to open a library; this is ${process.versions.node}.`,
    remedy: 'Run `npm install`, which brings one along, and start Clipdesk with `npm start` or `npx clipdesk`.',
  });
}

function backupName(path: string): string {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  return `${path}-before-migration-${stamp}`;
}
