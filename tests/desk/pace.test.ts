// The pace of an import: what is said of the time left, and when nothing is.

import { describe, expect, test } from 'vitest';
import { costOf, Pace } from '../../desk/pace.ts';

describe('the time left', () => {
  test('is not told before there has been work for a second and a half, nor while nothing has been done', () => {
    const pace = new Pace();
    expect(pace.secondsLeft(0, 0, 100)).toBeNull();
    pace.mark(1_000, 0, 0);
    expect(pace.secondsLeft(2_499, 50, 100)).toBeNull();
    expect(pace.secondsLeft(9_000, 0, 100)).toBeNull();
  });

  test('is what the work that is left takes at the pace of what was done', () => {
    const pace = new Pace();
    pace.mark(1_000, 0, 0);
    expect(pace.secondsLeft(2_500, 50, 100)).toBeCloseTo(3);
    expect(pace.secondsLeft(5_000, 200, 100)).toBeCloseTo(2);
    expect(pace.secondsLeft(5_000, 200, 0)).toBe(0);
  });

  test('goes by the last moments, and begins anew after a pause', () => {
    const pace = new Pace();
    pace.mark(0, 0, 0);
    pace.mark(1_000, 100, 1_000);
    // Ten times slower since.
    for (let second = 2; second <= 20; second += 1) pace.mark(second * 1_000, 100 + second, 1_000 + second * 100);
    expect(pace.secondsLeft(20_000, 3_000, 100)).toBeCloseTo(1);
    pace.restart();
    expect(pace.secondsLeft(20_000, 3_000, 100)).toBeNull();
    pace.mark(60_000, 120, 3_000);
    expect(pace.secondsLeft(62_000, 3_200, 200)).toBeCloseTo(2);
  });

  test('is told of work that came to a standstill: it grows', () => {
    const pace = new Pace();
    pace.mark(0, 0, 0);
    pace.mark(100, 40, 400);
    expect(pace.secondsLeft(2_000, 400, 200)).toBeCloseTo(1);
    expect(pace.secondsLeft(20_000, 400, 200)).toBeCloseTo(10);
  });
});

test('files a second are counted from the first moments on, and are none before', () => {
  const pace = new Pace();
  expect(pace.rate(0, 5)).toBe(0);
  pace.mark(0, 10, 0);
  expect(pace.rate(150, 40)).toBe(0);
  expect(pace.rate(2_000, 40)).toBe(15);
});

test('a file costs its bytes and something more', () => {
  expect(costOf(0)).toBeGreaterThan(0);
  expect(costOf(1_000) - costOf(0)).toBe(1_000);
});
