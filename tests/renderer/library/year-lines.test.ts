// Years and their months as lines of a facet.

import { expect, test } from 'vitest';
import { yearLines } from '../../../renderer/library/year-lines.ts';

const counted = (value: string, count: number) => ({ value, label: value, count });

test('no dates make no lines', () => {
  expect(yearLines([], [])).toEqual([]);
});

test('a year counts its months and what is known by year alone; the newest stand first', () => {
  expect(yearLines([counted('2022', 1), counted('2023', 2), counted('2023-04', 3), counted('2023-11', 4)], [])).toEqual(
    [
      {
        year: '2023',
        count: 9,
        months: [
          { month: '2023-11', count: 4 },
          { month: '2023-04', count: 3 },
        ],
      },
      { year: '2022', count: 1, months: [] },
    ],
  );
});

test('a month that narrows stays when nothing is in it', () => {
  expect(yearLines([counted('2023-04', 3)], ['2021-05', '2023-04'])).toEqual([
    { year: '2023', count: 3, months: [{ month: '2023-04', count: 3 }] },
    { year: '2021', count: 0, months: [{ month: '2021-05', count: 0 }] },
  ]);
});
