// Writing what was read into the library: each file whole, or a row of its import's report that says why not.

import { zstdDecompressSync } from 'node:zlib';
import SQLite, { type Database } from 'better-sqlite3';
import type { ImportItem, ImportItemStatus, ImportOrigin } from '../contract/import.ts';
import { openImportOperation } from './journal.ts';
import { notFound } from './not-found.ts';
import { eachClipping, type PackedSource, type ReadyClipping, type ReadyFile } from './ready-file.ts';
import type { Resemblance } from './resemblance.ts';
import { replaceInIndex } from './search-index.ts';
import { joinStory } from './story-groups.ts';
import { derivedColumns, putDerivedRows, putText } from './texts.ts';

/** Writes a batch of files in one transaction: each is in whole or has a row that says why not. Answers the rows. */
export function writeFiles(db: Database, importId: number, files: readonly ReadyFile[]): ImportItem[] {
  return db.transaction(() => {
    const made = files.map((file) => writeWholly(db, importId, file));
    const { operation_id, origin } = db
      .prepare('SELECT operation_id, origin FROM imports WHERE id = ?')
      .get(importId) as { operation_id: number | null; origin: ImportOrigin };
    // What a watched folder brought is no step of the analyst's: undo must not reach for it in the middle of other work.
    if (operation_id === null && origin !== 'watched' && made.some((item) => item.status === 'imported')) {
      db.prepare('UPDATE imports SET operation_id = ? WHERE id = ?').run(openImportOperation(db, importId), importId);
    }
    return made;
  })();
}

/** In a savepoint of its own: a file whose reading the library refuses takes no other with it. */
function writeWholly(db: Database, importId: number, file: ReadyFile): ImportItem {
  try {
    return db.transaction(() => writeFile(db, importId, file))();
  } catch (error) {
    const isOfTheFile = !(error instanceof SQLite.SqliteError) || /^SQLITE_(CONSTRAINT|TOOBIG)/.test(error.code);
    if (!isOfTheFile) throw error;
    const message = `What was read of it cannot be kept: ${error instanceof Error ? error.message : String(error)}`;
    return addItem(db, importId, file, { status: 'failed', reason: 'reader-failed', message });
  }
}

function writeFile(db: Database, importId: number, file: ReadyFile): ImportItem {
  if (!file.ok) {
    const sourceId = file.kept ? putSource(db, file.kept) : null;
    return addItem(db, importId, file, { ...file, sourceId });
  }
  const known = db.prepare('SELECT id FROM source_files WHERE sha256 = ?').pluck().get(file.sha256) as
    | number
    | undefined;
  const there = db
    .prepare('SELECT id, trashed_at FROM clippings WHERE source_file_id = ? ORDER BY id')
    .all(known ?? 0) as { id: number; trashed_at: string | null }[];
  if (known !== undefined && there.length > 0) {
    const inTrash = there.every((clipping) => clipping.trashed_at !== null);
    const message = inTrash ? 'The same file is in the trash.' : 'The same file is already in the library.';
    return addItem(db, importId, file, {
      status: 'duplicate',
      reason: inTrash ? 'in-trash' : 'same-bytes',
      message,
      clippings: there.map((clipping) => clipping.id),
      sourceId: known,
    });
  }
  const sourceId = putSource(db, file);
  const ids: number[] = [];
  const found: Resemblance[][] = [];
  for (const clipping of eachClipping(file.clippings)) {
    const id = writeClipping(db, importId, sourceId, file.encoding, clipping);
    ids.push(id);
    found.push(joinStory(db, id, clipping.traces));
  }
  return addImported(db, importId, file, sourceId, ids, found);
}

/** The source of these bytes, stored once; one that was kept without clippings is read as this file says. */
function putSource(db: Database, file: PackedSource): number {
  return db
    .prepare(
      `INSERT INTO source_files (sha256, name, size, bytes, encoding, modified_at, imported_at, container_name, container_sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (sha256) DO UPDATE SET encoding = excluded.encoding RETURNING id`,
    )
    .pluck()
    .get(
      file.sha256,
      file.name,
      file.size,
      file.packed,
      file.encoding,
      file.modifiedAt,
      new Date().toISOString(),
      file.container?.name ?? null,
      file.container?.sha256 ?? null,
    ) as number;
}

/** The row of a file that came in; what all of it resembles is its reason. */
function addImported(
  db: Database,
  importId: number,
  file: ReadyFile,
  sourceId: number,
  ids: number[],
  found: readonly (readonly Resemblance[])[],
): ImportItem {
  const own = new Set(ids);
  const versions = found.map((some) => some.filter((one) => one.kind !== 'event'));
  const resembles = [...new Set(versions.flat().map((one) => one.clippingId))].filter((id) => !own.has(id));
  const known = resembles.length > 0 && versions.every((some) => some.length > 0);
  const same = versions.every((some) => some[0]?.kind === 'same-text');
  const came = { status: 'imported', clippings: ids, resembles, sourceId } as const;
  if (!known) return addItem(db, importId, file, came);
  const where = allInTrash(db, resembles) ? 'in the trash' : 'already in the library';
  const message = same ? `The same text is ${where}.` : `A text much like it is ${where}.`;
  return addItem(db, importId, file, { ...came, reason: same ? 'same-text' : 'near', message });
}

function allInTrash(db: Database, ids: readonly number[]): boolean {
  const kept = 'SELECT 1 FROM clippings WHERE trashed_at IS NULL AND id IN (SELECT value FROM json_each(?)) LIMIT 1';
  return db.prepare(kept).get(JSON.stringify(ids)) === undefined;
}

/** Writes a clipping of a source with its text; `reading` names how that was made. It joins no story yet. */
export function writeClipping(
  db: Database,
  importId: number,
  sourceId: number,
  reading: string,
  ready: ReadyClipping,
): number {
  const id = Number(
    db
      .prepare(
        `INSERT INTO clippings (text_id, source_file_id, import_id, headline, outlet_id, agency_id, byline, dateline, published_on, url,
           language, fingerprint, words, opening, added_at)
         VALUES (@textId, @sourceId, @importId, @headline, @outlet_id, @agency_id, @byline, @dateline, @published_on, @url,
           @language, @fingerprint, @words, @opening, @now)`,
      )
      .run({
        ...derivedColumns(db, ready),
        textId: putText(db, sourceId, reading, ready),
        sourceId,
        importId,
        words: ready.words,
        opening: ready.opening,
        now: new Date().toISOString(),
      }).lastInsertRowid,
  );
  putDerivedRows(db, id, ready);
  replaceInIndex(db, id, ready.columns);
  return id;
}

interface Outcome {
  status: ImportItemStatus;
  reason?: string;
  message?: string;
  clippings?: number[];
  resembles?: number[];
  sourceId?: number | null;
}

/** Adds a file's row, or puts it in the place of the row it is a second reading of. */
function addItem(db: Database, importId: number, file: ReadyFile, outcome: Outcome): ImportItem {
  const { status, reason = null, message = null, clippings = [], resembles = [], sourceId = null } = outcome;
  const readFrom = file.readFrom ?? null;
  if (file.replaces != null)
    db.prepare('DELETE FROM import_items WHERE id = ? AND import_id = ?').run(file.replaces, importId);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO import_items (id, import_id, path, name, read_from, status, reason, message, clippings, resembles, source_file_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[file.replaces ?? null, importId, file.path, file.name, readFrom, status, reason, message],
      ...[JSON.stringify(clippings), JSON.stringify(resembles), sourceId],
    );
  const canRetry = status === 'failed' && readFrom !== null;
  const id = Number(lastInsertRowid);
  return { id, path: file.path, status, reason, message, clippings, resembles, sourceId, canRetry };
}

/** The bytes of a clipping's source file, as they were dropped. Throws `not-found`. */
export function sourceOf(db: Database, clippingId: number): { name: string; sha256: string; bytes: Uint8Array } {
  const row = db
    .prepare(
      'SELECT s.name, s.sha256, s.bytes FROM source_files s JOIN clippings c ON c.source_file_id = s.id WHERE c.id = ?',
    )
    .get(clippingId) as { name: string; sha256: string; bytes: Uint8Array } | undefined;
  if (!row) throw notFound('clipping', clippingId);
  return { name: row.name, sha256: row.sha256, bytes: new Uint8Array(zstdDecompressSync(row.bytes)) };
}
