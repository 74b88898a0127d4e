// Facets: how what a query finds divides over themes, tags, outlets, languages, judgements and months.

import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import type { OutletKind } from '../contract/outlet.ts';
import type { View } from '../contract/place.ts';
import type { FacetHalves, FacetValue } from '../contract/search.ts';
import {
  askedCondition,
  inOtherLayout,
  type ReadQuery,
  readQuery,
  type SearchContext,
  stopper,
} from './asked-query.ts';
import { themeName } from './clipping-rows.ts';
import { outletNameSql } from './outlets.ts';
import { prepared } from './prepared.ts';
import { isText } from './query-condition.ts';
import { queryIds } from './query-ids.ts';
import { OVER } from './tag-tree.ts';
import { type Condition, type FacetName, filterConditions, STORIED, viewCondition } from './views.ts';

/** What of a clipping is counted by columns of its own, in the order of the statement below. */
const COLUMNS = ['outlets', 'agencies', 'languages', 'tones', 'importance', 'dates'] as const;
/** What is known of a clipping's outlet. */
const OF_OUTLET = ['kinds', 'countries'] as const;
/** Facets of yes and no: few clippings are in them, so those are listed once. */
const HALVES = ['annotated', 'storied', 'used'] as const;
type Column = (typeof COLUMNS)[number] | (typeof OF_OUTLET)[number] | (typeof HALVES)[number];
type Counts = Map<number | string, number>;
/** Ids handed in as a JSON list. */
const LISTED = 'SELECT value AS id FROM json_each(?)';

/** Carries out `search.facets`: counts full matches; each facet counts as if it were not itself narrowed. */
export function facets(
  db: Database,
  input: CallParsed<'search.facets'>,
  context: SearchContext,
): CallAnswer<'search.facets'> {
  const stop = stopper(context);
  const filters = filterConditions(input.filters);
  const tallyOf = (read: ReadQuery) => {
    const found = foundIds(db, read);
    stop();
    return countColumns(db, input.view, found, filters);
  };
  const asTyped = tallyOf(readQuery(input, context));
  const meant = asTyped.counts.languages.size === 0 ? inOtherLayout(db, input, context) : null;
  const tally = meant ? tallyOf(meant) : asTyped;
  stop();
  const themes = countLabelled(db, tally.among('themes'), THEMES);
  const tags = countTags(db, tally.among('tags'));
  stop();
  const outlets = namesOf(db, tally.languages);
  const named = (facet: Column) =>
    byCount(tally.counts[facet], (value) => outlets.get(Number(value)) ?? '').filter(({ value }) => value !== 0);
  const plain = (facet: Column) => byCount(tally.counts[facet], String).filter(({ value }) => value !== '');
  const days = [...tally.counts.dates].map(([value, count]) => ({ value, label: String(value), count }));
  return {
    themes: themes.map((theme) => ({ ...theme, label: themeName(theme.label) })),
    tags,
    collections: countLabelled(db, tally.among('collections'), COLLECTIONS),
    outlets: named('outlets'),
    kinds: plain('kinds'),
    countries: plain('countries'),
    agencies: named('agencies'),
    languages: plain('languages'),
    tones: plain('tones'),
    importance: plain('importance').filter(({ value }) => value !== 0),
    annotated: halves(tally.counts.annotated),
    storied: halves(tally.counts.storied),
    used: halves(tally.counts.used),
    months: days.filter(({ value }) => value !== '').sort((one, other) => (one.label < other.label ? -1 : 1)),
    undated: tally.counts.dates.get('') ?? 0,
  };
}

/** Ids of all that the query finds, as a JSON list: the index is asked once for every facet. */
function foundIds(db: Database, read: ReadQuery): string | null {
  if (read.root && isText(read.root) && read.within.length === 0)
    return JSON.stringify(queryIds(db).of(read.root, 'all'));
  const condition = askedCondition(read, { db, remark: () => undefined, named: new Map() });
  if (condition === null) return null;
  const sql = `SELECT c.id FROM clipping_values c WHERE ${condition.sql}`;
  return JSON.stringify(
    db
      .prepare(sql)
      .pluck()
      .all(...condition.values),
  );
}

interface Tally {
  counts: Record<Column, Counts>;
  /** A language that an outlet's or agency's clippings are in, by its id: what it is named in. */
  languages: Map<number, string>;
  /** Which clippings a facet with rows of its own is counted over. */
  among(facet: 'themes' | 'tags' | 'collections'): Condition;
}

/** The languages that the index of counted columns has numbers for. */
const NUMBERED = ['kk', 'ru', 'en'] as const;
/** What is counted, in the words that the index `clippings_counted` is made of: then nothing else of a clipping is read. */
const counted = (outlet: string, agency: string, language: string) =>
  `SELECT c.id, ${outlet}, ${agency}, CASE ${language} WHEN 'kk' THEN 0 WHEN 'ru' THEN 1 WHEN 'en' THEN 2 ELSE ${language} END,
     c.tone, c.importance, CAST(replace(substr(c.sort_on, 1, 7), '-', '') AS INTEGER)`;
const OF_INDEX = counted(
  'CASE c.outlet_decided WHEN 1 THEN c.outlet_set_id ELSE c.outlet_id END',
  'CASE c.agency_decided WHEN 1 THEN c.agency_set_id ELSE c.agency_id END',
  'coalesce(c.language_set, c.language)',
);
const OF_VIEW = counted('c.outlet_id', 'c.agency_id', 'c.language');

type CountedRow = [
  id: number,
  outlet: number | null,
  agency: number | null,
  language: number | string,
  tone: string | null,
  importance: number | null,
  month: number,
  ...passes: number[],
];

/** `202605` as `2026-05`, `2026` as it is, 0 as nothing. */
function monthOf(month: number): string {
  if (month === 0) return '';
  const digits = String(month).padStart(4, '0');
  return digits.length > 4 ? `${digits.padStart(6, '0').slice(0, 4)}-${digits.slice(-2)}` : digits;
}

/** What is to be counted of the clippings found, and whether each passes each filter. */
function countedRows(
  db: Database,
  view: View,
  found: string | null,
  filters: readonly { facet: FacetName; condition: Condition }[],
): CountedRow[] {
  const listed = found === null ? '' : 'json_each(?) j CROSS JOIN ';
  const joined = found === null ? '' : ' ON c.id = j.value';
  const values = found === null ? [] : [found];
  if (view.kind === 'all' && filters.length === 0)
    return prepared(
      db,
      `${OF_INDEX} FROM ${listed}clippings c INDEXED BY clippings_counted${joined} WHERE c.trashed_at IS NULL`,
    )
      .raw()
      .all(...values) as CountedRow[];
  // Conditions are over the view's columns.
  const place = viewCondition(view);
  const passes = filters.map(({ condition }) => `, (${condition.sql})`).join('');
  return db
    .prepare(`${OF_VIEW} ${passes} FROM ${listed}clipping_values c${joined} WHERE ${place.sql}`)
    .raw()
    .all(...filters.flatMap(({ condition }) => condition.values), ...values, ...place.values) as CountedRow[];
}

/** One statement reads every clipping once, with whether it passes each filter; a facet counts those that pass all the others. */
function countColumns(
  db: Database,
  view: View,
  found: string | null,
  filters: readonly { facet: FacetName; condition: Condition }[],
): Tally {
  const rows = countedRows(db, view, found, filters);
  const counts = Object.fromEntries(
    [...COLUMNS, ...OF_OUTLET, ...HALVES].map((name) => [name, new Map()]),
  ) as unknown as Record<Column, Map<number | string | null, number>>;
  const inHalf = { annotated: idsOf(db, ANNOTATED_IDS), storied: idsOf(db, STORIED_IDS), used: idsOf(db, USED_IDS) };
  const listed = { themes: [] as number[], tags: [] as number[], collections: [] as number[] };
  const outlets = knownOutlets(db);
  const first = 1 + COLUMNS.length;
  const languages = new Map<number, string>();
  const count = (into: Map<number | string | null, number>, value: number | string | null) =>
    into.set(value, (into.get(value) ?? 0) + 1);
  for (const row of rows) {
    let failed: FacetName | null = null;
    let failures = 0;
    for (let at = 0; at < filters.length; at += 1) {
      if (row[first + at] === 1) continue;
      failed = filters[at]?.facet ?? null;
      failures += 1;
    }
    if (failures > 1) continue;
    const [id, outlet, agency] = row;
    if (outlet !== null || agency !== null) {
      const language = languageOf(row[3]);
      for (const named of [outlet, agency])
        if (named !== null && (languages.get(named) ?? '~') > language) languages.set(named, language);
    }
    for (let at = 0; at < COLUMNS.length; at += 1) {
      const name = COLUMNS[at] as Column;
      if (failures === 0 || failed === name) count(counts[name], row[1 + at] as number | string | null);
    }
    for (const name of OF_OUTLET) {
      if (failures === 0 || failed === name)
        count(counts[name], (outlet === null ? undefined : outlets.get(outlet)?.[name]) ?? '');
    }
    for (const name of HALVES) {
      if (failures === 0 || failed === name) count(counts[name], inHalf[name].has(id) ? 1 : 0);
    }
    if (failures === 0 || failed === 'themes') listed.themes.push(id);
    if (failures === 0 || failed === 'tags') listed.tags.push(id);
    if (failures === 0 || failed === 'collections') listed.collections.push(id);
  }
  // Where nothing narrows, the view's own condition is quicker than a list of everything in it.
  const isWhole = found === null && filters.length === 0;
  const place = viewCondition(view);
  return {
    counts: {
      ...(counts as Record<Column, Counts>),
      outlets: renamed(counts.outlets, (value) => value ?? 0),
      agencies: renamed(counts.agencies, (value) => value ?? 0),
      languages: renamed(counts.languages, languageOf),
      tones: renamed(counts.tones, (value) => value ?? ''),
      importance: renamed(counts.importance, (value) => value ?? 0),
      dates: renamed(counts.dates, (value) => monthOf(Number(value))),
    },
    languages,
    among: (facet) =>
      isWhole
        ? { sql: `SELECT c.id FROM clipping_values c WHERE ${place.sql}`, values: place.values }
        : { sql: LISTED, values: [JSON.stringify(listed[facet])] },
  };
}

function renamed(
  counts: ReadonlyMap<number | string | null, number>,
  name: (value: number | string | null) => number | string,
): Counts {
  return new Map([...counts].map(([value, count]) => [name(value), count]));
}

function languageOf(language: number | string | null): string {
  return typeof language === 'number' ? (NUMBERED[language] ?? '') : (language ?? '');
}

const ANNOTATED_IDS = 'SELECT DISTINCT clipping_id FROM annotations';
const USED_IDS = 'SELECT u.clipping_id FROM issue_clippings u JOIN issues i ON i.id = u.issue_id';
const STORIED_IDS = `SELECT c.id FROM (SELECT clipping_id AS id FROM story_clippings) c WHERE ${STORIED}`;

function idsOf(db: Database, sql: string): Set<number> {
  return new Set(db.prepare(sql).pluck().all() as number[]);
}

/** Kind and country of the outlets of which any is known. */
function knownOutlets(db: Database): Map<number, { kinds: OutletKind | null; countries: string | null }> {
  const rows = db.prepare(OUTLETS).all() as { id: number; kinds: OutletKind | null; countries: string | null }[];
  return new Map(rows.map((row) => [row.id, row]));
}

const OUTLETS = `SELECT id, coalesce(kind_set, kind) AS kinds, coalesce(country_set, country) AS countries FROM outlets
  WHERE kinds IS NOT NULL OR countries IS NOT NULL`;
const COLLECTIONS = `SELECT m.collection_id AS value, o.name AS label, count(*) AS count
  FROM (AMONG) c CROSS JOIN collection_clippings m ON m.clipping_id = c.id JOIN collections o ON o.id = m.collection_id GROUP BY m.collection_id ORDER BY count DESC, o.folded`;
const THEMES = `SELECT s.theme_id AS value, t.names AS label, count(*) AS count
  FROM (AMONG) c CROSS JOIN theme_statuses s ON s.clipping_id = c.id JOIN themes t ON t.id = s.theme_id WHERE s.status <> 'rejected' GROUP BY s.theme_id ORDER BY count DESC, s.theme_id`;
const TAGS = `SELECT g.tag_id AS value, t.name AS label, count(*) AS count
  FROM (AMONG) c CROSS JOIN taggings g ON g.clipping_id = c.id JOIN tags t ON t.id = g.tag_id GROUP BY g.tag_id ORDER BY count DESC, t.folded`;
/** Tags that others stand under, each clipping of these once. */
const TAGS_ABOVE = `${OVER} SELECT o.above AS value, t.name AS label, count(DISTINCT g.clipping_id) AS count
  FROM over o JOIN tags t ON t.id = o.above JOIN taggings g ON g.tag_id = o.id
  WHERE o.above IN (SELECT parent_id FROM tags WHERE parent_id IS NOT NULL) AND g.clipping_id IN (AMONG) GROUP BY o.above`;

function countTags(db: Database, among: Condition): FacetValue[] {
  const own = countLabelled(db, among, TAGS);
  const nests = db.prepare('SELECT 1 FROM tags WHERE parent_id IS NOT NULL LIMIT 1').get();
  if (!nests) return own;
  const above = new Map(countLabelled(db, among, TAGS_ABOVE).map((tag) => [tag.value, tag]));
  const all = [...above.values(), ...own.filter(({ value }) => !above.has(value))];
  return all.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}

function countLabelled(db: Database, among: Condition, sql: string): FacetValue[] {
  return db.prepare(sql.replace('AMONG', among.sql)).all(...among.values) as FacetValue[];
}

function namesOf(db: Database, languages: Map<number, string>): Map<number, string> {
  const rows = db
    .prepare(
      `SELECT o.id, ${outletNameSql('o', "j.value ->> '$[1]'")} FROM json_each(?) j JOIN outlets o ON o.id = j.value ->> '$[0]'`,
    )
    .raw()
    .all(JSON.stringify([...languages])) as [number, string][];
  return new Map(rows);
}

function byCount(counts: Counts, label: (value: number | string) => string): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}

function halves(counts: Counts): FacetHalves {
  return { with: counts.get(1) ?? 0, without: counts.get(0) ?? 0 };
}
