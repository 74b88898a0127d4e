// Watched folders: new files come into the library by themselves, whole, once, and stay where they are.

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WatchedFolder } from '../../contract/import.ts';
import { openLibrary, type TestLibrary, temporaryFolder } from '../library.ts';

const story = (n: number | string) =>
  `Harvest ${n} begins early\n\nFarmers of district ${n} began the harvest two weeks early, the ministry said on its site ${n}.\n`;
/** A folder is looked through every half a minute where its disk says nothing of what happens on it. */
const SOON = { timeout: 200_000, interval: 250 };
/** Milliseconds for which a file must have stood still before it is read. */
const SETTLED = 1_500;

const sources = async (library: TestLibrary) =>
  (await library.call('clipping.list', {})).rows.map((row) => row.source).sort();
const imports = async (library: TestLibrary) =>
  (await library.call('import.list', {})).filter((one) => one.endedAt !== null);
const problem = async (library: TestLibrary): Promise<WatchedFolder['problem'] | undefined> =>
  (await library.call('watch.list', {}))[0]?.problem;

/** A file that has been there for long. */
function old(path: string, text: string): void {
  writeFileSync(path, text);
  utimesSync(path, new Date('2024-01-01'), new Date('2024-01-01'));
}

/**
 * A file that grows in a folder for longer than one may stand still, and never stands still for so long itself; answers its name. Where the machine did, it
 * may rightly have been read half, and another one is grown.
 */
async function grown(folder: string): Promise<string> {
  for (let at = 1; ; at += 1) {
    const name = `new${at}.txt`;
    const path = join(folder, name);
    let before = Date.now();
    let longest = 0;
    writeFileSync(path, story(`new ${at}`).slice(0, 40));
    for (let part = 0; part < 7; part += 1) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const next = Date.now();
      appendFileSync(path, part < 6 ? ` More of it ${part}.` : ' The end.\n');
      longest = Math.max(longest, Date.now() - before);
      before = next;
    }
    if (longest < SETTLED) return name;
  }
}

test('a folder watched already, one in it or around it, and one that is not known are refused', async () => {
  const library = await openLibrary();
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'press', 'today'), { recursive: true });
  await library.call('watch.create', { path: `${join(folder, 'press')}/` });
  const codeOf = async (name: string, input: unknown) => {
    const result = await library.desk.call(name, input);
    return result.ok ? null : result.failure.code;
  };
  expect(await codeOf('watch.create', { path: join(folder, 'press') })).toBe('watched-already');
  expect(await codeOf('watch.create', { path: join(folder, 'press', 'today') })).toBe('watched-already');
  expect(await codeOf('watch.create', { path: folder })).toBe('watched-already');
  expect(await codeOf('watch.create', { path: join(folder, 'press2') })).toBeNull();
  expect(await codeOf('watch.update', { id: 99, enabled: true })).toBe('not-found');
  expect(await codeOf('watch.delete', { id: 99 })).toBe('not-found');
});

test('what is there and what comes is copied in, once it has stopped growing; the folder stays as it is', async () => {
  const folder = join(temporaryFolder(), 'press');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  old(join(folder, 'there.txt'), story('there'));
  old(join(folder, '.hidden.txt'), story('hidden'));
  symlinkSync(folder, join(folder, 'sub', 'loop'));
  const library = await openLibrary();
  const watched = await library.call('watch.create', { path: folder });
  expect(watched).toMatchObject({ path: folder, enabled: true, problem: null });
  await expect.poll(() => sources(library), SOON).toEqual(['press/there.txt']);

  writeFileSync(join(folder, 'sub', 'film.txt.part'), 'half');
  const name = await grown(join(folder, 'sub'));
  const read = async () => (await sources(library)).filter((source) => source.endsWith(name));
  await expect.poll(read, SOON).toEqual([`press/sub/${name}`]);
  const { rows } = await library.call('clipping.list', {});
  const source = await library.call('source.get', {
    clippingId: rows.find((row) => row.source.endsWith(name))?.id ?? 0,
  });
  expect(Buffer.from(source.bytes).equals(readFileSync(join(folder, 'sub', name)))).toBe(true);
  expect(existsSync(join(folder, 'there.txt')) && existsSync(join(folder, 'sub', 'film.txt.part'))).toBe(true);
  expect((await sources(library)).filter((one) => one.includes('film') || one.includes('hidden'))).toEqual([]);

  // A clipping is seen before its import has ended.
  await expect.poll(async () => (await library.call('import.list', {})).every((one) => one.endedAt), SOON).toBe(true);
  const [last] = await imports(library);
  expect(last).toMatchObject({ origin: 'watched', label: 'press', state: 'done', failed: 0, canResume: false });
  expect(await read()).toEqual([`press/sub/${name}`]);
  // It was no step of the analyst's: undo must not reach for it.
  expect((await library.call('history.list', {})).map((one) => one.name)).toEqual(['watch.create']);
  expect((await library.call('watch.list', {}))[0]?.lastSeenAt).not.toBeNull();
});

test('a file is read once, across restarts too; an edited one is another source file', async () => {
  const folder = temporaryFolder();
  old(join(folder, 'a.txt'), story('a'));
  writeFileSync(join(folder, 'broken.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
  const first = await openLibrary();
  await first.call('watch.create', { path: folder });
  await expect.poll(async () => (await imports(first)).length, SOON).toBe(2);
  await first.close();
  old(join(folder, 'b.txt'), story('b'));
  const library = await openLibrary(first.path);
  // A clipping is seen before its import has ended.
  await expect
    .poll(() => imports(library), SOON)
    .toMatchObject([
      { imported: 1, total: 1 },
      { failed: 1, total: 1 },
      { imported: 1, total: 1 },
    ]);
  appendFileSync(join(folder, 'a.txt'), 'Corrected in the evening.\n');
  await expect.poll(async () => (await library.call('clipping.list', {})).total, SOON).toBe(3);
});

test('a folder that vanishes is a problem that is said, and none when it is back; one that is switched off is let be', async () => {
  const folder = join(temporaryFolder(), 'press');
  const library = await openLibrary();
  const { id } = await library.call('watch.create', { path: folder });
  await expect.poll(() => problem(library), SOON).toBe('vanished');
  mkdirSync(folder);
  old(join(folder, 'a.txt'), story('a'));
  await library.call('watch.update', { id, enabled: false });
  await library.call('watch.update', { id, enabled: true });
  await expect.poll(() => sources(library), SOON).toEqual(['press/a.txt']);
  await expect.poll(() => problem(library), SOON).toBeNull();
  renameSync(folder, `${folder}-away`);
  await expect.poll(() => problem(library), SOON).toBe('vanished');
  expect((await library.call('clipping.list', {})).total).toBe(1);

  await library.call('watch.delete', { id });
  expect(await library.call('watch.list', {})).toEqual([]);
  await library.call('history.undo', {});
  expect(await library.call('watch.list', {})).toMatchObject([{ id, path: folder, enabled: true }]);
  rmSync(`${folder}-away`, { recursive: true });
});

test('the library itself, lying in its own watched folder, is never opened by the watch', async () => {
  const folder = temporaryFolder();
  const library = await openLibrary(join(folder, 'desk.clipdesk'));
  symlinkSync(join(folder, 'desk.clipdesk'), join(folder, 'link.txt'));
  old(join(folder, 'a.txt'), story('a'));
  await library.call('watch.create', { path: folder });
  await expect.poll(async () => (await sources(library)).length, SOON).toBe(1);
  await expect.poll(() => imports(library), SOON).toMatchObject([{ total: 1, imported: 1 }]);
  const report = await library.importPaths(folder);
  const rows = report.items.filter((item) => item.status !== 'duplicate');
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(new Set(rows.map((item) => item.reason))).toEqual(new Set(['library-file']));
  // Still the only one who writes.
  const other = await openLibrary(join(folder, 'desk.clipdesk'));
  expect((await other.call('library.get', {})).readOnly).toBe(true);
});
