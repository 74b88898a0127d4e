// Reports of imports: what a library from before the import desk keeps, and what the schema and the modules refuse.

import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import {
  awaitFiles,
  createImport,
  endImport,
  endInterruptedImports,
  getImport,
  listImports,
  resumeImport,
  retryImport,
  settleFiles,
} from '../../db/import-reports.ts';
import { migrate } from '../../db/migrations.ts';
import { addWatchedFolder, noteWatch, rememberFiles, unseenFiles } from '../../db/watched-folders.ts';

function libraryAt(version: number) {
  const db = new SQLite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, version);
  return db;
}

function library() {
  const db = libraryAt(32);
  migrate(db);
  return db;
}

test('reports from before the import desk are kept: named by their first file, nothing of them to be read again', () => {
  const db = libraryAt(32);
  db.exec(
    "INSERT INTO imports (state, total, started_at, ended_at) VALUES ('interrupted', 9, '2024-01-01', '2024-01-02')",
  );
  db.exec(
    "INSERT INTO import_items (import_id, path, status, reason) VALUES (1, '/in/press/a.txt', 'failed', 'empty')",
  );
  migrate(db);
  const report = getImport(db, 1);
  expect(report).toMatchObject({ origin: 'dropped', label: 'a.txt', total: 9, done: 1, canResume: false });
  expect(report.items).toMatchObject([{ path: '/in/press/a.txt', canRetry: false }]);
  expect(() => resumeImport(db, 1)).toThrow(/Nothing is left/);
  expect(() => retryImport(db, 1, null)).toThrow(/Nothing is left/);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('what is awaited outlives a kill, bytes get their rows, and an import that ended keeps nothing of it', () => {
  const db = library();
  const id = createImport(db);
  const files = [
    { place: 1, path: '/in', name: 'in', kind: 'given' },
    { place: 2, path: '/in/a.txt', name: 'in/a.txt', kind: 'file' },
    { place: 3, path: 'b.txt', name: 'b.txt', kind: 'bytes' },
  ] as const;
  awaitFiles(db, id, { files, total: 3, label: 'in' });
  settleFiles(db, id, [1]);
  endInterruptedImports(db);
  const report = getImport(db, id);
  expect(report).toMatchObject({ state: 'interrupted', canResume: true, label: 'in', total: 3, failed: 1 });
  expect(report.items).toMatchObject([{ path: 'b.txt', reason: 'drop-again', canRetry: false }]);
  const again = resumeImport(db, id);
  expect(again.files).toEqual([files[1]]);
  expect(again.progress.state).toBe('running');
  expect(() => resumeImport(db, id), 'it is running').toThrow(/Nothing is left/);
  endImport(db, id, 'cancelled', 3);
  expect(getImport(db, id).canResume).toBe(false);
  expect(db.prepare('SELECT count(*) FROM awaited_files').pluck().get()).toBe(0);
});

test('imports are listed a page at a time, newest first', () => {
  const db = library();
  for (let n = 0; n < 5; n += 1) endImport(db, createImport(db), 'done', 0);
  const ids = (before: number | null) => listImports(db, { before, limit: 2 }).map((one) => one.id);
  expect([ids(null), ids(4), ids(2), ids(1)]).toEqual([[5, 4], [3, 2], [1], []]);
});

test('the schema refuses an origin, a kind and a problem there are none of', () => {
  const db = library();
  const id = createImport(db);
  expect(() => db.exec("INSERT INTO imports (state, origin, started_at) VALUES ('done', 'mailed', '')")).toThrow(
    /CHECK/,
  );
  expect(() =>
    db.exec(`INSERT INTO awaited_files (import_id, place, path, name, kind) VALUES (${id}, 1, 'a', 'a', 'folder')`),
  ).toThrow(/CHECK/);
  const folder = addWatchedFolder(db, '/in', '/');
  expect(() => db.exec(`INSERT INTO watched_folder_states (folder_id, problem) VALUES (${folder}, 'sleepy')`)).toThrow(
    /CHECK/,
  );
});

test('a watched file is known by its path, size and time; how a watch stands is kept for folders that are listed only', () => {
  const db = library();
  const file = { path: '/in/a.txt', size: 5, modifiedMs: 1_000 };
  expect(unseenFiles(db, [file])).toEqual([file]);
  rememberFiles(db, [file]);
  expect(unseenFiles(db, [file])).toEqual([]);
  expect(
    unseenFiles(db, [
      { ...file, size: 6 },
      { ...file, modifiedMs: 1_001 },
    ]),
  ).toHaveLength(2);
  const id = addWatchedFolder(db, '/in', '/');
  expect(noteWatch(db, id, { lastSeenAt: null, problem: 'vanished' })).toBe(true);
  expect(noteWatch(db, 99, { lastSeenAt: null, problem: 'vanished' })).toBe(false);
  expect(() => addWatchedFolder(db, '/in/press', '/')).toThrow(/watched with \/in/);
  expect(addWatchedFolder(db, '/input', '/')).toBeGreaterThan(id);
});
