// The library over a period in figures: clippings by time and theme, spikes, the change, themes by language and outlet, agency pick-ups.

import type { Database } from 'better-sqlite3';
import type { Overview, OverviewSeries, Spike } from '../contract/overview.ts';
import type { KnownLanguage, PublishedOn } from '../contract/values.ts';
import { themeName } from './clipping-rows.ts';
import { outletNameSql } from './outlets.ts';

/** Clippings a bar has at least to be a spike, and how many times the mean of the bars before. */
const SPIKE_LEAST = 5;
const SPIKE_TIMES = 2;
const SPIKE_BEFORE = 6;
const DAY = 86_400_000;
/** Longer periods are shown by month, and by year. */
const MOST_DAYS = 92;
const MOST_MONTHS = 120;
const MOST_OUTLETS = 12;

interface Asked {
  language: KnownLanguage;
  days: number | null;
  from: PublishedOn | null;
  to: PublishedOn | null;
  themeId: number | null;
}
interface Cell {
  theme: number | null;
  bar: string;
  pickup: number;
  count: number;
}

const AGENCY = 'CASE c.agency_decided WHEN 1 THEN c.agency_set_id ELSE c.agency_id END';
const OUTLET = 'coalesce(CASE c.outlet_decided WHEN 1 THEN c.outlet_set_id ELSE c.outlet_id END, 0)';
const HELD = "(t.decision IS NOT NULL OR t.score IS NOT NULL) AND t.decision IS NOT 'rejected'";
const OF_THEME = `(@themeId IS NULL OR EXISTS (SELECT 1 FROM clipping_themes t WHERE t.clipping_id = c.id AND t.theme_id = @themeId AND ${HELD}))`;
const IN_PERIOD = "c.trashed_at IS NULL AND c.sort_on >= @from AND c.sort_on <= @to || '~'";

/** Counts the library over a period; see `Overview`. */
export function overview(db: Database, asked: Asked): Overview {
  const { themeId } = asked;
  const ends = db
    .prepare(
      `SELECT min(c.sort_on) AS first, max(c.sort_on) AS last FROM clippings c
       WHERE c.trashed_at IS NULL AND c.sort_on <> '' AND ${OF_THEME}`,
    )
    .get({ themeId }) as { first: string | null; last: string | null };
  const undated = db
    .prepare(`SELECT count(*) FROM clippings c WHERE c.trashed_at IS NULL AND c.sort_on = '' AND ${OF_THEME}`)
    .pluck()
    .get({ themeId }) as number;
  const names = db
    .prepare('SELECT id, names, hue FROM themes WHERE @themeId IS NULL OR id = @themeId ORDER BY id')
    .all({
      themeId,
    }) as { id: number; names: string; hue: string }[];
  const period = periodOf(asked, ends);
  const grain = period ? grainOf(period) : 'month';
  const length = { day: 10, month: 7, year: 4 }[grain];
  const bars = period ? barsOf(period, length) : [];
  const whole = asked.days === null && asked.from === null && asked.to === null;
  const before = period && !whole ? periodBefore(period) : null;
  const count = (range: { from: string; to: string } | null, size: number) =>
    range ? countCells(db, range, size, themeId) : [];
  const now = count(period && { ...period, from: period.from.slice(0, length) }, length);
  const then = count(before, 4);
  const places = new Map(bars.map((bar, at) => [bar, at]));
  const exact = now.filter(({ bar }) => places.has(bar));
  const series = (theme: number | null): OverviewSeries => {
    const values = bars.map(() => 0);
    let [pickups, originals] = [0, 0];
    for (const cell of exact) {
      if (cell.theme !== theme) continue;
      const at = places.get(cell.bar) ?? 0;
      values[at] = (values[at] ?? 0) + cell.count;
      if (cell.pickup) pickups += cell.count;
      else originals += cell.count;
    }
    const previous = before
      ? then.filter((cell) => cell.theme === theme).reduce((sum, cell) => sum + cell.count, 0)
      : null;
    return { values, total: pickups + originals, previous, pickups, originals };
  };
  const all = series(ALL);
  const themes = names.map(({ id, names, hue }) => ({
    id,
    name: themeName(names, asked.language),
    hue,
    ...series(id),
  }));
  const matrix = period ? matrixOf(db, period, themeId) : [];
  const outletsBy = (what: 'kind' | 'country') => (period ? byOutlet(db, period, themeId, what) : []);
  return {
    grain,
    bars,
    all,
    none: series(NONE),
    themes,
    spikes: [...spikesOf(all.values, null), ...themes.flatMap(({ id, values }) => spikesOf(values, id))],
    before,
    inexact: period ? countInexact(db, period, length, themeId) : 0,
    undated,
    matrix,
    newest: period ? newestOf(db, period, themeId) : [],
    kinds: outletsBy('kind') as Overview['kinds'],
    countries: outletsBy('country') as Overview['countries'],
    outlets: outletsOf(db, matrix, asked.language),
  };
}

/** Stand in the place of a theme's id for all clippings, each once, and for those without a theme. */
const ALL = 0;
const NONE = -1;

function countCells(db: Database, range: { from: string; to: string }, length: number, themeId: number | null): Cell[] {
  const values = { ...range, length, themeId };
  const bar = `substr(c.sort_on, 1, @length) AS bar, ${AGENCY} IS NOT NULL AS pickup, count(*) AS count`;
  return [
    ...db
      .prepare(
        `SELECT t.theme_id AS theme, ${bar} FROM clipping_themes t JOIN clippings c ON c.id = t.clipping_id
         WHERE ${IN_PERIOD} AND ${HELD} AND (@themeId IS NULL OR t.theme_id = @themeId) GROUP BY theme, bar, pickup`,
      )
      .all(values),
    ...db
      .prepare(
        `SELECT ${ALL} AS theme, ${bar} FROM clippings c WHERE ${IN_PERIOD} AND ${OF_THEME} GROUP BY bar, pickup`,
      )
      .all(values),
    ...(themeId === null
      ? db
          .prepare(
            `SELECT ${NONE} AS theme, ${bar} FROM clippings c WHERE ${IN_PERIOD}
               AND NOT EXISTS (SELECT 1 FROM clipping_themes t WHERE t.clipping_id = c.id AND ${HELD}) GROUP BY bar, pickup`,
          )
          .all(values)
      : []),
  ] as Cell[];
}

/** Clippings dated by month or year that may be of the period, where bars are finer. */
function countInexact(db: Database, period: Period, length: number, themeId: number | null): number {
  return db
    .prepare(
      `SELECT count(*) FROM clippings c WHERE c.trashed_at IS NULL AND c.sort_on <> '' AND length(c.sort_on) < @length
         AND c.sort_on >= substr(@from, 1, length(c.sort_on)) AND c.sort_on <= @to AND ${OF_THEME}`,
    )
    .pluck()
    .get({ ...period, length, themeId }) as number;
}

function matrixOf(db: Database, period: { from: string; to: string }, themeId: number | null): Overview['matrix'] {
  return db
    .prepare(
      `SELECT t.theme_id AS themeId, coalesce(c.language_set, c.language) AS language, ${OUTLET} AS outletId,
         count(DISTINCT coalesce(m.story_id, c.id)) AS stories, count(*) AS clippings
       FROM clipping_themes t JOIN clippings c ON c.id = t.clipping_id LEFT JOIN story_clippings m ON m.clipping_id = c.id
       WHERE ${IN_PERIOD} AND ${HELD} AND (@themeId IS NULL OR t.theme_id = @themeId)
       GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    )
    .all({ ...period, themeId }) as Overview['matrix'];
}

function byOutlet(db: Database, period: Period, themeId: number | null, what: 'kind' | 'country'): object[] {
  return db
    .prepare(
      `SELECT coalesce(o.${what}_set, o.${what}) AS ${what}, count(DISTINCT coalesce(m.story_id, -c.id)) AS stories, count(*) AS clippings
       FROM clippings c LEFT JOIN outlets o ON o.id = ${OUTLET} LEFT JOIN story_clippings m ON m.clipping_id = c.id
       WHERE ${IN_PERIOD} AND ${OF_THEME} GROUP BY 1 ORDER BY clippings DESC, 1`,
    )
    .all({ ...period, themeId }) as object[];
}

function newestOf(db: Database, period: Period, themeId: number | null): Overview['newest'] {
  return db
    .prepare(
      `SELECT coalesce(c.language_set, c.language) AS language, max(c.sort_on) AS publishedOn FROM clippings c
       WHERE ${IN_PERIOD} AND ${OF_THEME} GROUP BY 1 ORDER BY 1`,
    )
    .all({ ...period, themeId }) as Overview['newest'];
}

function outletsOf(db: Database, matrix: Overview['matrix'], language: KnownLanguage): Overview['outlets'] {
  const counts = new Map<number, number>();
  for (const { outletId, clippings } of matrix) counts.set(outletId, (counts.get(outletId) ?? 0) + clippings);
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_OUTLETS);
  const name = db.prepare(`SELECT ${outletNameSql('o', '@language')} FROM outlets o WHERE o.id = @id`).pluck();
  return most.map(([id, clippings]) => ({
    id,
    name: id === 0 ? '' : String(name.get({ id, language }) ?? ''),
    clippings,
  }));
}

/** Bars far above those before them, by the rule `Spike` states. */
function spikesOf(values: readonly number[], themeId: number | null): Spike[] {
  return values.flatMap((count, at) => {
    const earlier = values.slice(Math.max(0, at - SPIKE_BEFORE), at);
    if (earlier.length < 3 || count < SPIKE_LEAST) return [];
    const usual = earlier.reduce((sum, value) => sum + value, 0) / earlier.length;
    return count >= SPIKE_TIMES * usual ? [{ themeId, at, count, usual: Math.round(usual * 10) / 10 }] : [];
  });
}

type Period = { from: PublishedOn; to: PublishedOn };

function periodOf(
  { days, from, to }: Asked,
  { first, last }: { first: string | null; last: string | null },
): Period | null {
  if (!first || !last) return null;
  const end = to ?? dayOf(last, 'last');
  if (days !== null) return { from: isoDay(Date.parse(end) - (days - 1) * DAY), to: end };
  const start = from ?? dayOf(first, 'first');
  return start <= end ? { from: start, to: end } : null;
}

/** The first or last day a date of any precision may be. */
function dayOf(date: string, which: 'first' | 'last'): string {
  const [year = 0, month = which === 'first' ? 1 : 12, day] = date.split('-').map(Number);
  if (day) return date;
  return isoDay(which === 'first' ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0));
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

function periodBefore({ from, to }: Period): Period {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
  return { from: isoDay(Date.parse(from) - days * DAY), to: isoDay(Date.parse(from) - DAY) };
}

function grainOf({ from, to }: Period): Overview['grain'] {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_MONTHS * 31 ? 'month' : 'year';
}

function barsOf({ from, to }: Period, length: number): PublishedOn[] {
  const bars: PublishedOn[] = [];
  const at = new Date(`${from.slice(0, length).padEnd(10, '-01-01'.slice(length === 4 ? 0 : 3))}T00:00:00Z`);
  while (at.toISOString().slice(0, length) <= to.slice(0, length)) {
    bars.push(at.toISOString().slice(0, length));
    if (length === 10) at.setUTCDate(at.getUTCDate() + 1);
    else if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
  return bars;
}
