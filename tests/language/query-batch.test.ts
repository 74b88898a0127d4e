import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchCsv, readBatch } from '../../language/query-batch.ts';

const pairs = (text: string) => readBatch(text).queries.map(({ name, query }) => [name, query]);

describe('a list of queries', () => {
  test.each(['', '\n\n', '\uFEFF', 'name,query\n', 'id\tquery'])('%j holds none', (text) => {
    expect(readBatch(text)).toEqual({ queries: [], without: [], cut: false });
  });

  test('a name without a query is said', () => {
    expect(readBatch('a,\nb,су\nc,""')).toEqual({ queries: [{ name: 'b', query: 'су' }], without: [1, 3], cut: false });
    expect(readBatch('a\t\nb\tсу').without).toEqual([1]);
    expect(readBatch('a,су,жер\n;;;\nb,*')).toEqual({
      queries: [{ name: 'a', query: 'су, жер' }],
      without: [2, 3],
      cut: false,
    });
  });

  test.each([
    ['q1\t"климаттың өзгеруі" -су', [['q1', '"климаттың өзгеруі" -су']]],
    [
      'id\tquery\r\n1\tсу\r\n2\tжер',
      [
        ['1', 'су'],
        ['2', 'жер'],
      ],
    ],
    ['Название;Запрос\nВода;"вода OR ""чистая вода"""', [['Вода', 'вода OR "чистая вода"']]],
    [
      'Климат,"изменение климата, ледники"\nСу,су',
      [
        ['Климат', 'изменение климата, ледники'],
        ['Су', 'су'],
      ],
    ],
    ['su,lang:kk, су', [['su', 'lang:kk, су']]],
    [
      'су\nжер',
      [
        ['1', 'су'],
        ['2', 'жер'],
      ],
    ],
    ['\uFEFFa,су', [['a', 'су']]],
    [',су', [['1', 'су']]],
  ])('%j', (text, found) => {
    expect(pairs(text)).toEqual(found);
  });

  test('is cut where it is endless, and that is said', () => {
    const batch = readBatch('a,су\n'.repeat(3_000));
    expect(batch.queries).toHaveLength(2_000);
    expect(batch.cut).toBe(true);
  });

  test('any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { name, query } of readBatch(text).queries) expect(name.trim() && query.trim()).not.toBe('');
      }),
    );
  });
});

test('no cell of the table is a formula; it reads back as it was', () => {
  const csv = batchCsv([
    ['name', 'query', 'total'],
    ['=1+1', '-су "a, b"', 3],
    ['@x', ' +y', 0],
  ]);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  for (const cell of csv.slice(1).split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
  expect(csv).toContain('"\'-су ""a, b"""');
});
