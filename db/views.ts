// Which clippings a place and its filters show, as SQL over the view `clipping_values` under the alias `c`.

import type { Filters, View } from '../contract/model.ts';

/** A condition with its bound values, to be put after WHERE. */
export interface Condition {
  sql: string;
  values: (string | number)[];
}

/** One facet of the filters, by name. */
export type FacetName = 'themes' | 'tags' | 'outlets' | 'languages' | 'dates';

/** The condition of a view narrowed by filters; `without` leaves one facet's own filter out, for its counts. */
export function placeCondition(view: View, filters: Filters, without?: FacetName): Condition {
  const parts: Condition[] = [viewCondition(view)];
  const oneOf = (sql: string, list: readonly (string | number)[] | undefined, facet: FacetName) => {
    if (list && list.length > 0 && facet !== without) parts.push({ sql, values: [JSON.stringify(list)] });
  };
  oneOf(
    `EXISTS (SELECT 1 FROM theme_statuses s WHERE s.clipping_id = c.id AND s.status <> 'rejected' AND s.theme_id IN (SELECT value FROM json_each(?)))`,
    filters.themes,
    'themes',
  );
  oneOf(
    'EXISTS (SELECT 1 FROM taggings g WHERE g.clipping_id = c.id AND g.tag_id IN (SELECT value FROM json_each(?)))',
    filters.tags,
    'tags',
  );
  oneOf('c.outlet_id IN (SELECT value FROM json_each(?))', filters.outlets, 'outlets');
  oneOf('c.language IN (SELECT value FROM json_each(?))', filters.languages, 'languages');
  if (without !== 'dates') {
    // A date of less precision passes when any day of it may lie in the range.
    if (filters.from)
      parts.push({
        sql: "c.published_on IS NOT NULL AND substr(c.published_on || '-99-99', 1, 10) >= ?",
        values: [filters.from],
      });
    if (filters.to)
      parts.push({
        sql: 'c.published_on IS NOT NULL AND substr(c.published_on, 1, length(?)) <= ?',
        values: [filters.to, filters.to],
      });
    if (filters.undated) parts.push({ sql: 'c.published_on IS NULL', values: [] });
  }
  return { sql: parts.map((part) => `(${part.sql})`).join(' AND '), values: parts.flatMap((part) => part.values) };
}

function viewCondition(view: View): Condition {
  switch (view.kind) {
    case 'inbox':
      return { sql: 'c.trashed_at IS NULL AND c.reviewed_at IS NULL', values: [] };
    case 'all':
      return { sql: 'c.trashed_at IS NULL', values: [] };
    case 'trash':
      return { sql: 'c.trashed_at IS NOT NULL', values: [] };
    case 'theme':
      return view.status
        ? {
            sql: 'c.trashed_at IS NULL AND EXISTS (SELECT 1 FROM theme_statuses s WHERE s.clipping_id = c.id AND s.theme_id = ? AND s.status = ?)',
            values: [view.id, view.status],
          }
        : {
            sql: "c.trashed_at IS NULL AND EXISTS (SELECT 1 FROM theme_statuses s WHERE s.clipping_id = c.id AND s.theme_id = ? AND s.status <> 'rejected')",
            values: [view.id],
          };
    case 'tag':
      return {
        sql: 'c.trashed_at IS NULL AND EXISTS (SELECT 1 FROM taggings g WHERE g.clipping_id = c.id AND g.tag_id = ?)',
        values: [view.id],
      };
    case 'import':
      return { sql: 'c.trashed_at IS NULL AND c.import_id = ?', values: [view.id] };
  }
}
