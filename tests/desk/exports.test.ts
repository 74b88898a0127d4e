// Exports and previews of a desk: told as they go, ended when cancelled, side by side; a preview sends the pages that changed.

import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { type ExportProgress, PACK_FORMATS } from '../../contract/pack.ts';
import { Exports } from '../../desk/exports.ts';
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
  await library.cut();
  await cut;
});

test('an export whose thread cannot be made leaves its place to the next', async () => {
  const told: ExportProgress[] = [];
  // What no thread can be given: it fails while it is made.
  const holder = (() => 'nobody') as unknown as string;
  const data = { libraryPath: 'none.clipdesk', resourcesDir: 'none', holder };
  const exports = new Exports(
    data,
    () => true,
    (progress) => told.push(progress),
  );
  for (let made = 0; made < 3; made += 1) {
    await expect(exports.carryOut('briefing.render', { id: 1, format: 'md' })).rejects.toThrow('could not be cloned');
  }
  expect(told).toEqual([]);
  await exports.close();
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
  expect(again).toEqual({ pages: whole.pages, fresh: [], pdf: null, leftOut: 0 });

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

test('a stored byte that was altered is named with its quotation by every format, and on the clipboard', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({
    'a.txt': 'Flood in the valley\n\nMarch 1, 2024\n\nThe river rose two metres, the ministry said on Friday.\n',
    'b.txt': 'Harvest in the south\n\nMarch 2, 2024\n\nFarmers expect a good harvest, their union said on Monday.\n',
    'c.txt': 'Roads in the north\n\nMarch 3, 2024\n\nThe northern road is open again, the governor said.\n',
  });
  const ids = report.items.flatMap((item) => item.clippings);
  const quotes = ['The river rose two metres', 'Farmers expect a good harvest', 'The northern road is open again'];
  for (const [at, quote] of quotes.entries()) {
    const start = (await library.call('clipping.get', { id: ids[at] ?? 0 })).text.indexOf(quote);
    await library.call('annotation.create', { clippingId: ids[at] ?? 0, range: { start, end: start + quote.length } });
  }
  const { id } = await library.call('briefing.create', { title: 'Spring', language: 'en', clippingIds: ids });
  const whole = (await library.call('briefing.render', { id, format: 'md' })).verification;
  expect(whole).toEqual({ verified: 3, failed: [] });
  await expect(library.call('briefing.letter', { id, entryId: 999 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(library.call('briefing.letter', { id, sectionId: 999 })).rejects.toMatchObject({ code: 'not-found' });
  await library.call('briefing.preview', { id });

  // One letter of a text; one byte of a source, which then may unpack to other words or not at all.
  const db = new Database(library.path, { timeout: 60_000 });
  const source = db.prepare('SELECT bytes FROM source_files WHERE name = ?');
  const kept = source.pluck().get('b.txt') as Buffer;
  const altered = Buffer.from(kept);
  altered[0] = (altered[0] ?? 0) ^ 1;
  const write = db.prepare('UPDATE source_files SET bytes = ? WHERE name = ?');
  const keptText = db.prepare("SELECT text FROM texts WHERE text LIKE '%two metres%'").pluck().get() as string;
  db.prepare("UPDATE texts SET text = replace(text, 'two metres', 'ten metres') WHERE text = ?").run(keptText);
  write.run(altered, 'b.txt');
  const named = [
    { clippingId: ids[0], quote: quotes[0], reason: 'text-changed' },
    { clippingId: ids[1], quote: quotes[1], reason: 'source-changed' },
  ];
  let zip = new Uint8Array();
  for (const format of PACK_FORMATS) {
    const { verification, bytes } = await library.call('briefing.render', { id, format });
    if (format === 'zip') zip = new Uint8Array(bytes);
    expect(verification, format).toEqual({ verified: 1, failed: named });
  }
  const letter = await library.call('briefing.letter', { id });
  expect(letter.verification).toEqual({ verified: 1, failed: named });
  for (const words of Object.values(quotes.slice(0, 2))) expect(letter.text.split(words).length).toBeGreaterThan(2);
  const { sections } = await library.call('briefing.get', { id });
  const second = sections[0]?.entries[1];
  const alone = await library.call('briefing.letter', { id, entryId: second?.id ?? 0 });
  expect(alone.verification.failed).toEqual(named.slice(1));
  expect(alone.text).toContain('! Not verified: the stored original no longer matches its checksum');
  const check = await library.call('pack.verify', { bytes: zip });
  expect(check.quotations).toMatchObject({
    verified: 1,
    failed: [
      { openId: ids[0], quote: quotes[0], reason: 'text-changed' },
      { openId: ids[1], quote: quotes[1], reason: 'source-changed' },
    ],
  });
  // As it was: the library is whole again.
  write.run(kept, 'b.txt');
  db.prepare("UPDATE texts SET text = ? WHERE text LIKE '%ten metres%'").run(keptText);
  db.close();
});

test('whichever byte of a source is altered, the export is made and names what no longer verifies', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({
    'a.txt': 'Паводок в долине\n\n1 марта 2024\n\nВода поднялась на два метра, сообщили в министерстве.\n',
  });
  const clippingId = report.items[0]?.clippings[0] ?? 0;
  const { text } = await library.call('clipping.get', { id: clippingId });
  const quote = 'Вода поднялась на два метра';
  const start = text.indexOf(quote);
  await library.call('annotation.create', { clippingId, range: { start, end: start + quote.length } });
  const { id } = await library.call('briefing.create', { title: 'Весна', language: 'ru', clippingIds: [clippingId] });

  const db = new Database(library.path, { timeout: 60_000 });
  const kept = db.prepare('SELECT bytes FROM source_files').pluck().get() as Buffer;
  const bytes = zstdDecompressSync(kept);
  const store = db.prepare('UPDATE source_files SET bytes = ?');
  const failed = [{ clippingId, quote, reason: 'source-changed' }];
  // Half of a letter, a byte that no UTF-8 has, NUL, another letter.
  const alterations: [at: number, byte: number][] = [
    [0, 0x41],
    [1, 0xff],
    [5, 0x00],
    [bytes.length - 3, 0xb1],
  ];
  for (const [at, byte] of alterations) {
    const altered = Buffer.from(bytes);
    altered[at] = byte;
    store.run(zstdCompressSync(altered));
    await library.call('clipping.update', { id: clippingId, set: { headline: `Паводок ${at}` } });
    const { verification } = await library.call('briefing.render', { id, format: 'md' });
    expect(verification, `${byte} at ${at}`).toEqual({ verified: 0, failed });
    expect((await library.call('briefing.letter', { id })).verification.failed).toEqual(failed);
  }
  expect((await library.call('briefing.preview', { id })).pages.length).toBeGreaterThan(0);
  const zip = await library.call('briefing.render', { id, format: 'zip' });
  expect(zip.verification.failed).toEqual(failed);
  const check = await library.call('pack.verify', { bytes: new Uint8Array(zip.bytes) });
  expect(check.quotations?.failed).toMatchObject([{ openId: clippingId, quote, reason: 'source-changed' }]);

  // The encoding that was recorded, altered to another: the bytes are whole, but read as other words.
  store.run(kept);
  db.prepare("UPDATE texts SET encoding = 'utf-16be'").run();
  const misread = await library.call('briefing.render', { id, format: 'md' });
  expect(misread.verification.failed).toMatchObject([{ clippingId, quote, reason: 'decodes-differently' }]);
  db.prepare("UPDATE texts SET encoding = 'utf-8'").run();
  db.close();
});
