// Days as each language writes them (CLDR), no more precise than they are known.

import { expect, test } from 'vitest';
import { formatDay } from '../../renderer/words.ts';

test.each([
  ['2025-10-25', 'kk', '2025 ж. 25 қаз.', '2025 жылғы 25 қазан'],
  ['2025-10-25', 'ru', '25 окт. 2025', '25 октября 2025 г.'],
  ['2025-10-25', 'en', '25 Oct 2025', '25 October 2025'],
  ['2025-10', 'kk', '2025 ж. қазан', '2025 ж. қазан'],
  ['2025-10', 'ru', 'октябрь 2025', 'октябрь 2025'],
  ['2025', 'kk', '2025', '2025'],
] as const)('%s in %s', (day, language, short, long) => {
  expect(formatDay(day, language)).toBe(short);
  expect(formatDay(day, language, 'long')).toBe(long);
});
