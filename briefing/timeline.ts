// How a pack's clippings lie in time: by day, week, month or year, whichever tells most of the time it covers.

import type { PublishedOn } from '../contract/values.ts';
import { distinctEntries } from './figures.ts';
import type { Pack } from './pack.ts';
import { daysIn, keyAfter, keyOf, keysBetween, type Span, type SpanUnit, spanOf, stepsBetween } from './span.ts';
import type { Wording } from './wording.ts';

/** How many clippings each day (week, month or year) has, none left out between the first and the last. */
export interface Timeline {
  title: string;
  unit: SpanUnit;
  /** Heads of the two columns when it is set as a table. */
  columns: [string, string];
  /** `label` is for the foot of a bar, `year` stands under it where a year (with days a month) begins, `name` is the whole of it in words. */
  bars: { label: string; year: string | null; name: string; count: number }[];
  highest: number;
  /** What the chart shows, for those who do not see it. */
  alt: string;
  /** Sentences on clippings it cannot show. */
  remarks: string[];
}

/** Days of a span that bars of days, and of weeks, can show. */
const MOST_DAYS = 31;
const MOST_WEEK_DAYS = 13 * 7;
const MOST_MONTHS = 36;
/** The latest of more bars than this are shown. */
const MOST_BARS = 200;
/** Characters of a date that a unit needs. */
const PRECISION: Record<SpanUnit, number> = { day: 10, week: 10, month: 7, year: 4 };

/** The timeline; null when it would be a single bar, or no clipping has a date that can be shown. */
export function timelineOf(pack: Pack, say: Wording): Timeline | null {
  const all = distinctEntries(pack);
  const dates = all.flatMap((entry) => entry.publishedOn ?? []);
  const span = spanOf(pack, all);
  if (!span) return null;
  const unit = unitFor(dates, span);
  const shown = dates.filter((date) => date.length >= PRECISION[unit]).map((date) => keyOf(date, unit));
  const keys = keysBetween(keyOf(span.from, unit), keyOf(span.to, unit), unit).slice(-MOST_BARS);
  if (keys.length < 2 || shown.length === 0) return null;
  const counts = new Map<string, number>();
  for (const key of shown) counts.set(key, (counts.get(key) ?? 0) + 1);
  const bars = keys.map((key, at) => ({ ...barOf(key, at, keys, unit, say), count: counts.get(key) ?? 0 }));
  const undated = all.length - dates.length;
  const imprecise = dates.length - shown.length;
  return {
    title: say.word(`timeline.${unit}s`),
    unit,
    columns: [say.word(`timeline.${unit}`), say.word('timeline.count')],
    bars,
    highest: Math.max(...bars.map((bar) => bar.count), 1),
    alt: say.word('timeline.alt', {
      months: bars
        .filter((bar) => bar.count > 0)
        .map((bar) => `${bar.name}: ${say.number(bar.count)}`)
        .join('; '),
    }),
    remarks: [
      ...(imprecise > 0 ? [say.count(unit === 'month' ? 'timeline.imprecise' : 'timeline.dayless', imprecise)] : []),
      ...(undated > 0 ? [say.count('timeline.undated', undated)] : []),
    ],
  };
}

/** Days and weeks where nearly all dates have their day; else months, unless they are too many. */
function unitFor(dates: readonly PublishedOn[], span: Span): SpanUnit {
  const exact = dates.filter((date) => date.length === 10).length;
  if (exact * 4 >= dates.length * 3) {
    if (daysIn(span) <= MOST_DAYS) return 'day';
    if (daysIn(span) <= MOST_WEEK_DAYS) return 'week';
  }
  const isMonthly = dates.some((date) => date.length >= 7);
  return isMonthly && stepsBetween(span.from.slice(0, 7), span.to.slice(0, 7), 'month') < MOST_MONTHS
    ? 'month'
    : 'year';
}

function barOf(
  key: string,
  at: number,
  keys: readonly string[],
  unit: SpanUnit,
  say: Wording,
): { label: string; year: string | null; name: string } {
  const year = key.slice(0, 4);
  if (unit === 'year') return { label: key, year: null, name: say.date(key) };
  if (unit === 'month') {
    return { label: say.shortMonth(key), year: at === 0 || key.endsWith('-01') ? year : null, name: say.date(key) };
  }
  const month = say.shortMonth(key.slice(0, 7));
  const day = String(Number(key.slice(8)));
  if (unit === 'day') {
    // The month is said where it begins, and at the first bar unless another begins close by.
    const begins = key.endsWith('-01') || (at === 0 && !keys.slice(1, 5).some((next) => next.endsWith('-01')));
    return { label: day, year: begins ? `${month} ${year}` : null, name: say.date(key) };
  }
  return {
    label: `${day} ${month}`,
    year: at === 0 || keys[at - 1]?.slice(0, 4) !== year ? year : null,
    name: say.period(key, keyAfter(key, 'day', 6)),
  };
}
