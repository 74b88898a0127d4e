// Suggestions: other spellings from the library's own words and other keyboard layouts; what is found is never changed by a spelling.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { calls } from '../../contract/calls.ts';
import { suggestQueries } from '../../db/suggestions.ts';

// Spellings are looked for up to a second: the clock stands still, so that no machine is too slow for them.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

const shared = memoryLibrary([{ key: 'government', kk: ['үкімет'], ru: ['правительство'], en: ['government'] }]);
shared.add(
  { headline: 'Правительство приняло решение', text: 'Правительство утвердило бюджет. Мир и порядок.', language: 'ru' },
  { headline: 'Правительство и бюджет', text: 'Депутаты спорили с правительством.', language: 'ru' },
  { headline: 'Қазақстан үкіметі', text: 'Қазақстан үкіметі тасқын туралы айтты.', language: 'kk' },
  { headline: 'Parliament debates', text: 'The parliament debated with experts on glaciers.', language: 'en' },
);
const suggested = (query: string, more: object = {}) =>
  suggestQueries(shared.db, calls['search.suggest'].input.parse({ query, ...more }), { matcher: shared.matcher });
const queries = (query: string, more: object = {}) => suggested(query, more).map((one) => one.query);
const found = (query: string, more: object = {}) => shared.find(query, more);

describe('spellings', () => {
  test.each([
    '',
    '"',
    'правительство',
    'бюджет',
    'xyzzyplugh',
    'ав',
    '-правитльство',
    '"правитльство"',
    '😀 😀',
    'lang:ru',
  ])('%j needs none', (query) => {
    expect(queries(query)).toEqual([]);
  });

  test.each([
    ['правитльство', 'правительство'],
    ['Бджует', 'Бюджет'],
    ['рпавительство', 'правительство'],
    ['бюджте правитльство', 'бюджет правительство'],
    ['глосиер OR parlament', 'глосиер OR parliament'],
    ['headline:правитльство', 'headline:правительство'],
    ['үкметі', 'үкіметі'],
  ])('%j may be %j', (query, meant) => {
    expect(queries(query)).toContain(meant);
    expect(found(query).total).toBeLessThan(found(meant).total);
  });

  test('are one form of each word, and never a grammatical one', () => {
    const forms = queries('правительтва');
    expect(forms.filter((form) => form.startsWith('правительств'))).toHaveLength(1);
    expect(queries('withh')).not.toContain('with');
  });

  test('say the words that differ and how much they find', () => {
    expect(suggested('правитльство lang:ru')[0]).toEqual({
      kind: 'spelling',
      query: 'правительство lang:ru',
      words: [{ typed: 'правитльство', suggested: 'правительство' }],
      total: 2,
    });
  });

  test('find more in the place that is searched', () => {
    expect(queries('правитльство', { filters: { languages: ['en'] } })).toEqual([]);
  });

  test('are never searched for unasked', () => {
    expect(found('правитльство').hits).toEqual([]);
  });
});

describe('another keyboard layout', () => {
  test.each([
    [',.l;tn', 'бюджет', [1, 2]],
    ['0fpf0cnfy', 'қазақстан', [3]],
    ['0аза0стан', 'қазақстан', [3]],
    ['зфкдшфьуте', 'parliament', [4]],
    ['vbh', 'мир', [1]],
  ])('%j is read as %j when it finds nothing, and that is said', (typed, meant, ids) => {
    const answer = found(typed);
    expect(answer.hits.map((hit) => hit.clipping.id).sort()).toEqual(ids);
    expect(answer.total).toBe(ids.length);
    expect(answer.reading).toMatchObject({ normal: meant, remarks: [`layout:${typed}`] });
    expect(shared.facets(typed).languages.length).toBe(1);
    expect(shared.highlight(ids[0] as number, typed)).toEqual(shared.highlight(ids[0] as number, meant));
  });

  test('is offered, not read, where the typed form finds something', () => {
    shared.add({ headline: 'VBH', text: 'The vbh file.', language: 'en' });
    expect(found('vbh').reading.remarks).toEqual([]);
    expect(found('vbh').hits.map((hit) => hit.clipping.id)).toEqual([5]);
    expect(suggested(',.l;tn')).toContainEqual(expect.objectContaining({ kind: 'layout', query: 'бюджет', total: 2 }));
  });

  test('that finds nothing either is left alone', () => {
    expect(found('ghbdtn').reading).toMatchObject({ normal: 'ghbdtn', remarks: [] });
  });
});

test('a word that a concept knows is not offered in another alphabet', () => {
  const station = [{ key: 'station', kk: [], ru: ['станция'], en: ['mir'] }];
  const offered = [[], station].map((concepts) => {
    const library = memoryLibrary(concepts);
    library.add({ headline: 'Мир', text: 'Мир и бюджет.', language: 'ru' });
    const input = calls['search.suggest'].input.parse({ query: 'mir бюджет' });
    return suggestQueries(library.db, input, { matcher: library.matcher }).map(({ query }) => query);
  });
  expect(offered).toEqual([['мир бюджет'], []]);
});

test('a name whose other spellings are switched off is not found by them in another alphabet', () => {
  const library = memoryLibrary([]);
  library.add({ headline: 'Визит', text: 'Президент Токаев прибыл.', language: 'ru' });
  expect(library.find('Tokayev').total).toBe(1);
  const off = ['name:tokayev'];
  expect(library.find('Tokayev', { off })).toMatchObject({ total: 0, hits: [], reading: { remarks: [] } });
  const input = calls['search.suggest'].input.parse({ query: 'Tokayev', off });
  expect(
    suggestQueries(library.db, input, { matcher: library.matcher }).filter(({ kind }) => kind === 'layout'),
  ).toEqual([]);
});
