// The inbox: each decision is one step that can be taken back, whatever stood before; lately opened clippings are no decision.

import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const TEXTS = {
  'a.txt':
    'Flood warning issued for the north\n\nMarch 3, 2024\n\nRivers rose quickly after the snow melted, the ministry said on Sunday.\n',
  'b.txt':
    'Reform of the council debated\n\nDelegates spoke at length about the reform of the council and its members.\n',
  'c.txt':
    'Wheat harvest begins in the east\n\nFarmers of six districts began to cut wheat early after a dry summer.\n',
};

async function threeClippings(): Promise<{ library: TestLibrary; ids: [number, number, number] }> {
  const library = await openLibrary();
  const report = await library.importTexts(TEXTS);
  const [a, b, c] = report.items.flatMap((item) => item.clippings);
  if (!a || !b || !c) throw new Error('The import did not give three clippings.');
  return { library, ids: [a, b, c] };
}

async function stateOf({ call }: TestLibrary, id: number) {
  const { reviewed, dismissed, trashed, importance } = await call('clipping.get', { id });
  return { reviewed, dismissed, trashed, importance };
}

async function idsOf({ call }: TestLibrary, kind: 'inbox' | 'recent'): Promise<number[]> {
  return (await call('clipping.list', { view: { kind } })).rows.map(({ id }) => id);
}

const UNDECIDED = { reviewed: false, dismissed: false, trashed: false, importance: null };

test('a decision that is none, and one that holds already, leave no step', async () => {
  const { library, ids } = await threeClippings();
  await expect(library.call('clipping.decide', { ids, decision: 'later' as never })).rejects.toMatchObject({
    code: 'bad-input',
  });
  await library.call('clipping.decide', { ids, decision: 'undecided' });
  await library.call('clipping.decide', { ids: [ids[0]], decision: 'kept' });
  await library.call('clipping.decide', { ids: [ids[0]], decision: 'kept' });
  const names = (await library.call('history.list', {})).map(({ name }) => name);
  expect(names).toEqual(['clipping.decide', 'import.create']);
});

test('each decision takes the place of the one before in one step, and undo says which clipping it gives back', async () => {
  const { library, ids } = await threeClippings();
  const [a] = ids;
  const states = [await stateOf(library, a)];
  for (const decision of ['trashed', 'dismissed', 'kept', 'undecided'] as const) {
    await library.call('clipping.decide', { ids: [a], decision, ...(decision === 'kept' ? { importance: 3 } : {}) });
    states.push(await stateOf(library, a));
  }
  expect(states).toEqual([
    UNDECIDED,
    { ...UNDECIDED, trashed: true },
    { ...UNDECIDED, reviewed: true, dismissed: true },
    { ...UNDECIDED, reviewed: true, importance: 3 },
    { ...UNDECIDED, importance: 3 },
  ]);
  for (const state of states.slice(0, -1).reverse()) {
    expect(await library.call('history.undo', {})).toMatchObject({ name: 'clipping.decide', clippingId: a });
    expect(await stateOf(library, a)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await library.call('history.redo', {});
    expect(await stateOf(library, a)).toEqual(state);
  }
});

test('what is not for the analyst leaves the inbox, stays in the library, is found as such, and comes back undismissed', async () => {
  const { library, ids } = await threeClippings();
  const [a, b, c] = ids;
  await library.call('clipping.decide', { ids: [a, b], decision: 'dismissed' });
  expect(await idsOf(library, 'inbox')).toEqual([c]);
  for (const query of ['is:dismissed', 'это:"не для меня"', 'күйі:"маған керек емес"', 'күйі:"маған емес"']) {
    const { hits } = await library.call('search.find', { query });
    expect(hits.map(({ clipping }) => clipping.id).sort(), query).toEqual([a, b]);
  }
  await library.call('clipping.review', { ids: [a], reviewed: false });
  expect(await stateOf(library, a)).toEqual(UNDECIDED);
  expect(await idsOf(library, 'inbox')).toHaveLength(2);
});

test('clippings lately opened are listed, the last first, across a restart, without a step in the history', async () => {
  const { library, ids } = await threeClippings();
  const [a, b, c] = ids;
  for (const id of [a, b, a, c, 999]) {
    await library.call('clipping.open', { id });
    // Each is opened in a millisecond of its own.
    const opened = Date.now();
    while (Date.now() <= opened) await new Promise((next) => setTimeout(next, 1));
  }
  expect(await idsOf(library, 'recent')).toEqual([c, a, b]);
  const page = await library.call('clipping.list', { view: { kind: 'recent' }, sort: 'oldest', limit: 2 });
  const rest = await library.call('clipping.list', { view: { kind: 'recent' }, sort: 'oldest', after: page.next });
  expect([page, rest].flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([c, a, b]);
  expect(await library.call('history.list', {})).toHaveLength(1);
  await library.call('clipping.trash', { ids: [a] });
  await library.close();
  const again = await openLibrary(library.path);
  expect(await idsOf(again, 'recent')).toEqual([c, b]);
  await again.call('clipping.delete', { ids: [a] });
  expect(await idsOf(again, 'recent')).toEqual([c, b]);
});
