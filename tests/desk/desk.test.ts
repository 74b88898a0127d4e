// The desk as hosts meet it: what it refuses, who may write, and that what is stored is what is answered.

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../db/migrations.ts';
import { openDesk } from '../../desk/desk.ts';
import { openLibrary, RESOURCES_DIR, temporaryFolder } from '../library.ts';

test('calls that the contract does not know, or whose input is wrong, are refused in words', async () => {
  const { desk } = await openLibrary();
  const refusals: [string, unknown, string][] = [
    ['clipping.explode', {}, 'unknown-call'],
    ['constructor', {}, 'unknown-call'],
    ['__proto__', {}, 'unknown-call'],
    ['clipping.get', {}, 'bad-input'],
    ['clipping.get', { id: '1' }, 'bad-input'],
    ['clipping.get', { id: 1, more: true }, 'bad-input'],
    ['clipping.get', null, 'bad-input'],
    ['clipping.update', { id: 1, set: { publishedOn: '2024-02-30' } }, 'bad-input'],
    ['clipping.update', { id: 1, set: { publishedOn: '3 March' } }, 'bad-input'],
    ['clipping.update', { id: 1, set: { publishedOn: '2024-13-45' } }, 'bad-input'],
    ['clipping.list', { after: 'nonsense' }, 'bad-input'],
    ['tag.attach', { clippingIds: [1], name: '   ' }, 'bad-input'],
    ['tag.attach', { clippingIds: [1], name: '«»' }, 'bad-input'],
    ['clipping.get', { id: 1 }, 'not-found'],
    ['theme.decide', { clippingIds: [1], themeId: 99, decision: 'accepted' }, 'not-found'],
    ['briefing.get', { id: 1 }, 'not-found'],
    ['import.addPaths', { id: 7, paths: ['/tmp'] }, 'import-ended'],
  ];
  for (const [name, input, code] of refusals) {
    const result = await desk.call(name, input);
    expect(result, `${name} ${JSON.stringify(input)}`).toMatchObject({ ok: false, failure: { code } });
  }
});

test('a file that is no library is refused and left as it was', async () => {
  const folder = temporaryFolder();
  const text = join(folder, 'text.clipdesk');
  writeFileSync(text, 'This is a letter, not a library. '.repeat(50));
  await expect(openDesk({ libraryPath: text, resourcesDir: RESOURCES_DIR })).rejects.toMatchObject({
    code: 'not-a-library',
  });
  const other = join(folder, 'other.clipdesk');
  new SQLite(other).exec('CREATE TABLE notes (id INTEGER)').close();
  await expect(openDesk({ libraryPath: other, resourcesDir: RESOURCES_DIR })).rejects.toMatchObject({
    code: 'not-a-library',
  });
  await expect(
    openDesk({ libraryPath: join(folder, 'no', 'such', 'folder.clipdesk'), resourcesDir: RESOURCES_DIR }),
  ).rejects.toMatchObject({
    code: 'library-unreachable',
  });
});

test('a folder is refused as a library; where no lock can be taken the library reads, and a write is refused with the reason', async () => {
  await expect(openDesk({ libraryPath: tmpdir(), resourcesDir: RESOURCES_DIR })).rejects.toMatchObject({
    code: 'not-a-library',
    message: expect.stringContaining('is a folder'),
  });
  const library = await openLibrary();
  await library.importTexts({ 'a.txt': 'Bridge reopened\n\nThe bridge was reopened on Friday, the akimat said.\n' });
  await library.close();
  rmSync(`${library.path}-lock`);
  mkdirSync(`${library.path}-lock`);
  const desk = await openDesk({ libraryPath: library.path, resourcesDir: RESOURCES_DIR });
  onTestFinished(() => desk.close());
  expect(await desk.call('library.get', {})).toMatchObject({
    ok: true,
    value: { all: 1, readOnly: true, heldBy: null },
  });
  expect(await desk.call('tag.attach', { clippingIds: [1], name: 'bridge' })).toMatchObject({
    ok: false,
    failure: { code: 'library-unwritable' },
  });
});

test('a library of a newer Clipdesk is refused and left as it was', async () => {
  const library = await openLibrary();
  await library.close();
  const db = new SQLite(library.path);
  db.pragma('user_version = 9999');
  db.close();
  await expect(openDesk({ libraryPath: library.path, resourcesDir: RESOURCES_DIR })).rejects.toMatchObject({
    code: 'library-too-new',
  });
});

test('one desk writes a library; another reads it, and is told who holds it', async () => {
  const first = await openLibrary();
  await first.importTexts({
    'a.txt': 'Bridge reopened\n\nThe bridge over the river was reopened on Friday after repairs, the akimat said.\n',
  });
  const second = await openLibrary(first.path);
  expect(await second.call('library.get', {})).toMatchObject({ all: 1, readOnly: true });
  await expect(second.call('tag.create', { name: 'bridge' })).rejects.toMatchObject({
    code: 'library-held',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  await first.call('tag.create', { name: 'bridge' });
  expect((await second.call('tag.list', {})).map((tag) => tag.name)).toEqual(['bridge']);
  await second.close();
  await first.close();
  const third = await openLibrary(first.path);
  expect(await third.call('library.get', {})).toMatchObject({ readOnly: false });
});

test('corrections win over what was derived, keep it as evidence, and can be given back', async () => {
  const library = await openLibrary();
  const report = await library.importTexts({
    'a.txt':
      'Жаңа мектеп ашылды\n\n15.10.2020\n\nАуылда жаңа мектеп ашылды. Мектепте үш жүз бала оқиды, деп хабарлайды Ақорда.\n',
  });
  const id = report.items[0]?.clippings[0] ?? 0;
  const derived = await library.call('clipping.get', { id });
  expect(derived).toMatchObject({
    headline: 'Жаңа мектеп ашылды',
    publishedOn: '2020-10-15',
    language: 'kk',
    agency: 'Ақорда',
    setByAnalyst: [],
  });
  const set = {
    headline: 'Мектеп',
    outlet: 'Ауыл үні',
    agency: null,
    byline: 'А. Б.',
    publishedOn: '2020-10',
    language: 'ru',
  };
  const corrected = await library.call('clipping.update', { id, set });
  expect(corrected).toMatchObject(set);
  expect(corrected.setByAnalyst).toHaveLength(6);
  const dates = corrected.evidence.filter((one) => one.field === 'publishedOn');
  expect(dates[0]).toMatchObject({ value: '2020-10', rule: 'analyst', status: 'chosen' });
  expect(dates).toContainEqual(expect.objectContaining({ value: '2020-10-15', status: 'rejected', reason: 'analyst' }));
  const back = await library.call('clipping.update', {
    id,
    clear: ['headline', 'outlet', 'agency', 'byline', 'publishedOn', 'language'],
  });
  expect(back).toMatchObject({
    headline: derived.headline,
    outlet: derived.outlet,
    agency: 'Ақорда',
    publishedOn: '2020-10-15',
    language: 'kk',
    setByAnalyst: [],
  });
});

test('lists page by key without gaps or repeats, undated clippings last', async () => {
  const library = await openLibrary();
  const files = Object.fromEntries(
    Array.from({ length: 25 }, (_, n) => [
      `${n}.txt`,
      `Report number ${n} on the harvest\n\n${n % 5 === 0 ? '' : `0${1 + (n % 9)}.0${1 + (n % 3)}.2023\n\n`}The harvest of plot ${n} was weighed and recorded by the farm council.\n`,
    ]),
  );
  await library.importTexts(files);
  for (const sort of ['newest', 'oldest', 'added'] as const) {
    const seen: { id: number; publishedOn: string | null }[] = [];
    let after: string | null = null;
    do {
      const page: { rows: { id: number; publishedOn: string | null }[]; next: string | null } = await library.call(
        'clipping.list',
        { sort, after, limit: 4 },
      );
      seen.push(...page.rows);
      after = page.next;
    } while (after !== null);
    expect(new Set(seen.map((row) => row.id)).size).toBe(25);
    if (sort === 'added') continue;
    const dated = seen.filter((row) => row.publishedOn !== null).map((row) => row.publishedOn ?? '');
    expect(seen.slice(0, dated.length).every((row) => row.publishedOn !== null)).toBe(true);
    expect(dated).toEqual(sort === 'newest' ? [...dated].sort().reverse() : [...dated].sort());
  }
});

test('a backup opens as a library of its own; an existing file is not written over', async () => {
  const library = await openLibrary();
  await library.importTexts({
    'a.txt': 'Bridge reopened\n\nThe bridge over the river was reopened on Friday after repairs, the akimat said.\n',
  });
  const path = join(temporaryFolder(), 'copy.clipdesk');
  await library.call('library.backup', { path });
  await expect(library.call('library.backup', { path })).rejects.toMatchObject({ code: 'file-exists' });
  const copy = await openLibrary(path);
  expect((await copy.call('clipping.list', {})).total).toBe(1);
});

test('a library opened by a link to it is the same library: one desk writes it', async () => {
  const first = await openLibrary();
  const link = join(temporaryFolder(), 'link.clipdesk');
  symlinkSync(first.path, link);
  const second = await openLibrary(link);
  expect(await second.call('library.get', {})).toMatchObject({ readOnly: true });
  await expect(second.call('tag.create', { name: 'bridge' })).rejects.toMatchObject({ code: 'library-held' });
});

test('a library of an older Clipdesk is brought up to date by the first call that reads', async () => {
  const path = join(temporaryFolder(), 'old.clipdesk');
  const db = new SQLite(path);
  migrate(db, 10);
  db.close();
  const desk = await openDesk({ libraryPath: path, resourcesDir: RESOURCES_DIR, writes: 'when-needed' });
  const answers = await Promise.all([desk.call('clipping.list', {}), desk.call('library.check', {})]);
  await desk.close();
  expect(answers).toMatchObject([
    { ok: true, value: { total: 0 } },
    { ok: true, value: { ok: true } },
  ]);
});

test('an empty file is no library yet', async () => {
  const path = join(temporaryFolder(), 'empty.clipdesk');
  writeFileSync(path, '');
  const desk = await openDesk({ libraryPath: path, resourcesDir: RESOURCES_DIR, writes: 'when-needed' });
  const answer = await desk.call('clipping.list', {});
  await desk.close();
  expect(answer).toMatchObject({ ok: false, failure: { code: 'no-library' } });
});
