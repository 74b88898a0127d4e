// The shipped concepts: well formed, in all three languages, and each term the sign of one idea only.

import { describe, expect, test } from 'vitest';
import { conceptFiles } from './read.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const files = conceptFiles();
const concepts = files.flatMap((file) => file.concepts.map((concept) => ({ ...concept, file: file.name })));

/** What search does not tell apart: case, ё, punctuation. */
function folded(term: string): string {
  return term
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that are also something quite different: none may stand alone as a term, but for abbreviations (WHO, ВОЗ), which are capitals in a text. */
const AMBIGUOUS = {
  kk: [
    'ес',
    'баға',
    'арал',
    'тұрақты',
    'жер',
    'ел',
    'от',
    'май',
    'ай',
    'күн',
    'жел',
    'бас',
    'құн',
    'орта',
    'тап',
    'ақ',
  ],
  ru: ['мир', 'орган', 'дно', 'партия', 'вена', 'рим', 'воз', 'совет', 'правило', 'среда', 'свет', 'член', 'мост'],
  en: [
    'cop',
    'us',
    'it',
    'polish',
    'turkey hen',
    'state',
    'resolution',
    'seat',
    'mission',
    'may',
    'march',
    'party',
    'chad',
  ],
};

describe('concepts', () => {
  test('are refused when two share a key', () => {
    const keys = concepts.map((concept) => concept.key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test.each(LANGUAGES)('are refused when one has no term in %s', (language) => {
    expect(concepts.filter((concept) => concept[language].length === 0).map((concept) => concept.key)).toEqual([]);
  });

  test.each(LANGUAGES)('are refused when two claim one %s term, or one claims it twice', (language) => {
    const owners = new Map<string, string[]>();
    for (const concept of concepts) {
      for (const term of concept[language]) {
        owners.set(folded(term), [...(owners.get(folded(term)) ?? []), `${concept.key} (${concept.file})`]);
      }
    }
    expect([...owners].filter(([, keys]) => keys.length > 1)).toEqual([]);
  });

  test.each(LANGUAGES)('are refused when a %s term is not tidy', (language) => {
    const untidy = concepts
      .flatMap((concept) => concept[language])
      .filter(
        (term) =>
          term !== term.trim() || /\s{2}|[\t\n|;]/u.test(term) || term !== term.normalize('NFC') || !folded(term),
      );
    expect(untidy).toEqual([]);
  });

  test.each(LANGUAGES)('are refused when a %s term is also another common word', (language) => {
    const terms = concepts
      .flatMap((concept) => concept[language])
      .filter((term) => term !== term.toUpperCase())
      .map(folded);
    expect(terms.filter((term) => AMBIGUOUS[language].includes(term))).toEqual([]);
  });

  test('are refused when a word mixes Latin and Cyrillic letters', () => {
    const mixed = concepts
      .flatMap((concept) => LANGUAGES.flatMap((language) => concept[language]))
      .filter((term) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(term));
    expect(mixed).toEqual([]);
  });

  test('write Kazakh with Kazakh letters and Russian without', () => {
    const kazakh = concepts
      .flatMap((concept) => concept.kk)
      .join(' ')
      .toLowerCase();
    for (const letter of 'әғқңөұүһі') expect(kazakh).toContain(letter);
    const russian = concepts.flatMap((concept) => concept.ru).filter((term) => /[әғқңөұүһі]/iu.test(term));
    // A Kazakh slogan that Russian texts print as it is.
    expect(russian).toEqual(['Таза Қазақстан']);
    expect(concepts.flatMap((concept) => concept.en).filter((term) => /\p{Script=Cyrillic}/u.test(term))).toEqual([]);
  });

  test('hold at least 250 ideas, 60 of them countries', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(250);
    expect(files.find((file) => file.name === 'countries.json')?.concepts.length).toBeGreaterThanOrEqual(60);
  });

  test('keep the agencies apart from the United Nations itself', () => {
    const un = concepts.find((concept) => concept.key === 'un');
    expect(un?.kk).toContain('БҰҰ');
    expect(un?.ru).toContain('ООН');
    expect(un?.en).toContain('UN');
    for (const key of ['undp', 'unicef', 'who', 'unesco', 'unhcr', 'escap', 'un-volunteers', 'un-charter']) {
      expect(concepts.map((concept) => concept.key)).toContain(key);
    }
  });
});
