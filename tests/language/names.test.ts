// Name keys: spellings of one name meet in three scripts, inflected or not; different names do not.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, nameKeys, queryNameKeys } from '../../language/names.ts';
import { normalise } from '../../language/tokens.ts';

/** True when a typed word finds a text's word. */
function finds(typed: string, written: string): boolean {
  const keys = nameKeys(written, false);
  return queryNameKeys(normalise(typed)).some((key) => keys.includes(key));
}

describe('words that have no key', () => {
  test.each(['и', 'the', 'және', 'для', '2024', 'covid-19', 'оп', '', '-', '中国'])('%j typed', (word) => {
    expect(nameKey(word)).toBeNull();
    expect(queryNameKeys(word)).toEqual([]);
  });

  test.each(['тоқаев', 'реформа', '2024', 'И', 'The'])('%s in a text', (written) => {
    expect(nameKeys(written, false)).toEqual([]);
  });

  test('any string is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        nameKeys(text, true);
        nameKey(text);
      }),
    );
  });
});

/** The pairs of the table beside this file that are said to meet, or not to. */
function pairsThat(meet: 'same' | 'apart'): (readonly [typed: string, written: string])[] {
  const rows = readFileSync(join(import.meta.dirname, 'name-pairs.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  return rows
    .filter(([kind]) => kind === meet)
    .flatMap(([, typed = '', written = '']) => written.split(' ').map((one) => [typed, one] as const));
}

describe('spellings that meet', () => {
  const pairs = pairsThat('same');

  test('there are enough of them', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(320);
  });

  test.each(pairs)('%s finds %s', (typed, written) => {
    expect(finds(typed, written)).toBe(true);
  });
});

describe('names that must not meet', () => {
  const pairs = pairsThat('apart');

  test('there are enough of them', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(180);
  });

  test.each(pairs)('%s does not find %s', (typed, written) => {
    expect(finds(typed, written)).toBe(false);
  });
});
