// Collections: what is refused, their order, views, facets and fields, what saved searches then ask for, briefings made of them, and undo.

import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

const TEXTS = {
  'a.txt': 'Canal repaired\n\nThe canal of the village was repaired before the spring, its council said on Monday.\n',
  'b.txt': 'Harvest weighed\n\nThe harvest of the farm was weighed and written down by the young clerk of the mill.\n',
  'c.txt':
    'School opened\n\nA school with a library and a workshop was opened in the north by the minister of education.\n',
};

async function opened() {
  const library = await openLibrary();
  const report = await library.importTexts(TEXTS);
  const [a = 0, b = 0, c = 0] = report.items.flatMap((item) => item.clippings);
  const { call } = library;
  const found = async (query: string) => {
    const { hits, reading } = await call('search.find', { query });
    return { ids: hits.filter((hit) => !hit.partial).map((hit) => hit.clipping.id), ...reading };
  };
  const inside = async (id: number) => {
    const { rows } = await call('clipping.list', { view: { kind: 'collection', id }, sort: 'collected' });
    return rows.map((row) => row.id);
  };
  return { library, call, found, inside, a, b, c };
}

test('a name that is taken or says nothing, no change, and what is not there are refused and leave no step', async () => {
  const { call, a } = await opened();
  const { id } = await call('collection.create', { name: 'Water' });
  const steps = (await call('history.list', {})).length;
  await expect(call('collection.create', { name: '«WATER»' })).rejects.toMatchObject({ code: 'name-taken' });
  await expect(call('collection.create', { name: '«»', clippingIds: [a] })).rejects.toMatchObject({
    code: 'bad-input',
  });
  await expect(call('collection.update', { id })).rejects.toMatchObject({ code: 'bad-input' });
  for (const name of ['collection.attach', 'collection.detach'] as const)
    await expect(call(name, { id: 99, clippingIds: [a] })).rejects.toMatchObject({ code: 'not-found' });
  await expect(call('collection.delete', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
  expect((await call('history.list', {})).length).toBe(steps);
});

test('a collection keeps the order its clippings were put in, pages by it, and counts what is not in the trash', async () => {
  const { call, inside, a, b, c } = await opened();
  const { id } = await call('collection.create', { name: 'Су', description: 'For June', clippingIds: [c, a] });
  await call('collection.attach', { id, clippingIds: [a, b, 999] });
  expect(await inside(id)).toEqual([c, a, b]);
  const view = { kind: 'collection' as const, id };
  const first = await call('clipping.list', { view, sort: 'collected', limit: 2 });
  const rest = await call('clipping.list', { view, sort: 'collected', limit: 2, after: first.next });
  expect([...first.rows, ...rest.rows].map((row) => row.id)).toEqual([c, a, b]);
  await call('clipping.trash', { ids: [c] });
  expect(await call('collection.list', {})).toEqual([{ id, name: 'Су', description: 'For June', clippings: 2 }]);
  expect(await inside(id)).toEqual([a, b]);
  expect(await call('collection.holding', { clippingIds: [a, c] })).toEqual([{ collectionId: id, clippings: 2 }]);
});

test('the field collection: and the filter find what is in one, in three languages', async () => {
  const { call, found, a, b, c } = await opened();
  const { id } = await call('collection.create', { name: 'Summer water', clippingIds: [a] });
  const other = await call('collection.create', { name: 'Mills', clippingIds: [a, b] });
  expect((await found('collection:"summer water"')).ids).toEqual([a]);
  expect((await found('подборка:summer')).ids).toEqual([a]);
  expect((await found('топтама:mills canal')).ids).toEqual([a]);
  expect((await found('-collection:mills')).ids).toEqual([c]);
  expect((await found('collection:none')).ids).toEqual([c]);
  expect((await found('has:подборка')).ids.sort()).toEqual([a, b]);
  expect(await found('collection:winter')).toMatchObject({ ids: [], remarks: ['unknown-value:collection:winter'] });
  const facets = await call('search.facets', { query: '', filters: { collections: [id] } });
  expect(facets.collections).toEqual([
    { value: other.id, label: 'Mills', count: 2 },
    { value: id, label: 'Summer water', count: 1 },
  ]);
  const { rows } = await call('clipping.list', { filters: { not: { collections: [id] } } });
  expect(rows.map((row) => row.id).sort()).toEqual([b, c]);
});

test('renaming, emptying and deleting are undone and done again one step each', async () => {
  const { call, inside, a, b } = await opened();
  const { id } = await call('collection.create', { name: 'Water', clippingIds: [b, a] });
  await call('collection.detach', { id, clippingIds: [b] });
  await call('collection.update', { id, name: 'Rivers' });
  await call('collection.delete', { id });
  expect(await call('collection.list', {})).toEqual([]);
  await call('history.undo', {});
  expect(await inside(id)).toEqual([a]);
  await call('history.undo', {});
  await call('history.undo', {});
  expect(await call('collection.list', {})).toMatchObject([{ id, name: 'Water', clippings: 2 }]);
  expect(await inside(id)).toEqual([b, a]);
  for (const _ of [1, 2, 3]) await call('history.redo', {});
  expect(await call('collection.list', {})).toEqual([]);
  expect((await call('history.list', {})).slice(0, 4).map(({ details }) => details)).toMatchObject([
    { collection: 'Rivers' },
    { collection: 'Rivers', kind: 'name' },
    { collection: 'Water', count: 1 },
    { collection: 'Water', count: 2, kind: 'with' },
  ]);
});

test('a briefing is made of collections and saved searches, a section each, and gathers what is collected later', async () => {
  const { call, a, b, c } = await opened();
  const { id } = await call('collection.create', { name: 'Dossier', clippingIds: [c, a] });
  const search = await call('savedSearch.create', { name: 'Mill', terms: { query: 'mill' } });
  const made = await call('briefing.create', {
    title: 'June',
    language: 'en',
    collectionIds: [id],
    savedSearchIds: [search.id],
  });
  expect(made.sections.map(({ title, entries }) => [title, entries.map((entry) => entry.clipping.id)])).toEqual([
    ['Dossier', [c, a]],
    ['Mill', [b]],
  ]);
  await call('briefing.update', { id: made.id, gathers: { collectionIds: [id] } });
  expect(await call('briefing.offers', { id: made.id })).toEqual([]);
  const { id: empty } = await call('briefing.create', { title: 'July', language: 'en' });
  await call('briefing.update', { id: empty, gathers: { collectionIds: [id] } });
  const offers = await call('briefing.offers', { id: empty });
  expect(offers.map((offer) => offer.clipping.id).sort()).toEqual([a, c]);
  await call('collection.delete', { id });
  expect(await call('briefing.offers', { id: empty })).toEqual([]);
});

test('saved searches ask for what was renamed or merged by its new name, and undo gives the old words back', async () => {
  const { call, found, a, b } = await opened();
  await call('tag.attach', { name: 'Water / Canals', clippingIds: [a] });
  await call('tag.attach', { name: 'mills', clippingIds: [b] });
  const { id: collection } = await call('collection.create', { name: 'Dossier', clippingIds: [a] });
  const theme = await call('theme.create', { name: 'Harvests' });
  const query = '(метка:(canals OR mills)  OR theme:harv) -collection:dossier "tag:mills" canals';
  const { id } = await call('savedSearch.create', { name: 'Kept', terms: { query, within: ['tag:water/canals'] } });
  const asked = async () => {
    const kept = (await call('savedSearch.list', {})).find((one) => one.id === id);
    return [kept?.query, ...(kept?.within ?? [])];
  };
  const tags = await call('tag.list', {});
  const tagId = (name: string) => tags.find((tag) => tag.name === name)?.id ?? 0;
  await call('tag.update', { id: tagId('Canals'), name: 'Big canals' });
  await call('collection.update', { id: collection, name: 'Dossier B' });
  await call('theme.update', { id: theme.id, name: 'Crops', language: 'en' });
  expect(await asked()).toEqual([
    '(метка:("Big canals" OR mills)  OR theme:Crops) -collection:"Dossier B" "tag:mills" canals',
    'tag:"water/Big canals"',
  ]);
  await call('tag.merge', { id: tagId('Canals'), into: tagId('mills') });
  expect(await asked()).toEqual([
    '(метка:("mills" OR mills)  OR theme:Crops) -collection:"Dossier B" "tag:mills" canals',
    'tag:"mills"',
  ]);
  expect((await found('tag:mills')).ids.sort()).toEqual([a, b]);
  for (const _ of [1, 2, 3, 4]) await call('history.undo', {});
  expect(await asked()).toEqual([query, 'tag:water/canals']);
});
