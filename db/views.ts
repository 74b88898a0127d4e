// Which clippings a place and its filters show, as SQL over the view `clipping_values` under the alias `c`.

import type { FacetFilters, Filters, View } from '../contract/place.ts';
import { WITH_UNDER } from './tag-tree.ts';

/** A condition with its bound values, to be put after WHERE. */
export interface Condition {
  sql: string;
  values: (string | number)[];
}

/** One facet of the filters, by name. */
export type FacetName =
  | 'themes'
  | 'tags'
  | 'collections'
  | 'outlets'
  | 'kinds'
  | 'countries'
  | 'agencies'
  | 'languages'
  | 'tones'
  | 'importance'
  | 'annotated'
  | 'storied'
  | 'used'
  | 'dates';

/** That a clipping has one of a facet's values; bound to a JSON list of them. */
const HAS_VALUE: Record<keyof FacetFilters, string> = {
  themes: `EXISTS (SELECT 1 FROM theme_statuses s WHERE s.clipping_id = c.id AND s.status <> 'rejected' AND s.theme_id IN (SELECT value FROM json_each(?)))`,
  tags: `EXISTS (SELECT 1 FROM taggings g WHERE g.clipping_id = c.id AND g.tag_id IN (${WITH_UNDER}))`,
  collections: `EXISTS (SELECT 1 FROM collection_clippings m WHERE m.clipping_id = c.id AND m.collection_id IN (SELECT value FROM json_each(?)))`,
  kinds: `coalesce(c.outlet_id, 0) IN (SELECT id FROM outlets WHERE coalesce(kind_set, kind) IN (SELECT value FROM json_each(?)))`,
  countries: `coalesce(c.outlet_id, 0) IN (SELECT id FROM outlets WHERE coalesce(country_set, country) IN (SELECT value FROM json_each(?)))`,
  outlets: 'coalesce(c.outlet_id, 0) IN (SELECT value FROM json_each(?))',
  agencies: 'coalesce(c.agency_id, 0) IN (SELECT value FROM json_each(?))',
  languages: 'c.language IN (SELECT value FROM json_each(?))',
  tones: "coalesce(c.tone, '') IN (SELECT value FROM json_each(?))",
  importance: 'coalesce(c.importance, 0) IN (SELECT value FROM json_each(?))',
  months: 'EXISTS (SELECT 1 FROM json_each(?) m WHERE substr(c.published_on, 1, length(m.value)) = m.value)',
};
const LISTS = (Object.keys(HAS_VALUE) as (keyof FacetFilters)[]).filter((facet) => facet !== 'months');

/** That a clipping carries an annotation. */
export const ANNOTATED = 'EXISTS (SELECT 1 FROM annotations a WHERE a.clipping_id = c.id)';
/** That another clipping outside the trash tells the same story. */
export const STORIED = `EXISTS (SELECT 1 FROM story_clippings m JOIN story_clippings o ON o.story_id = m.story_id AND o.clipping_id <> m.clipping_id
  JOIN clippings v ON v.id = o.clipping_id AND v.trashed_at IS NULL WHERE m.clipping_id = c.id)`;

/** That an issue holds a clipping. */
export const USED =
  'EXISTS (SELECT 1 FROM issue_clippings u JOIN issues i ON i.id = u.issue_id WHERE u.clipping_id = c.id)';

/** The condition of a view narrowed by filters. */
export function placeCondition(view: View, filters: Filters): Condition {
  return allOf([viewCondition(view), ...filterConditions(filters).map(({ condition }) => condition)]);
}

/** Each filter in force as a condition of its own, one for a facet. */
export function filterConditions(filters: Filters): { facet: FacetName; condition: Condition }[] {
  const found: { facet: FacetName; condition: Condition }[] = [];
  const add = (facet: FacetName, parts: Condition[]) => {
    if (parts.length > 0) found.push({ facet, condition: allOf(parts) });
  };
  const listed = (facet: keyof FacetFilters): Condition[] => {
    const some = filters[facet];
    const none = filters.not?.[facet];
    return [
      ...(some?.length ? [{ sql: HAS_VALUE[facet], values: [JSON.stringify(some)] }] : []),
      ...(none?.length ? [{ sql: `NOT ${HAS_VALUE[facet]}`, values: [JSON.stringify(none)] }] : []),
    ];
  };
  for (const facet of LISTS) add(facet, listed(facet));
  const half = (facet: 'annotated' | 'storied' | 'used', sql: string) => {
    const wanted = filters[facet];
    if (wanted !== undefined) add(facet, [{ sql: wanted ? sql : `NOT ${sql}`, values: [] }]);
  };
  half('annotated', ANNOTATED);
  half('storied', STORIED);
  half('used', USED);
  add('dates', [...listed('months'), ...dateConditions(filters)]);
  return found;
}

/** A date of less precision passes when any day of it may lie in the range. */
function dateConditions({ from, to, undated }: Filters): Condition[] {
  const parts: Condition[] = [];
  if (from)
    parts.push({
      sql: "c.published_on IS NOT NULL AND substr(c.published_on || '-99-99', 1, 10) >= ?",
      values: [from],
    });
  if (to)
    parts.push({ sql: 'c.published_on IS NOT NULL AND substr(c.published_on, 1, length(?)) <= ?', values: [to, to] });
  if (undated !== undefined) parts.push({ sql: `c.published_on IS ${undated ? 'NULL' : 'NOT NULL'}`, values: [] });
  return parts;
}

/** All of the conditions, at least one, as one. */
export function allOf(parts: readonly Condition[]): Condition {
  return { sql: parts.map((part) => `(${part.sql})`).join(' AND '), values: parts.flatMap((part) => part.values) };
}

/** The condition of a view alone. */
export function viewCondition(view: View): Condition {
  switch (view.kind) {
    case 'inbox':
      return { sql: 'c.trashed_at IS NULL AND c.reviewed_at IS NULL', values: [] };
    case 'all':
      return { sql: 'c.trashed_at IS NULL', values: [] };
    case 'trash':
      return { sql: 'c.trashed_at IS NOT NULL', values: [] };
    case 'recent':
      return {
        sql: 'c.trashed_at IS NULL AND EXISTS (SELECT 1 FROM opened_clippings r WHERE r.clipping_id = c.id)',
        values: [],
      };
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
    case 'collection':
      return {
        sql: `c.trashed_at IS NULL AND ${view.kind === 'tag' ? HAS_VALUE.tags : HAS_VALUE.collections}`,
        values: [JSON.stringify([view.id])],
      };
    case 'import':
      return {
        sql: `c.trashed_at IS NULL AND c.import_id = ?${view.unreviewed ? ' AND c.reviewed_at IS NULL' : ''}`,
        values: [view.id],
      };
  }
}
