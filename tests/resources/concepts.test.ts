// The shipped concepts: well formed, in all three languages, and each term the sign of one idea only.

import { describe, expect, test } from 'vitest';
import { isFunctionWord } from '../../language/function-words.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { conceptFiles } from './read.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const files = conceptFiles();
const concepts = files.flatMap((file) => file.concepts.map((concept) => ({ ...concept, file: file.name })));

/** What search does not tell apart: case, ё, marks between words. */
function folded(term: string): string {
  return tokenise(term)
    .map((token) => token.norm)
    .join(' ');
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
  ru: ['мир', 'орган', 'дно', 'партия', 'вена', 'рим', 'воз', 'совет', 'правило', 'среда', 'свет', 'член'],
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

type Language = (typeof LANGUAGES)[number];

/** The term as search knows it. */
function stemmed(term: string, language: Language): string {
  return tokenise(term)
    .map((token) => stem(token.norm, language))
    .join(' ');
}

/** Words that Kazakh and Russian share in letters and not in meaning, where an analyst who types one is offered both. */
const SHARED = ['Мальта', 'ОББ', 'Арал', 'Судан'];

describe('concepts', () => {
  test.each(LANGUAGES)('are refused when a %s term of one is an inflection of another one’s', (language) => {
    const owners = new Map<string, Set<string>>();
    for (const concept of concepts) {
      for (const term of concept[language]) {
        const key = stemmed(term, language);
        owners.set(key, (owners.get(key) ?? new Set()).add(concept.key));
      }
    }
    const clashes = [...owners].filter(([, keys]) => keys.size > 1).map(([key, keys]) => [key, ...keys].join(' '));
    expect(clashes).toEqual([]);
  });

  test.each(LANGUAGES)('are refused when a %s term comes down to a grammatical word', (language) => {
    const terms = concepts.flatMap((concept) => concept[language]).filter((term) => tokenise(term).length === 1);
    const grammatical = terms.filter((term) => isFunctionWord(stemmed(term, language)) && !/^\p{Lu}+$/u.test(term));
    // ара is a grammatical word of Kazakh only.
    expect(grammatical.filter((term) => term !== 'Арал')).toEqual([]);
  });

  test('are refused when a Kazakh word of one reads as a Russian word of another', () => {
    const single = (language: Language) =>
      concepts.flatMap((concept) =>
        concept[language]
          .filter((term) => tokenise(term).length === 1)
          .map((term) => ({ key: concept.key, term, as: stemmed(term, 'kk'), own: stemmed(term, language) })),
      );
    const kazakh = new Map(single('kk').map((one) => [one.as, one]));
    const clashes = single('ru').filter(({ as, key }) => {
      const other = kazakh.get(as);
      return other !== undefined && other.key !== key;
    });
    expect(clashes.map(({ term }) => term).filter((term) => !SHARED.includes(term))).toEqual([]);
  });

  test.each(['kk', 'ru'] as const)('are refused when a %s term is Latin and no name English has', (language) => {
    const english = new Set(
      concepts.flatMap((concept) => concept.en).flatMap((term) => tokenise(term).map((t) => t.norm)),
    );
    const foreign = concepts
      .flatMap((concept) => concept[language])
      .flatMap((term) => tokenise(term).map((token) => token.norm))
      .filter((norm) => /\p{Script=Latin}/u.test(norm) && !english.has(norm));
    expect(foreign).toEqual([]);
  });

  test('are refused when two share a key', () => {
    const keys = concepts.map((concept) => concept.key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test.each(LANGUAGES)('are refused when one has no term in %s', (language) => {
    const terms = (concept: (typeof concepts)[number]) => [...concept[language], ...(concept.weak?.[language] ?? [])];
    expect(concepts.filter((concept) => terms(concept).length === 0).map((concept) => concept.key)).toEqual([]);
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

  test('hold at least 1,000 ideas, a hundred and fifty of them countries and lands', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(1_000);
    const lands = files.filter((file) => file.name.endsWith('countries.json')).flatMap((file) => file.concepts);
    expect(lands.length).toBeGreaterThanOrEqual(150);
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
