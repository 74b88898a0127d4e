// Undo and redo of every decision, across restarts, with the index kept true (`openLibrary` checks it at the end).

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const TEXTS = {
  'a.txt':
    'Flood warning issued for the north\n\nMarch 3, 2024\n\nRivers rose quickly after the snow melted, the ministry of emergencies said on Sunday.\n',
  'b.txt':
    'Reform of the council debated\n\nDelegates spoke at length about the reform of the Security Council and its members.\n',
};

async function twoClippings(): Promise<{ library: TestLibrary; a: number; b: number }> {
  const library = await openLibrary();
  const report = await library.importTexts(TEXTS);
  const [a, b] = report.items.flatMap((item) => item.clippings);
  if (a === undefined || b === undefined) throw new Error('The import did not give two clippings.');
  return { library, a, b };
}

/** Everything the analyst can see of what was decided. */
async function decisions({ call }: TestLibrary) {
  const { rows } = await call('clipping.list', {});
  const clippings = await Promise.all(rows.map(({ id }) => call('clipping.get', { id })));
  const briefings = await call('briefing.list', {});
  return {
    clippings: clippings.map(
      ({ id, headline, outlet, byline, publishedOn, tags, themes, notes, hidden, reviewed }) => ({
        ...{ id, headline, outlet, byline, publishedOn, reviewed },
        tags: tags.map((tag) => tag.name),
        themes: themes.map(({ key, status }) => `${key} ${status}`).sort(),
        notes: notes.map(({ kind, comment, selector }) => ({ kind, comment, quote: selector?.quote })),
        hidden: hidden.map(({ start, end, shown }) => ({ start, end, shown })),
      }),
    ),
    trash: (await call('clipping.list', { view: { kind: 'trash' } })).rows.map((row) => row.id),
    tags: (await call('tag.list', {})).map((tag) => tag.name),
    themes: (await call('theme.list', {})).map(({ name, counts }) => ({ name, counts })),
    briefings: await Promise.all(
      briefings.map(async ({ id }) => {
        const { title, summary, sections } = await call('briefing.get', { id });
        return {
          title,
          summary,
          sections: sections.map((one) => ({
            title: one.title,
            entries: one.entries.map((entry) => [entry.clipping.id, entry.shape]),
          })),
        };
      }),
    ),
  };
}

test('nothing to undo is no fault', async () => {
  const library = await openLibrary();
  expect(await library.call('history.undo', {})).toBeNull();
  expect(await library.call('history.redo', {})).toBeNull();
});

test('a write that is refused or changes nothing leaves no step', async () => {
  const { library, a } = await twoClippings();
  await expect(library.call('clipping.update', { id: 999, set: { headline: 'x' } })).rejects.toThrow(
    'There is no clipping 999',
  );
  await expect(library.call('annotation.create', { clippingId: a, range: { start: 5, end: 100_000 } })).rejects.toThrow(
    'not a passage',
  );
  await library.call('clipping.restore', { ids: [a] });
  expect((await library.call('history.list', {})).map((one) => one.name)).toEqual(['import.create']);
});

test('every kind of decision is undone step by step and redone, across a restart', async () => {
  const { library, a, b } = await twoClippings();
  const { call } = library;
  const theme = (await call('theme.list', {})).find((one) => one.key === 'un-reform');
  if (!theme) throw new Error('The theme un-reform does not ship.');
  const text = (await call('clipping.get', { id: b })).text;
  const start = text.indexOf('spoke at length');
  const briefingOf = async () => (await call('briefing.list', {}))[0]?.id ?? 0;
  const steps: (() => Promise<unknown>)[] = [
    () =>
      call('clipping.update', {
        id: a,
        set: { headline: 'Floods in the north', outlet: 'Steppe Herald', byline: null, publishedOn: '2024-03' },
      }),
    () => call('tag.attach', { clippingIds: [a, b], name: 'Water' }),
    () => call('tag.attach', { clippingIds: [b], name: 'су' }),
    () => call('tag.detach', { clippingIds: [a], tagId: 1 }),
    () => call('tag.update', { id: 1, name: 'Rivers' }),
    () => call('theme.decide', { clippingIds: [a, b], themeId: theme.id, decision: 'accepted' }),
    () => call('theme.decide', { clippingIds: [a], themeId: theme.id, decision: 'rejected' }),
    () => call('annotation.create', { clippingId: b, range: { start, end: start + 15 }, comment: 'how long?' }),
    () => call('annotation.create', { clippingId: b, comment: 'ask the desk' }),
    () => call('annotation.update', { id: 1, comment: 'too long', colour: 'data' }),
    () => call('briefing.create', { title: 'Week 10', language: 'en', themeIds: [theme.id] }),
    async () => call('section.create', { briefingId: await briefingOf(), title: 'More' }),
    async () => call('entry.create', { sectionId: 2, clippingIds: [a, b] }),
    async () => call('entry.move', { id: 2, sectionId: 1, to: 0 }),
    () => call('entry.update', { id: 2, shape: 'full' }),
    () => call('section.move', { id: 2, to: 0 }),
    async () => call('briefing.update', { id: await briefingOf(), summary: 'Rivers and reform.' }),
    () => call('section.delete', { id: 1 }),
    async () => call('briefing.delete', { id: await briefingOf() }),
    () => call('tag.delete', { id: 1 }),
    () => call('theme.delete', { id: theme.id }),
    () => call('annotation.delete', { id: 1 }),
    () => call('clipping.review', { ids: [a], reviewed: true }),
    () => call('clipping.trash', { ids: [b] }),
  ];
  const states = [await decisions(library)];
  for (const step of steps) {
    await step();
    const after = await decisions(library);
    expect(after, `step ${states.length} changes something`).not.toEqual(states.at(-1));
    states.push(after);
  }
  await library.close();

  const again = await openLibrary(library.path);
  for (const state of states.slice(0, -1).reverse()) {
    await again.call('history.undo', {});
    expect(await settled(again)).toEqual(state);
  }
  await again.close();

  const third = await openLibrary(library.path);
  for (const state of states.slice(1)) {
    await third.call('history.redo', {});
    expect(await settled(third)).toEqual(state);
  }
});

/** What is decided once the suggestions of a theme that came back have been made again in the background. */
async function settled(library: TestLibrary) {
  const db = new Database(library.path, { readonly: true });
  const left = db.prepare("SELECT count(*) FROM settings WHERE key LIKE '%\\_after' ESCAPE '\\'").pluck();
  await expect.poll(() => left.get(), { interval: 10 }).toBe(0);
  db.close();
  return decisions(library);
}

test('a new decision ends what could be redone', async () => {
  const { library, a } = await twoClippings();
  await library.call('tag.attach', { clippingIds: [a], name: 'one' });
  await library.call('history.undo', {});
  await library.call('tag.attach', { clippingIds: [a], name: 'two' });
  expect(await library.call('history.redo', {})).toBeNull();
  expect((await library.call('tag.list', {})).map((tag) => tag.name)).toEqual(['two']);
});

test('an import is one step: undoing it trashes what came in, redoing brings it back, what was in the trash before stays there', async () => {
  const { library, a, b } = await twoClippings();
  const steps = (await library.call('history.list', {})).map((one) => [one.name, one.details.count]);
  expect(steps).toEqual([['import.create', 2]]);
  await library.call('history.undo', {});
  expect((await library.call('clipping.list', {})).total).toBe(0);
  expect((await library.call('clipping.list', { view: { kind: 'trash' } })).rows.map((row) => row.id).sort()).toEqual([
    a,
    b,
  ]);
  await library.call('history.redo', {});
  expect((await library.call('clipping.list', {})).total).toBe(2);
});

test('deleting for good takes the bytes, the text and every trace in the journal', async () => {
  const { library, a, b } = await twoClippings();
  await library.call('annotation.create', { clippingId: a, comment: 'a secret remark' });
  await library.call('clipping.delete', { ids: [a] });
  expect((await library.call('clipping.get', { id: a })).id, 'what is not in the trash stays').toBe(a);
  await library.call('clipping.trash', { ids: [a] });
  await library.call('clipping.delete', { ids: [a] });
  await expect(library.call('clipping.get', { id: a })).rejects.toThrow('There is no clipping');
  expect((await library.call('search.find', { query: 'secret' })).total).toBe(0);
  expect((await library.call('history.list', {})).map((one) => one.name)).toEqual(['import.create']);
  const again = await library.importTexts({ 'a.txt': TEXTS['a.txt'] });
  expect(again.imported).toBe(1);
  expect((await library.call('clipping.list', {})).rows.map((row) => row.id)).toContain(b);
});

test('after a deletion for good no report names the clipping, also when another gets its id', async () => {
  const { library, b } = await twoClippings();
  const [first] = await library.call('import.list', {});
  await library.call('clipping.trash', { ids: [b] });
  await library.call('clipping.delete', { ids: [b] });
  await library.importTexts({
    'c.txt': 'Bridge opened\n\nThe bridge over the river was opened on Friday by the akim.\n',
  });
  const { items } = await library.call('import.get', { id: first?.id ?? 0 });
  expect(items.map((item) => [item.path, item.clippings.length])).toEqual([
    ['a.txt', 1],
    ['b.txt', 0],
  ]);
});
