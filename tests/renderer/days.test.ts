// Days as they are typed and as they are written.

import { describe, expect, test } from 'vitest';
import { readDay } from '../../renderer/days.ts';
import { formatDay, formatNumber } from '../../renderer/words.ts';

describe('a day typed', () => {
  test.each(['2020-13', '2020-02-30', '30.02.2020', 'yesterday', '20', '2020-10-15-1', '1/2', '0000', '00.2020'])(
    '%s is no day',
    (typed) => {
      expect(readDay(typed)).toBeUndefined();
    },
  );

  test('nothing typed is no date', () => {
    expect(readDay('  ')).toBeNull();
  });

  test.each([
    ['2020', '2020'],
    ['2020-10', '2020-10'],
    ['2020-10-15', '2020-10-15'],
    [' 15.10.2020 ', '2020-10-15'],
    ['5/6/2021', '2021-06-05'],
    ['10.2020', '2020-10'],
    ['2024-2-29', '2024-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });
});

describe('a day written', () => {
  test.each([
    ['2020', 'kk', 'long', '2020'],
    ['2020-10', 'kk', 'long', '2020 ж. қазан'],
    ['2020-10-15', 'kk', 'long', '2020 жылғы 15 қазан'],
    ['2020-10', 'ru', 'long', 'октябрь 2020'],
    ['2020-05-09', 'ru', 'long', '9 мая 2020 г.'],
    ['2020-10', 'en', 'short', 'Oct 2020'],
    ['2020-10-15', 'en', 'long', '15 October 2020'],
    ['2020-10-15', 'ru', 'short', '15 окт. 2020'],
  ] as const)('%s in %s (%s) is %s', (day, language, style, words) => {
    expect(formatDay(day, language, style)).toBe(words);
  });
});

test('Kazakh numbers are grouped by a space', () => {
  expect(formatNumber(1_234_567, 'kk')).toBe('1\u00a0234\u00a0567');
});
