import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningsNear, editDistance, slipsForgiven } from '../../language/spelling.ts';

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['климат', 'климат', 0],
    ['клмиат', 'климат', 1],
    ['климт', 'климат', 1],
    ['климмат', 'климат', 1],
    ['климот', 'климат', 1],
    ['правителсьво', 'правительство', 2],
    ['су', 'жер', 3],
    ['аааааааа', 'ббб', 3],
  ])('%j and %j: %d, where more than two is three', (one, other, slips) => {
    expect(editDistance(one, other, 2)).toBe(slips);
    expect(editDistance(other, one, 2)).toBe(slips);
  });

  test('short words are given little room', () => {
    expect([2, 3, 5, 6, 12].map(slipsForgiven)).toEqual([0, 1, 1, 2, 2]);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'абвгдежзклмноп'), minLength: 4, maxLength: 9 });

test('a word with one slip stands under one of the beginnings', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(...'абвкл'), fc.nat(3), (meant, place, letter, kind) => {
      const at = place % (meant.length - 1);
      const slipped = [
        meant.slice(0, at) + meant.slice(at + 1),
        meant.slice(0, at) + letter + meant.slice(at),
        meant.slice(0, at) + letter + meant.slice(at + 1),
        meant.slice(0, at) + (meant[at + 1] ?? '') + (meant[at] ?? '') + meant.slice(at + 2),
      ][kind] as string;
      expect(beginningsNear(slipped).some((beginning) => meant.startsWith(beginning))).toBe(true);
      expect(editDistance(slipped, meant, 2)).toBeLessThanOrEqual(1);
    }),
  );
});
