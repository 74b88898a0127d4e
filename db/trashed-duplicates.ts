// Which rows of an import's report are of something in the trash, as it is now: once restored, nothing is left to offer.

import type { Database } from 'better-sqlite3';
import type { ImportItem } from '../contract/import.ts';

/** The rows with `inTrash`: what a duplicate is of, or an imported file resembles, and that is in the trash at this moment. */
export function withTrashed(db: Database, items: readonly ImportItem[]): ImportItem[] {
  const others = (item: ImportItem) => (item.status === 'duplicate' ? item.clippings : (item.resembles ?? []));
  const trashed = new Set(
    db
      .prepare('SELECT id FROM clippings WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))')
      .pluck()
      .all(JSON.stringify([...new Set(items.flatMap(others))])) as number[],
  );
  return items.map((item) => ({ ...item, inTrash: others(item).filter((id) => trashed.has(id)) }));
}
