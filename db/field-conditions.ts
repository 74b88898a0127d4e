// Fields of the query language as conditions over the view `clipping_values` under the alias `c`.

import type { Database } from 'better-sqlite3';
import { OUTLET_KINDS } from '../contract/outlet.ts';
import { TONES } from '../contract/rating.ts';
import { countryNamed } from '../language/countries.ts';
import { type QueryField, readDay } from '../language/query-fields.ts';
import { foldName } from './fold.ts';
import { prepared } from './prepared.ts';
import { tagPaths, WITH_UNDER } from './tag-tree.ts';
import { ANNOTATED, type Condition, STORIED, USED } from './views.ts';

const NEVER: Condition = { sql: '0', values: [] };

const HIGHLIGHTED = "EXISTS (SELECT 1 FROM annotations a WHERE a.clipping_id = c.id AND a.kind = 'highlight')";
const NOTED = "EXISTS (SELECT 1 FROM annotations a WHERE a.clipping_id = c.id AND a.comment <> '')";
const COLLECTED = 'EXISTS (SELECT 1 FROM collection_clippings m WHERE m.clipping_id = c.id)';
const OUTLET_WITH = (condition: string) => `c.outlet_id IN (SELECT id FROM outlets WHERE ${condition})`;
const TAGGED = 'EXISTS (SELECT 1 FROM taggings g WHERE g.clipping_id = c.id)';
const THEMED = "EXISTS (SELECT 1 FROM theme_statuses s WHERE s.clipping_id = c.id AND s.status <> 'rejected')";
const themeStatus = (status: string) =>
  `EXISTS (SELECT 1 FROM theme_statuses s WHERE s.clipping_id = c.id AND s.status = '${status}')`;

const HAS: Record<string, string> = {
  annotation: ANNOTATED,
  highlight: HIGHLIGHTED,
  note: NOTED,
  tag: TAGGED,
  theme: THEMED,
  collection: COLLECTED,
  date: 'c.published_on IS NOT NULL',
  outlet: 'c.outlet_id IS NOT NULL',
  agency: 'c.agency_id IS NOT NULL',
  byline: 'c.byline IS NOT NULL',
  url: 'c.url IS NOT NULL',
  story: STORIED,
  tone: 'c.tone IS NOT NULL',
  importance: 'c.importance IS NOT NULL',
  issue: USED,
};

const IS: Record<string, string> = {
  reviewed: 'c.reviewed_at IS NOT NULL',
  unreviewed: 'c.reviewed_at IS NULL',
  dismissed: 'c.dismissed_at IS NOT NULL',
  trashed: 'c.trashed_at IS NOT NULL',
  dated: 'c.published_on IS NOT NULL',
  undated: 'c.published_on IS NULL',
  tagged: TAGGED,
  untagged: `NOT ${TAGGED}`,
  annotated: ANNOTATED,
  highlighted: HIGHLIGHTED,
  suggested: themeStatus('suggested'),
  accepted: themeStatus('accepted'),
  rejected: themeStatus('rejected'),
  alone: `NOT ${STORIED}`,
};

const TONE: Record<string, string> = {
  ...Object.fromEntries(
    TONES.map((tone) => [
      tone,
      `(c.tone = '${tone}' OR EXISTS (SELECT 1 FROM theme_statuses s WHERE s.clipping_id = c.id AND s.status <> 'rejected' AND s.tone = '${tone}'))`,
    ]),
  ),
  none: 'c.tone IS NULL',
};

const IMPORTANCE: Record<string, string> = {
  1: 'c.importance = 1',
  2: 'c.importance = 2',
  3: 'c.importance = 3',
  none: 'c.importance IS NULL',
};

/** Fields that `none` asks the absence of. */
const NONE: Partial<Record<QueryField, string>> = {
  outlet: 'c.outlet_id IS NULL',
  agency: 'c.agency_id IS NULL',
  byline: 'c.byline IS NULL',
  tag: `NOT ${TAGGED}`,
  theme: `NOT ${THEMED}`,
  collection: `NOT ${COLLECTED}`,
  used: `NOT ${USED}`,
  kind: `NOT coalesce(${OUTLET_WITH('coalesce(kind_set, kind) IS NOT NULL')}, 0)`,
  country: `NOT coalesce(${OUTLET_WITH('coalesce(country_set, country) IS NOT NULL')}, 0)`,
};

const IN: Record<string, string> = {
  all: '1',
  inbox: 'c.reviewed_at IS NULL',
  trash: 'c.trashed_at IS NOT NULL',
};

/** What the fields of one query need of the library. */
export interface FieldContext {
  db: Database;
  /** Told the codes of remarks. */
  remark: (code: string) => void;
  /** Names read so far: those of one kind are read once, however many fields ask for them. */
  named: Map<QueryField, unknown>;
}

/** A field as a condition. A value that is not known matches nothing and is told to `remark` (`unknown-value:has:foo`). */
export function fieldCondition(context: FieldContext, field: QueryField, value: string): Condition {
  const { db, remark } = context;
  const folded = foldName(value);
  const oneOf = (known: Record<string, string>): Condition => {
    const sql = Object.hasOwn(known, folded) ? known[folded] : undefined;
    if (sql === undefined) remark(`unknown-value:${field}:${value}`);
    return sql === undefined ? NEVER : { sql, values: [] };
  };
  const named = (sql: string, ids: readonly (number | string)[]): Condition => {
    if (ids.length === 0) remark(`unknown-value:${field}:${value}`);
    return ids.length === 0 ? NEVER : { sql, values: [JSON.stringify(ids)] };
  };
  if (folded === 'none' && Object.hasOwn(NONE, field)) return { sql: NONE[field] ?? '0', values: [] };
  switch (field) {
    case 'outlet':
    case 'agency':
      return named(`c.${field}_id IN (SELECT value FROM json_each(?))`, outletsNamed(context, folded));
    case 'byline':
      return named('c.byline IN (SELECT value FROM json_each(?))', bylinesWith(context, folded));
    case 'tag':
      return named(
        `EXISTS (SELECT 1 FROM taggings g WHERE g.clipping_id = c.id AND g.tag_id IN (${WITH_UNDER}))`,
        tagsNamed(context, folded),
      );
    case 'theme':
      return named(
        `EXISTS (SELECT 1 FROM theme_statuses s
          WHERE s.clipping_id = c.id AND s.status <> 'rejected' AND s.theme_id IN (SELECT value FROM json_each(?)))`,
        themesAmong(once(context, 'theme', allThemes), folded),
      );
    case 'collection':
      return named(
        'EXISTS (SELECT 1 FROM collection_clippings m WHERE m.clipping_id = c.id AND m.collection_id IN (SELECT value FROM json_each(?)))',
        collectionsNamed(db, folded),
      );
    case 'used':
      return named(
        'EXISTS (SELECT 1 FROM issue_clippings u WHERE u.clipping_id = c.id AND u.issue_id IN (SELECT value FROM json_each(?)))',
        issuesNamed(context, folded),
      );
    case 'kind':
      return named(
        OUTLET_WITH('coalesce(kind_set, kind) IN (SELECT value FROM json_each(?))'),
        // `state` and `tv` are halves of kinds.
        OUTLET_KINDS.filter((kind) => kind === folded || kind.split('-').includes(folded)),
      );
    case 'country': {
      const country = countryNamed(value);
      return named(
        OUTLET_WITH('coalesce(country_set, country) IN (SELECT value FROM json_each(?))'),
        country === null ? [] : [country],
      );
    }
    case 'lang':
      return {
        sql: "(c.language = ? OR substr(c.language, 1, length(?) + 1) = ? || '-')",
        values: [folded, folded, folded],
      };
    case 'date':
    case 'after':
    case 'before':
      return dayCondition(readDay(value, field));
    case 'added': {
      const days = readDay(value, field);
      if (days === null || days === 'none') return NEVER;
      return {
        sql: 'substr(c.added_at, 1, 10) BETWEEN ? AND ?',
        values: [days.from ?? '', days.to ?? '9999-12-31'],
      };
    }
    case 'has':
      return oneOf(HAS);
    case 'is':
      return oneOf(IS);
    case 'in':
      return oneOf(IN);
    case 'tone':
      return oneOf(TONE);
    case 'importance':
      return oneOf(IMPORTANCE);
  }
}

/** A date of less precision passes when any day of it may lie in the range. */
function dayCondition(days: ReturnType<typeof readDay>): Condition {
  if (days === null) return NEVER;
  if (days === 'none') return { sql: 'c.published_on IS NULL', values: [] };
  const parts = ['c.published_on IS NOT NULL'];
  const values: string[] = [];
  if (days.from !== null) {
    parts.push("substr(c.published_on || '-99-99', 1, 10) >= ?");
    values.push(days.from);
  }
  if (days.to !== null) {
    parts.push('c.published_on <= ?');
    values.push(days.to);
  }
  return { sql: parts.join(' AND '), values };
}

/** What `read` reads of the library, read at the first call for a field. */
function once<Value>({ db, named }: FieldContext, field: QueryField, read: (db: Database) => Value): Value {
  if (!named.has(field)) named.set(field, read(db));
  return named.get(field) as Value;
}

function outletsNamed(context: FieldContext, folded: string): number[] {
  const names = once(
    context,
    'outlet',
    (db) => prepared(db, 'SELECT outlet_id, folded FROM outlet_names').raw().all() as [number, string][],
  );
  return [...new Set(names.flatMap(([id, name]) => (name.includes(folded) ? [id] : [])))];
}

/** Tags of a name or a path, and those whose name goes on after it with a stroke. */
function tagsNamed(context: FieldContext, folded: string): number[] {
  const wanted = folded.replace(/ ?\/ ?/g, '/');
  const paths = once(context, 'tag', (db) =>
    [...tagPaths(db)].map(([id, path]): [number, string] => [id, foldName(path).replace(/ ?\/ ?/g, '/')]),
  );
  const named = paths.filter(
    ([, path]) => path === wanted || path.endsWith(`/${wanted}`) || `/${path}`.includes(`/${wanted}/`),
  );
  return named.map(([id]) => id);
}

function bylinesWith(context: FieldContext, folded: string): string[] {
  const bylines = once(context, 'byline', (db) => {
    const read = prepared(db, 'SELECT DISTINCT byline FROM clipping_values WHERE byline IS NOT NULL').pluck().all();
    return (read as string[]).map((byline): [string, string] => [byline, foldName(byline)]);
  });
  return bylines.filter(([, name]) => name.includes(folded)).map(([byline]) => byline);
}

/** The collection of that name, else those whose names begin so. */
export function collectionsNamed(db: Database, folded: string): number[] {
  const whole = db.prepare('SELECT id FROM collections WHERE folded = ?').pluck().all(folded) as number[];
  if (whole.length > 0) return whole;
  return db
    .prepare('SELECT id FROM collections WHERE substr(folded, 1, length(?)) = ?')
    .pluck()
    .all(folded, folded) as number[];
}

/** Themes of a key, or whose name begins so in any language. */
export function themesNamed(db: Database, folded: string): number[] {
  return themesAmong(allThemes(db), folded);
}

interface NamedTheme {
  id: number;
  key: string;
  names: readonly string[];
}

function allThemes(db: Database): NamedTheme[] {
  const themes = prepared(db, 'SELECT id, key, names FROM themes').all() as {
    id: number;
    key: string;
    names: string;
  }[];
  return themes.map(({ id, key, names }) => ({
    id,
    key,
    names: Object.values(JSON.parse(names) as Record<string, string>).map(foldName),
  }));
}

function themesAmong(themes: readonly NamedTheme[], folded: string): number[] {
  const named = themes.filter(({ key, names }) => key === folded || names.some((name) => name.startsWith(folded)));
  return named.map((theme) => theme.id);
}

/** Issues of that number, else those whose title holds the words. */
function issuesNamed(context: FieldContext, folded: string): number[] {
  const issues = once(context, 'used', (db) => {
    const read = prepared(db, 'SELECT id, number, title FROM issues').all();
    return (read as { id: number; number: number; title: string }[]).map((issue) => ({
      ...issue,
      title: foldName(issue.title),
    }));
  });
  const numbered = issues.filter(({ number }) => String(number) === folded);
  const found = numbered.length > 0 ? numbered : issues.filter(({ title }) => title.includes(folded));
  return found.map(({ id }) => id);
}
