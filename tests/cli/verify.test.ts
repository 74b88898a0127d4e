// `clipdesk verify`: a pack that was touched, and a library that was touched, are both named.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PackCheck } from '../../contract/pack.ts';
import { clipdesk } from './clipdesk.ts';

interface Manifest {
  sha256: string;
  entries: { shown: [number, number][] }[];
}

const folder = mkdtempSync(join(tmpdir(), 'clipdesk-verify-'));
const library = join(folder, 'press.clipdesk');
const pack = join(folder, 'pack.zip');
const text =
  'Суд у озера\n\n12 марта 2024 года\n\nУровень воды поднялся на два метра, сообщили в акимате. Работы продолжаются.\n';
const quote = 'Уровень воды поднялся на два метра';

beforeAll(async () => {
  writeFileSync(join(folder, 'a.txt'), text);
  await clipdesk('import', join(folder, 'a.txt'), '--library', library);
  await clipdesk('annotate', '1', '--quote', quote, '--library', library);
  await clipdesk('brief', '--ids', '1', '--out', pack, '--lang', 'ru', '--library', library);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verify(path: string, ...rest: string[]): Promise<{ code: number | null; check: PackCheck }> {
  const run = await clipdesk('verify', path, '--json', ...rest);
  return { code: run.code, check: run.json as PackCheck };
}

test('what is no pack is refused with its reason', async () => {
  const other = join(folder, 'other.zip');
  writeFileSync(other, await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' }));
  const none = await clipdesk('verify', other);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('no manifest.json');
  expect((await clipdesk('verify', join(folder, 'a.txt'))).stderr).toContain('not a ZIP');
  expect((await clipdesk('verify', join(folder, 'missing.zip'))).stderr).toContain('could not be read');
});

test('a pack as it was exported verifies, with its quotation', async () => {
  const { code, check } = await verify(pack, '--library', library);
  expect(code).toBe(0);
  expect(check).toMatchObject({
    ok: true,
    entries: { verified: 1, failed: [] },
    quotations: { verified: 1, failed: [] },
  });
  expect(check.files.checked).toBeGreaterThanOrEqual(6);
  expect((await verify(pack)).check).toMatchObject({ entries: null, quotations: null });
});

test('one export wears a logo and styles of its own; a file that will not do is refused before anything is made', async () => {
  const icon = join(import.meta.dirname, '..', '..', 'resources', 'icons', 'clipdesk.png');
  const page = join(folder, 'page.html');
  const bad = await clipdesk('brief', '--ids', '1', '--out', page, '--logo', pack, '--library', library);
  expect(bad).toMatchObject({ code: 1, stdout: '' });
  expect(bad.stderr).toContain('not a PNG, JPEG or SVG');
  const absent = await clipdesk('brief', '--ids', '1', '--out', page, '--word-styles', join(folder, 'none.docx'));
  expect(absent.stderr).toContain('none.docx could not be read');
  expect(existsSync(page)).toBe(false);

  await clipdesk('brief', '--briefing', '1', '--out', page, '--logo', icon, '--library', library);
  expect(readFileSync(page, 'utf8')).toContain('class="logo"');
  await clipdesk('brief', '--briefing', '1', '--out', page, '--library', library);
  expect(readFileSync(page, 'utf8')).not.toContain('class="logo"');
});

test('files changed, taken out or put in are named', async () => {
  const zip = await JSZip.loadAsync(readFileSync(pack));
  zip.file('briefing.md', 'another text');
  zip.remove('briefing.csv');
  zip.file('extra.txt', 'x');
  const touched = join(folder, 'touched.zip');
  writeFileSync(touched, await zip.generateAsync({ type: 'uint8array' }));
  const { code, check } = await verify(touched);
  expect(code).toBe(1);
  expect(check).toMatchObject({
    ok: false,
    files: { changed: ['briefing.md'], missing: ['briefing.csv'], added: ['extra.txt'] },
  });
});

test('a pack that shows other words than the library has is named, though every hash in it fits', async () => {
  const zip = await JSZip.loadAsync(readFileSync(pack));
  const { sha256: _, ...manifest } = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '') as Manifest;
  const [entry] = manifest.entries;
  if (!entry) throw new Error('The pack has an entry.');
  // What it says to show begins one letter later.
  entry.shown = entry.shown.map(([start, end], at) => [at === 0 ? start + 1 : start, end]);
  const sha256 = createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
  zip.file('manifest.json', JSON.stringify({ ...manifest, sha256 }));
  const forged = join(folder, 'forged.zip');
  writeFileSync(forged, await zip.generateAsync({ type: 'uint8array' }));
  expect((await verify(forged)).check).toMatchObject({ ok: true, files: { changed: [] } });
  const { code, check } = await verify(forged, '--library', library);
  expect(code).toBe(1);
  expect(check).toMatchObject({
    ok: false,
    files: { changed: [] },
    entries: { verified: 0, failed: [{ clippingId: 1, openId: 1, headline: 'Суд у озера', reason: 'shown-differs' }] },
    quotations: { verified: 1, failed: [] },
  });
});

test('a stored text that changed no longer verifies the quotation, and the export names it', async () => {
  const db = new Database(library);
  db.prepare("UPDATE texts SET text = replace(text, 'два метра', 'три метра')").run();
  db.close();
  const { code, check } = await verify(pack, '--library', library);
  expect(code).toBe(1);
  expect(check.quotations).toMatchObject({ verified: 0, failed: [{ clippingId: 1, quote, reason: 'text-changed' }] });
  expect(check.entries).toMatchObject({ verified: 0, failed: [{ clippingId: 1, reason: 'text-changed' }] });
  const said = await clipdesk('verify', pack, '--library', library);
  expect(said.stdout).toContain('differs: clipping 1: the stored text no longer matches its checksum: Суд у озера');
  const again = await clipdesk('brief', '--ids', '1', '--out', join(folder, 'b.pdf'), '--library', library, '--json');
  expect(again.code).toBe(1);
  expect(again.json).toMatchObject({
    quotations: { verified: 0, failed: [{ clippingId: 1, quote, reason: 'text-changed' }] },
  });
  // The command line speaks English, whatever the pack's language.
  const told = await clipdesk(
    'brief',
    '--ids',
    '1',
    '--out',
    join(folder, 'b.md'),
    '--lang',
    'ru',
    '--library',
    library,
  );
  expect(told.stdout).toContain(`not verified: clipping 1: the stored text no longer matches its checksum: ${quote}`);
  expect(readFileSync(join(folder, 'b.md'), 'utf8')).toContain('сохранённый текст не совпадает');
});
