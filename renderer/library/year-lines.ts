// The years of a result and the months inside them, with what each holds: the newest first.

import type { FacetValue } from '../../contract/search.ts';

/** A year with all that is dated inside it; `months` of it are newest first, without what is known by year alone. */
export interface YearLine {
  year: string;
  count: number;
  months: { month: string; count: number }[];
}

/** From the months (and years alone) that facets count; `kept` ones stay in sight when nothing is in them any more. */
export function yearLines(months: readonly FacetValue[], kept: readonly string[]): YearLine[] {
  const years = new Map<string, { count: number; months: Map<string, number> }>();
  for (const [value, count] of [
    ...months.map((one) => [String(one.value), one.count] as const),
    ...kept.map((one) => [one, 0] as const),
  ]) {
    const year = value.slice(0, 4);
    const line = years.get(year) ?? { count: 0, months: new Map() };
    line.count += count;
    if (value.length > 4) line.months.set(value, (line.months.get(value) ?? 0) + count);
    years.set(year, line);
  }
  return [...years]
    .map(([year, line]) => ({
      year,
      count: line.count,
      months: [...line.months]
        .map(([month, count]) => ({ month, count }))
        .sort((one, other) => (one.month < other.month ? 1 : -1)),
    }))
    .sort((one, other) => (one.year < other.year ? 1 : -1));
}
