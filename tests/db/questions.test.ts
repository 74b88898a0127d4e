import { expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';

/** What a library of these texts, as [language, text], answers: their numbers, full matches apart from partial ones. */
function asked(query: string, ...texts: [language: string, text: string][]): { full: number[]; partial: number[] } {
  const library = memoryLibrary([]);
  const ids = library.add(...texts.map(([language, text]) => ({ headline: '-', text, language })));
  const { hits } = library.find(query);
  const those = (partial: boolean) =>
    hits.filter((hit) => hit.partial === partial).map(({ clipping }) => ids.indexOf(clipping.id));
  return { full: those(false), partial: those(true) };
}

test.each([
  [
    'en',
    'river bank',
    'The river bank was green and the road was dry.',
    'The bank was green and the river road was dry.',
  ],
  [
    'en',
    'bank of the river',
    'The bank of a river was green, the road dry.',
    'The river was green, the bank of a road dry.',
  ],
  ['ru', 'берег реки', 'Зелёным был берег реки, а дорога сухой.', 'Зелёным был берег, а дорога реки сухой.'],
  ['kk', 'өзен жағасы', 'Жасыл екен өзен жағасы, ал жол құрғақ.', 'Жасыл екен жағасы, ал өзен жол құрғақ.'],
])('%s: words beside each other as in %j come before the same words apart', (language, query, beside, apart) => {
  expect(asked(query, [language, beside], [language, apart]).full).toEqual([0, 1]);
  expect(asked(query, [language, apart], [language, beside]).full).toEqual([1, 0]);
});

test.each([
  [
    'en',
    'anti-slavery bakery minister',
    'Anti, Anti, Anti, Anti, minister!',
    'The minister of one of the teams was anti-slavery then.',
  ],
  [
    'ru',
    'Ким-Петров пекарня министр',
    'Ким, Ким, Ким, Ким, министр!',
    'Министр Kim-Petrov пришёл и ещё раз сказал им об этом всем.',
  ],
])('%s: pieces of a hyphenated name are not the name: %j', (language, query, pieces, whole) => {
  expect(asked(query, [language, whole], [language, pieces]).partial).toEqual([0, 1]);
});

test.each([
  ['ru', '2019-2021', 'Добыча выросла в 2019–2021 годах.'],
  ['ru', '2019–2021', 'Добыча выросла в 2019-2021 годах.'],
  ['kk', '1941—1945 жылдар', '1941-1945 жылдары ауыл бос қалды.'],
  ['ru', 'премьер-министр', 'Приехал премьер министр и уехал.'],
  ['kk', 'онлайн-сабақ', 'Бүгін онлайн сабақтар басталды.'],
  ['en', 'anti-slavery', 'An anti slavery party won.'],
])('%s: %j is found with another dash or none', (language, query, text) => {
  expect(asked(query, [language, text]).full).toEqual([0]);
});

test('short numbers joined by a hyphen are no two numbers beside each other, and a Kazakh ending is no word', () => {
  expect(asked('1-0', ['en', 'Section 1 0 of the form.']).full).toEqual([]);
  expect(asked('БҰҰ-ның', ['kk', 'БҰҰ өкілі келді.']).full).toEqual([0]);
});

/** The second half of a text that is written twice. */
function hiddenEnd(text: string): { start: number; end: number; rule: string } {
  return { start: text.length, end: 2 * text.length + 1, rule: 'advert' };
}

const DERIVED: [string, string, string, string][] = [
  ['en', 'What is autocracy?', 'autocracy', 'Autocratic rulers fear the press.'],
  ['ru', 'Что это, гидроэнергетика?', 'гидроэнергетика', 'Над долиной встала гидроэлектростанция.'],
  ['kk', 'Демократияландыру бар ма?', 'демократияландыру', 'Ауылда демократиялық жиын өтті.'],
];

test.each(DERIVED)(
  '%s: %j has words like its one telling word for partial matches',
  (language, question, typed, text) => {
    expect(asked(question, [language, text])).toEqual({ full: [], partial: [0] });
    expect(asked(typed, [language, text]), 'typed alone it has none').toEqual({ full: [], partial: [] });
  },
);

test.each(DERIVED)(
  '%s: such a word is marked as like the typed one, in the list and in the text',
  (language, question, typed, text) => {
    const library = memoryLibrary([]);
    const [id = 0] = library.add({ headline: '-', text: `${text} ${text}`, language, hidden: [hiddenEnd(text)] });
    const [hit] = library.find(question).hits;
    expect(hit?.snippet.matches.map(({ by }) => by)).toEqual([`alike:${typed}`]);
    const matches = library.highlight(id, question).text;
    const [marked] = matches.map(({ start, end }) => text.slice(start, end));
    expect(matches, 'what is hidden is not marked').toHaveLength(1);
    expect(marked?.toLowerCase().slice(0, 6)).toBe(typed.slice(0, 6));
    expect(library.highlight(id, typed).text, 'a word typed alone marks itself only').toEqual([]);
  },
);

test('where a typed word itself stands, words like others are not marked', () => {
  const library = memoryLibrary([]);
  library.add({ headline: '-', text: 'The autocratic king came by ship.', language: 'en' });
  const [hit] = library.find('autocracy king').hits;
  expect(hit?.snippet.matches.map(({ by }) => by)).toEqual(['king']);
});

test.each([
  ['en', 'Who was Karimbekov?', 'Karimbetova opened the school.'],
  ['ru', 'Кто это был, Каримбеков?', 'Школу открыла Каримбетова.'],
  ['kk', 'Ол кім, Каримбеков?', 'Мектепті Каримбетова ашты.'],
])('%s: a name is not mistaken for another: %j', (language, question, text) => {
  expect(asked(question, [language, text])).toEqual({ full: [], partial: [] });
});

test.each([
  ['en', 'What is inflation?', 'Inflation is slowing.'],
  ['ru', 'Что такое инфляция?', 'Инфляция замедляется.'],
  ['kk', 'Инфляция деген не?', 'Инфляция баяулап келеді.'],
])('%s: how %j is asked is not looked for', (language, question, text) => {
  expect(asked(question, [language, text]).full).toEqual([0]);
});

test.each([
  ['en', 'where is a bakery in Torvale?', 'It was in Torvale that we woke early.', 'The bakery woke us all early.'],
  ['ru', 'где пекарня в Торвале?', 'Мы рано проснулись утром в Торвале.', 'Пекарня рано разбудила нас утром.'],
  [
    'kk',
    'қайда наубайхана мен Торвал?',
    'Біз бүгін Торвал жақта ерте ояндық.',
    'Наубайхана бәрімізді бүгін ерте оятты.',
  ],
])('%s: the name in %j tells more than another word', (language, question, named, other) => {
  expect(asked(question, [language, named], [language, other]).partial).toEqual([0, 1]);
  // Typed without a capital, the shorter or the newer comes first.
  expect(asked(question.toLowerCase(), [language, named], [language, other]).partial).toEqual([1, 0]);
});

test('a Roman numeral is the same in Cyrillic letters and in Latin ones, and no other', () => {
  const texts: [string, string][] = [
    ['kk', 'ХХІ ғасырда қала өсті.'],
    ['kk', 'ХХ ғасырда қала өсті.'],
    ['ru', 'В XXI веке город вырос.'],
    ['ru', 'В ХХI веке город вырос.'],
  ];
  for (const typed of ['ХХІ', 'XXI', 'ххі', 'xxi'])
    expect(asked(typed, ...texts).full.toSorted(), typed).toEqual([0, 2, 3]);
  expect(asked('XX', ...texts).full).toEqual([1]);
});

test('a grammatical word of a term makes no partial match', () => {
  const library = memoryLibrary([
    { key: 'oil-price', kk: ['мұнай бағасы'], ru: ['цена на нефть'], en: ['oil price'] },
    { key: 'price', kk: ['баға'], ru: ['цена'], en: ['price'] },
  ]);
  const [, held] = library.add(
    { headline: 'Мост', text: 'Мост закроют на ремонт. На насыпи начались работы.', language: 'ru' },
    { headline: 'Степь', text: 'Нефть нашли в степи.', language: 'ru' },
  );
  const { hits } = library.find('цены на нефть');
  expect(hits.map(({ clipping, partial }) => [clipping.id, partial])).toEqual([[held, true]]);
});
