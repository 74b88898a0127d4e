// The bars of the chart of days.

import { expect, test } from 'vitest';
import { chartBars } from '../../../renderer/library/chart-bars.ts';

const value = (name: string, count: number) => ({ value: name, label: name, count });

test('nothing to show, no bars', () => {
  expect(chartBars([])).toEqual([]);
});

test('months in between are there, empty', () => {
  expect(chartBars([value('2020-11', 2), value('2021-02', 1)])).toEqual([
    { value: '2020-11', count: 2 },
    { value: '2020-12', count: 0 },
    { value: '2021-01', count: 0 },
    { value: '2021-02', count: 1 },
  ]);
});

test('a year known alone, or too many months, make bars of years', () => {
  expect(chartBars([value('2019', 1), value('2020-11', 2), value('2020-12', 3)])).toEqual([
    { value: '2019', count: 1 },
    { value: '2020', count: 5 },
  ]);
  expect(chartBars([value('2001-01', 1), value('2020-11', 2)])).toHaveLength(20);
});
