// Imports that are paused, cut off, taken up again and tried again: nothing is read twice, nothing is lost, one step of the history.

import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import type { ImportProgress } from '../../contract/import.ts';
import { openLibrary, type TestLibrary, temporaryFolder } from '../library.ts';
import { killedImport } from './killed-import.ts';

const story = (n: number | string) =>
  `Harvest ${n} begins early\n\nFarmers of district ${n} began the harvest two weeks early, the ministry said on its site ${n}.\n`;
const bytes = (text: string) => new TextEncoder().encode(text);

function folderOf(count: number, folder = temporaryFolder(), about = ''): string {
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < count; n += 1)
    writeFileSync(join(folder, `${String(n).padStart(3, '0')}.txt`), story(`${about}${n}`));
  return folder;
}

/** Resolves with the first progress told of an import that is so, once `then` has been done in that very moment. */
function until(
  { desk }: TestLibrary,
  id: number,
  is: (progress: ImportProgress) => boolean,
  then: () => unknown = () => {},
): Promise<ImportProgress> {
  return new Promise((resolve) => {
    const end = desk.subscribe((event) => {
      if (event.type !== 'import-progressed' || event.progress.id !== id || !is(event.progress)) return;
      end();
      resolve(event.progress);
      then();
    });
  });
}

/** Files that may be in when an import is paused as its first batch is told: that batch, and what was being read then. */
const AT_MOST = 24 + 32;

/** Begins an import of more than `AT_MOST` files and pauses it in the moment its first batch is told: some are in, and never all. */
async function pausedAmid(library: TestLibrary, ...paths: string[]): Promise<number> {
  const { id } = await library.call('import.create', {});
  let pausing: Promise<unknown> | null = null;
  const isBegun = until(
    library,
    id,
    ({ done }) => done > 0,
    () => {
      pausing = library.call('import.pause', { id });
    },
  );
  await library.call('import.addPaths', { id, paths });
  await library.call('import.close', { id });
  await isBegun;
  await pausing;
  return id;
}

test('what is not there, has ended or has nothing left to read is refused by name', async () => {
  const library = await openLibrary();
  const { id } = await library.importTexts({ 'a.txt': story(1), 'b.txt': '' });
  const codeOf = async (name: string, input: unknown) => {
    const result = await library.desk.call(name, input);
    return result.ok ? null : result.failure.code;
  };
  expect(await codeOf('import.pause', { id })).toBe('import-ended');
  expect(await codeOf('import.resume', { id })).toBe('nothing-left');
  expect(await codeOf('import.resume', { id: 99 })).toBe('not-found');
  expect(await codeOf('import.retry', { id: 99 })).toBe('not-found');
  expect(await codeOf('import.retry', { id }), 'given as bytes: nobody can give them again').toBe('nothing-left');
  expect(await codeOf('import.export', { id: 99 })).toBe('not-found');
  expect(await codeOf('import.paste', { text: ' ' })).toBe('bad-input');
  expect(await codeOf('import.paste', { text: 'x', url: 'file:///etc/passwd' })).toBe('bad-input');
  const report = await library.call('import.get', { id });
  expect(report).toMatchObject({ state: 'done', canResume: false, imported: 1, failed: 1 });
  expect(report.items.map((item) => item.canRetry)).toEqual([false, false]);
});

test('a paused import reads no further, does not hold up who waits for it, and goes on where it was', async () => {
  const library = await openLibrary();
  const id = await pausedAmid(library, folderOf(120));
  const waited = await library.call('import.wait', { id });
  expect(waited).toMatchObject({ state: 'paused', canResume: true, secondsLeft: null, rate: 0, endedAt: null });
  expect(waited.done).toBeGreaterThan(0);
  expect(waited.done).toBeLessThanOrEqual(AT_MOST);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await library.call('import.get', { id })).done).toBe(waited.done);
  // Other imports go on meanwhile.
  expect(await library.importTexts({ 'other.txt': story('other') })).toMatchObject({ imported: 1, state: 'done' });
  expect(await library.call('import.resume', { id })).toMatchObject({ state: 'running' });
  const report = await library.call('import.wait', { id });
  expect(report).toMatchObject({ state: 'done', total: 120, imported: 120, canResume: false });
  expect(report.items.map((item) => item.path.slice(-7, -4))).toEqual(
    Array.from({ length: 120 }, (_, n) => String(n).padStart(3, '0')),
  );
  expect(report.endedAt).not.toBeNull();
});

test('what a paused import is given is read once it goes on', async () => {
  const library = await openLibrary();
  const { id } = await library.call('import.create', {});
  await library.call('import.addPaths', { id, paths: [folderOf(3)] });
  await expect.poll(async () => (await library.call('import.get', { id })).done).toBe(3);
  expect(await library.call('import.pause', { id })).toMatchObject({ state: 'paused', done: 3 });
  await library.call('import.addPaths', { id, paths: [folderOf(4, temporaryFolder(), 'later ')] });
  await expect.poll(async () => (await library.call('import.get', { id })).total).toBe(7);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await library.call('import.wait', { id })).toMatchObject({ state: 'paused', done: 3, imported: 3 });
  await library.call('import.resume', { id });
  await library.call('import.close', { id });
  expect(await library.call('import.wait', { id })).toMatchObject({ state: 'done', total: 7, imported: 7 });
});

test('a paused import can be cancelled', async () => {
  const library = await openLibrary();
  const id = await pausedAmid(library, folderOf(120));
  await library.call('import.cancel', { id });
  const report = await library.call('import.wait', { id });
  expect(report).toMatchObject({ state: 'cancelled', canResume: false });
  expect(report.imported).toBeLessThanOrEqual(AT_MOST);
  expect((await library.call('clipping.list', {})).total).toBe(report.imported);
});

test('quitting while paused leaves an import that another day goes on with, as one step of the history', async () => {
  const folder = folderOf(120);
  mkdirSync(join(folder, 'more'));
  const archive = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`z${n}.txt`, bytes(story(`z${n}`))]));
  writeFileSync(join(folder, 'more', 'a.zip'), zipSync(archive));
  const first = await openLibrary();
  // One thing given is walked after the other: with the last file known the folder has been gone through.
  const last = join(temporaryFolder(), 'last.txt');
  writeFileSync(last, story('last'));
  const id = await pausedAmid(first, folder, last);
  await expect.poll(async () => (await first.call('import.get', { id })).total).toBe(122);
  const paused = await first.call('import.wait', { id });
  await first.close();

  const library = await openLibrary(first.path);
  const [left] = await library.call('import.list', {});
  expect(left).toMatchObject({ id, state: 'interrupted', canResume: true, done: paused.done, origin: 'dropped' });
  expect(left?.label).toBe(folder.split('/').at(-1));
  expect((await library.call('history.list', {})).map((one) => one.name)).toEqual(['import.create']);
  // What came into the folder meanwhile was not dropped; what left it is said.
  renameSync(join(folder, '119.txt'), join(folder, '119.moved'));
  await library.call('tag.create', { name: 'meanwhile' });
  await library.call('import.resume', { id });
  const report = await library.call('import.wait', { id });
  expect(report).toMatchObject({ state: 'done', imported: 180, failed: 1, total: 181, done: 181, canResume: false });
  expect(report.items.find((item) => item.status === 'failed')).toMatchObject({ reason: 'vanished', canRetry: true });
  expect(new Set(report.items.map((item) => item.path)).size).toBe(181);
  expect((await library.call('history.list', {})).map((one) => one.name)).toEqual(['import.create', 'tag.create']);
  await library.call('history.undo', {});
  expect((await library.call('clipping.list', {})).total).toBe(0);
  await library.call('history.redo', {});
  expect((await library.call('clipping.list', {})).total).toBe(180);
});

test('files given as bytes that were not read before the desk ended have rows that ask for them again', async () => {
  const first = await openLibrary();
  const { id } = await first.call('import.create', {});
  await first.call('import.addBytes', { id, name: 'press/0.txt', modifiedAt: null, bytes: bytes(story(0)) });
  await expect.poll(async () => (await first.call('import.get', { id })).imported).toBe(1);
  await first.call('import.pause', { id });
  await first.call('import.addBytes', { id, name: 'press/1.txt', modifiedAt: null, bytes: bytes(story(1)) });
  await first.close();
  const library = await openLibrary(first.path);
  const report = await library.call('import.get', { id });
  expect(report).toMatchObject({ state: 'interrupted', canResume: false, label: 'press', imported: 1, failed: 1 });
  expect(report.items[1]).toMatchObject({ path: 'press/1.txt', reason: 'drop-again', canRetry: false });
});

test('failed rows are read again in their places; one that is mended comes in, the others stand', async () => {
  const folder = temporaryFolder();
  const archive = zipSync({ 'in.txt': bytes(story('in')), 'empty.txt': bytes('') });
  writeFileSync(join(folder, 'a.txt'), story('a'));
  writeFileSync(join(folder, 'b.txt'), '');
  writeFileSync(join(folder, 'c.zip'), archive.subarray(0, archive.length - 60));
  writeFileSync(join(folder, 'd.zip'), archive);
  writeFileSync(join(folder, 'e.txt'), '');
  const library = await openLibrary();
  const before = await library.importPaths(folder);
  const rows = (report: typeof before) => report.items.map((item) => [item.path.slice(folder.length + 1), item.status]);
  expect(rows(before)).toEqual([
    ['a.txt', 'imported'],
    ['b.txt', 'failed'],
    ['c.zip', 'failed'],
    ['d.zip/in.txt', 'imported'],
    ['d.zip/empty.txt', 'failed'],
    ['e.txt', 'failed'],
  ]);
  expect(before.items.filter((item) => item.canRetry)).toHaveLength(4);

  writeFileSync(join(folder, 'b.txt'), story('b'));
  const chosen = before.items.filter((item) => item.path.endsWith('b.txt')).map((item) => item.id);
  await library.call('import.retry', { id: before.id, itemIds: chosen });
  const one = await library.call('import.wait', { id: before.id });
  expect(one).toMatchObject({ state: 'done', total: 6, done: 6, imported: 3, failed: 3 });
  expect(one.items[1]).toMatchObject({ id: chosen[0], status: 'imported' });

  writeFileSync(join(folder, 'c.zip'), zipSync({ 'x.txt': bytes(story('x')), 'y.txt': bytes(story('y')) }));
  writeFileSync(join(folder, 'd.zip'), zipSync({ 'in.txt': bytes(story('in')), 'empty.txt': bytes(story('full')) }));
  await library.call('import.retry', { id: before.id });
  const after = await library.call('import.wait', { id: before.id });
  expect(after).toMatchObject({ state: 'done', total: 7, done: 7, imported: 6, failed: 1, duplicates: 0 });
  expect(rows(after)).toEqual([
    ['a.txt', 'imported'],
    ['b.txt', 'imported'],
    ['c.zip/x.txt', 'imported'],
    ['d.zip/in.txt', 'imported'],
    ['d.zip/empty.txt', 'imported'],
    ['e.txt', 'failed'],
    ['c.zip/y.txt', 'imported'],
  ]);
  expect((await library.call('history.list', {})).map(({ name, details }) => [name, details.count])).toEqual([
    ['import.create', 6],
  ]);
  const sources = (await library.call('clipping.list', {})).rows.map((row) => row.source.split('/').slice(1).join('/'));
  expect(sources.sort()).toEqual(['a.txt', 'b.txt', 'c.zip/x.txt', 'c.zip/y.txt', 'd.zip/empty.txt', 'd.zip/in.txt']);
});

test('an import that was undone and is then taken up again brings back nothing that was undone', async () => {
  const folder = folderOf(2);
  writeFileSync(join(folder, 'late.txt'), '');
  const library = await openLibrary();
  const { id } = await library.importPaths(folder);
  await library.call('history.undo', {});
  writeFileSync(join(folder, 'late.txt'), story('late'));
  await library.call('import.retry', { id });
  await library.call('import.wait', { id });
  const { rows } = await library.call('clipping.list', {});
  expect(rows.map((row) => row.headline)).toEqual(['Harvest late begins early']);
  await library.call('history.undo', {});
  expect((await library.call('clipping.list', {})).total).toBe(0);
});

test('several imports at once go on side by side: a small one ends while a large one that was begun before it has more to come', async () => {
  const library = await openLibrary();
  const { id } = await library.call('import.create', {});
  const isBegun = until(library, id, ({ done }) => done > 0);
  await library.call('import.addPaths', { id, paths: [folderOf(100)] });
  await isBegun;
  const small = await library.importPaths(folderOf(5, temporaryFolder(), 'small '));
  expect(small).toMatchObject({ state: 'done', imported: 5 });
  expect(await library.call('import.get', { id })).toMatchObject({ state: 'running' });
  await library.call('import.close', { id });
  expect(await library.call('import.wait', { id })).toMatchObject({ state: 'done', imported: 100, total: 100 });
});

test('nothing is told of the time left before all is known, and nothing after the end', async () => {
  const library = await openLibrary();
  const told: ImportProgress[] = [];
  library.desk.subscribe((event) => event.type === 'import-progressed' && told.push(event.progress));
  const { id } = await library.call('import.create', {});
  await library.call('import.addPaths', { id, paths: [folderOf(60)] });
  await expect.poll(async () => (await library.call('import.get', { id })).done).toBe(60);
  // Longer than it takes until a time left is told of what is known.
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  expect((await library.call('import.get', { id })).secondsLeft).toBeNull();
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((progress) => progress.secondsLeft === null)).toBe(true);
  await library.call('import.close', { id });
  await library.call('import.wait', { id });
  expect(told.at(-1)).toMatchObject({ state: 'done', secondsLeft: null, rate: 0 });
});

test('an import cut off by a kill goes on when it is told to, and reads nothing twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-resume-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = 200;
  folderOf(files, join(folder, 'in'));
  const path = join(folder, 'killed.clipdesk');
  await killedImport(path, join(folder, 'in'));

  const library = await openLibrary(path);
  const [left] = await library.call('import.list', {});
  expect(left).toMatchObject({ state: 'interrupted', canResume: true, label: 'in' });
  const { id = 0, done = 0 } = left ?? {};
  expect(done).toBeLessThan(files);
  appendFileSync(join(folder, 'in', '199.txt'), 'Changed before it was read.\n');
  const { done: begunWith } = await library.call('import.resume', { id });
  expect(begunWith).toBe(done);
  const report = await library.call('import.wait', { id });
  expect(report).toMatchObject({ state: 'done', total: files, imported: files, duplicates: 0, failed: 0 });
  expect((await library.call('history.list', {})).map(({ name, details }) => [name, details.count])).toEqual([
    ['import.create', files],
  ]);
});
