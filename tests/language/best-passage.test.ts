// The stretch of a long text that holds most of a query.

import { describe, expect, test } from 'vitest';
import { BestPassage, passageShare } from '../../language/best-passage.ts';

/** The worth of the best stretch, of `unit@start` in order. */
function worthOf(met: string, weights: readonly number[]): number {
  const passage = new BestPassage();
  for (const one of met.split(' ').filter((text) => text !== '')) {
    const [unit, start] = one.split('@').map(Number);
    passage.meet(unit ?? 0, start ?? 0);
  }
  return passage.worth(weights);
}

describe('the best stretch', () => {
  test.each<[string, number[], number]>([
    ['', [1, 2], 0],
    ['0@10', [3], 3],
    ['0@10 0@20 0@30', [3], 3],
    ['0@0 1@100 2@200', [1, 2, 3], 6],
    ['0@0 1@1000 2@2000', [1, 2, 3], 3],
    ['0@0 1@300 2@600', [1, 2, 3], 5],
    ['0@0 1@100 0@900 2@950 1@990', [1, 2, 3], 6],
    ['2@0 0@500 1@600', [1, 1, 5], 5],
  ])('of %j with weights %j is worth %d', (met, weights, expected) => {
    expect(worthOf(met, weights)).toBe(expected);
  });
});

test('tells nothing of a short text, all of a long one', () => {
  expect([0, 100, 400, 500, 600, 10_000].map(passageShare)).toEqual([0, 0, 0, 0.5, 1, 1]);
});
