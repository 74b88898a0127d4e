// How tags nest, as SQL and as paths ("Экономика / Бюджет"): what is asked of a tag is asked of all under it.

import type { Database } from 'better-sqlite3';

/** What parts the names of a path. */
export const PATH_SIGN = ' / ';

/** Ids of tags and of all under them, as a subquery; bound to a JSON list of ids. */
export const WITH_UNDER = `WITH RECURSIVE under (id) AS (
  SELECT value FROM json_each(?) UNION SELECT t.id FROM tags t JOIN under u ON t.parent_id = u.id
) SELECT id FROM under`;

/** Every tag with each tag it stands under and itself, as a table `over (id, above)`. */
export const OVER = `WITH RECURSIVE over (id, above) AS (
  SELECT id, id FROM tags UNION ALL SELECT o.id, t.parent_id FROM over o JOIN tags t ON t.id = o.above WHERE t.parent_id IS NOT NULL
)`;

/** The paths of all tags by id. */
export function tagPaths(db: Database): Map<number, string> {
  const rows = db.prepare('SELECT id, name, parent_id FROM tags').raw().all() as [number, string, number | null][];
  return pathsOf(rows.map(([id, name, parentId]) => ({ id, name, parentId })));
}

/** The paths of tags among which are all they stand under. */
export function pathsOf(tags: readonly { id: number; name: string; parentId: number | null }[]): Map<number, string> {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const paths = new Map<number, string>();
  const pathOf = (id: number): string => {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const tag = byId.get(id);
    const path = tag?.parentId ? pathOf(tag.parentId) + PATH_SIGN + tag.name : (tag?.name ?? '');
    paths.set(id, path);
    return path;
  };
  for (const { id } of tags) pathOf(id);
  return paths;
}
