// Imports: one batch of files with a row for each, and the writing of what was read, whole or not at all.

import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import SQLite, { type Database } from 'better-sqlite3';
import type { DraftClipping, IndexColumns, ThemeSuggestion } from '../contract/draft.ts';
import type {
  ImportCounts,
  ImportItem,
  ImportItemStatus,
  ImportProgress,
  ImportReport,
  ImportState,
} from '../contract/model.ts';
import type { StoryTraces } from '../language/story-signals.ts';
import { notFound } from './clippings.ts';
import { endImportOperation, openImportOperation } from './journal.ts';
import { outletId } from './outlets.ts';
import type { Resemblance } from './resemblance.ts';
import { replaceInIndex } from './search-index.ts';
import { joinStory } from './story-groups.ts';
import { replaceSuggestions } from './themes.ts';

/** A clipping made ready by the reading threads: the draft with all that is computed from it. */
export interface ReadyClipping {
  draft: DraftClipping;
  columns: IndexColumns;
  suggestions: ThemeSuggestion[];
  /** What its story is found by. */
  traces: StoryTraces;
  /** SHA-256 (hex) of the text's UTF-8. */
  textSha256: string;
  words: number;
  opening: string;
}

/** One file of an import, read or not. */
export type ReadyFile =
  | {
      ok: true;
      path: string;
      name: string;
      modifiedAt: string | null;
      sha256: string;
      size: number;
      /** zstd-compressed. */
      packed: Uint8Array;
      encoding: string;
      clippings: ReadyClipping[];
    }
  | { ok: false; path: string; status: 'failed' | 'skipped'; reason: string; message: string };

/** zstd, as sources are stored. */
export function packBytes(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes);
}

/** Begins an import. */
export function createImport(db: Database): number {
  return Number(
    db.prepare("INSERT INTO imports (state, started_at) VALUES ('running', ?)").run(new Date().toISOString())
      .lastInsertRowid,
  );
}

/** Writes a batch of files in one transaction: each is in whole or has a row that says why not. Answers the rows. */
export function writeFiles(db: Database, importId: number, files: readonly ReadyFile[]): ImportItem[] {
  return db.transaction(() => {
    const made = files.map((file) => writeWholly(db, importId, file));
    const opened = db.prepare('SELECT operation_id FROM imports WHERE id = ?').pluck().get(importId);
    if (opened === null && made.some((item) => item.status === 'imported')) {
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
    return addItem(db, importId, file.path, 'failed', 'reader-failed', message, []);
  }
}

function writeFile(db: Database, importId: number, file: ReadyFile): ImportItem {
  if (!file.ok) return addItem(db, importId, file.path, file.status, file.reason, file.message, []);
  const known = db.prepare('SELECT id FROM source_files WHERE sha256 = ?').pluck().get(file.sha256) as
    | number
    | undefined;
  if (known !== undefined) {
    const there = db
      .prepare('SELECT id, trashed_at FROM clippings WHERE source_file_id = ? ORDER BY id')
      .all(known) as { id: number; trashed_at: string | null }[];
    const inTrash = there.length > 0 && there.every((clipping) => clipping.trashed_at !== null);
    const message = inTrash ? 'The same file is in the trash.' : 'The same file is already in the library.';
    return addItem(
      db,
      importId,
      file.path,
      'duplicate',
      inTrash ? 'in-trash' : 'same-bytes',
      message,
      there.map((clipping) => clipping.id),
    );
  }
  const sourceId = Number(
    db
      .prepare(
        'INSERT INTO source_files (sha256, name, size, bytes, encoding, modified_at, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(file.sha256, file.name, file.size, file.packed, file.encoding, file.modifiedAt, new Date().toISOString())
      .lastInsertRowid,
  );
  const ids = file.clippings.map((clipping) => writeClipping(db, importId, sourceId, file.encoding, clipping));
  const found = ids.map((id, at) => joinStory(db, id, file.clippings[at]?.traces ?? { sketch: [], signals: [] }));
  return addImported(db, importId, file.path, ids, found);
}

/** The row of a file that came in; what all of it resembles is its reason. */
function addImported(
  db: Database,
  importId: number,
  path: string,
  ids: number[],
  found: readonly (readonly Resemblance[])[],
): ImportItem {
  const versions = found.map((some) => some.filter((one) => one.kind !== 'event'));
  const resembles = [...new Set(versions.flat().map((one) => one.clippingId))].filter((id) => !ids.includes(id));
  const known = resembles.length > 0 && versions.every((some) => some.length > 0);
  const same = versions.every((some) => some[0]?.kind === 'same-text');
  if (!known) return addItem(db, importId, path, 'imported', null, null, ids, resembles);
  const message = same ? 'The same text is already in the library.' : 'A text much like it is already in the library.';
  return addItem(db, importId, path, 'imported', same ? 'same-text' : 'near', message, ids, resembles);
}

function writeClipping(
  db: Database,
  importId: number,
  sourceId: number,
  encoding: string,
  ready: ReadyClipping,
): number {
  const { draft } = ready;
  const textId = db
    .prepare('INSERT INTO texts (source_file_id, locator, encoding, sha256, text) VALUES (?, ?, ?, ?, ?)')
    .run(sourceId, draft.locator, encoding, ready.textSha256, draft.text).lastInsertRowid;
  const id = Number(
    db
      .prepare(
        `INSERT INTO clippings (text_id, source_file_id, import_id, headline, outlet_id, agency_id, byline, dateline, published_on, url,
           language, fingerprint, words, opening, added_at)
         VALUES (@textId, @sourceId, @importId, @headline, @outlet, @agency, @byline, @dateline, @publishedOn, @url,
           @language, @fingerprint, @words, @opening, @now)`,
      )
      .run({
        textId,
        sourceId,
        importId,
        headline: draft.headline,
        outlet: draft.outlet && outletId(db, draft.outlet, 'proposed'),
        agency: draft.agency && outletId(db, draft.agency, 'proposed'),
        byline: draft.byline,
        dateline: draft.dateline,
        publishedOn: draft.publishedOn,
        url: draft.url,
        language: draft.language,
        fingerprint: draft.fingerprint,
        words: ready.words,
        opening: ready.opening,
        now: new Date().toISOString(),
      }).lastInsertRowid,
  );
  const hidden = db.prepare('INSERT INTO hidden_ranges (clipping_id, start, end, rule) VALUES (?, ?, ?, ?)');
  for (const range of draft.hidden) hidden.run(id, range.start, range.end, range.rule);
  const evidence = db.prepare(
    'INSERT INTO evidence (clipping_id, field, value, start, end, rule, confidence, status, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const one of draft.evidence) {
    evidence.run(
      id,
      one.field,
      one.value,
      one.range?.start ?? null,
      one.range?.end ?? null,
      one.rule,
      one.confidence,
      one.status,
      one.reason,
    );
  }
  const themes = db.prepare('SELECT id, key FROM themes').all() as { id: number; key: string }[];
  replaceSuggestions(db, id, themes, ready.suggestions);
  replaceInIndex(db, id, ready.columns);
  return id;
}

function addItem(
  db: Database,
  importId: number,
  path: string,
  status: ImportItemStatus,
  reason: string | null,
  message: string | null,
  clippings: number[],
  resembles: number[] = [],
): ImportItem {
  const id = Number(
    db
      .prepare(
        'INSERT INTO import_items (import_id, path, status, reason, message, clippings, resembles) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(importId, path, status, reason, message, JSON.stringify(clippings), JSON.stringify(resembles))
      .lastInsertRowid,
  );
  return { id, path, status, reason, message, clippings, resembles };
}

/** Ends an import and gives its operation its place in the journal. */
export function endImport(
  db: Database,
  importId: number,
  state: Exclude<ImportState, 'running' | 'paused'>,
  total: number,
): void {
  db.transaction(() => {
    const operation = db.prepare('SELECT operation_id FROM imports WHERE id = ?').pluck().get(importId) as
      | number
      | null;
    db.prepare('UPDATE imports SET state = ?, total = ?, ended_at = ? WHERE id = ?').run(
      state,
      total,
      new Date().toISOString(),
      importId,
    );
    if (operation !== null) endImportOperation(db, operation, importId);
  })();
}

/** Ends imports that a kill cut off; their files so far are in, whole. */
export function endInterruptedImports(db: Database): void {
  const rows = db
    .prepare(
      "SELECT i.id, (SELECT count(*) FROM import_items t WHERE t.import_id = i.id) AS done FROM imports i WHERE state IN ('running', 'paused')",
    )
    .all();
  for (const row of rows as { id: number; done: number }[]) endImport(db, row.id, 'interrupted', row.done);
}

/** Imports, newest first. */
export function listImports(db: Database): ImportProgress[] {
  const ids = db.prepare('SELECT id FROM imports ORDER BY id DESC LIMIT 100').pluck().all() as number[];
  return ids.map((id) => progressOf(db, id));
}

/** An import with a row per file. Throws `not-found`. */
export function getImport(db: Database, id: number): ImportReport {
  const progress = progressOf(db, id);
  const rows = db
    .prepare(
      'SELECT id, path, status, reason, message, clippings, resembles FROM import_items WHERE import_id = ? ORDER BY id',
    )
    .all(id) as (Omit<ImportItem, 'clippings' | 'resembles'> & { clippings: string; resembles: string })[];
  const idsIn = (list: string) => JSON.parse(list) as number[];
  return {
    ...progress,
    items: rows.map((row) => ({ ...row, clippings: idsIn(row.clippings), resembles: idsIn(row.resembles) })),
  };
}

function progressOf(db: Database, id: number): ImportProgress {
  const row = db.prepare('SELECT id, state, total, started_at FROM imports WHERE id = ?').get(id) as
    | { id: number; state: ImportState; total: number; started_at: string }
    | undefined;
  if (!row) throw notFound('import', id);
  const counts = db
    .prepare(
      `SELECT count(*) FILTER (WHERE status = 'imported') AS imported, count(*) FILTER (WHERE status = 'duplicate') AS duplicates,
         count(*) FILTER (WHERE status = 'skipped') AS skipped, count(*) FILTER (WHERE status = 'failed') AS failed
       FROM import_items WHERE import_id = ?`,
    )
    .get(id) as ImportCounts;
  const done = counts.imported + counts.duplicates + counts.skipped + counts.failed;
  return {
    ...counts,
    id,
    state: row.state,
    total: Math.max(row.total, done),
    done,
    startedAt: row.started_at,
    rate: 0,
  };
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
