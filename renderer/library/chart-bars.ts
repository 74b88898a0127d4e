// The bars of the timeline: every month or every year between the first and the last, empty ones too; and a stretch of them chosen with mouse or keys.

import type { FacetValue } from '../../contract/search.ts';

/** A month (`YYYY-MM`) or year (`YYYY`) and the clippings of it. */
export interface ChartBar {
  value: string;
  count: number;
}

export interface Chart {
  bars: ChartBar[];
  /** Clippings of which only the year is known, where bars are months. */
  yearOnly: number;
}

const MOST_MONTHS = 60;
/** Of clippings known only by year, at most this share is counted apart; with more, bars are years. */
const FEW_BY_YEAR = 0.2;

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const [endYear = 0, endMonth = 0] = last.split('-').map(Number);
  let [year = 0, month = 0] = first.split('-').map(Number);
  while (year < endYear || (year === endYear && month <= endMonth)) {
    months.push(`${year}-${String(month).padStart(2, '0')}`);
    month = (month % 12) + 1;
    if (month === 1) year += 1;
  }
  return months;
}

/** By month while they are few enough to be seen and nearly all are known to the month; by year otherwise. */
export function timelineOf(months: readonly FacetValue[]): Chart {
  const known = months.map(({ value, count }) => ({ value: String(value), count }));
  const exact = known.filter(({ value }) => value.length === 7);
  const sum = (bars: ChartBar[]) => bars.reduce((total, { count }) => total + count, 0);
  const yearOnly = sum(known) - sum(exact);
  const [first, last] = [exact[0]?.value, exact.at(-1)?.value];
  if (first && last && yearOnly <= FEW_BY_YEAR * sum(known)) {
    const span = monthsBetween(first, last);
    if (span.length <= MOST_MONTHS) {
      const counts = new Map(exact.map(({ value, count }) => [value, count]));
      return { bars: span.map((value) => ({ value, count: counts.get(value) ?? 0 })), yearOnly };
    }
  }
  const years = new Map<number, number>();
  for (const { value, count } of known) {
    const year = Number(value.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + count);
  }
  if (years.size === 0) return { bars: [], yearOnly: 0 };
  const all = [...years.keys()];
  const from = Math.min(...all);
  const to = Math.max(...all);
  const bars = Array.from({ length: to - from + 1 }, (_, at) => ({
    value: String(from + at),
    count: years.get(from + at) ?? 0,
  }));
  return { bars, yearOnly: 0 };
}

/** A stretch of bars by their places: where it was begun and where it ends now, either way round. */
export interface Brush {
  anchor: number;
  head: number;
}

/** The stretch in the order of the bars. */
export function brushEnds({ anchor, head }: Brush): [first: number, last: number] {
  return anchor <= head ? [anchor, head] : [head, anchor];
}

/** The stretch after a key: arrows move it, with Shift they extend it, Home and End go to the ends. Null for a key that is none of its own. */
export function brushAfterKey(brush: Brush | null, key: string, shift: boolean, bars: number): Brush | null {
  const last = bars - 1;
  const head = brush?.head ?? (key === 'ArrowLeft' || key === 'End' ? last + 1 : -1);
  const moves: Record<string, number> = { ArrowLeft: head - 1, ArrowRight: head + 1, Home: 0, End: last };
  const wanted = moves[key];
  if (wanted === undefined || bars === 0) return null;
  const at = Math.min(last, Math.max(0, wanted));
  return { anchor: shift && brush ? brush.anchor : at, head: at };
}

/** The stretch that days from and to lie in; null when they narrow nothing in sight. */
export function brushOfDays(bars: readonly ChartBar[], from: string | undefined, to: string | undefined): Brush | null {
  if (!from && !to) return null;
  const inside = bars
    .map(({ value }, at) => ({ value, at }))
    .filter(
      ({ value }) => (!from || value >= from.slice(0, value.length)) && (!to || value <= to.slice(0, value.length)),
    );
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { anchor: first.at, head: last.at } : null;
}
