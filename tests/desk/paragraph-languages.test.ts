// The language of single paragraphs set by hand: what is refused, what search then finds, and that it is undone.

import { expect, test } from 'vitest';
import { openLibrary } from '../library.ts';

const KK = 'Ауыл тұрғындары көктемгі су тасқынына дайындалып, арықтарды тазалап, сорғыларды тексеріп шықты.';
const RU = 'Жители посёлка готовятся к весеннему паводку: чистят арыки, проверяют насосы и возят песок.';
const TEXT = `Ауылда су тасқынына дайындық\n\n${KK}\n\n${RU}\n\n${KK.replace('Ауыл', 'Аудан')}\n`;

test('the reader learns where the language changes; a paragraph’s is set, searched by and given back', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({ 'a.txt': TEXT });
  const id = report.items[0]?.clippings[0] ?? 0;
  const clipping = await library.call('clipping.get', { id });
  expect(clipping.language).toBe('kk');
  expect(clipping.paragraphs.map(({ start, end, ...rest }) => [clipping.text.slice(start, end), rest])).toEqual([
    [RU, { language: 'ru', set: false }],
  ]);
  // Russian stems: found by another form of the word.
  const finds = async (query: string) => (await library.call('search.find', { query, expand: false })).total;
  expect(await finds('насосами')).toBe(1);

  const start = clipping.text.indexOf(RU);
  await expect(
    library.call('paragraph.update', { clippingId: id, range: { start: 5_000, end: 5_001 }, language: 'kk' }),
  ).rejects.toMatchObject({ code: 'bad-input' });
  await expect(
    library.call('paragraph.update', { clippingId: 99, range: { start: 0, end: 1 }, language: 'kk' }),
  ).rejects.toMatchObject({ code: 'not-found' });

  const range = { start: start + 3, end: start + 9 };
  const set = await library.call('paragraph.update', { clippingId: id, range, language: 'en' });
  expect(set.paragraphs).toEqual([{ start, end: start + RU.length, language: 'en', set: true }]);
  const after = await library.call('search.highlight', { clippingId: id, query: 'насосы' });
  expect(after.text.map((match) => clipping.text.slice(match.start, match.end))).toEqual(['насосы']);
  expect((await library.call('library.check', {})).problems).toEqual([]);

  await library.call('history.undo', {});
  expect((await library.call('clipping.get', { id })).paragraphs).toEqual(clipping.paragraphs);
  expect(await finds('насосами')).toBe(1);
  await library.call('history.redo', {});
  const given = await library.call('paragraph.update', { clippingId: id, range, language: null });
  expect(given.paragraphs).toEqual(clipping.paragraphs);
  expect((await library.call('history.list', {}))[0]).toMatchObject({
    name: 'paragraph.update',
    details: { kind: 'none' },
  });
});
