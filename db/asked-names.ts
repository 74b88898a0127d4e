// What saved searches ask for by name, kept true when a tag, theme or collection is renamed or merged; each in the transaction of that change.

import type { Database } from 'better-sqlite3';
import type { SearchTerms } from '../contract/search.ts';
import { renameInQuery } from '../language/asked-names.ts';
import { collectionsNamed, themesNamed } from './field-conditions.ts';
import { foldName } from './fold.ts';

/** `tag:` of a name or a path with it, for a tag that gets another name and stays where it stands. */
export function renameTagInSearches(db: Database, oldName: string, newName: string): void {
  inQueries(db, (query) => renameInQuery(query, 'tag', (value) => renamedPath(value, oldName, newName, 'keep')));
}

/** `tag:` of a tag that becomes part of another: what stands above it in a path goes, since the other stands elsewhere. */
export function mergeTagInSearches(db: Database, oldName: string, into: string): void {
  inQueries(db, (query) => renameInQuery(query, 'tag', (value) => renamedPath(value, oldName, into, 'drop')));
}

/** `theme:` of a name that the theme had and that means no theme any more; runs after the change. */
export function renameThemeInSearches(db: Database, oldName: string, newName: string): void {
  inQueries(db, (query) =>
    renameInQuery(query, 'theme', (value) => {
      const folded = foldName(value);
      return foldName(oldName).startsWith(folded) && themesNamed(db, folded).length === 0 ? newName : null;
    }),
  );
}

/** `collection:` of a name that means this collection alone; runs before the change. */
export function renameCollectionInSearches(db: Database, id: number, newName: string): void {
  inQueries(db, (query) =>
    renameInQuery(query, 'collection', (value) => {
      const named = collectionsNamed(db, foldName(value));
      return named.length === 1 && named[0] === id ? newName : null;
    }),
  );
}

/** Tags of all libraries are named once, so a part of a path that is the name is the tag, wherever it stands. */
function renamedPath(value: string, oldName: string, newName: string, above: 'keep' | 'drop'): string | null {
  const old = foldName(oldName);
  if (foldName(value) === old) return newName;
  const parts = value.split('/');
  const at = parts.findIndex((part) => foldName(part) === old);
  if (at === -1) return null;
  return [...(above === 'keep' ? parts.slice(0, at) : []), newName, ...parts.slice(at + 1)].join('/');
}

function inQueries(db: Database, rewrite: (query: string) => string): void {
  const rows = db.prepare('SELECT id, terms FROM saved_searches').all() as { id: number; terms: string }[];
  for (const { id, terms } of rows) {
    const kept = JSON.parse(terms) as SearchTerms;
    const changed = JSON.stringify({
      ...kept,
      query: rewrite(kept.query),
      ...(kept.within ? { within: kept.within.map(rewrite) } : {}),
    });
    if (changed !== terms) db.prepare('UPDATE saved_searches SET terms = ? WHERE id = ?').run(changed, id);
  }
}
