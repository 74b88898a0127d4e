// The schema as one text, written out from the migrations: what db/schema.sql holds.

import SQLite from 'better-sqlite3';
import { migrate } from './migrations.ts';

/** The SQL of every table, index, view and trigger of a new library, in the order they are made. */
export function schemaText(): string {
  const db = new SQLite(':memory:');
  migrate(db);
  const parts = db
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'search_forms_%' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    )
    .pluck()
    .all() as string[];
  db.close();
  return `-- Generated from db/migrations by \`npm run schema\`; to be read, never edited.\n\n${parts.map((sql) => `${sql};\n`).join('\n')}`;
}
