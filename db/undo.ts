// Undo and redo over the journal: the rows an operation changed are put back as they were, or as they became.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Operation } from '../contract/history.ts';
import { firstUndone, JOURNALLED, lastStanding } from './journal.ts';
import { prepared } from './prepared.ts';
import { swapReading } from './texts.ts';

interface Change {
  id: number;
  table_name: string;
  clipping_id: number | null;
  before: string | null;
  after: string | null;
}

type Row = Record<string, string | number | null>;

/** What undo or redo did: the operation, the clippings it touched, and those of them whose index and stories must be made again. */
export interface Step {
  operation: Operation;
  clippingIds: number[];
  outdated: number[];
}

/** Takes back the last operation that stands, within the caller's transaction. Null when there is none. */
export function undo(db: Database): Step | null {
  const last = lastStanding(db);
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
  const next = firstUndone(db);
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

function changesOf(db: Database, operationId: number, order: 'ASC' | 'DESC'): Change[] {
  const sql = `SELECT id, table_name, clipping_id, before, after FROM operation_changes WHERE operation_id = ? ORDER BY id ${order}`;
  return db.prepare(sql).all(operationId) as Change[];
}

function withoutConstraintsUntilCommit(db: Database, work: () => void): void {
  db.pragma('defer_foreign_keys = ON');
  work();
}

/** Columns of a table by name, and which of them are its primary key. */
interface Columns {
  names: ReadonlySet<string>;
  keys: readonly string[];
}

const keptColumns = new WeakMap<Database, Map<string, Columns>>();

/** Asked once, since an undo may write a table ten thousand times. */
function columnsOf(db: Database, table: string): Columns {
  const kept = keptColumns.get(db) ?? new Map<string, Columns>();
  keptColumns.set(db, kept);
  const known = kept.get(table);
  if (known) return known;
  const all = db.pragma(`table_info(${table})`) as { name: string; pk: number }[];
  const columns = {
    names: new Set(all.map(({ name }) => name)),
    keys: all.filter(({ pk }) => pk > 0).map(({ name }) => name),
  };
  kept.set(table, columns);
  return columns;
}

/** Turns the row `from` into the row `to`; null means no row. */
function apply(db: Database, table: string, from: string | null, to: string | null): void {
  const spec = JOURNALLED[table];
  if (!spec) throw damaged(`table ${table}`);
  const { keys, names: known } = columnsOf(db, table);
  const row = JSON.parse(to ?? from ?? '{}') as Row;
  const names = Object.keys(row);
  // They become part of a statement: a library may come from anywhere.
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw damaged(`column ${unknown} of ${table}`);
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

function damaged(what: string): DeskError {
  return new DeskError({
    code: 'journal-damaged',
    message: `The journal names an unknown ${what}.`,
    remedy: 'Check the library.',
  });
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
