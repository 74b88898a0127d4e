// Bad input through the whole desk: each has its row with the reason, memory stays bounded, and the files after it come in.

import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openLibrary, type TestLibrary, temporaryFolder } from '../library.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT =
  'Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал на совещании представитель акимата города.';
const story = (headline: string) => `${headline}\n12.03.2024\n\n${TEXT} Так начинается рассказ «${headline}».\n`;
const xml = '<?xml version="1.0"?>';

/** An OLE file whose directory names what a locked Office document holds. */
function locked(): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1_024),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(1_024),
    ]),
  );
}

const lolz = `<!DOCTYPE l [<!ENTITY a "lol">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`;
const PDF_LOCKED = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Filter/Standard/V 1/R 2/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[(0123456789abcdef)(0123456789abcdef)]>>\n`;
const inner = zipSync({ 'x.txt': bytes(story('Внутри внутреннего')) });

/** By name: what it is made of, and the reasons it may have. */
const BAD: Record<string, [Uint8Array | string, string[]]> = {
  'bomb.zip': [zipSync({ 'zeros.txt': new Uint8Array(60_000_000) }), ['bomb']],
  'nested.zip': [zipSync({ 'inner.zip': inner }), ['unsupported']],
  'bomb.docx': [zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }), ['bomb']],
  'locked.docx': [locked(), ['encrypted']],
  'damaged.docx': [zipSync({ 'word/document.xml': bytes('<w:document') }).subarray(0, 60), ['damaged']],
  'entities.docx': [
    zipSync({ 'word/document.xml': bytes(`${xml}${lolz}<w>&a29;</w>`), '[Content_Types].xml': bytes(xml) }),
    ['bomb', 'damaged'],
  ],
  'entities.odt': [zipSync({ 'content.xml': bytes(`${xml}${lolz}<o>&a29;</o>`) }), ['bomb', 'damaged']],
  'locked.pdf': [PDF_LOCKED, ['encrypted', 'damaged']],
  'damaged.pdf': ['%PDF-1.7\nnothing', ['damaged']],
  'columns.csv': [`${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}`, ['too-large', 'no-articles']],
  'columns.tsv': [`title\ttext\n${'1\t'.repeat(1_000_000)}`, ['too-large', 'no-articles']],
  'deep.json': ['['.repeat(200_000), ['damaged']],
  'picture.txt': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), ['binary']],
  'script.html': [
    `<script>location='http://10.0.0.1/'</script><img src="http://10.0.0.1/x.png" onerror="x()">`,
    ['empty'],
  ],
};

/** A library whose reading threads are up, as many as there may be, with all that they hold anyway. */
async function readingLibrary(): Promise<TestLibrary> {
  const library = await openLibrary();
  const files = Array.from({ length: 12 }, (_, at) => [
    `first${at}.txt`,
    `Bridge ${at} reopened\n\nThe bridge of district ${at} was reopened on Friday, the akimat said.\n`,
  ]);
  await library.importTexts(Object.fromEntries(files) as Record<string, string>);
  return library;
}

test('each is a row with its reason, and what comes after it is in', async () => {
  const folder = temporaryFolder();
  for (const [name, [content]] of Object.entries(BAD)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'zz-after.txt'), story('После всего'));
  // A page declares no entities: these are comments to it, and what stands for them is shown as it is.
  writeFileSync(join(folder, 'entities.html'), `${lolz}<html><body><p>${TEXT} &a29;</p></body></html>`);
  const library = await readingLibrary();
  const before = process.memoryUsage().rss;
  const report = await library.importPaths(folder);
  expect(process.memoryUsage().rss - before).toBeLessThan(700_000_000);
  const rows = new Map(report.items.map((item) => [item.path.slice(folder.length + 1).split('/')[0] ?? '', item]));
  for (const [name, [, reasons]] of Object.entries(BAD)) {
    const row = rows.get(name);
    expect(row?.status, name).toBe('failed');
    expect(reasons, `${name}: ${row?.reason}`).toContain(row?.reason);
    expect(row?.message, name).toMatch(/\S{3}.*\.$/su);
  }
  expect(rows.get('zz-after.txt')).toMatchObject({ status: 'imported' });
  const id = rows.get('entities.html')?.clippings[0] ?? 0;
  expect((await library.call('clipping.get', { id })).text.length).toBeLessThan(10_000);
  expect(report).toMatchObject({ imported: 2, failed: Object.keys(BAD).length, state: 'done' });
});

test('a text of 300 MB is refused without being read', async () => {
  const folder = temporaryFolder();
  const file = openSync(join(folder, 'large.txt'), 'w');
  ftruncateSync(file, 300_000_000);
  closeSync(file);
  writeFileSync(join(folder, 'small.txt'), story('Рядом с большим'));
  const library = await readingLibrary();
  const before = process.memoryUsage().rss;
  const report = await library.importPaths(folder);
  expect(report.items.map((item) => [item.status, item.reason])).toEqual([
    ['failed', 'too-large'],
    ['imported', null],
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
});

test('names with marks that turn them round, with control characters and line feeds come in under their own path', async () => {
  const folder = temporaryFolder();
  const names = [
    '\u202egpj.txt',
    'a\nb.txt',
    'tab\t.txt',
    '\u2067x\u2069.txt',
    'quote\'".txt',
    ' .txt',
    'ң'.repeat(100),
  ];
  for (const [at, name] of names.entries()) writeFileSync(join(folder, name), story(`Заметка номер ${at}`));
  const library = await openLibrary();
  const report = await library.importPaths(folder);
  expect(report).toMatchObject({ imported: names.length, failed: 0 });
  expect(report.items.map((item) => item.path.slice(folder.length + 1)).sort()).toEqual([...names].sort());
  const given = await library.importTexts({ 'a\u0000b/../../etc/passwd.txt': story('Имя с нулём') });
  expect(given).toMatchObject({ imported: 1 });
});

test('links that lead round in circles end', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  symlinkSync(folder, join(folder, 'a', 'b', 'up'));
  symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'));
  symlinkSync(join(folder, 'two.txt'), join(folder, 'one.txt'));
  symlinkSync(join(folder, 'one.txt'), join(folder, 'two.txt'));
  writeFileSync(join(folder, 'z.txt'), story('В конце'));
  const library = await openLibrary();
  const report = await library.importPaths(folder);
  expect(report.items.map((item) => [item.path.slice(folder.length + 1), item.status, item.reason])).toEqual([
    ['a/b/up', 'skipped', 'linked-folder'],
    ['one.txt', 'failed', 'unreadable'],
    ['self.txt', 'failed', 'unreadable'],
    ['two.txt', 'failed', 'unreadable'],
    ['z.txt', 'imported', null],
  ]);
});

test('the same article in UTF-8 and in UTF-16 is the same text', async () => {
  const library = await openLibrary();
  const text = story('Су тасқынына дайындық');
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const { id } = await library.call('import.create', {});
  await library.call('import.addBytes', { id, name: 'a.txt', modifiedAt: null, bytes: bytes(text) });
  await library.call('import.addBytes', { id, name: 'b.txt', modifiedAt: null, bytes: utf16 });
  await library.call('import.addBytes', {
    id,
    name: 'c.txt',
    modifiedAt: null,
    bytes: bytes(text.replaceAll('\n', '\r\n')),
  });
  await library.call('import.close', { id });
  const report = await library.call('import.wait', { id });
  expect(report.items.map((item) => [item.status, item.reason])).toEqual([
    ['imported', null],
    ['imported', 'same-text'],
    ['imported', 'same-text'],
  ]);
  expect(report).toMatchObject({ sameText: 2, near: 0 });
});
