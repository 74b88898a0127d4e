// Names of concepts and counted phrases, as the theme page says them.

import { describe, expect, test } from 'vitest';
import type { Concept } from '../../../contract/concept.ts';
import {
  conceptName,
  countPhrases,
  languageOfTerm,
  otherNames,
  withWritten,
  writtenTerms,
} from '../../../renderer/themes/concept-words.ts';

const concept: Concept = {
  id: 1,
  key: 'drought',
  terms: { kk: ['құрғақшылық'], ru: ['засуха', 'маловодье'], en: [] },
  origin: 'shipped',
};

describe('a concept is called by', () => {
  test('its key when it has no terms at all', () => {
    expect(conceptName({ ...concept, terms: { kk: [], ru: [], en: [] } }, 'en')).toBe('drought');
  });

  test('its first term in the language of the desk, else in another', () => {
    expect(conceptName(concept, 'ru')).toBe('засуха');
    expect(conceptName(concept, 'en')).toBe('құрғақшылық');
    expect(otherNames(concept, 'ru')).toEqual(['құрғақшылық']);
  });
});

describe('terms as they are edited', () => {
  const price = { kk: ['құны'], ru: ['цена'], en: ['price'], weak: { kk: ['баға'] } };

  test('show which are weak, and come back as they were', () => {
    expect(writtenTerms(price, 'kk')).toEqual(['құны', '~баға']);
    expect(writtenTerms(price, 'ru')).toEqual(['цена']);
    expect(withWritten(price, 'kk', writtenTerms(price, 'kk'))).toEqual(price);
  });

  test.each([
    [['', ' ', '~', ' ~ '], { kk: [] }],
    [['баға'], { kk: ['баға'] }],
    [['~ баға ', 'құны'], { kk: ['құны'], weak: { kk: ['баға'] } }],
  ])('%j', (written, kk) => {
    expect(withWritten(price, 'kk', written)).toEqual({ ru: ['цена'], en: ['price'], ...kk });
  });

  test('name a concept that has no others', () => {
    expect(conceptName({ ...concept, terms: { kk: [], ru: [], en: [], weak: { ru: ['мир'] } } }, 'kk')).toBe('мир');
  });
});

describe('a typed term is taken for', () => {
  test.each([
    ['Өзен', 'kk'],
    ['река', 'ru'],
    ['river', 'en'],
    ['', 'en'],
    ['2030', 'en'],
  ])('%s: %s', (term, language) => {
    expect(languageOfTerm(term)).toBe(language);
  });
});

describe('phrases', () => {
  const phrase = (quote: string) => ({ quote, start: 0, end: 1, conceptKey: 'x' });

  test('of nothing are none', () => {
    expect(countPhrases([])).toEqual([]);
  });

  test('are one where only case and spacing differ, most frequent first', () => {
    expect(countPhrases(['river', 'Drought', 'drought', 'dry\n land', 'dry land', 'DROUGHT'].map(phrase))).toEqual([
      { quote: 'Drought', count: 3 },
      { quote: 'dry land', count: 2 },
      { quote: 'river', count: 1 },
    ]);
  });
});
