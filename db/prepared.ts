// Statements that are asked for again and again, prepared once for each connection.

import type { Database, Statement } from 'better-sqlite3';

const kept = new WeakMap<Database, Map<string, Statement>>();

/** The statement of this SQL on this connection. Whoever sets how it answers (`pluck`, `raw`) sets it alike for the same SQL everywhere. */
export function prepared(db: Database, sql: string): Statement {
  let statements = kept.get(db);
  if (!statements) {
    statements = new Map();
    kept.set(db, statements);
  }
  let statement = statements.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    statements.set(sql, statement);
  }
  return statement;
}
