// Imports and their reports: an import's life from its first file to its end, what it still waits for, and a row for each file.

import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type {
  ImportCounts,
  ImportItem,
  ImportOrigin,
  ImportProgress,
  ImportReport,
  ImportState,
} from '../contract/import.ts';
import { endImportOperation } from './journal.ts';
import { notFound } from './not-found.ts';
import { mergeIndex } from './search-index.ts';
import { withTrashed } from './trashed-duplicates.ts';

/** States an import ends in. */
export type EndState = Exclude<ImportState, 'running' | 'paused'>;

/** What an import was given and has no row for yet. */
export interface AwaitedFile {
  /** Where it stands in the import's order. */
  place: number;
  path: string;
  /** With its folders relative to what was dropped. */
  name: string;
  /** `given`: a path that may be a folder; `file`: one found in such a folder; `bytes`: nobody can give it again. */
  kind: 'given' | 'file' | 'bytes';
}

/** Begins an import. */
export function createImport(db: Database, origin: ImportOrigin = 'dropped', label = ''): number {
  return Number(
    db
      .prepare("INSERT INTO imports (state, origin, label, started_at) VALUES ('running', ?, ?, ?)")
      .run(origin, label, new Date().toISOString()).lastInsertRowid,
  );
}

/** Notes what an import was given, how many files that makes so far, and its name once it has one. */
export function awaitFiles(
  db: Database,
  importId: number,
  { files, total, label }: { files: readonly AwaitedFile[]; total: number | null; label: string },
): void {
  const put = db.prepare(
    'INSERT OR REPLACE INTO awaited_files (import_id, place, path, name, kind) VALUES (?, ?, ?, ?, ?)',
  );
  db.transaction(() => {
    for (const { place, path, name, kind } of files) put.run(importId, place, path, name, kind);
    db.prepare("UPDATE imports SET total = coalesce(?, total), label = iif(label = '', ?, label) WHERE id = ?").run(
      total,
      label,
      importId,
    );
  })();
}

/** Strikes out what has its rows, or has been walked wholly. */
export function settleFiles(db: Database, importId: number, places: readonly number[]): void {
  db.prepare('DELETE FROM awaited_files WHERE import_id = ? AND place IN (SELECT value FROM json_each(?))').run(
    importId,
    JSON.stringify(places),
  );
}

/** Stops or goes on; an import that has ended is left as it is. */
export function markImport(db: Database, importId: number, state: 'running' | 'paused'): void {
  db.prepare("UPDATE imports SET state = ? WHERE id = ? AND state IN ('running', 'paused')").run(state, importId);
}

/** Ends an import, gives its operation its place in the journal and tidies the index. What it had not read stays awaited only when it was cut off. */
export function endImport(db: Database, importId: number, state: EndState, total: number | null): void {
  db.transaction(() => {
    const row = db.prepare('SELECT operation_id, origin FROM imports WHERE id = ?').get(importId) as
      | { operation_id: number | null; origin: ImportOrigin }
      | undefined;
    if (!row) return;
    if (state === 'interrupted') giveUpBytes(db, importId);
    // What a watch did not come to read, its next look finds again.
    if (state !== 'interrupted' || row.origin === 'watched')
      db.prepare('DELETE FROM awaited_files WHERE import_id = ?').run(importId);
    db.prepare('UPDATE imports SET state = ?, total = coalesce(?, total), ended_at = ? WHERE id = ?').run(
      state,
      total,
      new Date().toISOString(),
      importId,
    );
    if (row.operation_id !== null) endImportOperation(db, row.operation_id, importId);
  })();
  mergeIndex(db);
}

/** Bytes that were not read before an import was cut off are gone: each has a row that says so. */
function giveUpBytes(db: Database, importId: number): void {
  db.prepare(
    `INSERT INTO import_items (import_id, path, name, status, reason, message)
     SELECT import_id, path, name, 'failed', 'drop-again', 'The import was cut off before this file was read. Drop it again.'
     FROM awaited_files WHERE import_id = ? AND kind = 'bytes' ORDER BY place`,
  ).run(importId);
  db.prepare("DELETE FROM awaited_files WHERE import_id = ? AND kind = 'bytes'").run(importId);
}

/** Ends imports that a kill cut off; their files so far are in, whole. */
export function endInterruptedImports(db: Database): void {
  const ids = db.prepare("SELECT id FROM imports WHERE state IN ('running', 'paused')").pluck().all() as number[];
  for (const id of ids) endImport(db, id, 'interrupted', null);
}

/** What goes on when an ended import is taken up again. */
export interface ReopenedImport {
  progress: ImportProgress;
  /** In their order. */
  files: AwaitedFile[];
  /** By path, the rows there are: the id of one that a new outcome replaces, or null for one that stands. */
  rows: Map<string, number | null>;
  /** The next place in the import's order. */
  place: number;
}

/** Takes up an import that was cut off. Throws `not-found`, and `nothing-left` when nothing of it can be read any more. */
export function resumeImport(db: Database, importId: number): ReopenedImport {
  return db.transaction(() => {
    const progress = importProgress(db, importId);
    const files = awaitedFiles(db, importId);
    if (progress.state !== 'interrupted' || files.length === 0) throw nothingLeft(importId);
    const rows = new Map<string, number | null>();
    const all = db.prepare('SELECT id, path, status FROM import_items WHERE import_id = ?').all(importId);
    for (const row of all as { id: number; path: string; status: string }[])
      rows.set(row.path, row.status === 'failed' ? row.id : null);
    return reopened(db, importId, files, rows);
  })();
}

/** Takes up an import for its failed rows: these, or all. Throws `not-found`, and `nothing-left` when none of them can be read again. */
export function retryImport(db: Database, importId: number, itemIds: readonly number[] | null): ReopenedImport {
  return db.transaction(() => {
    importProgress(db, importId);
    const wanted = itemIds && new Set(itemIds);
    const all = db
      .prepare('SELECT id, path, name, read_from, status FROM import_items WHERE import_id = ? ORDER BY id')
      .all(importId) as { id: number; path: string; name: string | null; read_from: string | null; status: string }[];
    const rows = new Map<string, number | null>();
    const files = new Map<string, AwaitedFile>(awaitedFiles(db, importId).map((file) => [file.path, file]));
    let place = nextPlace(db, importId);
    for (const row of all) {
      const again = row.status === 'failed' && row.read_from !== null && (!wanted || wanted.has(row.id));
      rows.set(row.path, again ? row.id : null);
      if (!again || row.read_from === null || files.has(row.read_from)) continue;
      // The name of a member begins with that of what it was in, as its path does.
      const within = row.path.slice(row.read_from.length);
      const name = row.name?.endsWith(within) ? row.name.slice(0, row.name.length - within.length) : row.name;
      files.set(row.read_from, {
        place,
        path: row.read_from,
        name: name || basename(row.read_from),
        kind: 'file',
      });
      place += 1;
    }
    if (![...rows.values()].some((id) => id !== null)) throw nothingLeft(importId);
    const read = [...files.values()];
    awaitFiles(db, importId, { files: read, total: null, label: '' });
    return reopened(db, importId, read, rows);
  })();
}

function reopened(
  db: Database,
  importId: number,
  files: AwaitedFile[],
  rows: Map<string, number | null>,
): ReopenedImport {
  // An operation that was undone stays so: what comes now is another one. One that stands takes its place again at the end.
  db.prepare(
    `UPDATE imports SET state = 'running', ended_at = NULL, total = max(total, (SELECT count(*) FROM import_items WHERE import_id = @id)),
       operation_id = (SELECT id FROM operations WHERE id = operation_id AND undone = 0)
     WHERE id = @id`,
  ).run({ id: importId });
  db.prepare('UPDATE operations SET position = NULL WHERE id = (SELECT operation_id FROM imports WHERE id = ?)').run(
    importId,
  );
  return { progress: importProgress(db, importId), files, rows, place: nextPlace(db, importId) };
}

function nothingLeft(importId: number): DeskError {
  return new DeskError({
    code: 'nothing-left',
    message: `Nothing is left of import ${importId} that can be read.`,
    remedy: 'Drop the files again.',
  });
}

function awaitedFiles(db: Database, importId: number): AwaitedFile[] {
  return db
    .prepare('SELECT place, path, name, kind FROM awaited_files WHERE import_id = ? ORDER BY place')
    .all(importId) as AwaitedFile[];
}

function nextPlace(db: Database, importId: number): number {
  const last = db.prepare('SELECT max(place) FROM awaited_files WHERE import_id = ?').pluck().get(importId);
  return ((last as number | null) ?? 0) + 1;
}

/** Imports, newest first, from the one before `before`. */
export function listImports(
  db: Database,
  { before, limit }: { before: number | null; limit: number },
): ImportProgress[] {
  const ids = db
    .prepare('SELECT id FROM imports WHERE id < coalesce(?, id + 1) ORDER BY id DESC LIMIT ?')
    .pluck()
    .all(before, limit) as number[];
  return ids.map((id) => importProgress(db, id));
}

/** An import with a row per file. Throws `not-found`. */
export function getImport(db: Database, id: number): ImportReport {
  const progress = importProgress(db, id);
  const rows = db
    .prepare(
      `SELECT id, path, status, reason, message, clippings, resembles, source_file_id AS sourceId,
         status = 'failed' AND read_from IS NOT NULL AS canRetry
       FROM import_items WHERE import_id = ? ORDER BY id`,
    )
    .all(id) as (Omit<ImportItem, 'clippings' | 'resembles' | 'canRetry'> & {
    clippings: string;
    resembles: string;
    canRetry: number;
  })[];
  const idsIn = (list: string) => JSON.parse(list) as number[];
  return {
    ...progress,
    items: withTrashed(
      db,
      rows.map((row) => ({
        ...row,
        clippings: idsIn(row.clippings),
        resembles: idsIn(row.resembles),
        canRetry: row.canRetry === 1,
      })),
    ),
  };
}

/** How far an import is, as the library knows it: what moves from moment to moment is the desk's to say. Throws `not-found`. */
export function importProgress(db: Database, id: number): ImportProgress {
  const row = db
    .prepare(
      `SELECT id, state, origin, label, total, started_at, ended_at,
         EXISTS (SELECT 1 FROM awaited_files WHERE import_id = imports.id) AS awaits,
         (SELECT path FROM import_items WHERE import_id = imports.id ORDER BY id LIMIT 1) AS first
       FROM imports WHERE id = ?`,
    )
    .get(id) as ImportRow | undefined;
  if (!row) throw notFound('import', id);
  const counts = db
    .prepare(
      `SELECT count(*) FILTER (WHERE status = 'imported') AS imported, count(*) FILTER (WHERE status = 'duplicate') AS duplicates,
         count(*) FILTER (WHERE status = 'skipped') AS skipped, count(*) FILTER (WHERE status = 'failed') AS failed,
         count(*) FILTER (WHERE status = 'imported' AND reason = 'same-text') AS sameText,
         count(*) FILTER (WHERE status = 'imported' AND reason = 'near') AS near
       FROM import_items WHERE import_id = ?`,
    )
    .get(id) as ImportCounts & { sameText: number; near: number };
  const done = counts.imported + counts.duplicates + counts.skipped + counts.failed;
  return {
    ...counts,
    id,
    state: row.state,
    origin: row.origin,
    label: row.label || basename(row.first ?? ''),
    total: Math.max(row.total, done),
    done,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    rate: 0,
    secondsLeft: null,
    canResume: row.state === 'paused' || (row.state === 'interrupted' && row.awaits === 1),
  };
}

interface ImportRow {
  state: ImportState;
  origin: ImportOrigin;
  label: string;
  total: number;
  started_at: string;
  ended_at: string | null;
  awaits: number;
  first: string | null;
}
