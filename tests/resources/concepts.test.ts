// The shipped concepts: well formed, in all three languages, and each term the sign of one idea only.

import { describe, expect, test } from 'vitest';
import { compileConcepts } from '../../language/concepts.ts';
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

  test.each(LANGUAGES)('typed by a %s term are those that hold the term', (language) => {
    const holders = new Map<string, Set<string>>();
    for (const concept of concepts) {
      for (const each of LANGUAGES) {
        for (const term of [...concept[each], ...(concept.weak?.[each] ?? [])])
          holders.set(folded(term), (holders.get(folded(term)) ?? new Set()).add(concept.key));
      }
    }
    const matcher = compileConcepts(concepts);
    const wrong = concepts.flatMap((concept) =>
      [...concept[language], ...(concept.weak?.[language] ?? [])].flatMap((term) => {
        const tokens = tokenise(term);
        const named = matcher.inQuery(term, tokens).filter(({ from, to }) => from === 0 && to === tokens.length);
        const others = named.filter(({ conceptKey }) => !holders.get(folded(term))?.has(conceptKey));
        return others.map(({ conceptKey }) => `${term} (${concept.key}): ${conceptKey}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(LANGUAGES)('named by %s abbreviations are not in texts that have them as words', (language) => {
    const matcher = compileConcepts(concepts);
    const abbreviations = concepts
      .flatMap((concept) => concept[language])
      .filter((term) => /^\p{Lu}{2,4}$/u.test(term))
      .map((term) => term.toLowerCase());
    expect(abbreviations.length).toBeGreaterThan(20);
    const found = abbreviations.filter((word) =>
      LANGUAGES.some((each) =>
        matcher
          .findIn(word, tokenise(word), each)
          .some(({ conceptKey }) =>
            concepts.some(
              ({ key, [language]: terms }) =>
                key === conceptKey && terms.includes(word.toUpperCase()) && !terms.includes(word),
            ),
          ),
      ),
    );
    expect(found).toEqual([]);
  });

  test('have weak terms that suggest nothing and are found', () => {
    const matcher = compileConcepts(concepts);
    const weak = concepts.flatMap((concept) =>
      LANGUAGES.flatMap((language) =>
        (concept.weak?.[language] ?? [])
          // Судан is weak in Kazakh, where it is also "from water", and a country alone in Russian.
          .filter((term) => !LANGUAGES.some((other) => concept[other].includes(term)))
          .map((term) => ({ key: concept.key, term, language })),
      ),
    );
    expect(weak.length).toBeGreaterThanOrEqual(200);
    const lost = weak.filter(
      ({ key, term }) => !matcher.phrases(key).some((phrase) => phrase.weak && phrase.term === term),
    );
    expect(lost.map(({ key, term }) => `${key}: ${term}`)).toEqual([]);
    const suggesting = weak.filter(({ key, term, language }) =>
      matcher.findIn(term, tokenise(term), language).some(({ conceptKey }) => conceptKey === key),
    );
    expect(suggesting.map(({ key, term }) => `${key}: ${term}`)).toEqual([]);
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
