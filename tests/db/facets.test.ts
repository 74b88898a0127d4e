// Facets and filters: what is counted, what a filter takes in and what it leaves out, and how an earlier query narrows a later one.

import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { calls } from '../../contract/calls.ts';
import type { Filters } from '../../contract/place.ts';
import { attachTag, tagId } from '../../db/tags.ts';

const shared = memoryLibrary([{ key: 'water', kk: ['су'], ru: ['вода'], en: ['water'] }]);
const DALA = { printed: 'Дала жаршысы', key: null };
const OBSERVER = { printed: 'The Steppe Observer', key: null };
const WIRE = { printed: 'ДАЛААҚПАРАТ', key: null };
shared.add(
  { headline: 'Су туралы', text: 'Су аз.', language: 'kk', publishedOn: '2023-05-02', outlet: DALA, agency: WIRE },
  { headline: 'О воде', text: 'Вода и засуха.', language: 'ru', publishedOn: '2023-06', outlet: DALA },
  { headline: 'On water', text: 'Water and drought.', language: 'en', publishedOn: '2024', outlet: OBSERVER },
  { headline: 'О хлебе', text: 'Хлеб и засуха.', language: 'ru' },
);
const tags = ['дерево', 'вода/озеро'].map((name) => tagId(shared.db, name));
attachTag(shared.db, tags[0] as number, [1, 2]);
attachTag(shared.db, tags[1] as number, [2, 3]);
shared.db.exec("UPDATE clippings SET tone = 'negative', importance = 3 WHERE id = 1");
shared.db.exec("UPDATE clippings SET tone = 'mixed' WHERE id = 4");
shared.db.exec(
  "INSERT INTO annotations (clipping_id, kind, comment, created_at, updated_at) VALUES (3, 'note', 'x', '', '')",
);
shared.db.exec('INSERT INTO story_clippings (clipping_id, story_id) VALUES (1, 1), (2, 1)');

const idOf = (printed: string) =>
  shared.db.prepare('SELECT id FROM outlets WHERE printed = ?').pluck().get(printed) as number;
const ids = (filters: Filters, query = '', within: string[] = []) =>
  shared
    .find(query, { filters: filters as object, within })
    .hits.map((hit) => hit.clipping.id)
    .sort();

describe('filters', () => {
  test('what is no filter is refused', () => {
    const refused = [
      { not: { from: '2020' } },
      { tones: ['angry'] },
      { importance: [4] },
      { annotated: 1 },
      { months: ['may'] },
    ];
    for (const filters of refused)
      expect(calls['search.find'].input.safeParse({ query: '', filters }).success).toBe(false);
  });

  test.each<[string, Filters, number[]]>([
    ['none', {}, [1, 2, 3, 4]],
    ['empty lists', { tags: [], not: { tags: [] } }, [1, 2, 3, 4]],
    ['without an outlet', { not: { outlets: [idOf('Дала жаршысы')] } }, [3, 4]],
    ['an agency', { agencies: [idOf('ДАЛААҚПАРАТ')] }, [1]],
    ['without an agency', { not: { agencies: [idOf('ДАЛААҚПАРАТ')] } }, [2, 3, 4]],
    ['a language', { languages: ['ru'] }, [2, 4]],
    ['without languages', { not: { languages: ['ru', 'en'] } }, [1]],
    ['one tag without another', { tags: [tags[0] as number], not: { tags: [tags[1] as number] } }, [1]],
    ['a tone', { tones: ['negative', 'mixed'] }, [1, 4]],
    ['without a tone', { not: { tones: ['negative'] } }, [2, 3, 4]],
    ['importance', { importance: [3] }, [1]],
    ['annotated', { annotated: true }, [3]],
    ['not annotated', { annotated: false }, [1, 2, 4]],
    ['in a story', { storied: true }, [1, 2]],
    ['alone', { storied: false }, [3, 4]],
    ['undated', { undated: true }, [4]],
    ['dated', { undated: false }, [1, 2, 3]],
    ['a month', { months: ['2023-05'] }, [1]],
    ['a year and a month', { months: ['2023', '2024-01'] }, [1, 2]],
    ['without a month', { not: { months: ['2023-06'] } }, [1, 3, 4]],
    ['without a year', { not: { months: ['2023'] } }, [3, 4]],
    ['a year without a month of it, in a range', { months: ['2023'], not: { months: ['2023-06'] }, to: '2023' }, [1]],
    ['a day’s range and a language left out', { from: '2023', to: '2023', not: { languages: ['kk'] } }, [2]],
  ])('%s', (_, filters, found) => {
    expect(ids(filters)).toEqual(found);
    expect(shared.facets('', { filters: filters as object }).languages.reduce((sum, { count }) => sum + count, 0)).toBe(
      ids({ ...filters, languages: [], not: { ...filters.not, languages: [] } }).length,
    );
  });
});

describe('counts', () => {
  const counted = (query: string, filters: Filters = {}) => shared.facets(query, { filters: filters as object });
  const pairs = (values: { value: number | string; count: number }[]) =>
    values.map(({ value, count }) => [value, count]);

  test('of every facet', () => {
    const all = counted('');
    expect(pairs(all.tags)).toEqual(
      expect.arrayContaining([
        [tags[0], 2],
        [tags[1], 2],
      ]),
    );
    expect(pairs(all.outlets)).toEqual([
      [idOf('Дала жаршысы'), 2],
      [idOf('The Steppe Observer'), 1],
    ]);
    expect(all.outlets[1]?.label).toBe('The Steppe Observer');
    expect(pairs(all.agencies)).toEqual([[idOf('ДАЛААҚПАРАТ'), 1]]);
    expect(pairs(all.tones).sort()).toEqual([
      ['mixed', 1],
      ['negative', 1],
    ]);
    expect(pairs(all.importance)).toEqual([[3, 1]]);
    expect(all.annotated).toEqual({ with: 1, without: 3 });
    expect(all.storied).toEqual({ with: 2, without: 2 });
    expect(pairs(all.months)).toEqual([
      ['2023-05', 1],
      ['2023-06', 1],
      ['2024', 1],
    ]);
    expect(all.undated).toBe(1);
  });

  test('a facet is counted as if it were not itself narrowed, all the others as they are', () => {
    const narrowed = counted('вода', { not: { languages: ['en'] }, tags: [tags[1] as number] });
    expect(pairs(narrowed.languages).sort()).toEqual([
      ['en', 1],
      ['ru', 1],
    ]);
    expect(pairs(counted('', { months: ['2023-05'], from: '2023' }).months)).toEqual(pairs(counted('').months));
    expect(narrowed.tags.map(({ value, count }) => [value, count])).toEqual([
      [tags[0], 2],
      [tags[1], 1],
    ]);
    expect(pairs(narrowed.outlets)).toEqual([[idOf('Дала жаршысы'), 1]]);
  });
});

describe('within earlier queries', () => {
  test('what is found answers all of them in full; partial matches do too', () => {
    expect(ids({}, 'засуха', ['вода'])).toEqual([2]);
    expect(ids({}, 'засуха нигде', ['вода'])).toEqual([2]);
    expect(shared.find('засуха', { within: ['вода'] }).total).toBe(1);
    expect(shared.facets('засуха', { within: ['вода'] }).languages).toHaveLength(1);
  });

  test('with nothing typed yet the earlier query stands', () => {
    expect(ids({}, '', ['вода'])).toEqual([1, 2, 3]);
    expect(ids({}, '', ['вода', 'lang:kk OR lang:ru'])).toEqual([1, 2]);
  });

  test('their words are marked as the query’s own', () => {
    const [hit] = shared.find('засуха', { within: ['вода'] }).hits;
    expect(hit?.snippet.matches.map(({ start, end }) => hit.snippet.text.slice(start, end))).toEqual([
      'Вода',
      'засуха',
    ]);
  });
});
