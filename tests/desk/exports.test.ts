// Exports and previews of a desk: told as they go, ended when cancelled, side by side; a preview sends the pages that changed.

import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import type { ExportProgress } from '../../contract/model.ts';
import { openLibrary, type TestLibrary } from '../library.ts';

const LONG = 'The river rose in the night and the bridge was closed to all but the relief convoys. '.repeat(30);

async function briefed(clippings = 6): Promise<{ library: TestLibrary; id: number }> {
  const library = await openLibrary();
  const files = Array.from({ length: clippings }, (_, at) => [
    `${at}.txt`,
    `Flood report number ${at + 1} from the valley\n\nMarch ${at + 1}, 2024\n\nReport ${at + 1}. ${LONG}\n`,
  ]);
  const report = await library.importTexts(Object.fromEntries(files) as Record<string, string>);
  const { id } = await library.call('briefing.create', {
    title: 'Floods',
    language: 'en',
    clippingIds: report.items.flatMap((item) => item.clippings),
  });
  const { sections } = await library.call('briefing.get', { id });
  for (const entry of sections.flatMap((section) => section.entries)) {
    await library.call('entry.update', { id: entry.id, shape: 'full' });
  }
  return { library, id };
}

/** Everything that is told of exports. */
function listen(library: TestLibrary, then: (progress: ExportProgress) => void = () => {}): ExportProgress[] {
  const told: ExportProgress[] = [];
  library.desk.subscribe((event) => {
    if (event.type !== 'export-progressed') return;
    told.push(event.progress);
    then(event.progress);
  });
  return told;
}

test('exports tell their stages, end when cancelled, and go side by side', async () => {
  const { library, id } = await briefed(3);
  const stops = new Map<string, string>();
  const told = listen(library, ({ exportId, stage }) => {
    if (stops.get(exportId) === stage) void library.call('export.cancel', { exportId });
  });
  const asked = (exportId: string, format: 'pdf' | 'html' = 'html') =>
    library.call('briefing.render', { id, format, exportId });

  expect(await library.call('export.cancel', { exportId: 'none' })).toBeNull();
  const first = asked('same');
  await expect(asked('same')).rejects.toMatchObject({ code: 'bad-input' });
  await first;

  for (const stage of ['gathering', 'compiling']) {
    stops.set(`ends ${stage}`, stage);
    await expect(asked(`ends ${stage}`, 'pdf')).rejects.toMatchObject({ code: 'cancelled' });
  }

  told.length = 0;
  await asked('mine', 'pdf');
  expect(told.map(({ exportId, stage, done, total }) => [exportId, stage, done, total])).toEqual([
    ['mine', 'gathering', 0, 3],
    ['mine', 'gathering', 1, 3],
    ['mine', 'gathering', 2, 3],
    ['mine', 'verifying', 0, 3],
    ['mine', 'verifying', 1, 3],
    ['mine', 'verifying', 2, 3],
    ['mine', 'composing', 0, null],
    ['mine', 'compiling', 0, null],
  ]);

  // Two at once; the third waits, the fourth is cancelled while it waits.
  const issue = await library.call('issue.create', { briefingId: id });
  stops.set('fourth', 'waiting');
  const made = [
    asked('one'),
    library.call('issue.render', { id: issue.id, format: 'html', exportId: 'two' }),
    asked('third'),
  ];
  const fourth = expect(asked('fourth')).rejects.toMatchObject({ code: 'cancelled' });
  const preview = library.call('briefing.preview', { id });
  await fourth;
  for (const { bytes } of await Promise.all(made)) {
    expect(new TextDecoder().decode(bytes)).toContain('Flood report number 2');
  }
  expect((await preview).pages.length).toBeGreaterThan(2);
  expect(told.filter(({ stage }) => stage === 'waiting').map(({ exportId }) => exportId)).toEqual(['third', 'fourth']);

  const cut = expect(library.call('briefing.render', { id, format: 'zip' })).rejects.toMatchObject({
    code: 'cancelled',
  });
  await library.close();
  await cut;
});

test('a preview sends each page once, then those that an edit changed', async () => {
  const { library, id } = await briefed(6);
  const { sections } = await library.call('briefing.get', { id });
  const last = sections[0]?.entries.at(-1);
  if (!last) throw new Error('The briefing has entries.');
  await library.call('entry.update', { id: last.id, commentary: 'Report the river.' });
  const whole = await library.call('briefing.preview', { id });
  const keys = whole.pages.map((page) => page.key);
  expect(whole.fresh).toEqual([...new Set(keys)]);
  expect(whole.pages.length).toBeGreaterThan(6);
  expect(whole.pages[0]).toMatchObject({ width: 595.2756, height: 841.8898 });

  const again = await library.call('briefing.preview', { id, known: keys });
  expect(again).toEqual({ pages: whole.pages, fresh: [], pdf: null });

  await library.call('entry.update', { id: last.id, commentary: 'Report the bridge.' });
  const edited = await library.call('briefing.preview', { id, known: keys });
  expect(edited.fresh).toHaveLength(1);
  const { totalPages, text } = await extractText(edited.pdf ?? new Uint8Array(), { mergePages: true });
  expect(totalPages).toBe(1);
  expect(text.replace(/\s+/g, ' ')).toContain('Report the bridge.');

  // Letters that no page had yet change no other page; what changes about a clipping is read anew.
  await library.call('entry.update', { id: last.id, commentary: 'Zürich: 1 %.' });
  const lettered = await library.call('briefing.preview', { id, known: [...keys, ...edited.fresh] });
  expect(lettered.fresh).toHaveLength(1);
  await library.call('clipping.update', { id: last.clipping.id, set: { headline: 'Quiet again' } });
  const renamed = await library.call('briefing.preview', { id });
  const words = (await extractText(renamed.pdf ?? new Uint8Array(), { mergePages: true })).text.replace(/\s+/g, ' ');
  expect(words).toContain('Quiet again');
  expect(words).not.toContain('Flood report number 6 from the valley');

  const template = await library.call('template.create', { name: 'Mine', from: 'house' });
  await library.call('template.update', { id: template.id ?? 0, typst: '#nothing-like-it()' });
  await library.call('briefing.update', { id, template: template.key });
  await expect(library.call('briefing.preview', { id })).rejects.toMatchObject({
    code: 'template-fault',
    message: expect.stringContaining('line 1'),
  });
});
