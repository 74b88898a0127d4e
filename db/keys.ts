// Keys of rows the analyst makes: readable, ASCII, unique in their table.

import type { Database } from 'better-sqlite3';

/** A key for `name` that no row of the table has. Letters outside ASCII give the plain key `own`. */
export function freeKey(db: Database, table: 'concepts' | 'themes', name: string): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'own';
  const taken = db.prepare(`SELECT 1 FROM ${table} WHERE key = ?`);
  let key = base;
  for (let n = 2; taken.get(key); n += 1) key = `${base}-${n}`;
  return key;
}
