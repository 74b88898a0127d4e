import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { calls } from '../../contract/calls.ts';
import { DeskError } from '../../contract/failure.ts';
import { find } from '../../db/search.ts';

const REPORTED = {
  headline: 'Мұздықтар туралы есеп',
  text: 'Сарапшылар Сулыбұлақ мұздығын зерттеді.\nБҰҰ-ның өкілі Серік Нұрланов климаттың өзгеруі туралы айтты.',
  language: 'kk',
  publishedOn: '2024-05-02',
  outlet: { printed: 'Дала жаршысы', key: null },
};
const REFORMED = {
  headline: 'Реформы в степном районе',
  text: 'В районе начались реформы. Серик Нурланов напомнил об ООН и об изменении климата.\nЦена выросла на 50%, курс C++ закрыт.',
  language: 'ru',
  publishedOn: '2024-06',
  byline: 'Анна Полевая',
};
const VISITED = {
  headline: 'Visitors praise the steppe museum',
  text: 'Nurlanov met visitors from the U.S. and the United Nations at the museum. Reform of prices comes next.',
  language: 'en',
  publishedOn: '2023',
};
const UNDATED = {
  headline: 'Базар',
  text: 'На базаре продают яблоки и груши. Яблоки дешевле.',
  language: 'ru',
};

const shared = memoryLibrary([
  { key: 'un', kk: ['БҰҰ'], ru: ['ООН', 'Организация Объединённых Наций'], en: ['UN', 'United Nations'] },
  { key: 'reform', kk: ['реформа'], ru: ['реформа'], en: ['reform'] },
  { key: 'climate-change', kk: ['климаттың өзгеруі'], ru: ['изменение климата'], en: ['climate change'] },
]);
shared.add(REPORTED, REFORMED, VISITED, UNDATED);

const found = (query: string, more = {}) =>
  shared
    .find(query, more)
    .hits.filter((hit) => !hit.partial)
    .map((hit) => hit.clipping.id)
    .sort();

describe('what must never fail', () => {
  test.each([
    'U.S.',
    'БҰҰ-ның',
    'C++',
    '50%',
    '"',
    'AND',
    '',
    'NEAR(',
    'a:b:c',
    '😀 ☭',
    '\ud800x',
    'және the и',
    "'; DROP TABLE clippings; --",
    'headline:"',
    'constructor __proto__',
    `${'ы'.repeat(1_000_000)}`,
    'су жер '.repeat(140_000),
    '('.repeat(100_000),
    'ab*'.repeat(1_000),
    'a '.repeat(900),
    '(a OR (b '.repeat(300),
  ])('%#', (query) => {
    const answer = shared.find(query);
    expect(answer.hits.length).toBeLessThanOrEqual(4);
    shared.facets(query);
    shared.highlight(1, query);
  });

  test('any string', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      ':',
      '*',
      ' OR ',
      'NEAR(',
      ' NEAR/3 ',
      'lang:',
      'headline:',
      'date:',
      'is:',
      'tag:',
      ' ',
      'ООН',
      'реформа',
      '2024',
      '\0',
      '😀',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(query, fc.boolean(), (any, expand) => {
        const answer = shared.find(any, { expand });
        expect(answer.total).toBeLessThanOrEqual(4);
        shared.facets(any, { expand });
        shared.highlight(2, any);
      }),
      { numRuns: 120 },
    );
  });

  test('a cursor that is none is refused', () => {
    expect(() => shared.find('ООН', { after: '{' })).toThrow(DeskError);
    expect(() => shared.highlight(99, 'ООН')).toThrow('There is no clipping 99.');
  });

  test('a search that is not wanted any more stops', () => {
    const input = calls['search.find'].input.parse({ query: 'ООН' });
    expect(() => find(shared.db, input, { matcher: shared.matcher, shouldStop: () => true })).toThrow(
      expect.objectContaining({ code: 'superseded' }),
    );
  });
});

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

describe('evidence', () => {
  test('a hit says which words matched and by what', () => {
    const [hit] = shared.find('Nurlanov UN', { view: { kind: 'all' }, filters: { languages: ['ru'] } }).hits;
    const shown = hit?.snippet.matches.map(({ start, end, by }) => [hit.snippet.text.slice(start, end), by]);
    expect(shown).toContainEqual(['Нурланов', 'name:nurlanov']);
    expect(shown).toContainEqual(['ООН', 'concept:un']);
  });

  test('every match of a snippet stands where it says', () => {
    for (const query of ['реформа', 'климат', 'ООН', 'музей', 'яблоки груши', '"изменении климата"']) {
      for (const { snippet, headlineMatches, clipping } of shared.find(query).hits) {
        for (const { start, end } of snippet.matches) expect(snippet.text.slice(start, end)).toMatch(/^\S.*\S$/u);
        for (const { start, end } of headlineMatches) expect(clipping.headline.slice(start, end)).toMatch(/^\p{L}+$/u);
        expect(snippet.text).not.toMatch(/[\n\r]| {2}/);
      }
    }
  });

  test('the reader’s ranges are those of the text', () => {
    const { text, headline } = shared.highlight(2, 'реформа climate change');
    expect(text.map(({ start, end, by }) => [REFORMED.text.slice(start, end), by])).toEqual([
      ['реформы', 'реформа'],
      ['изменении климата', 'concept:climate-change'],
    ]);
    expect(headline.map(({ start, end }) => REFORMED.headline.slice(start, end))).toEqual(['Реформы']);
  });

  test('expansions can be switched off, one by one and all together', () => {
    expect(found('ООН', { off: ['concept:un'] })).toEqual([2]);
    expect(found('ООН', { expand: false })).toEqual([2]);
    expect(found('Nurlanov', { off: ['name:nurlanov'] })).toEqual([3]);
    const { reading } = shared.find('Nurlanov UN', { off: ['concept:un'] });
    expect(reading.expansions.map(({ key, on }) => [key, on])).toContainEqual(['concept:un', false]);
    const excluded = (query: string) =>
      shared.find(query).reading.expansions.map(({ key, excluded }) => [key, excluded]);
    expect(excluded('музей -ООН')).toContainEqual(['concept:un', true]);
    expect(excluded('ООН -(реформа OR ООН)')).toEqual(
      expect.arrayContaining([
        ['concept:un', undefined],
        ['concept:reform', true],
      ]),
    );
    expect(excluded('-(-ООН)')).toEqual([['concept:un', undefined]]);
    expect(shared.find('Nurlanov').reading.expansions).toEqual([
      { key: 'name:nurlanov', typed: 'Nurlanov', terms: expect.arrayContaining(['Нурланов', 'Нұрланов']), on: true },
    ]);
  });
});

describe('chips', () => {
  const library = memoryLibrary([{ key: 'glacier', kk: ['мұздық'], ru: ['ледник'], en: ['glacier'] }]);
  library.add(
    { headline: 'Тау', text: 'Сулыбұлақ мұздығы шегінді. Мұздықтар еріп жатыр.', language: 'kk' },
    { headline: 'Гора', text: 'Ледник отступил.', language: 'ru' },
  );
  const chips = (query: string, more = {}) => library.find(query, more).reading.expansions;

  test('of one word say each form once, with Kazakh letters as it was typed', () => {
    expect(chips('муздык')).toEqual([
      { key: 'concept:glacier', typed: 'муздык', terms: ['ледник', 'glacier'], on: true },
      { key: 'letters:муздык', typed: 'муздык', terms: ['мұздық'], on: true },
    ]);
    expect(chips('муздык', { off: ['letters:муздык'] })).toContainEqual(
      expect.objectContaining({ key: 'concept:glacier', terms: ['мұздық', 'ледник', 'glacier'] }),
    );
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
