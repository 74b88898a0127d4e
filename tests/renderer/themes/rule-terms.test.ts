import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../renderer/themes/gaps.ts';
import { conceptTerms, nearTerms, plainTerms, readTerm, writeTerm } from '../../../renderer/themes/rule-terms.ts';

const names = conceptTerms(
  [
    { id: 1, key: 'drought', terms: { kk: ['құрғақшылық'], ru: ['засуха'], en: ['drought'] }, origin: 'shipped' },
    { id: 2, key: 'dry', terms: { kk: [], ru: [], en: ['drought'] }, origin: 'analyst' },
  ],
  'en',
);

describe('terms of a rule', () => {
  test('nothing typed is no term', () => {
    for (const typed of ['', '  ', '“”', '‹›', '""']) expect(readTerm(typed, names)).toBeNull();
  });

  test('come back as they were written', () => {
    for (const typed of ['dam', '“green belt”', '‹drought›']) {
      const term = readTerm(typed, names);
      expect(term && writeTerm(term, names)).toBe(typed);
    }
  });

  test('quotation marks of every kind ask for the exact phrase', () => {
    for (const typed of ['"green belt"', '«green belt»', '„green belt“'])
      expect(readTerm(typed, names)).toEqual({ kind: 'phrase', text: 'green belt' });
  });

  test('of two concepts with one name the first is meant', () => {
    expect(readTerm('‹drought›', names)).toEqual({ kind: 'concept', key: 'drought' });
  });

  test('a concept that is gone keeps its key', () => {
    expect(writeTerm({ kind: 'concept', key: 'gone' }, names)).toBe('‹gone›');
    expect(readTerm('‹gone›', names)).toEqual({ kind: 'concept', key: 'gone' });
  });

  test('what is near what stands apart', () => {
    const dam = { kind: 'words' as const, text: 'dam' };
    const near = { kind: 'near' as const, one: [dam], other: [dam], times: 1 };
    expect(plainTerms([near, dam])).toEqual([dam]);
    expect(nearTerms([near, dam])).toEqual([near]);
  });
});

describe('gaps of a theme', () => {
  test('a language with nothing, or nothing for a month, is one', () => {
    const newest = [
      { language: 'kk', publishedOn: '2025-06-01' },
      { language: 'ru', publishedOn: '2025-03-02' },
    ];
    expect(gapsOf(newest, ['kk', 'ru', 'en'])).toEqual([
      { language: 'ru', since: '2025-03-02' },
      { language: 'en', since: null },
    ]);
  });
});
