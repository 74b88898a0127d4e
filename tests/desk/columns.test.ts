// Columns of a table named by hand: of one that was imported, of one in which nothing showed itself to be articles, and remembered for the next.

import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const LONG = (at: number) =>
  `Ауылдық клуб ${at}-күні ашылды. Тұрғындар оны екі жыл күткен еді, құрылысқа жергілікті шаруа қожалықтары да көмектесті.`;

/** Nothing in it has the name of a column of articles. */
const MUTE = [
  'k1;k2;k3;k4',
  `7;Клуб ашылды;${LONG(1)};03.04.2024`,
  `8;Көпір жөнделді;${LONG(2)};04.04.2024`,
  `9;Мектеп салынды;${LONG(3)};05.04.2024`,
].join('\n');

/** Columns the rules get wrong: the headline stands under "text". */
const NAMED = ['title;text;date', ...[1, 2, 3].map((at) => `${LONG(at)};Тақырып ${at};0${at}.04.2024`)].join('\n');

async function failedTable(library: TestLibrary, name = 'mute.json', text = muteJson()) {
  const report = await library.importTexts({ [name]: text });
  return report.items[0];
}

const muteJson = (rows = [1, 2]) =>
  JSON.stringify(rows.map((at) => ({ k1: at, k2: `Тақырып ${at}`, k3: LONG(at), k4: `0${at}.04.2024` })));

const mapping = { sheet: '', header: 0, columns: { headline: 1, body: 2, publishedOn: 3 } };

async function rows({ call }: TestLibrary) {
  const found = await call('clipping.list', { sort: 'oldest' });
  return found.rows.map(({ id, headline, publishedOn }) => [id, headline, publishedOn]);
}

test('a source that is not there, one that is no table, and columns that hold no articles are refused', async () => {
  const library = await openLibrary();
  await expect(library.call('source.tables', { sourceId: 99 })).rejects.toThrow(/no source file 99/u);
  const item = await failedTable(library);
  const sourceId = item?.sourceId ?? 0;
  await expect(library.call('source.map', { sourceId, tables: [{ ...mapping, columns: {} }] })).rejects.toThrow(
    /No column of the table/u,
  );
  await expect(
    library.call('source.map', { sourceId, tables: [{ ...mapping, columns: { headline: 40 } }] }),
  ).rejects.toThrow(/no rows with text/u);
  expect(await rows(library)).toEqual([]);
  const text = await library.importTexts({ 'a.txt': `Клуб ашылды\n\n${LONG(1)}\n` });
  await expect(library.call('source.tables', { sourceId: text.items[0]?.sourceId ?? 0 })).rejects.toThrow(
    /not a table/u,
  );
});

test('a data file in which nothing shows itself to be articles is kept until its columns are named; undo, redo and a second naming', async () => {
  const library = await openLibrary();
  const item = await failedTable(library);
  expect(item).toMatchObject({ status: 'failed', reason: 'no-articles', clippings: [] });
  const sourceId = item?.sourceId ?? 0;
  const before = await library.call('source.tables', { sourceId });
  expect(before).toMatchObject({ name: 'mute.json', named: false, count: 0, imported: 0, clippings: [] });
  expect(before.tables[0]?.rows[0]).toEqual(['k1', 'k2', 'k3', 'k4']);
  const shown = await library.call('source.tables', { sourceId, tables: [mapping] });
  expect(shown.clippings[0]).toMatchObject({ headline: 'Тақырып 1', publishedOn: '2024-04-01' });
  expect(shown.count).toBe(2);

  const done = await library.call('source.map', { sourceId, tables: [mapping] });
  expect(done).toMatchObject({ changed: [], trashed: [], kept: [] });
  const made = await rows(library);
  expect(made).toEqual([
    [done.made[0], 'Тақырып 1', '2024-04-01'],
    [done.made[1], 'Тақырып 2', '2024-04-02'],
  ]);
  const [newest] = await library.call('import.list', {});
  const report = await library.call('import.get', { id: newest?.id ?? 0 });
  expect(report.items).toMatchObject([{ status: 'imported', reason: null, clippings: done.made }]);
  expect((await library.call('search.find', { query: 'Тақырып 2' })).hits.length).toBeGreaterThan(0);

  await library.call('history.undo', {});
  expect(await rows(library)).toEqual([]);
  await library.call('history.redo', {});
  expect(await rows(library)).toEqual(made);
  await library.call('history.undo', {});
  // Named once more, they come back as they were.
  await library.call('source.map', { sourceId, tables: [mapping] });
  expect(await rows(library)).toEqual(made);
});

test('a kept file can be let go, and one with clippings cannot', async () => {
  const library = await openLibrary();
  const item = await failedTable(library);
  await library.call('source.discard', { sourceId: item?.sourceId ?? 0 });
  await expect(library.call('source.tables', { sourceId: item?.sourceId ?? 0 })).rejects.toThrow(/no source file/u);
  const again = await failedTable(library);
  expect(again).toMatchObject({ status: 'failed', reason: 'no-articles' });
  await library.call('source.map', { sourceId: again?.sourceId ?? 0, tables: [mapping] });
  await expect(library.call('source.discard', { sourceId: again?.sourceId ?? 0 })).rejects.toThrow(/has clippings/u);
});

test('columns that were read wrong are set right: the same rows keep their clippings, tags and notes', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({ 'named.csv': NAMED });
  const [item] = report.items;
  const ids = item?.clippings ?? [];
  expect(ids).toHaveLength(3);
  const [first = 0] = ids;
  await library.call('tag.attach', { clippingIds: [first], name: 'клуб' });
  const { text } = await library.call('clipping.get', { id: first });
  const start = text.indexOf('Тұрғындар оны');
  const mark = await library.call('annotation.create', { clippingId: first, range: { start, end: start + 26 } });
  const sourceId = item?.sourceId ?? 0;
  const done = await library.call('source.map', {
    sourceId,
    tables: [{ sheet: '', header: 0, columns: { headline: 1, body: 0, publishedOn: 2 } }],
  });
  expect(done).toMatchObject({ changed: ids, made: [], trashed: [], kept: [], anchored: 1, orphaned: 0 });
  expect((await rows(library)).map(([, headline]) => headline)).toEqual(['Тақырып 1', 'Тақырып 2', 'Тақырып 3']);
  const now = await library.call('clipping.get', { id: first });
  expect(now.tags.map(({ name }) => name)).toEqual(['клуб']);
  expect(now.notes[0]).toMatchObject({ id: mark.id, orphan: false, selector: { quote: mark.selector?.quote } });
  expect((await library.call('source.tables', { sourceId })).named).toBe(true);
  await library.call('history.undo', {});
  expect((await library.call('source.tables', { sourceId })).named).toBe(false);
  expect((await library.call('clipping.get', { id: first })).text).toBe(text);
});

test('rows that vanish go to the trash when nobody touched them, and stay when somebody did', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({ 'named.csv': NAMED });
  const [first = 0, second = 0, third = 0] = report.items[0]?.clippings ?? [];
  await library.call('tag.attach', { clippingIds: [second], name: 'керек' });
  const done = await library.call('source.map', {
    sourceId: report.items[0]?.sourceId ?? 0,
    tables: [{ sheet: '', header: 2, columns: { headline: 1, body: 0 } }],
  });
  expect(done).toMatchObject({ changed: [third], made: [], trashed: [first], kept: [second] });
  await library.call('history.undo', {});
  expect((await rows(library)).map(([id]) => id)).toEqual([first, second, third]);
});

test('columns that are remembered hold for the next table with these names, until they are forgotten; both can be undone', async () => {
  const library = await openLibrary();
  const item = await failedTable(library);
  await library.call('source.map', { sourceId: item?.sourceId ?? 0, tables: [mapping], remember: true });
  const next = await failedTable(library, 'next.json', muteJson([3, 4, 5]));
  expect(next).toMatchObject({ status: 'imported' });
  expect(next?.clippings).toHaveLength(3);
  const { remembered } = await library.call('source.tables', { sourceId: next?.sourceId ?? 0 });
  expect(remembered).toHaveLength(1);
  await library.call('source.forgetColumns', { headers: remembered });
  expect(await failedTable(library, 'third.json', muteJson([6, 7]))).toMatchObject({ reason: 'no-articles' });
  await library.call('history.undo', {});
  expect(await failedTable(library, 'fourth.json', muteJson([8, 9]))).toMatchObject({ status: 'imported' });
  // The one that failed for want of its columns needs no naming now.
  expect(await failedTable(library, 'third.json', muteJson([6, 7]))).toMatchObject({ status: 'imported' });
});

test('a table in a wrong encoding is read again with its columns, and the highlight with it', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({ 'named.csv': NAMED });
  const [first = 0] = report.items[0]?.clippings ?? [];
  const sourceId = report.items[0]?.sourceId ?? 0;
  const columns = { headline: 1, body: 0, publishedOn: 2 };
  await library.call('source.map', { sourceId, tables: [{ sheet: '', header: 0, columns }] });
  const { text } = await library.call('clipping.get', { id: first });
  const start = text.indexOf('Тұрғындар');
  await library.call('annotation.create', { clippingId: first, range: { start, end: start + 20 } });
  expect(await library.call('source.encodings', { clippingId: first })).toMatchObject({
    format: 'csv',
    encoding: 'utf-8',
  });
  const done = await library.call('source.reread', { clippingId: first, encoding: 'windows-1251' });
  expect(done).toMatchObject({ changed: report.items[0]?.clippings, anchored: 1, orphaned: 0 });
  expect(await library.call('source.encodings', { clippingId: first })).toMatchObject({
    encoding: 'windows-1251',
    chosen: true,
  });
  expect((await library.call('source.tables', { sourceId })).tables[0]?.columns).toEqual(columns);
  const back = await library.call('source.reread', { clippingId: first, encoding: 'utf-8' });
  expect(back).toMatchObject({ anchored: 1, orphaned: 0 });
  expect((await library.call('clipping.get', { id: first })).notes[0]?.selector).toMatchObject({
    start,
    end: start + 20,
  });
});

test('a table without names over its columns', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({ 'mute.csv': MUTE.split('\n').slice(1).join('\n') });
  const sourceId = report.items[0]?.sourceId ?? 0;
  await library.call('source.map', {
    sourceId,
    tables: [{ sheet: '', header: null, columns: { headline: 1, body: 2, publishedOn: 3 } }],
    remember: true,
  });
  expect((await rows(library)).map(([, headline, day]) => [headline, day])).toEqual([
    ['Клуб ашылды', '2024-04-03'],
    ['Көпір жөнделді', '2024-04-04'],
    ['Мектеп салынды', '2024-04-05'],
  ]);
  // There are no names to know it by again.
  expect((await library.call('source.tables', { sourceId })).remembered).toEqual([]);
});

test('a column of languages holds for its rows, once it is named', async () => {
  const library = await openLibrary();
  const rows = [1, 2].map((at) => ({ k1: LONG(at), k2: at === 1 ? 'русский' : '?' }));
  const item = await failedTable(library, 'languages.json', JSON.stringify(rows));
  await library.call('source.map', {
    sourceId: item?.sourceId ?? 0,
    tables: [{ sheet: '', header: 0, columns: { body: 0, language: 1 } }],
  });
  const found = (await library.call('clipping.list', {})).rows.map(({ language }) => language);
  expect(found.sort()).toEqual(['kk', 'ru']);
});
