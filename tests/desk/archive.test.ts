// Archives and files of several articles: a row per file, a clipping per article, everything in the library's own order.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openLibrary, temporaryFolder } from '../library.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT =
  'Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал на совещании представитель акимата города.';
const article = (headline: string) =>
  `${headline}\n12.03.2024\n\n${TEXT} Так начинается рассказ под названием «${headline}».\n`;

test('each file of an archive has a row in its place, bad ones their reason, and the import goes on', async () => {
  const folder = temporaryFolder();
  const inner = zipSync({ 'x.txt': bytes(article('Во внутреннем архиве')) });
  const archive = zipSync({
    'one.txt': bytes(article('В городе готовятся к паводку')),
    'папка/two.html': bytes(`<h1>Спасатели проверили насосы</h1><p>${TEXT}</p><p>${TEXT}</p>`),
    '../../slip.txt': bytes(article('Жители получили памятки')),
    'same.txt': bytes(article('В городе готовятся к паводку')),
    'inner.zip': inner,
    '.DS_Store': bytes('x'),
    'empty.txt': bytes(''),
  });
  writeFileSync(join(folder, 'a.zip'), archive);
  writeFileSync(join(folder, 'bad.zip'), archive.subarray(0, archive.length - 100));
  writeFileSync(join(folder, 'bomb.zip'), zipSync({ 'a.txt': new Uint8Array(50_000_000) }));
  writeFileSync(join(folder, 'z.txt'), article('После архивов'));
  const library = await openLibrary();
  const report = await library.importPaths(
    ...['a.zip', 'bad.zip', 'bomb.zip', 'z.txt'].map((name) => join(folder, name)),
  );
  const reason = (item: (typeof report.items)[number]) => (item.status === 'imported' ? null : item.reason);
  expect(report.items.map((item) => [item.path.slice(folder.length + 1), item.status, reason(item)])).toEqual([
    ['a.zip/one.txt', 'imported', null],
    ['a.zip/папка/two.html', 'imported', null],
    ['a.zip/slip.txt', 'imported', null],
    ['a.zip/same.txt', 'duplicate', 'same-bytes'],
    ['a.zip/inner.zip', 'failed', 'unsupported'],
    ['a.zip/.DS_Store', 'skipped', 'hidden-file'],
    ['a.zip/empty.txt', 'failed', 'empty'],
    ['bad.zip', 'failed', 'damaged'],
    ['bomb.zip/a.txt', 'failed', 'bomb'],
    ['z.txt', 'imported', null],
  ]);
  expect(report).toMatchObject({
    total: 10,
    done: 10,
    imported: 4,
    duplicates: 1,
    skipped: 1,
    failed: 4,
    state: 'done',
  });
  const { rows } = await library.call('clipping.list', { sort: 'added' });
  expect(rows.map((row) => row.source)).toContain('a.zip/папка/two.html');
});

test('more files in an archive than are read ahead all come in, in order', async () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 150 }, (_, at) => `${String(at).padStart(3, '0')}.txt`);
  writeFileSync(
    join(folder, 'a.zip'),
    zipSync(Object.fromEntries(names.map((name) => [name, bytes(article(`Заметка ${name}`))]))),
  );
  writeFileSync(join(folder, 'b.zip'), zipSync({ 'x.txt': bytes(article('Другая заметка')) }));
  const library = await openLibrary();
  const report = await library.importPaths(join(folder, 'a.zip'), join(folder, 'b.zip'));
  expect(report.items.map((item) => item.path.slice(folder.length + 1))).toEqual([
    ...names.map((name) => `a.zip/${name}`),
    'b.zip/x.txt',
  ]);
  expect(report).toMatchObject({ total: 151, imported: 151 });
});

test('a text and a table of several articles are one row with several clippings, which the check reads again', async () => {
  const folder = temporaryFolder();
  const headlines = ['В городе готовятся к паводку', 'Спасатели проверили насосы', 'Жители получили памятки'];
  writeFileSync(join(folder, 'export.txt'), headlines.map(article).join('\n==========\n\n'));
  writeFileSync(
    join(folder, 'table.csv'),
    `headline,text\n"Первая заметка дня","${TEXT}"\n"Вторая заметка дня","${TEXT}"\n`,
  );
  const library = await openLibrary();
  const report = await library.importPaths(join(folder, 'export.txt'), join(folder, 'table.csv'));
  expect(report.items.map((item) => item.clippings.length)).toEqual([3, 2]);
  expect(await library.call('library.check', {})).toEqual({ ok: true, problems: [] });
});
