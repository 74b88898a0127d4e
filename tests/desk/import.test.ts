// Imports: what is refused has a row with its reason and leaves nothing behind, the rest is in, whole, even after a kill.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary, temporaryFolder } from '../library.ts';
import { killedImport } from './killed-import.ts';

const GOOD =
  'Harvest begins early in the south\n\nFarmers in the southern districts began the harvest two weeks early, the ministry said.\n';

test('files that cannot be read have one row each, and nothing of them is in the library', async () => {
  const folder = temporaryFolder();
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256 || 1);
  const paths = [
    file('empty.txt', ''),
    file('blank.txt', ' \n\t\n'),
    file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82])),
    file('noise.txt', noise),
    join(folder, 'vanished.txt'),
    file('good.txt', GOOD),
  ];
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
  paths.push(join(folder, 'dangling.txt'));
  const library = await openLibrary();
  const report = await library.importPaths(...paths);
  const rows = report.items.map((item) => [item.path.slice(folder.length + 1), item.status, item.reason]);
  expect(rows.slice(0, 3)).toEqual([
    ['empty.txt', 'failed', 'empty'],
    ['blank.txt', 'failed', 'empty'],
    ['picture.txt', 'failed', 'binary'],
  ]);
  expect(rows[3]?.[1]).toBe('failed');
  expect(rows.slice(4)).toEqual([
    ['vanished.txt', 'failed', 'vanished'],
    ['good.txt', 'imported', null],
    ['dangling.txt', 'failed', 'vanished'],
  ]);
  expect(report).toMatchObject({ imported: 1, failed: 6, duplicates: 0, skipped: 0, state: 'done' });
  for (const item of report.items) if (item.status === 'failed') expect(item.message).toMatch(/\S{3,}/);
  expect((await library.call('clipping.list', {})).total).toBe(1);
});

test('a folder is walked with its subfolders; hidden files and linked folders are left out, and said', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'press', '2024'), { recursive: true });
  writeFileSync(join(folder, 'press', 'one.txt'), GOOD);
  writeFileSync(join(folder, 'press', '2024', 'two.txt'), GOOD.replace('Harvest', 'Planting'));
  writeFileSync(join(folder, 'press', '.DS_Store'), 'x');
  symlinkSync(join(folder, 'press'), join(folder, 'press', '2024', 'loop'));
  const library = await openLibrary();
  const report = await library.importPaths(join(folder, 'press'));
  expect(report).toMatchObject({ imported: 2, skipped: 2, failed: 0 });
  expect(
    report.items
      .filter((item) => item.status === 'skipped')
      .map((item) => item.reason)
      .sort(),
  ).toEqual(['hidden-file', 'linked-folder']);
  const sources = (await library.call('clipping.list', {})).rows.map((row) => row.source).sort();
  expect(sources).toEqual(['press/2024/two.txt', 'press/one.txt']);
});

test('what systems and programs leave in folders is left out, and said; a program is no text', async () => {
  const folder = join(temporaryFolder(), 'press');
  mkdirSync(join(folder, '$RECYCLE.BIN'), { recursive: true });
  writeFileSync(join(folder, 'one.txt'), GOOD);
  writeFileSync(join(folder, '$RECYCLE.BIN', 'old.txt'), GOOD.replace('Harvest', 'Old'));
  const left = ['Thumbs.db', 'desktop.ini', '~$report.docx'];
  for (const name of left) writeFileSync(join(folder, name), 'x');
  writeFileSync(join(folder, 'setup.exe'), 'MZ');
  const archive = {
    'a/Thumbs.db': new Uint8Array(9),
    'a/two.txt': new TextEncoder().encode(GOOD.replace('Harvest', 'Two')),
  };
  writeFileSync(join(folder, 'z.zip'), zipSync(archive));
  const library = await openLibrary();
  const report = await library.importPaths(folder);
  const rows = report.items.map(({ path, status, reason }) => [path.slice(folder.length + 1), status, reason]);
  expect(rows.filter(([, status]) => status === 'skipped').sort()).toEqual(
    ['$RECYCLE.BIN', ...left, 'z.zip/a/Thumbs.db'].sort().map((name) => [name, 'skipped', 'system-file']),
  );
  expect(rows.filter(([, status]) => status === 'failed')).toEqual([['setup.exe', 'failed', 'binary']]);
  expect(report).toMatchObject({ imported: 2, skipped: 5, failed: 1 });
});

test('the same bytes again are a duplicate of what is there; of what is in the trash it says so; two in one batch are one', async () => {
  const library = await openLibrary();
  const first = await library.importTexts({ 'one.txt': GOOD, 'copy.txt': GOOD });
  expect(first).toMatchObject({ imported: 1, duplicates: 1 });
  const id = first.items[0]?.clippings[0] ?? 0;
  expect(first.items[1]).toMatchObject({ reason: 'same-bytes', clippings: [id] });
  await library.call('clipping.trash', { ids: [id] });
  const again = await library.importTexts({ 'again.txt': GOOD });
  expect(again.items[0]).toMatchObject({ status: 'duplicate', reason: 'in-trash', clippings: [id] });
  expect((await library.call('history.list', {})).map((one) => one.name)).toEqual(['clipping.trash', 'import.create']);
});

test('the original is kept byte for byte', async () => {
  const library = await openLibrary();
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(`Қазақстан: тест\r\n\r\n${GOOD}`)]);
  const { id } = await library.call('import.create', {});
  await library.call('import.addBytes', { id, name: 'bom.txt', modifiedAt: null, bytes });
  await library.call('import.close', { id });
  const report = await library.call('import.wait', { id });
  const source = await library.call('source.get', { clippingId: report.items[0]?.clippings[0] ?? 0 });
  expect(Buffer.from(source.bytes).equals(Buffer.from(bytes))).toBe(true);
});

test('a cancelled import keeps what is in, whole', async () => {
  const folder = temporaryFolder();
  for (let n = 0; n < 120; n += 1) writeFileSync(join(folder, `${n}.txt`), GOOD.replace('Harvest', `Harvest ${n}`));
  const library = await openLibrary();
  const { id } = await library.call('import.create', {});
  // Cancelled in the moment its first batch is told, whatever the machine's speed.
  const cancelled = new Promise<void>((resolve) => {
    const end = library.desk.subscribe((event) => {
      if (event.type !== 'import-progressed' || event.progress.done === 0) return;
      end();
      void library.call('import.cancel', { id }).then(() => resolve());
    });
  });
  await library.call('import.addPaths', { id, paths: [folder] });
  await cancelled;
  const report = await library.call('import.wait', { id });
  expect(report.state).toBe('cancelled');
  expect(report.imported).toBeGreaterThan(0);
  // That batch, and what was being read then.
  expect(report.imported).toBeLessThanOrEqual(24 + 32);
  expect((await library.call('clipping.list', {})).total).toBe(report.imported);
});

test('a kill in the middle leaves whole clippings only, and importing again completes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = 200;
  mkdirSync(join(folder, 'in'));
  for (let n = 0; n < files; n += 1)
    writeFileSync(join(folder, 'in', `${n}.txt`), GOOD.replace('Harvest', `Harvest ${n}`).repeat(3));
  const path = join(folder, 'killed.clipdesk');
  const seen = await killedImport(path, join(folder, 'in'));
  expect(seen).toBeGreaterThan(0);

  const library = await openLibrary(path);
  const { total } = await library.call('clipping.list', {});
  expect(total).toBeGreaterThanOrEqual(seen);
  expect(total).toBeLessThan(files);
  expect((await library.call('import.list', {}))[0]?.state).toBe('interrupted');
  expect(await library.call('library.check', {})).toEqual({ ok: true, problems: [] });
  const again = await library.importPaths(join(folder, 'in'));
  expect(again).toMatchObject({ imported: files - total, duplicates: total, failed: 0 });
  expect((await library.call('clipping.list', {})).total).toBe(files);
});
