// The codebook: definitions, counts and passages in three formats; no text of others acts as a formula or as markup.

import { expect, test } from 'vitest';
import { unpacked } from '../../briefing/zip.ts';
import { openLibrary } from '../library.ts';

test('tags and themes stand in it with definition, counts and passages; formulas and markup stay text', async () => {
  const library = await openLibrary();
  const { call } = library;
  const { id } = await library.call('import.create', {});
  const bytes = new TextEncoder().encode(`River rises above the old bridge

Northern Courier, 3 April 2024

The river <b>rose</b> above the old bridge on Tuesday night. "We did not sleep until dawn," said Gulnar Abenova.
`);
  await call('import.addBytes', { id, name: 'river.txt', modifiedAt: null, bytes });
  await call('import.close', { id });
  const clippingId = (await call('import.wait', { id })).items[0]?.clippings[0] ?? 0;
  const { text } = await call('clipping.get', { id: clippingId });
  const quote = 'The river <b>rose</b> above';
  const start = text.indexOf(quote);
  await call('annotation.create', {
    ...{ clippingId, range: { start, end: start + quote.length }, speaker: '=cmd()', tags: ['=1+1', 'Flood'] },
  });
  await call('tag.attach', { clippingIds: [clippingId], name: 'Flood' });
  const flood = (await call('tag.list', {})).find(({ name }) => name === 'Flood');
  await call('tag.update', { id: flood?.id ?? 0, definition: 'Water where it should not be.' });

  const csv = new TextDecoder().decode((await call('codebook.render', { format: 'csv' })).bytes);
  expect(csv).toContain(',Flood,Water where it should not be.,1,1,');
  expect(csv).toContain("'=1+1");
  expect(csv).not.toMatch(/(?:^|,|\n)"?=/u);
  const html = new TextDecoder().decode((await call('codebook.render', { format: 'html', language: 'ru' })).bytes);
  expect(html).toContain('<h3 dir="auto">Flood</h3>');
  expect(html).toContain('The river &lt;b&gt;rose&lt;/b&gt; above');
  expect(html).not.toContain('<script');
  expect(html).toContain('1 публикация · 1 пометка');
  const docx = await call('codebook.render', { format: 'docx', language: 'kk' });
  const document = unpacked(docx.bytes).find(({ name }) => name === 'word/document.xml');
  const xml = new TextDecoder().decode(document?.bytes);
  expect(xml).toContain('Water where it should not be.');
  expect(xml).toContain('Кодтар кітабы');

  await call('history.undo', {});
  const before = new TextDecoder().decode((await call('codebook.render', { format: 'csv' })).bytes);
  expect(before).not.toContain('Water where');
});
