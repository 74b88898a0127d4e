// Outlets by hand: what is refused, what kind and country then filter, count and print, and undo.

import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

const story = (text: string) =>
  `${text}\n\nThe canal of the village was repaired before the spring, its council said.\n`;

test('kind and country are decided by hand, filtered by, counted, given back and undone', async () => {
  const { call, importTexts } = await openLibrary();
  const report = await importTexts({
    'a.txt': story('Canal'),
    'b.txt': story('Mill opened'),
    'c.txt': story('School'),
  });
  const [a = 0, b = 0, c = 0] = report.items.flatMap((item) => item.clippings);
  await call('clipping.update', { id: a, set: { outlet: 'Егемен Қазақстан' } });
  await call('clipping.update', { id: b, set: { outlet: 'The Steppe Lantern' } });
  const outlets = await call('outlet.list', { language: 'ru' });
  const known = outlets.find((one) => one.names.kk === 'Егемен Қазақстан');
  const own = outlets.find(({ name }) => name === 'The Steppe Lantern');
  expect(known).toMatchObject({ kind: 'state-print', country: 'KZ', setByAnalyst: [], clippings: 1 });
  expect(own).toMatchObject({ kind: null, country: null, names: {}, clippings: 1 });
  const id = own?.id ?? 0;
  for (const change of [{}, { kind: 'weekly' }, { country: 'kz' }])
    await expect(call('outlet.update', { id, ...change } as never)).rejects.toMatchObject({ code: 'bad-input' });
  await expect(call('outlet.update', { id: 9_999, kind: 'agency' })).rejects.toMatchObject({ code: 'not-found' });

  const found = async (query: string) =>
    (await call('search.find', { query })).hits
      .filter((hit) => !hit.partial)
      .map((hit) => hit.clipping.id)
      .sort();
  expect(await found('kind:private')).toEqual([]);
  expect(await found('вид:none')).toEqual([b, c]);
  await call('outlet.update', { id, kind: 'private-online', country: 'KG' });
  expect(await call('outlet.update', { id: known?.id ?? 0, kind: 'private-print' })).toMatchObject({
    kind: 'private-print',
    derived: { kind: 'state-print', country: 'KZ' },
    setByAnalyst: ['kind'],
  });
  expect(await found('kind:private')).toEqual([a, b]);
  expect(await found('түрі:газет')).toEqual([a]);
  expect(await found('вид:онлайн страна:кыргызстан')).toEqual([b]);
  expect(await found('country:(KZ OR Киргизия)')).toEqual([a, b]);
  expect(await found('ел:none')).toEqual([c]);
  expect((await call('search.find', { query: 'country:Atlantis' })).reading.remarks).toEqual([
    'unknown-value:country:Atlantis',
  ]);

  const facets = await call('search.facets', { query: '', filters: { countries: ['KG'] } });
  expect(facets.countries.map(({ value, count }) => [value, count])).toEqual([
    ['KG', 1],
    ['KZ', 1],
  ]);
  expect(facets.kinds.map(({ value, count }) => [value, count])).toEqual([['private-online', 1]]);
  const { rows } = await call('clipping.list', { filters: { not: { kinds: ['private-online'] } } });
  expect(rows.map((row) => row.id).sort()).toEqual([a, c]);
  expect(rows.find((row) => row.id === a)).toMatchObject({ outletKind: 'private-print', outletCountry: 'KZ' });

  for (const clippingId of [a, b, c])
    await call('clipping.update', { id: clippingId, set: { publishedOn: '2024-05-02' } });
  const { kinds, countries } = await call('overview.get', {});
  expect(kinds).toEqual(
    expect.arrayContaining([
      { kind: null, stories: 1, clippings: 1 },
      { kind: 'private-online', stories: 1, clippings: 1 },
      { kind: 'private-print', stories: 1, clippings: 1 },
    ]),
  );
  expect(countries.map(({ country }) => country).sort()).toEqual(['KG', 'KZ', null].sort());

  expect(await call('outlet.update', { id: known?.id ?? 0, kind: null })).toMatchObject({ kind: 'state-print' });
  await call('history.undo', {});
  expect(await found('kind:private-print')).toEqual([a]);
});
