// The history: what it must not tell, that each step names what it was about, and that no step lacks its words.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writes } from '../../desk/writes/index.ts';
import { openLibrary } from '../library.ts';

const TEXTS = {
  'a.txt': 'Canal repaired\n\nThe canal of the village was repaired before the spring, its council said on Monday.\n',
  'b.txt': 'Harvest weighed\n\nThe harvest of the farm was weighed and written down by the young clerk of the mill.\n',
};

test('a step tells the theme, the first clipping, the passage and the comment by the names of today', async () => {
  const library = await openLibrary();
  const report = await library.importTexts(TEXTS);
  const [one, other] = report.items.flatMap((item) => item.clippings);
  const [theme] = await library.call('theme.list', { language: 'ru' });
  if (!one || !other || !theme) throw new Error('Two clippings and a theme are needed.');
  const { text } = await library.call('clipping.get', { id: one });
  const start = text.indexOf('council');
  await library.call('theme.decide', { clippingIds: [one, other], themeId: theme.id, decision: 'accepted' });
  await library.call('clipping.rate', { ids: [other], themeId: theme.id, tone: 'negative' });
  await library.call('annotation.create', {
    clippingId: one,
    range: { start, end: start + 'council'.length },
    colour: 'key',
    comment: 'Who pays?',
  });
  await library.call('clipping.update', { id: other, set: { headline: 'Harvest of the year' } });
  const steps = await library.call('history.list', { language: 'ru' });
  expect(steps).toMatchObject([
    { name: 'clipping.update', clipping: { id: other, headline: 'Harvest of the year' }, theme: null, quote: null },
    { name: 'annotation.create', clipping: { id: one }, quote: 'council', comment: 'Who pays?' },
    {
      name: 'clipping.rate',
      theme: theme.name,
      clipping: { headline: 'Harvest of the year' },
      details: { tone: 'negative' },
    },
    { name: 'theme.decide', theme: theme.name, clipping: { id: one }, details: { count: 2 } },
    { name: 'import.create', clipping: null },
  ]);
  await library.call('clipping.trash', { ids: [other] });
  await library.call('clipping.delete', { ids: [other] });
  const told = JSON.stringify(await library.call('history.list', {}));
  expect(told).not.toContain('Harvest');
});

test('a theme is told by its name also when it is gone', async () => {
  const library = await openLibrary();
  const made = await library.call('theme.create', { name: 'Canals' });
  await library.call('theme.delete', { id: made.id });
  const [last] = await library.call('history.list', {});
  expect(last).toMatchObject({ name: 'theme.delete', theme: 'Canals' });
});

test('every decision that can be undone has its words in the history', () => {
  const { operation } = JSON.parse(
    readFileSync(new URL('../../resources/locales/en/history.json', import.meta.url), 'utf8'),
  ) as { operation: Record<string, Record<string, string>> };
  const told = (name: string) => {
    const [noun = '', verb = ''] = name.split('.');
    return Object.keys(operation[noun] ?? {}).some((key) => key === verb || key.startsWith(`${verb}_`));
  };
  const undoable = Object.entries(writes).filter(([, write]) => write.undoable !== false);
  expect(undoable.length).toBeGreaterThan(40);
  expect(undoable.map(([name]) => name).filter((name) => !told(name))).toEqual([]);
});
