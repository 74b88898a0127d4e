// Facets: how what a query finds divides over themes, tags, outlets, languages and months.

import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import type { FacetValue } from '../contract/model.ts';
import { themeName } from './clipping-rows.ts';
import { outletNameSql } from './outlets.ts';
import { queryCondition } from './query-condition.ts';
import { readQuery, type SearchContext, stopper } from './search.ts';
import { type Condition, type FacetName, placeCondition } from './views.ts';

/** Carries out `search.facets`: counts full matches; each facet counts as if it were not itself narrowed. */
export function facets(
  db: Database,
  input: CallParsed<'search.facets'>,
  context: SearchContext,
): CallAnswer<'search.facets'> {
  const { root } = readQuery(input, context);
  const stop = stopper(context);
  const found = root && queryCondition(root, 'all', { db, remark: () => undefined });
  const ids = found && foundIds(db, found);
  stop();

  const rows = <Row>(facet: FacetName, select: string): Row[] => {
    const place = placeCondition(input.view, input.filters, facet);
    const among = ids === null ? '' : 'AND c.id IN (SELECT value FROM json_each(?))';
    const counted = `(SELECT c.* FROM clipping_values c WHERE (${place.sql}) ${among})`;
    const answer = db
      .prepare(select.replace('COUNTED', counted))
      .all(...place.values, ...(ids === null ? [] : [ids])) as Row[];
    stop();
    return answer;
  };

  const themes = rows<FacetValue>(
    'themes',
    `SELECT s.theme_id AS value, t.names AS label, count(*) AS count FROM COUNTED c
     JOIN theme_statuses s ON s.clipping_id = c.id AND s.status <> 'rejected' JOIN themes t ON t.id = s.theme_id
     GROUP BY s.theme_id ORDER BY count DESC, s.theme_id`,
  );
  const days = rows<FacetValue>(
    'dates',
    `SELECT substr(coalesce(c.published_on, ''), 1, 7) AS value, '' AS label, count(*) AS count FROM COUNTED c
     GROUP BY 1 ORDER BY 1`,
  );
  return {
    themes: themes.map((theme) => ({ ...theme, label: themeName(theme.label) })),
    tags: rows<FacetValue>(
      'tags',
      `SELECT g.tag_id AS value, t.name AS label, count(*) AS count FROM COUNTED c
       JOIN taggings g ON g.clipping_id = c.id JOIN tags t ON t.id = g.tag_id GROUP BY g.tag_id ORDER BY count DESC, t.folded`,
    ),
    outlets: rows<FacetValue>(
      'outlets',
      `SELECT c.outlet_id AS value, ${outletNameSql('o', 'min(c.language)')} AS label, count(*) AS count FROM COUNTED c
       JOIN outlets o ON o.id = c.outlet_id GROUP BY c.outlet_id ORDER BY count DESC, label`,
    ),
    languages: rows<FacetValue>(
      'languages',
      'SELECT c.language AS value, c.language AS label, count(*) AS count FROM COUNTED c GROUP BY 1 ORDER BY count DESC, 1',
    ),
    months: days.filter((day) => day.value !== '').map((day) => ({ ...day, label: String(day.value) })),
    undated: days.find((day) => day.value === '')?.count ?? 0,
  };
}

/** Ids of all that the query finds, as a JSON list: the index is asked once for every facet. */
function foundIds(db: Database, condition: Condition): string {
  return JSON.stringify(
    db
      .prepare(`SELECT c.id FROM clipping_values c WHERE ${condition.sql}`)
      .pluck()
      .all(...condition.values),
  );
}
