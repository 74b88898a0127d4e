// Columns the analyst named once, by the names over them: the next table with those names is read so.

import type { Database } from 'better-sqlite3';
import { knownColumns } from '../contract/reading.ts';
import type { TableField } from '../contract/source.ts';

/** Places of the fields, by the names over a table's columns (`headerLine`). */
export type RememberedColumns = ReadonlyMap<string, Partial<Record<TableField, number>>>;

/** All that is remembered. */
export function rememberedColumns(db: Database): RememberedColumns {
  const rows = db.prepare('SELECT header, columns FROM column_mappings').raw().all() as [string, string][];
  return new Map(
    rows.map(([header, columns]) => [header, knownColumns(JSON.parse(columns) as Record<string, unknown>)]),
  );
}

/** Remembers the columns of a table with these names over them. */
export function rememberColumns(db: Database, header: string, columns: Partial<Record<TableField, number>>): void {
  db.prepare(
    `INSERT INTO column_mappings (header, columns, made_at) VALUES (?, ?, ?)
     ON CONFLICT (header) DO UPDATE SET columns = excluded.columns, made_at = excluded.made_at`,
  ).run(header, JSON.stringify(columns), new Date().toISOString());
}

/** Forgets the columns of tables with these names over them. */
export function forgetColumns(db: Database, headers: readonly string[]): void {
  db.prepare('DELETE FROM column_mappings WHERE header IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(headers),
  );
}
