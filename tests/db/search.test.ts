// What people type finds, counted in facets too; and search over five real clippings.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { found, shared } from './four-clippings.ts';

describe('what people type finds', () => {
  test.each([
    ['БҰҰ', [1, 2, 3]],
    ['ООН', [1, 2, 3]],
    ['un', [1, 2, 3]],
    ['реформа', [2, 3]],
    ['Нұрланов', [1, 2, 3]],
    ['Nurlanov', [1, 2, 3]],
    ['нурлановтың', [1, 2, 3]],
    ['сулыбулак', [1]],
    ['climate change', [1, 2]],
    ['50%', [2]],
    ['C++', [2]],
    ['U.S.', [3]],
    ['"реформы"', [2]],
    ['"реформа"', []],
    ['реформ*', [2]],
    ['яблоко и груша', [4]],
    ['яблоки -груши', []],
    ['яблоки OR шляпа', [4]],
    ['NEAR(цена курс, 4)', [2]],
    ['NEAR(реформы курс, 4)', []],
    ['headline:реформа', [2]],
    ['headline:яблоки', []],
    ['headline:муздыктар', [1]],
    ['headline:Нурланов', []],
    ['headline:Reforma', [2]],
    ['headline:реформ*', [2]],
    ['headline:реформа*', []],
    ['headline:район*', [2]],
    ['headline:"реформы в степном"', [2]],
    ['headline:яблок*', []],
    ['заголовок:реформа', [2]],
    ['айдар:(есеп OR базар)', [1, 4]],
    ['язык:русский', [2, 4]],
    ['тіл:қазақша', [1]],
    ['издание:жаршы', [1]],
    ['outlet:none', [2, 3, 4]],
    ['автор:полевая', [2]],
    ['дата:2024', [1, 2]],
    ['после:2024-06-15', [2]],
    ['дейін:2024', [3]],
    ['есть:издание', [1]],
    ['added:2020..', [1, 2, 3, 4]],
    ['in:inbox', [1, 2, 3, 4]],
    ['in:trash', []],
    ['has:story', []],
    ['is:alone -lang:ru', [1, 3]],
    ['tone:none', [1, 2, 3, 4]],
    ['importance:3', []],
    ['lang:ru', [2, 4]],
    ['date:2024', [1, 2]],
    ['after:2024-06-15', [2]],
    ['before:2024', [3]],
    ['date:none', [4]],
    ['byline:полевая', [2]],
    ['outlet:жаршы', [1]],
    ['ООН -lang:ru', [1, 3]],
    ['-ООН', [4]],
    ['lang:en OR яблоки', [3, 4]],
    ['is:unreviewed has:outlet', [1]],
    ['tone:positive', []],
    ['ничего', []],
  ])('%j: %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
    expect(shared.find(query).total).toBe(ids.length);
  });

  test('an unknown value is said', () => {
    expect(shared.find('has:wings').reading.remarks).toEqual(['unknown-value:has:wings']);
  });
});

describe('facets', () => {
  test('count what the query finds, each as if it were not itself narrowed', () => {
    const facets = shared.facets('ООН', { filters: { languages: ['ru'] } });
    expect(facets.languages.map(({ value, count }) => [value, count]).sort()).toEqual([
      ['en', 1],
      ['kk', 1],
      ['ru', 1],
    ]);
    expect(facets.months).toEqual([{ value: '2024-06', label: '2024-06', count: 1 }]);
    expect(facets.undated).toBe(0);
    expect(facets.outlets).toEqual([]);
    expect(shared.facets('').undated).toBe(1);
    expect(shared.facets('').outlets).toEqual([{ value: expect.any(Number), label: 'Дала жаршысы', count: 1 }]);
  });
});

const CLIPPINGS = join(import.meta.dirname, '..', '..', '..', 'shared', 'clippings');

describe('five real clippings', () => {
  const isThere = existsSync(CLIPPINGS);
  test.skipIf(!isThere)(`search over them${isThere ? '' : ' (skipped: ../shared/clippings is not here)'}`, () => {
    const real = memoryLibrary();
    const names = readdirSync(CLIPPINGS).sort();
    const ids = real.add(
      ...names.map((name) => {
        const text = readFileSync(join(CLIPPINGS, name), 'utf8');
        return { headline: text.trim().split('\n')[0] ?? '', text };
      }),
    );
    const numbers = (query: string) =>
      real
        .find(query)
        .hits.filter((hit) => !hit.partial)
        .map((hit) => (names[ids.indexOf(hit.clipping.id)] ?? '').slice(0, 3))
        .sort();
    for (const query of ['БҰҰ', 'ООН', 'UN']) expect(numbers(query)).toEqual(['000', '002', '003', '004']);
    expect(numbers('реформа')).toEqual(['004']);
    for (const query of ['токаев', 'Tokayev']) expect(numbers(query)).toEqual(['000', '002', '003', '004']);
    expect(numbers('казакстан')).toEqual(expect.arrayContaining(['000', '001', '003']));
  });
});
