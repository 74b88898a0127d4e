// What waits for a decision about stories, notes on a story, duplicates of what is in the trash, and a check that sees stories spoilt.

import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

const RU =
  'Каналы измерят до весны\n\n6 марта 2024\n\nОб этом 6 марта в Сарытогае сказал Даурен Мерамбеков: в программе было 3420 человек, из них 42,5 процента из села Сарытогай. Деньги на насосы дали из бюджета района, и старики говорят, что такого не было давно.\n';
const EN =
  'Canals to be measured before spring\n\nMarch 6, 2024\n\nIt was said on March 6 in Sarytogay by Dauren Merambekov: the programme had 3,420 people, and 42.5 percent were from Sarytogay. The money for the pumps came from the district, and old people do not remember such a thing.\n';
const QUOTED = (headline: string, rest: string) =>
  `${headline}\n\nMarch 6, 2024\n\n“We will not leave a single village of the lower bank without water this summer”, engineer Marat Zhanseitov told the council of Karabulak on March 6. ${rest}\n`;
const ONE = QUOTED(
  'Engineer promises water',
  'The members listened for an hour, asked about prices of pipes and sand, and went home by bus after the tea was drunk.',
);
const OTHER = QUOTED(
  'Lower bank waits for summer',
  'Gardeners remain in doubt: two pumps have rusted through, nobody ordered new ones, and the reeds grow over the sluice gate again.',
);
const ALONE =
  'Museum opens its cellar\n\nThe town museum opened its cellar to visitors for the first time; many people came to see the old wine presses, and the guide told them how grapes were carried down the hill on sledges in winter.\n';

async function imported(files: Record<string, string>) {
  const library = await openLibrary();
  const report = await library.importTexts(files);
  return { library, report, ids: report.items.map((item) => item.clippings[0] ?? 0) };
}

test('pairs wait with what they share, are decided in one step, come back with undo, and the trash is left out', async () => {
  const { library, ids } = await imported({
    'ru.txt': RU,
    'en.txt': EN,
    'one.txt': ONE,
    'other.txt': OTHER,
    'x.txt': ALONE,
  });
  const [ru = 0, en = 0, one = 0, other = 0] = ids;
  const pairs = async () => {
    const { rows, total } = await library.call('story.suggestions', {});
    expect(total).toBe(rows.length);
    return rows.map((row) => [row.one.id, row.other.id].sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
  };
  expect(await pairs()).toEqual([
    [ru, en],
    [one, other],
  ]);
  const { rows } = await library.call('story.suggestions', {});
  const sharedBy = (id: number) => rows.find((row) => row.one.id === id || row.other.id === id)?.shared ?? [];
  expect(sharedBy(ru)).toContainEqual({ kind: 'number', one: '3420', other: '3,420' });
  expect(sharedBy(ru)).toContainEqual({ kind: 'day', one: '6 марта', other: 'March 6' });
  expect(sharedBy(ru)).toContainEqual({ kind: 'name', one: 'Мерамбеков', other: 'Merambekov' });
  expect(sharedBy(one).map(({ kind }) => kind)).toContain('quotation');
  const story = await library.call('story.get', { clippingId: en });
  expect(story.versions.find(({ clipping }) => clipping.id === ru)?.shared).toContainEqual({
    kind: 'number',
    one: '3420',
    other: '3,420',
  });

  const page = await library.call('story.suggestions', { limit: 1 });
  const next = await library.call('story.suggestions', { limit: 1, after: page.next });
  expect([page.total, next.rows.length, next.next]).toEqual([2, 1, null]);
  await expect(library.call('story.suggestions', { after: 'nowhere' })).rejects.toMatchObject({ code: 'bad-input' });

  const decisions = [
    { clippingId: ru, otherIds: [en] },
    { clippingId: one, otherIds: [other] },
  ];
  await library.call('story.decide', { decisions, decision: 'rejected' });
  expect(await pairs()).toEqual([]);
  await library.call('history.undo', {});
  expect(await pairs()).toHaveLength(2);
  await library.call('story.decide', { decisions, decision: 'accepted' });
  expect(await pairs()).toEqual([]);
  await library.call('history.undo', {});
  await library.call('clipping.trash', { ids: [ru] });
  expect(await pairs()).toEqual([[one, other]]);
});

test('a note on a story is one note, kept with the lead, seen with every version, found by search, undone in one step', async () => {
  const { library, ids } = await imported({ 'one.txt': ONE, 'again.txt': ` ${ONE}`, 'x.txt': ALONE });
  const [one = 0, again = 0, alone = 0] = ids;
  await expect(
    library.call('annotation.create', { clippingId: again, story: true, range: { start: 0, end: 5 } }),
  ).rejects.toMatchObject({ code: 'bad-input' });
  const note = await library.call('annotation.create', {
    clippingId: again,
    story: true,
    comment: 'ask the waterworks',
  });
  expect(note.clippingId).toBe(one);
  expect((await library.call('story.get', { clippingId: again })).notes).toEqual([note]);
  expect((await library.call('story.get', { clippingId: one })).notes).toEqual([]);
  expect((await library.call('clipping.get', { id: one })).notes).toEqual([note]);
  expect((await library.call('search.find', { query: 'waterworks' })).total).toBe(1);
  expect((await library.call('history.list', {}))[0]).toMatchObject({ details: { kind: 'story' } });
  await library.call('history.undo', {});
  expect((await library.call('story.get', { clippingId: again })).notes).toEqual([]);
  const own = await library.call('annotation.create', { clippingId: alone, story: true, comment: 'by itself' });
  expect(own.clippingId).toBe(alone);
});

test('a duplicate of what is in the trash says so and can be taken out; of what was deleted for good comes in anew', async () => {
  const { library, ids } = await imported({ 'one.txt': ONE });
  const [one = 0] = ids;
  await library.call('clipping.trash', { ids: [one] });
  const report = await library.importTexts({ 'copy.txt': ONE, 'reset.txt': ONE.replaceAll('\n\n', '\r\n\r\n') });
  const [bytes, text] = report.items;
  expect(bytes).toMatchObject({ status: 'duplicate', reason: 'in-trash', inTrash: [one] });
  expect(text).toMatchObject({ status: 'imported', reason: 'same-text', inTrash: [one] });
  expect(text?.message).toContain('in the trash');
  expect(report).toMatchObject({ imported: 1, duplicates: 1, sameText: 1, near: 0 });
  await library.call('clipping.restore', { ids: [one] });
  const after = await library.call('import.get', { id: report.id });
  expect(after.items.map((item) => item.inTrash)).toEqual([[], []]);

  const all = [one, ...(text?.clippings ?? [])];
  await library.call('clipping.trash', { ids: all });
  await library.call('clipping.delete', { ids: all });
  const anew = await library.importTexts({ 'copy.txt': ONE });
  expect(anew.items[0]).toMatchObject({ status: 'imported', reason: null, inTrash: [] });
});

test('the check sees a story that does not follow from its links, and traces that are not the text’s', async () => {
  const { library } = await imported({ 'one.txt': ONE, 'again.txt': ` ${ONE}`, 'x.txt': ALONE });
  const path = library.path;
  await library.close();
  const db = new SQLite(path);
  const [[one, again], alone] = [
    db.prepare('SELECT clipping_id FROM story_clippings ORDER BY 1').pluck().all() as [number, number],
    db.prepare('SELECT max(id) FROM clippings').pluck().get() as number,
  ];
  db.prepare('INSERT INTO story_clippings VALUES (?, ?)').run(alone, one);
  db.prepare('DELETE FROM sketches WHERE clipping_id = ?').run(again);
  db.close();
  const spoilt = await openLibrary(path);
  const { ok, problems } = await spoilt.call('library.check', {});
  expect(ok).toBe(false);
  expect(problems).toEqual([
    `The traces of clipping ${again} are not those of its text.`,
    `Nothing joins all clippings of story ${one}.`,
  ]);
  const mend = new SQLite(path, { timeout: 60_000 });
  mend.prepare('DELETE FROM story_clippings WHERE clipping_id = ?').run(alone);
  mend.prepare("INSERT INTO settings (key, value) VALUES ('trace_after', 0)").run();
  mend.close();
  await expect.poll(async () => (await spoilt.call('library.check', {})).problems).toEqual([]);
});
