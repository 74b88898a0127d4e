// What a typed word may mean: it does not meet words of another language or of lower case, and typed without Kazakh letters it still finds them, said to be so.

import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';

const library = memoryLibrary();
const kk = (word: string) => `Кеше газет бұл туралы егжей-тегжейлі жазды. Келесі аптада ${word} туралы залда айтылады.`;
const ru = (word: string) => `Вчера газета подробно об этом написала. На следующей неделе ${word} обсудят в зале.`;
const en = (word: string) =>
  `Yesterday the newspaper wrote about it at length. Next week ${word} will be on the agenda.`;

const texts = new Map<number, string>();
function add(language: 'kk' | 'ru' | 'en', ...words: string[]): void {
  for (const word of words) {
    const text = { kk, ru, en }[language](word);
    const [id] = library.add({ headline: 'Т', text, language, publishedOn: '2024' });
    if (id !== undefined) texts.set(id, word);
  }
}
add('kk', 'өрт', 'орта', 'бай', 'су', 'судан', 'Суданның', 'қарт', 'арасында', 'Арал', 'қаза', 'қазан', 'мұның');
add(
  'kk',
  'жастар',
  'жасыл',
  'қазақ',
  'суық',
  'өнер',
  'қоғам',
  'есеге',
  'мұрын',
  'тұлпар',
  'ЕО-ның',
  'БҰҰ-ның',
  'АИТВ-дан',
  'күн',
);
add(
  'ru',
  'Байден',
  'Судан',
  'картину',
  'уран',
  'Урал',
  'медведь',
  'Медведева',
  'мода',
  'песок',
  'груз',
  'грузии',
  'Нигерии',
);
add('ru', 'Нигера', 'семья', 'ЕС', 'ООН', 'ВИЧ', 'рисков', 'ханы', 'Ханоя', 'дело', 'Дели', 'ток', 'Токио', 'её');
add('kk', 'қара', 'қараған', 'Қарағандыдағы', 'ақтаған', 'жағасында', 'жақпайды');
add('ru', 'Караганде', 'Актау', 'чёрный', 'Шульца', 'Планы');
add('en', 'aid', 'AIDS', 'fire', 'water', 'EU', 'UN', 'the South', 'Case', 'Back', 'Ministry', 'Delhi', 'who');

/** What a query finds in full, best first. */
function found(query: string, more: { expand?: boolean; off?: string[] } = {}): string[] {
  const { hits } = library.find(query, { limit: 100, flat: true, ...more });
  return hits.filter((hit) => !hit.partial).map((hit) => texts.get(hit.clipping.id) ?? '');
}

const chips = (query: string, more = {}) => library.find(query, more).reading.expansions;

describe('a word does not meet', () => {
  test.each([
    ['орта', ['өрт', 'fire']],
    ['Байден', ['бай']],
    ['Судан', ['су', 'water']],
    ['картина', ['қарт']],
    ['Арал', ['арасында']],
    ['Урал', ['уран']],
    ['қазан', ['қаза']],
    ['Мун', ['мұның', 'мұрын']],
    ['жасыл', ['жастар']],
    ['Медведев', ['медведь']],
    ['Моди', ['мода']],
    ['Песков', ['песок']],
    ['Нигер', ['Нигерии']],
    ['Семей', ['семья']],
    ['Ханой', ['ханы']],
    ['хан', ['Ханоя']],
    ['Дели', ['дело']],
    ['Токио', ['ток']],
    ['грузия', ['груз']],
    ['судья', ['the South']],
    ['хатшы', ['Case']],
    ['министр', ['Ministry']],
    ['БАҚ', ['Back']],
    ['Қарағанды', ['қара', 'қараған', 'чёрный']],
    ['Қарағандының', ['қара', 'қараған', 'чёрный']],
    ['Ақтауда', ['ақтаған']],
    ['schools', ['Шульца']],
    ['plane', ['Планы']],
  ])('%s: %j', (query, others) => {
    const all = found(query);
    for (const other of others) expect(all).not.toContain(other);
  });

  test.each([
    ['ВИЧ', ['AIDS', 'АИТВ-дан', 'ВИЧ']],
    ['HIV', ['AIDS', 'АИТВ-дан', 'ВИЧ']],
    ['EU', ['EU', 'ЕО-ның', 'ЕС']],
    ['ЕС', ['EU', 'ЕО-ның', 'ЕС']],
    ['ЕО', ['EU', 'ЕО-ның', 'ЕС']],
    ['ИИ', []],
  ])('an abbreviation meets capitals alone: %s', (query, expected) => {
    expect(found(query).sort()).toEqual(expected);
  });

  test.each([
    ['Қарағандыда', 'Караганде', 'karaganda-region'],
    ['Караганда', 'Қарағандыдағы', 'karaganda-region'],
    ['Ақтауға', 'Актау', 'aktau-city'],
    ['Оралдан', null, 'oral-city'],
    ['Жақып', null, null],
  ])('a place in any case is that place alone: %s', (query, expected, concept) => {
    if (expected !== null) expect(found(query)).toContain(expected);
    expect(chips(query).flatMap(({ key }) => (key.startsWith('concept:') ? [key] : []))).toEqual(
      concept === null ? [] : [`concept:${concept}`],
    );
  });

  test.each(['aid', 'who', 'ес'])('%s in lower case is no abbreviation', (query) => {
    expect(chips(query).map(({ key }) => key)).not.toContain(expect.stringMatching(/concept:(?:hiv|who|eu)$/));
  });

  test.each(['БҰҰ', 'ООН', 'UN', 'БҰҰ-ның', 'БҰҰ’ның', 'БҰҰның', 'ООН-ның', "ООН'ның", 'оон-ның', 'UN’s'])(
    'the ending behind an abbreviation is none of it: %s',
    (query) => {
      expect(found(query).sort()).toEqual(['UN', 'БҰҰ-ның', 'ООН']);
    },
  );
});

describe('without Kazakh letters', () => {
  test.each([
    ['казак', 'қазақ'],
    ['суык', 'суық'],
    ['онер', 'өнер'],
    ['когам', 'қоғам'],
    ['мурын', 'мұрын'],
    ['казанда', 'қазан'],
  ])('%s finds %s, and says so', (query, expected) => {
    expect(found(query)).toContain(expected);
    expect(chips(query)).toContainEqual(
      expect.objectContaining({ key: `letters:${query}`, terms: expect.arrayContaining([expected]), on: true }),
    );
    const [hit] = library.find(query, { expand: false }).hits;
    expect(hit?.snippet.matches.map(({ by }) => by)).toContain(`letters:${query}`);
  });

  test('can be switched off', () => {
    const off = ['letters:тулпар'];
    expect(found('тулпар')).toEqual(['тұлпар']);
    expect(found('тулпар', { off })).toEqual([]);
    expect(chips('тулпар', { off })).toContainEqual(expect.objectContaining({ key: 'letters:тулпар', on: false }));
  });

  test('stands below what has the letters typed', () => {
    const other = memoryLibrary();
    const [written] = other.add(
      { headline: 'Т', text: ru('казак'), language: 'ru', publishedOn: '2024' },
      { headline: 'Қазақ', text: kk('қазақ қазақ қазақ'), language: 'kk', publishedOn: '2024' },
    );
    const { hits } = other.find('казак');
    expect(hits.map(({ clipping }) => clipping.id)[0]).toBe(written);
    expect(hits).toHaveLength(2);
  });

  test('is not read so where the query has them, nor where the word is one as it is', () => {
    expect(chips('өнер мурын').map(({ key }) => key)).not.toContain('letters:мурын');
    for (const query of ['орта', 'ана', 'ара', 'судан']) expect(found(query, { expand: false })).not.toContain('өрт');
    expect(chips('ана').some(({ key }) => key.startsWith('letters:'))).toBe(false);
  });
});

test('a name is found in its own cases', () => {
  expect(found('Судан')).toEqual(expect.arrayContaining(['Судан', 'Суданның']));
  expect(found('Нигер')).toContain('Нигера');
  expect(found('Дели')).toEqual(expect.arrayContaining(['Дели', 'Delhi']));
  expect(found('Медведев')).toContain('Медведева');
});
