// Tone and importance by hand: what is refused, what the reader and a list then say, and that it can be undone.

import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

const TEXTS = {
  'a.txt': 'Canal repaired\n\nThe canal of the village was repaired before the spring, its council said on Monday.\n',
  'b.txt': 'Harvest weighed\n\nThe harvest of the farm was weighed and written down by the young clerk of the mill.\n',
};

async function ratedLibrary() {
  const library = await openLibrary();
  const report = await library.importTexts(TEXTS);
  const [one, other] = report.items.flatMap((item) => item.clippings);
  const [theme] = await library.call('theme.list', {});
  if (!one || !other || !theme) throw new Error('Two clippings and a theme are needed.');
  return { library, one, other, theme };
}

test('a judgement that says nothing, an unknown tone and a theme’s importance are refused', async () => {
  const { library, one, theme } = await ratedLibrary();
  for (const input of [
    { ids: [one] },
    { ids: [], tone: 'positive' },
    { ids: [one], tone: 'angry' },
    { ids: [one], importance: 4 },
    { ids: [one], importance: 2, themeId: theme.id },
  ])
    await expect(library.call('clipping.rate', input as never)).rejects.toMatchObject({ code: 'bad-input' });
  expect((await library.call('history.list', {})).map(({ name }) => name)).not.toContain('clipping.rate');
});

test('tone and importance are set for several at once, each by itself, and taken back', async () => {
  const { library, one, other } = await ratedLibrary();
  const rated = async (id: number) => {
    const { tone, importance } = await library.call('clipping.get', { id });
    return [tone, importance];
  };
  expect(await rated(one)).toEqual([null, null]);
  await library.call('clipping.rate', { ids: [one, other], tone: 'negative', importance: 3 });
  await library.call('clipping.rate', { ids: [other], tone: 'mixed' });
  expect([await rated(one), await rated(other)]).toEqual([
    ['negative', 3],
    ['mixed', 3],
  ]);
  const { rows } = await library.call('clipping.list', {});
  expect(rows.map(({ tone }) => tone).sort()).toEqual(['mixed', 'negative']);
  await library.call('history.undo', {});
  expect(await rated(other)).toEqual(['negative', 3]);
  await library.call('history.undo', {});
  expect([await rated(one), await rated(other)]).toEqual([
    [null, null],
    [null, null],
  ]);
  await library.call('history.redo', {});
  await library.call('clipping.rate', { ids: [one], importance: null });
  expect(await rated(one)).toEqual(['negative', null]);
});

test('a theme’s tone is set where the clipping has the theme, stays when the theme is deleted and brought back, and nowhere else', async () => {
  const { library, one, other, theme } = await ratedLibrary();
  const themeId = theme.id;
  await expect(library.call('clipping.rate', { ids: [one], themeId, tone: 'positive' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await library.call('theme.decide', { clippingIds: [one], themeId, decision: 'accepted' });
  await library.call('clipping.rate', { ids: [one, other], themeId, tone: 'positive' });
  const themes = async (id: number) => (await library.call('clipping.get', { id })).themes;
  expect(await themes(one)).toMatchObject([{ themeId, status: 'accepted', tone: 'positive' }]);
  expect(await themes(other)).toEqual([]);
  expect(await library.call('clipping.get', { id: one })).toMatchObject({ tone: null });
  await library.call('theme.delete', { id: themeId });
  await library.call('history.undo', {});
  expect(await themes(one)).toMatchObject([{ themeId, tone: 'positive' }]);
  await library.call('history.undo', {});
  expect(await themes(one)).toMatchObject([{ themeId, status: 'accepted', tone: null }]);
});
