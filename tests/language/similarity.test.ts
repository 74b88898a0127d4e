// Similarity of bodies: what is a version of a text stays one when cut and edited, what is another text does not become one.

import { expect, test } from 'vitest';
import { comparedWords, NEAR, similarityOf, sketchOf } from '../../language/similarity.ts';

const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}`);
const shared = (one: string[], other: string[]) => {
  const hashes = new Set(sketchOf(one));
  return sketchOf(other).filter((hash) => hashes.has(hash)).length;
};

test('texts too short to be told apart have no sketch, an empty one resembles nothing', () => {
  expect(sketchOf(words(0, 19))).toEqual([]);
  expect(similarityOf([], words(0, 50))).toBe(0);
  expect(similarityOf([], [])).toBe(0);
});

test('the same words are wholly alike, others not at all', () => {
  expect(similarityOf(words(0, 200), words(0, 200))).toBe(1);
  expect(similarityOf(words(0, 200), words(500, 200))).toBe(0);
  expect(shared(words(0, 200), words(500, 200))).toBe(0);
});

test('letters, case, stress marks and layout make no difference', () => {
  expect(comparedWords('Ёлка  СТОИТ\nу реки')).toEqual(comparedWords('елка стоит у реки'));
});

test('a tenth of the words changed, a half cut off, other words around: still a version, and found by its sketch', () => {
  const whole = words(0, 400);
  const edited = whole.map((word, at) => (at % 10 === 7 ? `edit${at}` : word));
  const version = [...words(9_000, 30), ...edited.slice(0, 200), ...words(9_500, 30)];
  expect(similarityOf(whole, version)).toBeGreaterThan(0.85);
  expect(shared(whole, version)).toBeGreaterThanOrEqual(2);
});

test('a fifth of the words is not enough, nor is a quoted paragraph', () => {
  const whole = words(0, 400);
  expect(
    similarityOf(
      whole,
      whole.map((word, at) => (at % 3 === 0 ? `edit${at}` : word)),
    ),
  ).toBeLessThan(NEAR);
  expect(similarityOf(whole, [...words(5_000, 150), ...words(100, 60), ...words(6_000, 150)])).toBe(0);
});
