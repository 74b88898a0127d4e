// The journal: one operation for every decision of the analyst, made by triggers, undone and redone across restarts.
// A table takes part by being listed here; what rules derive is not journalled.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Operation } from '../contract/history.ts';
import { prepared } from './prepared.ts';
import { swapReading } from './texts.ts';

/** Journalled tables. With `columns`, only updates of those are decisions; the rest of the row is derived. `upsert`: the row may be gone and is made again. `aside`: columns (or all) that neither index nor stories are made from. */
const JOURNALLED: Record<
  string,
  { columns?: readonly string[]; clipping?: string; upsert?: boolean; aside?: readonly string[] | 'all' }
> = {
  clippings: {
    columns: [
      'text_id',
      'headline_set',
      'outlet_decided',
      'outlet_set_id',
      'agency_decided',
      'agency_set_id',
      'byline_set',
      'published_on_set',
      'language_set',
      'reviewed_at',
      'dismissed_at',
      'trashed_at',
      'tone',
      'importance',
    ],
    clipping: 'id',
    aside: ['reviewed_at', 'dismissed_at', 'trashed_at', 'tone', 'importance'],
  },
  hidden_by_hand: { clipping: 'clipping_id' },
  rules: {},
  hidden_ranges: { columns: ['shown'], clipping: 'clipping_id' },
  clipping_themes: { columns: ['decision', 'decided_at', 'tone'], clipping: 'clipping_id', upsert: true, aside: 'all' },
  tags: {},
  tag_distinctions: {},
  taggings: { clipping: 'clipping_id', aside: 'all' },
  collections: {},
  collection_clippings: { clipping: 'clipping_id', aside: 'all' },
  outlets: { columns: ['kind_set', 'country_set'] },
  concepts: {},
  themes: {},
  annotations: { clipping: 'clipping_id' },
  annotation_tags: { clipping: 'clipping_id', aside: 'all' },
  saved_searches: {},
  briefings: {},
  entry_quotations: {},
  templates: {},
  issues: {},
  house_style: {},
  sections: {},
  entries: { clipping: 'clipping_id', aside: 'all' },
  story_links: { columns: ['decision', 'decided_at'], clipping: 'one_id', upsert: true },
  story_leads: { clipping: 'clipping_id' },
  paragraph_languages: { clipping: 'clipping_id' },
  watched_folders: {},
  source_files: { columns: ['encoding'] },
  column_mappings: {},
};

interface Change {
  id: number;
  table_name: string;
  clipping_id: number | null;
  before: string | null;
  after: string | null;
}

type Row = Record<string, string | number | null>;

const current = new WeakMap<Database, { operation: number | null }>();

/** Adds the triggers to the writer's connection. They are temporary: the file itself carries none. */
export function installJournal(db: Database): void {
  const state: { operation: number | null } = { operation: null };
  current.set(db, state);
  db.function('current_operation', () => state.operation);
  for (const [table, spec] of Object.entries(JOURNALLED)) {
    const columns = db.pragma(`table_info(${table})`) as { name: string; pk: number }[];
    const kept = columns
      .filter((column) => column.pk > 0 || !spec.columns || spec.columns.includes(column.name))
      .map((column) => column.name);
    const json = (row: string) => `json_object(${kept.map((name) => `'${name}', ${row}.${name}`).join(', ')})`;
    const clipping = (row: string) => (spec.clipping ? `${row}.${spec.clipping}` : 'NULL');
    const record = (row: string, before: string, after: string) =>
      `INSERT INTO operation_changes (operation_id, table_name, clipping_id, before, after)
       VALUES (current_operation(), '${table}', ${clipping(row)}, ${before}, ${after});`;
    const decided = spec.columns ?? kept;
    const differs = decided.map((name) => `OLD.${name} IS NOT NEW.${name}`).join(' OR ');
    db.exec(`CREATE TEMP TRIGGER journal_${table}_update AFTER UPDATE ON main.${table}
      WHEN current_operation() IS NOT NULL AND (${differs}) BEGIN ${record('NEW', json('OLD'), json('NEW'))} END`);
    if (spec.columns) continue;
    db.exec(`CREATE TEMP TRIGGER journal_${table}_insert AFTER INSERT ON main.${table}
      WHEN current_operation() IS NOT NULL BEGIN ${record('NEW', 'NULL', json('NEW'))} END`);
    db.exec(`CREATE TEMP TRIGGER journal_${table}_delete AFTER DELETE ON main.${table}
      WHEN current_operation() IS NOT NULL BEGIN ${record('OLD', json('OLD'), 'NULL')} END`);
  }
}

/** Runs `work` in one transaction as one operation; an operation that changed nothing leaves no trace. What was undone before can no longer be redone. */
export function asOperation<Result>(
  db: Database,
  name: string,
  details: Operation['details'],
  work: () => Result,
): Result {
  const state = stateOf(db);
  return db.transaction(() => {
    const id = Number(
      db
        .prepare('INSERT INTO operations (name, details, at) VALUES (?, ?, ?)')
        .run(name, JSON.stringify(details), new Date().toISOString()).lastInsertRowid,
    );
    state.operation = id;
    try {
      const result = work();
      const changed = db.prepare('SELECT 1 FROM operation_changes WHERE operation_id = ? LIMIT 1').get(id);
      if (changed) placeLast(db, id);
      else db.prepare('DELETE FROM operations WHERE id = ?').run(id);
      return result;
    } finally {
      state.operation = null;
    }
  })();
}

/** Runs what is derived, not decided, within an operation: the journal does not note it. */
export function unjournalled(db: Database, work: () => void): void {
  const state = stateOf(db);
  const { operation } = state;
  state.operation = null;
  try {
    work();
  } finally {
    state.operation = operation;
  }
}

/** Opens the operation of an import: it has no place in the order until `endImportOperation`. */
export function openImportOperation(db: Database, importId: number): number {
  const details = JSON.stringify({ importId });
  return Number(
    db
      .prepare("INSERT INTO operations (name, details, at) VALUES ('import.create', ?, ?)")
      .run(details, new Date().toISOString()).lastInsertRowid,
  );
}

/** Gives an import's operation its place and its count, or removes it when nothing came in. */
export function endImportOperation(db: Database, operationId: number, importId: number): void {
  const count = db.prepare('SELECT count(*) FROM clippings WHERE import_id = ?').pluck().get(importId) as number;
  if (count === 0) {
    db.prepare('DELETE FROM operations WHERE id = ?').run(operationId);
    return;
  }
  db.prepare('UPDATE operations SET details = ? WHERE id = ?').run(JSON.stringify({ importId, count }), operationId);
  placeLast(db, operationId);
}

function placeLast(db: Database, operationId: number): void {
  db.prepare('DELETE FROM operations WHERE undone = 1').run();
  db.prepare(
    'UPDATE operations SET position = (SELECT coalesce(max(position), 0) + 1 FROM operations) WHERE id = ?',
  ).run(operationId);
}

/** What undo or redo did: the operation, the clippings it touched, and those of them whose index and stories must be made again. */
export interface Step {
  operation: Operation;
  clippingIds: number[];
  outdated: number[];
}

/** Takes back the last operation that stands, within the caller's transaction. Null when there is none. */
export function undo(db: Database): Step | null {
  const last = operationAt(db, 'undone = 0 AND position IS NOT NULL ORDER BY position DESC');
  if (!last) return null;
  const changes = changesOf(db, last.id, 'DESC');
  withoutConstraintsUntilCommit(db, () => {
    for (const change of changes) apply(db, change.table_name, change.after, change.before);
    takeUpTexts(db, changes, 'after');
  });
  const imported = last.name === 'import.create' ? trashImport(db, last, true) : [];
  db.prepare('UPDATE operations SET undone = 1 WHERE id = ?').run(last.id);
  return { operation: { ...last, undone: true }, ...touched(changes, imported) };
}

/** Does the operation again that was taken back last, within the caller's transaction. Null when there is none. */
export function redo(db: Database): Step | null {
  const next = operationAt(db, 'undone = 1 ORDER BY position');
  if (!next) return null;
  const changes = changesOf(db, next.id, 'ASC');
  withoutConstraintsUntilCommit(db, () => {
    for (const change of changes) apply(db, change.table_name, change.before, change.after);
    takeUpTexts(db, changes, 'before');
  });
  const imported = next.name === 'import.create' ? trashImport(db, next, false) : [];
  db.prepare('UPDATE operations SET undone = 0 WHERE id = ?').run(next.id);
  return { operation: { ...next, undone: false }, ...touched(changes, imported) };
}

/** The operations of the journal, newest first. */
export function listOperations(db: Database, limit: number): Operation[] {
  const rows = db
    .prepare(
      'SELECT id, name, details, at, undone FROM operations WHERE position IS NOT NULL ORDER BY position DESC LIMIT ?',
    )
    .all(limit);
  return (rows as OperationRow[]).map(operationOf);
}

/** The operation undo would take back, and the one redo would do again. */
export function nextSteps(db: Database): { undo: Operation | null; redo: Operation | null } {
  return {
    undo: operationAt(db, 'undone = 0 AND position IS NOT NULL ORDER BY position DESC'),
    redo: operationAt(db, 'undone = 1 ORDER BY position'),
  };
}

/** Removes every trace of clippings from the journal, for deletion for good. */
export function scrubJournal(db: Database, clippingIds: readonly number[]): void {
  const gone = JSON.stringify(clippingIds);
  db.prepare('DELETE FROM operation_changes WHERE clipping_id IN (SELECT value FROM json_each(?))').run(gone);
  db.prepare(
    `DELETE FROM operation_changes WHERE table_name = 'story_links'
     AND coalesce(after, before) ->> 'other_id' IN (SELECT value FROM json_each(?))`,
  ).run(gone);
  db.prepare(
    `DELETE FROM operations WHERE position IS NOT NULL AND name <> 'import.create'
     AND NOT EXISTS (SELECT 1 FROM operation_changes WHERE operation_id = operations.id)`,
  ).run();
  db.prepare(
    `DELETE FROM operations WHERE position IS NOT NULL AND name = 'import.create'
     AND NOT EXISTS (SELECT 1 FROM clippings WHERE import_id = details ->> 'importId')`,
  ).run();
}

interface OperationRow {
  id: number;
  name: string;
  details: string;
  at: string;
  undone: number;
}

function operationOf(row: OperationRow): Operation {
  return {
    id: row.id,
    name: row.name,
    details: JSON.parse(row.details) as Operation['details'],
    at: row.at,
    undone: row.undone === 1,
  };
}

function operationAt(db: Database, where: string): Operation | null {
  const row = db.prepare(`SELECT id, name, details, at, undone FROM operations WHERE ${where} LIMIT 1`).get() as
    | OperationRow
    | undefined;
  return row ? operationOf(row) : null;
}

function changesOf(db: Database, operationId: number, order: 'ASC' | 'DESC'): Change[] {
  const sql = `SELECT id, table_name, clipping_id, before, after FROM operation_changes WHERE operation_id = ? ORDER BY id ${order}`;
  return db.prepare(sql).all(operationId) as Change[];
}

function withoutConstraintsUntilCommit(db: Database, work: () => void): void {
  db.pragma('defer_foreign_keys = ON');
  work();
}

const keptKeys = new WeakMap<Database, Map<string, readonly string[]>>();

/** Columns of a table's primary key; asked once, since an undo may write a table ten thousand times. */
function keysOf(db: Database, table: string): readonly string[] {
  const kept = keptKeys.get(db) ?? new Map<string, readonly string[]>();
  keptKeys.set(db, kept);
  const known = kept.get(table);
  if (known) return known;
  const columns = db.pragma(`table_info(${table})`) as { name: string; pk: number }[];
  const keys = columns.filter((column) => column.pk > 0).map((column) => column.name);
  kept.set(table, keys);
  return keys;
}

/** Turns the row `from` into the row `to`; null means no row. */
function apply(db: Database, table: string, from: string | null, to: string | null): void {
  const spec = JOURNALLED[table];
  if (!spec)
    throw new DeskError({
      code: 'journal-damaged',
      message: `The journal names an unknown table ${table}.`,
      remedy: null,
    });
  const keys = keysOf(db, table);
  const row = JSON.parse(to ?? from ?? '{}') as Row;
  const names = Object.keys(row);
  const atKey = keys.map((key) => `${key} = @${key}`).join(' AND ');
  const assigned = names
    .filter((name) => !keys.includes(name))
    .map((name) => `${name} = @${name}`)
    .join(', ');
  const insert = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')}) ON CONFLICT`;
  if (to === null) prepared(db, `DELETE FROM ${table} WHERE ${atKey}`).run(pick(row, keys));
  else if (from === null) prepared(db, `${insert} DO NOTHING`).run(row);
  else if (spec.upsert) prepared(db, `${insert} (${keys.join(', ')}) DO UPDATE SET ${assigned}`).run(row);
  else prepared(db, `UPDATE ${table} SET ${assigned} WHERE ${atKey}`).run(row);
}

/** A clipping that went to another text takes up what is derived from it; `from` says on which side of a change the text stands that it left. */
function takeUpTexts(db: Database, changes: readonly Change[], from: 'before' | 'after'): void {
  const left = new Map<number, number>();
  for (const change of changes) {
    if (change.table_name !== 'clippings' || change.clipping_id === null || left.has(change.clipping_id)) continue;
    const [before, after] = [change.before, change.after].map((row) => (JSON.parse(row ?? '{}') as Row).text_id);
    const text = from === 'before' ? before : after;
    if (before !== after && typeof text === 'number') left.set(change.clipping_id, text);
  }
  for (const [clippingId, text] of left) swapReading(db, clippingId, text);
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

/** Undoing an import trashes its clippings; redoing brings back those that this trashed. Marked by the operation's own instant. */
function trashImport(db: Database, operation: Operation, trash: boolean): number[] {
  const importId = operation.details.importId;
  const sql = trash
    ? 'UPDATE clippings SET trashed_at = @at WHERE import_id = @importId AND trashed_at IS NULL RETURNING id'
    : 'UPDATE clippings SET trashed_at = NULL WHERE import_id = @importId AND trashed_at = @at RETURNING id';
  return db.prepare(sql).pluck().all({ importId, at: operation.at }) as number[];
}

function touched(changes: readonly Change[], imported: readonly number[]): Omit<Step, 'operation'> {
  const ids = new Set(imported);
  const outdated = new Set<number>();
  for (const change of changes) {
    if (change.clipping_id === null) continue;
    ids.add(change.clipping_id);
    if (outdates(change)) outdated.add(change.clipping_id);
  }
  return { clippingIds: [...ids], outdated: [...outdated] };
}

/** Making the index of thousands of clippings again takes long, and most decisions are not in it. */
function outdates(change: Change): boolean {
  const aside = JOURNALLED[change.table_name]?.aside ?? [];
  if (aside === 'all') return false;
  const before = JSON.parse(change.before ?? '{}') as Row;
  const after = JSON.parse(change.after ?? '{}') as Row;
  const columns = Object.keys({ ...before, ...after });
  return columns.some((column) => !aside.includes(column) && before[column] !== after[column]);
}

function stateOf(db: Database): { operation: number | null } {
  const state = current.get(db);
  if (!state) throw new DeskError({ code: 'read-only', message: 'This connection cannot write.', remedy: null });
  return state;
}
