// The journal: one operation for every decision of the analyst, made by triggers; `undo.ts` takes them back across restarts.
// A table takes part by being listed here; what rules derive is not journalled.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Operation } from '../contract/history.ts';

/** Journalled tables. With `columns`, only updates of those are decisions; the rest of the row is derived. `upsert`: the row may be gone and is made again. `aside`: columns (or all) that neither index nor stories are made from. */
export const JOURNALLED: Readonly<
  Record<
    string,
    { columns?: readonly string[]; clipping?: string; upsert?: boolean; aside?: readonly string[] | 'all' }
  >
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
    undo: lastStanding(db),
    redo: firstUndone(db),
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

/** The last operation that stands, which undo would take back; null when none does. */
export function lastStanding(db: Database): Operation | null {
  return operationAt(db, 'undone = 0 AND position IS NOT NULL ORDER BY position DESC');
}

/** The operation taken back last, which redo would do again; null when there is none. */
export function firstUndone(db: Database): Operation | null {
  return operationAt(db, 'undone = 1 ORDER BY position');
}

function operationAt(db: Database, where: string): Operation | null {
  const row = db.prepare(`SELECT id, name, details, at, undone FROM operations WHERE ${where} LIMIT 1`).get() as
    | OperationRow
    | undefined;
  return row ? operationOf(row) : null;
}

function stateOf(db: Database): { operation: number | null } {
  const state = current.get(db);
  if (!state) throw new DeskError({ code: 'read-only', message: 'This connection cannot write.', remedy: null });
  return state;
}
