// The order of a place against its pages, and rows and headlines by id.

import { expect, test } from 'vitest';
import type { CallInput } from '../../contract/calls.ts';
import { openLibrary } from '../library.ts';

const TEXTS = {
  'a.txt': 'Өзен тасыды\n\n2024 жылғы 3 сәуір\n\nАуыл тұрғындары өзен суының түнде көтерілгенін айтты.\n',
  'b.txt': 'Мост закрыт\n\n5 марта 2023\n\nМост закрыт до пятницы, сообщили в акимате.\n',
  'c.txt': 'Bridge closed\n\nMarch 5, 2023\n\nThe bridge is closed until Friday, the ministry said.\n',
  'd.txt': 'No date at all\n\nNobody knows when this was printed, nor by whom it was.\n',
};

test('what is no id, too many of them, and a view there is none of are refused', async () => {
  const library = await openLibrary();
  for (const [name, input] of [
    ['clipping.rows', { ids: [] }],
    ['clipping.rows', { ids: [0] }],
    ['clipping.rows', { ids: Array.from({ length: 1_001 }, (_, at) => at + 1) }],
    ['clipping.headlines', { ids: Array.from({ length: 10_001 }, (_, at) => at + 1) }],
    ['clipping.order', { view: { kind: 'shelf' } }],
    ['clipping.order', { sort: 'relevance' }],
  ] as const)
    expect(await library.desk.call(name, input as never), name).toMatchObject({
      ok: false,
      failure: { code: 'bad-input' },
    });
});

test('an empty library has an order of nothing', async () => {
  const library = await openLibrary();
  expect(await library.call('clipping.order', {})).toEqual([]);
  expect(await library.call('clipping.rows', { ids: [7] })).toEqual([]);
  expect(await library.call('clipping.headlines', { ids: [7] })).toEqual(['']);
});

test('the order of a place is that of its pages, in every view, order and filter', async () => {
  const library = await openLibrary();
  await library.importTexts(TEXTS);
  const { rows } = await library.call('clipping.list', {});
  const [first = 0, second = 0] = rows.map(({ id }) => id);
  await library.call('clipping.trash', { ids: [second] });
  await library.call('tag.attach', { clippingIds: [first], name: 'су' });
  const views: CallInput<'clipping.order'>['view'][] = [
    { kind: 'all' },
    { kind: 'inbox' },
    { kind: 'trash' },
    { kind: 'tag', id: 1 },
    { kind: 'import', id: 1 },
  ];
  for (const view of views)
    for (const sort of ['newest', 'oldest', 'added'] as const)
      for (const filters of [{}, { languages: ['ru', 'en'] }, { undated: true, from: '2024' }]) {
        const page = await library.call('clipping.list', { view, sort, filters });
        expect(await library.call('clipping.order', { view, sort, filters })).toEqual(page.rows.map(({ id }) => id));
      }
});

test('rows and headlines come in the order they are asked for', async () => {
  const library = await openLibrary();
  await library.importTexts(TEXTS);
  const ids = (await library.call('clipping.order', { sort: 'added' })).toReversed();
  const rows = await library.call('clipping.rows', { ids: [...ids.slice(0, 2), 999, ...ids.slice(2)] });
  expect(rows.map(({ id }) => id)).toEqual(ids);
  await library.call('clipping.update', { id: ids[0] ?? 0, set: { headline: 'Су тасқыны' } });
  const headlines = await library.call('clipping.headlines', { ids: [...ids, 999] });
  expect(headlines).toEqual(['Су тасқыны', ...rows.slice(1).map(({ headline }) => headline), '']);
});
