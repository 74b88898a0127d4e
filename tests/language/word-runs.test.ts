// Running through a text never passes over a word that a query for any of its forms looks for.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KnownLanguage } from '../../contract/values.ts';
import { irregularEnglish } from '../../language/english.ts';
import { foldKazakh } from '../../language/folds.ts';
import { irregularRussian } from '../../language/russian.ts';
import { irregularBeginnings, stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { wordRuns, wordStarts } from '../../language/word-runs.ts';

const FOLDER = join(import.meta.dirname, '../press');

function isMet(written: string, form: string): boolean {
  const text = `— ${written}, `;
  let met = false;
  wordRuns(text, wordStarts([form, ...irregularBeginnings(form)], []), (start, end) => {
    if (start <= 2 && end >= 2 + written.length) met = true;
    return undefined;
  });
  return met;
}

describe('every word is met', () => {
  test.each([
    ['ХХІ', 'xxi'],
    ['ІІІ-ші', 'iii-ші'],
    ['XXI', 'xxi'],
  ])('a Roman numeral written %s', (written, form) => {
    expect(isMet(written, form)).toBe(true);
  });

  test('by the beginnings of its stems, in each language, with Kazakh letters or without', () => {
    const missed: string[] = [];
    const seen = new Set<string>();
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      for (const [at, { start, end, norm }] of tokenise(text).entries()) {
        const written = text.slice(start, end);
        if (at % 8 > 0 || seen.has(written)) continue;
        seen.add(written);
        for (const language of ['kk', 'ru', 'en'] as const) {
          const form = stem(norm, language);
          if (![norm, form, foldKazakh(form)].every((one) => isMet(written, one))) missed.push(`${written}: ${form}`);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(500);
    expect(missed).toEqual([]);
  });

  test.each([
    ['ru', irregularRussian()],
    ['en', irregularEnglish()],
  ] as [KnownLanguage, Iterable<[string, string]>][])('irregular forms of %s', (language, forms) => {
    expect([...forms].filter(([form]) => form !== '' && !isMet(form, stem(form, language)))).toEqual([]);
  });

  test('but not what begins otherwise', () => {
    expect(isMet('құрылым', 'құрылыс')).toBe(true);
    expect(isMet('құлан', 'құрылыс')).toBe(false);
    expect(isMet('вода', 'правительств')).toBe(false);
  });
});
