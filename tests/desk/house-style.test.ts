// What packs of a library wear: bad files are refused and change nothing, a choice is undone, an issue keeps what it was sent with.

import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary } from '../library.ts';

const icon = (name: string) => new Uint8Array(readFileSync(new URL(`../../resources/icons/${name}`, import.meta.url)));

async function logoOf(library: TestLibrary): Promise<string | null> {
  return (await library.call('houseStyle.get', {})).logo?.name ?? null;
}

async function html(library: TestLibrary, call: 'briefing.render' | 'issue.render', id: number): Promise<string> {
  return new TextDecoder().decode((await library.call(call, { id, format: 'html' })).bytes);
}

test('a logo and styles are refused with their fault, worn, undone, and frozen with an issue', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({
    'a.txt': 'Flood warning issued\n\nRivers rose quickly after the snow.\n',
  });
  const clippingIds = report.items.flatMap((item) => item.clippings);
  const { id: briefingId } = await library.call('briefing.create', { title: 'Week', language: 'en', clippingIds });

  const bytes = new TextEncoder().encode('no image');
  await expect(library.call('houseStyle.update', { logo: { name: 'x.png', bytes } })).rejects.toMatchObject({
    code: 'logo-not-an-image',
    remedy: expect.stringContaining('PNG') as string,
  });
  await expect(library.call('houseStyle.update', { wordStyles: { name: 'x.docx', bytes } })).rejects.toMatchObject({
    code: 'word-styles-not-word',
  });
  expect(await library.call('houseStyle.get', {})).toEqual({ logo: null, wordStyles: null });
  expect(await html(library, 'briefing.render', briefingId)).not.toContain('class="logo"');

  const logo = { name: 'sign.svg', bytes: icon('clipdesk.svg'), raster: icon('clipdesk.png') };
  await library.call('houseStyle.update', { logo });
  const worn = await library.call('briefing.render', { id: briefingId, format: 'docx' });
  // A pack of our own is a Word document too.
  const style = await library.call('houseStyle.update', {
    wordStyles: { name: 'ours.docx', bytes: new Uint8Array(worn.bytes) },
  });
  expect(style).toMatchObject({ logo: { name: 'sign.svg', kind: 'svg' }, wordStyles: { name: 'ours.docx' } });
  const issue = await library.call('issue.create', { briefingId });

  await library.call('houseStyle.update', { logo: null, wordStyles: null });
  expect(await html(library, 'briefing.render', briefingId)).not.toContain('class="logo"');
  expect(await html(library, 'issue.render', issue.id)).toContain('class="logo"');
  const sent = await JSZip.loadAsync((await library.call('issue.render', { id: issue.id, format: 'docx' })).bytes);
  expect(Object.keys(sent.files).some((name) => name.endsWith('.svg'))).toBe(true);

  await library.call('history.undo', {});
  expect(await logoOf(library)).toBe('sign.svg');
  const [last] = await library.call('history.list', {});
  expect(last?.name).toBe('houseStyle.update');
  await library.call('history.redo', {});
  expect(await logoOf(library)).toBeNull();

  const pdf = await library.call('briefing.render', { id: briefingId, format: 'pdf' });
  expect(pdf.archival).toBe('2a');
  expect(worn.archival).toBeNull();
});
