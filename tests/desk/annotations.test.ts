// Tags and speakers on annotations, and the list of all annotations: found by word, counted in groups, undone.

import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const RIVER = `River rises above the old bridge

Northern Courier, 3 April 2024

The river rose above the old bridge on Tuesday night. "We did not sleep until dawn," said Gulnar Abenova, a teacher.
The town sent forty boats and promised to rebuild the dam. Officials promised more boats.
`;
const DAM = `Строительство плотины началось

Вечерний Берег, 12 мая 2024 года

Рабочие начали строительство плотины у старого моста. «Мы обещали и делаем», – сказал инженер Пётр Ильин.
`;

async function twoClippings(library: TestLibrary): Promise<[number, number]> {
  const { id } = await library.call('import.create', {});
  for (const [name, text] of [
    ['river.txt', RIVER],
    ['dam.txt', DAM],
  ] as const)
    await library.call('import.addBytes', { id, name, modifiedAt: null, bytes: new TextEncoder().encode(text) });
  await library.call('import.close', { id });
  const report = await library.call('import.wait', { id });
  const idOf = (path: string) => report.items.find((item) => item.path === path)?.clippings[0] ?? 0;
  return [idOf('river.txt'), idOf('dam.txt')];
}

async function highlight({ call }: TestLibrary, clippingId: number, quote: string, more: object = {}) {
  const { text } = await call('clipping.get', { id: clippingId });
  const start = text.indexOf(quote);
  return call('annotation.create', { clippingId, range: { start, end: start + quote.length }, ...more });
}

test('a speaker of blanks, a tag without a letter and an annotation that is not there are refused; nothing is kept', async () => {
  const library = await openLibrary();
  const [river] = await twoClippings(library);
  const mark = await highlight(library, river, 'forty boats');
  await expect(library.call('annotation.update', { id: mark.id, speaker: '  ' })).rejects.toThrow();
  await expect(library.call('annotation.update', { id: mark.id, tags: ['flood', '«»'] })).rejects.toThrow(/name/u);
  await expect(library.call('annotation.update', { id: 999, tags: ['flood'] })).rejects.toThrow(/no annotation/u);
  expect((await library.call('clipping.get', { id: river })).notes[0]).toMatchObject({ tags: [], speaker: null });
  expect(await library.call('tag.list', {})).toEqual([]);
});

test('tags and a speaker go on, change and come off; every step is undone and done again, also the loss of a tag', async () => {
  const library = await openLibrary();
  const { call } = library;
  const [river] = await twoClippings(library);
  const mark = await highlight(library, river, 'We did not sleep until dawn', {
    tags: ['Flood'],
    speaker: 'Gulnar Abenova',
  });
  const seen = async () => {
    const note = (await call('clipping.get', { id: river })).notes[0];
    return note && { tags: note.tags.map(({ name }) => name), speaker: note.speaker };
  };
  expect(await seen()).toEqual({ tags: ['Flood'], speaker: 'Gulnar Abenova' });
  await call('annotation.update', { id: mark.id, tags: ['flood', 'witness'], speaker: null });
  expect(await seen()).toEqual({ tags: ['Flood', 'witness'], speaker: null });
  const flood = (await call('tag.list', {})).find(({ name }) => name === 'Flood');
  await call('tag.delete', { id: flood?.id ?? 0 });
  expect(await seen()).toEqual({ tags: ['witness'], speaker: null });
  await call('annotation.delete', { id: mark.id });
  expect(await seen()).toBeUndefined();
  await call('history.undo', {});
  expect(await seen()).toEqual({ tags: ['witness'], speaker: null });
  await call('history.undo', {});
  expect(await seen()).toEqual({ tags: ['Flood', 'witness'], speaker: null });
  await call('history.undo', {});
  expect(await seen()).toEqual({ tags: ['Flood'], speaker: 'Gulnar Abenova' });
  for (let step = 0; step < 3; step += 1) await call('history.redo', {});
  expect(await seen()).toBeUndefined();
  expect((await call('library.check', {})).problems).toEqual([]);
});

test('a clipping deleted for good takes the tags of its annotations with it, and undo still works', async () => {
  const library = await openLibrary();
  const { call } = library;
  const [river, dam] = await twoClippings(library);
  await highlight(library, dam, 'плотины');
  await highlight(library, river, 'forty boats', { tags: ['Flood'] });
  await call('clipping.trash', { ids: [river] });
  await call('clipping.delete', { ids: [river] });
  while (await call('history.undo', {}));
  while (await call('history.redo', {}));
  expect((await call('library.check', {})).problems).toEqual([]);
});

test('all annotations are found by the words of quote, comment and speaker in any form, and what is in the trash is not', async () => {
  const library = await openLibrary();
  const { call } = library;
  const [river, dam] = await twoClippings(library);
  const boats = await highlight(library, river, 'promised to rebuild the dam', { colour: 'followup' });
  const works = await highlight(library, dam, 'начали строительство плотины', {
    comment: 'Ask about money',
    speaker: 'Пётр Ильин',
  });
  const note = await call('annotation.create', { clippingId: dam, comment: 'Плотина обещана давно' });
  const ids = async (words: string, more: object = {}) =>
    (await call('annotation.list', { words, ...more })).rows.map(({ id }) => id).sort((one, other) => one - other);
  expect(await ids('')).toEqual([boats.id, works.id, note.id]);
  expect(await ids('promise')).toEqual([boats.id]);
  expect(await ids('плотинами')).toEqual([works.id, note.id]);
  expect(await ids('плотина деньги')).toEqual([]);
  expect(await ids('asking')).toEqual([works.id]);
  expect(await ids('Ильина')).toEqual([works.id]);
  expect(await ids('стро')).toEqual([works.id]);
  for (const odd of ['"', 'AND', '%', '(', '***']) await expect(ids(odd)).resolves.toBeDefined();
  expect(await ids('', { colours: ['note'] })).toEqual([note.id]);
  expect(await ids('', { clippingIds: [river] })).toEqual([boats.id]);
  const all = await call('annotation.list', {});
  expect(all).toMatchObject({ total: 3, orphans: 0, colours: { followup: 1, key: 1, note: 1, data: 0 } });
  await call('clipping.trash', { ids: [dam] });
  expect(await ids('')).toEqual([boats.id]);
});

test('a passage across what is hidden is listed and told in the history without it, and with it where it is shown again', async () => {
  const library = await openLibrary();
  const { call } = library;
  const { items } = await library.importTexts({
    'boats.txt': RIVER.replace('The town sent', 'Advertisement\n\nThe town sent'),
  });
  const id = items[0]?.clippings[0] ?? 0;
  await highlight(library, id, 'a teacher.\nAdvertisement\n\nThe town sent forty boats');
  const passages = async () => [
    (await call('annotation.list', {})).rows[0]?.passage,
    (await call('history.list', {})).find(({ name }) => name === 'annotation.create')?.quote,
  ];
  expect(await passages()).toEqual(['a teacher. The town sent forty boats', 'a teacher. The town sent forty boats']);
  const { text, hidden } = await call('clipping.get', { id });
  const advertisement = hidden.filter(({ start, end }) => text.slice(start, end).includes('Advertisement'));
  await call('hiddenRange.update', { ids: advertisement.map((range) => range.id), shown: true });
  const whole = 'a teacher. Advertisement The town sent forty boats';
  expect(await passages()).toEqual([whole, whole]);
});

test('annotations are counted in groups; one with two tags stands in both, one without stands last', async () => {
  const library = await openLibrary();
  const { call } = library;
  const [river, dam] = await twoClippings(library);
  await highlight(library, river, 'forty boats', { tags: ['boats', 'promises'], speaker: 'Gulnar Abenova' });
  await highlight(library, river, 'promised more boats', { tags: ['boats'], speaker: 'GULNAR ABENOVA' });
  await highlight(library, dam, 'плотины');
  const groups = async (groupBy: 'tag' | 'speaker' | 'date' | 'outlet' | 'theme') =>
    (await call('annotation.list', { groupBy })).groups.map(({ label, key, count }) => [label ?? key, count]);
  expect(await groups('tag')).toEqual([
    ['boats', 2],
    ['promises', 1],
    [null, 1],
  ]);
  expect(await groups('speaker')).toEqual([
    ['Gulnar Abenova', 2],
    [null, 1],
  ]);
  expect(await groups('date')).toEqual([
    ['2024-05', 1],
    ['2024-04', 2],
  ]);
  const byTag = await call('annotation.list', { groupBy: 'tag', limit: 2 });
  expect(byTag).toMatchObject({ total: 3, rowTotal: 4 });
  expect(byTag.rows.map(({ group }) => group)).toEqual([0, 0]);
  const twice = await call('annotation.list', { groupBy: 'tag' });
  expect(twice.rows.map(({ group, passage }) => [group, passage])).toEqual([
    [0, 'forty boats'],
    [0, 'promised more boats'],
    [1, 'forty boats'],
    [2, 'плотины'],
  ]);
  expect(twice.rows.slice(0, 2)).toEqual(byTag.rows);
  expect((await groups('outlet')).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(3);
  expect((await groups('theme')).length).toBeGreaterThan(0);
});

test('speakers are offered from the paragraph of the passage and from other annotations, the most quoted first', async () => {
  const library = await openLibrary();
  const [river, dam] = await twoClippings(library);
  await highlight(library, dam, 'Мы обещали', { speaker: 'Пётр Ильин' });
  await highlight(library, river, 'promised more', { speaker: 'Town hall' });
  await highlight(library, river, 'forty boats', { speaker: 'Town hall' });
  const mark = await highlight(library, river, 'We did not sleep until dawn');
  const offered = await library.call('annotation.speakers', { id: mark.id });
  expect(offered.inParagraph).toContain('Gulnar Abenova');
  expect(offered.earlier).toEqual([
    { name: 'Town hall', annotations: 2 },
    { name: 'Пётр Ильин', annotations: 1 },
  ]);
});
