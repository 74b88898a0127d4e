// Queries of one to three words over the samples: what people type finds what its table says, in all three languages.

import { expect, test } from 'vitest';
import { answerShortQueries, mean, shortQueries } from '../../bench/short-queries.ts';

test('the table holds 150 queries of one to three words, 50 in each language', () => {
  const rows = shortQueries();
  for (const language of ['kk', 'ru', 'en']) expect(rows.filter((row) => row.language === language)).toHaveLength(50);
  expect(rows.every(({ query }) => query.split(' ').length <= 3)).toBe(true);
});

test('nine tenths of the first ten are right, and nine tenths of what is there is found; plain FTS5 finds far less', async () => {
  const { ours, plain } = await answerShortQueries();
  expect(mean(ours, 'precision')).toBeGreaterThanOrEqual(0.9);
  expect(mean(ours, 'recall')).toBeGreaterThanOrEqual(0.9);
  expect(mean(plain, 'recall')).toBeLessThan(0.6);
});
