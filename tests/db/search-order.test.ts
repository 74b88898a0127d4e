// The order of what is found: by fit, by day, partial matches last; and its pages.

import { describe, expect, test } from 'vitest';
import { shared } from './four-clippings.ts';

describe('order', () => {
  test('a word as typed comes before what an expansion brings', () => {
    const ids = (query: string) => shared.find(query).hits.map((hit) => hit.clipping.id);
    expect(ids('БҰҰ')[0]).toBe(1);
    expect(ids('ООН')[0]).toBe(2);
    expect(ids('UN')).toHaveLength(3);
  });

  test('partial matches come last, are marked, and are not counted; a single word has none', () => {
    const answer = shared.find('яблоки шляпа');
    expect(answer.total).toBe(0);
    expect(answer.hits.map((hit) => [hit.clipping.id, hit.partial])).toEqual([[4, true]]);
    expect(shared.find('яблоки реформы базар').hits.every((hit) => hit.partial)).toBe(true);
    expect(shared.find('ООН').hits.every((hit) => !hit.partial)).toBe(true);
  });

  test.each([
    ['date:>2023', ['2024-05-02', '2024-06']],
    ['date:>=2024/06', ['2024-06']],
    ['date:<2024', ['2023']],
    ['date:<=2024/5/2', ['2023', '2024-05-02']],
    ['date:>', ['2023', '2024-05-02', '2024-06', null]],
  ])('%s', (query, days) => {
    const hits = shared.find(query, { sort: 'oldest' }).hits;
    expect(hits.map((hit) => hit.clipping.publishedOn)).toEqual(days);
  });

  test.each(['newest', 'oldest'] as const)('by %s, partial matches follow in their order of days too', (sort) => {
    const hits = shared.find('реформы музей яблоки', { sort }).hits;
    expect(hits.every((hit) => hit.partial)).toBe(true);
    const days = hits.map((hit) => hit.clipping.publishedOn);
    expect(days).toEqual(sort === 'newest' ? ['2024-06', '2023', null] : ['2023', '2024-06', null]);
    const [first, ...rest] = hits;
    const { next } = shared.find('реформы музей яблоки', { sort, limit: 1 });
    const after = shared.find('реформы музей яблоки', { sort, after: next }).hits;
    expect([first, ...after].map((hit) => hit?.clipping.id)).toEqual([first, ...rest].map((hit) => hit?.clipping.id));
  });

  test('a quoted title in another form leads to the clipping that has its words, as a partial match', () => {
    // «Мұздықтардың есебі» stands nowhere so; its words do, in one headline.
    const answer = shared.find('«Мұздықтардың есебі» кітабын кім жазған');
    expect(answer.total).toBe(0);
    expect(answer.hits.map((hit) => [hit.clipping.id, hit.partial])).toEqual([[1, true]]);
    expect(shared.find('"Мұздықтардың есебі"').hits).toEqual([]);
  });

  test('partial matches pass the query’s fields', () => {
    expect(shared.find('яблоки шляпа lang:kk').hits).toEqual([]);
  });

  test('by day, undated last', () => {
    const days = (sort: 'newest' | 'oldest') =>
      shared.find('ООН OR яблоки', { sort }).hits.map((hit) => hit.clipping.publishedOn);
    expect(days('newest')).toEqual(['2024-06', '2024-05-02', '2023', null]);
    expect(days('oldest')).toEqual(['2023', '2024-05-02', '2024-06', null]);
  });

  test.each(['relevance', 'newest', 'oldest'] as const)('pages by %s hold every hit once', (sort) => {
    const all = shared.find('ООН реформа яблоки', { sort }).hits.map((hit) => hit.clipping.id);
    const paged: number[] = [];
    let after: string | null = null;
    do {
      const page = shared.find('ООН реформа яблоки', { sort, limit: 1, after });
      paged.push(...page.hits.map((hit) => hit.clipping.id));
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all);
  });

  test('an empty query is the view, newest first', () => {
    const answer = shared.find(' ');
    expect(answer.hits.map((hit) => hit.clipping.id)).toEqual([2, 1, 3, 4]);
    expect(answer.reading.remarks).toEqual(['empty']);
  });
});
