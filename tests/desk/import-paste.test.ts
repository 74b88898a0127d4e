// What is pasted becomes a source file of its own, kept as it was pasted, with the address it came from as evidence.

import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const BODY =
  'Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал на совещании представитель акимата города.';
const MORE = 'На складах есть запас песка и мешков, добавил он, а дежурные смены выведены на участки у реки.';

async function sourceOf(library: TestLibrary, clippingId: number): Promise<string> {
  const { bytes } = await library.call('source.get', { clippingId });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

test('plain text comes in whole, dated and addressed by what it says and where it was copied', async () => {
  const library = await openLibrary();
  const text = `В городе готовятся к паводку\n\n12.03.2024\n\n${BODY}\n\n${MORE}\n`;
  const report = await library.call('import.paste', { text, url: 'https://tengrinews.kz/news/pavodok-1/' });
  expect(report).toMatchObject({ origin: 'pasted', label: 'В городе готовятся к паводку', state: 'done', imported: 1 });
  const id = report.items[0]?.clippings[0] ?? 0;
  const clipping = await library.call('clipping.get', { id });
  expect(clipping).toMatchObject({
    headline: 'В городе готовятся к паводку',
    publishedOn: '2024-03-12',
    url: 'https://tengrinews.kz/news/pavodok-1/',
    outlet: 'Tengrinews.kz',
  });
  expect(clipping.evidence.find((one) => one.field === 'url' && one.status === 'chosen')?.rule).toBe('paste.url');
  expect(await sourceOf(library, id)).toBe(`\uFEFF${text}`);
  const again = await library.call('import.paste', { text, url: null });
  expect(again.items[0]).toMatchObject({ status: 'duplicate', reason: 'same-bytes', clippings: [id] });
});

test('markup is read as a page and kept as it came; nothing in it runs or is fetched', async () => {
  const library = await openLibrary();
  const html = `<meta charset="windows-1251"><article><h1>Қала су тасқынына дайындалуда</h1><p>${BODY}</p><p>${MORE}</p>
    <script>alert('Қаскөй')</script><img src="https://example.org/pixel.png"></article>`;
  const report = await library.call('import.paste', { text: `Қала су тасқынына дайындалуда\n${BODY}\n${MORE}`, html });
  const id = report.items[0]?.clippings[0] ?? 0;
  const clipping = await library.call('clipping.get', { id });
  expect(clipping.headline).toBe('Қала су тасқынына дайындалуда');
  expect(clipping.text).toContain(MORE);
  expect(clipping.text).not.toContain('alert');
  expect(clipping.source).toBe('pasted.html');
  expect(await sourceOf(library, id)).toBe(`\uFEFF${html}`);
});

test('markup that shows less than what was selected gives way to the plain text', async () => {
  const library = await openLibrary();
  const report = await library.call('import.paste', {
    text: `Заголовок заметки\n\n${BODY}\n\n${MORE}`,
    html: '<div hidden>нет</div><img src="x.png">',
  });
  expect(report).toMatchObject({ imported: 1, failed: 0 });
  const { rows } = await library.call('clipping.list', {});
  expect(rows[0]).toMatchObject({ headline: 'Заголовок заметки', source: 'pasted.txt' });
});

test('what holds nothing to read has its row and no clipping; a lone surrogate does no harm', async () => {
  const library = await openLibrary();
  expect((await library.call('import.paste', { text: '', html: '<img src="x.png">' })).items[0]).toMatchObject({
    status: 'failed',
    reason: 'empty',
    canRetry: false,
  });
  expect(await library.call('import.paste', { text: `\ud83d ${BODY}` })).toMatchObject({ imported: 1 });
});
