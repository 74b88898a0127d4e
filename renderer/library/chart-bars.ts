// The bars of the chart of days: every month or every year between the first and the last, empty ones too.

import type { FacetValue } from '../../contract/model.ts';

/** A month (`YYYY-MM`) or year (`YYYY`) and the clippings of it. */
export interface ChartBar {
  value: string;
  count: number;
}

const MOST_MONTHS = 60;

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

/** By month while they are few enough to be seen and all are known to the month; by year otherwise. */
export function chartBars(months: FacetValue[]): ChartBar[] {
  const known = months.map(({ value, count }) => ({ value: String(value), count }));
  const first = known[0]?.value;
  const last = known.at(-1)?.value;
  if (!first || !last) return [];
  const exact = known.every(({ value }) => value.length === 7);
  const span = exact ? monthsBetween(first, last) : [];
  if (exact && span.length <= MOST_MONTHS) {
    const counts = new Map(known.map(({ value, count }) => [value, count]));
    return span.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  }
  const years = new Map<number, number>();
  for (const { value, count } of known) {
    const year = Number(value.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + count);
  }
  const all = [...years.keys()];
  const from = Math.min(...all);
  const to = Math.max(...all);
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    value: String(from + at),
    count: years.get(from + at) ?? 0,
  }));
}
