// Saved searches: queries kept under a name with their place, filters and order; names that differ only by case are one.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import { type SavedSearch, SEARCH_DEFAULTS, type SearchTerms } from '../contract/search.ts';
import { foldName } from './fold.ts';
import { notFound } from './not-found.ts';

interface Row {
  id: number;
  name: string;
  terms: string;
  updated_at: string;
}

const SELECT = 'SELECT id, name, terms, updated_at FROM saved_searches';

/** All saved searches by name. */
export function listSavedSearches(db: Database): SavedSearch[] {
  return (db.prepare(`${SELECT} ORDER BY folded`).all() as Row[]).map(savedSearchOf);
}

/** The saved search of an id. Throws `not-found`. */
export function getSavedSearch(db: Database, id: number): SavedSearch {
  const row = db.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined;
  if (!row) throw notFound('saved search', id);
  return savedSearchOf(row);
}

/** Keeps a search and answers its id. Throws `name-taken`. */
export function createSavedSearch(db: Database, name: string, terms: SearchTerms): number {
  return Number(
    db
      .prepare('INSERT INTO saved_searches (name, folded, terms, updated_at) VALUES (?, ?, ?, ?)')
      .run(name, freeName(db, name, 0), JSON.stringify(terms), new Date().toISOString()).lastInsertRowid,
  );
}

/** Renames a saved search, keeps another search under its name, or both. Throws `not-found` and `name-taken`. */
export function updateSavedSearch(
  db: Database,
  id: number,
  change: { name?: string | undefined; terms?: SearchTerms | undefined },
): void {
  const kept = getSavedSearch(db, id);
  const name = change.name ?? kept.name;
  const folded = freeName(db, name, id);
  const terms = change.terms ? JSON.stringify(change.terms) : null;
  db.prepare(
    'UPDATE saved_searches SET name = ?, folded = ?, terms = coalesce(?, terms), updated_at = ? WHERE id = ?',
  ).run(name, folded, terms, new Date().toISOString(), id);
}

/** Forgets a saved search; what it finds stays. Throws `not-found`. */
export function deleteSavedSearch(db: Database, id: number): void {
  if (db.prepare('DELETE FROM saved_searches WHERE id = ?').run(id).changes === 0) throw notFound('saved search', id);
}

/** The name folded, when no other saved search has it. */
function freeName(db: Database, name: string, id: number): string {
  const folded = foldName(name);
  if (folded === '')
    throw new DeskError({
      code: 'bad-input',
      message: 'A saved search needs a name.',
      remedy: 'Type at least one letter or digit.',
    });
  const other = db.prepare('SELECT name FROM saved_searches WHERE folded = ? AND id <> ?').pluck().get(folded, id) as
    | string
    | undefined;
  if (other !== undefined) {
    throw new DeskError({
      code: 'name-taken',
      message: `There is already a saved search “${other}”.`,
      remedy: 'Choose another name, or update that one.',
    });
  }
  return folded;
}

/** Terms that an older release kept are filled up with today's defaults. */
function savedSearchOf(row: Row): SavedSearch {
  const terms: SearchTerms = { ...SEARCH_DEFAULTS, ...(JSON.parse(row.terms) as Pick<SearchTerms, 'query'>) };
  return { id: row.id, name: row.name, ...terms, updatedAt: row.updated_at };
}
