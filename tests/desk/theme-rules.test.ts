import { expect, test } from 'vitest';
import type { ThemeRule } from '../../contract/theme.ts';
import { openLibrary } from '../library.ts';

const RULE: ThemeRule = {
  any: [{ kind: 'words', text: 'паром' }],
  all: [],
  not: [{ kind: 'phrase', text: 'речной трамвай' }],
  join: 'alone',
};

test('a rule is tried on the library, kept, suggests in the background, and is undone', async () => {
  const library = await openLibrary();
  await library.importTexts({
    'a.txt': 'Паромы вернулись на реку\n\nПосле ремонта паромы снова возят жителей села на другой берег.',
    'b.txt': 'Речной трамвай вместо парома\n\nРечной трамвай заменит паром до весны, сообщили в порту.',
    'c.txt': 'Мост открыт\n\nМост через протоку открыли для движения машин и автобусов.',
  });
  await expect(
    library.call('theme.preview', { concepts: [], rule: { ...RULE, any: [{ kind: 'words', text: ' ' }] } }),
  ).rejects.toThrow();

  const theme = await library.call('theme.create', { name: 'Паромы' });
  expect(theme.rule).toBeNull();
  // A preview looks for some seconds at most and says how far it came: where the machine stood still meanwhile it is asked again.
  const tried = async (rule: ThemeRule | null) => {
    for (;;) {
      const preview = await library.call('theme.preview', { id: theme.id, concepts: [], rule });
      if (preview.looked === preview.of) return preview;
    }
  };
  const preview = await tried(RULE);
  expect(preview).toMatchObject({ looked: 3, of: 3, before: 0, after: 1, more: 1, fewer: 0 });
  expect(preview.rows[0]?.phrases[0]?.quote).toMatch(/^паром/i);
  expect((await library.call('theme.list', {})).find(({ id }) => id === theme.id)?.counts.suggested).toBe(0);

  await library.call('theme.update', { id: theme.id, rule: RULE });
  const suggested = async () =>
    (await library.call('theme.list', {})).find(({ id }) => id === theme.id)?.counts.suggested;
  await expect.poll(suggested).toBe(1);
  const fewer = await tried(null);
  expect(fewer).toMatchObject({ before: 1, after: 0, more: 0, fewer: 1 });

  await library.call('history.undo', {});
  await expect.poll(suggested).toBe(0);
  expect((await library.call('theme.list', {})).find(({ id }) => id === theme.id)?.rule).toBeNull();
});

test('a card moved from one theme to another is rejected there and accepted here, and one undo takes both back', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({
    'a.txt': 'Паромы вернулись\n\nПосле ремонта паромы снова возят жителей.',
  });
  const clippingIds = report.items.flatMap(({ clippings }) => clippings);
  const [from, to] = [
    await library.call('theme.create', { name: 'Реки' }),
    await library.call('theme.create', { name: 'Дороги' }),
  ];
  await expect(library.call('theme.move', { clippingIds, from: from.id, to: 9_999 })).rejects.toThrow();
  await library.call('theme.decide', { clippingIds, themeId: from.id, decision: 'accepted' });
  await library.call('theme.move', { clippingIds, from: from.id, to: to.id });
  const statuses = async () => {
    const { themes } = await library.call('clipping.get', { id: clippingIds[0] ?? 0 });
    return Object.fromEntries(themes.map(({ themeId, status }) => [themeId, status]));
  };
  expect(await statuses()).toEqual({ [from.id]: 'rejected', [to.id]: 'accepted' });
  await library.call('history.undo', {});
  expect(await statuses()).toEqual({ [from.id]: 'accepted' });
});
