// Imports when a part of the desk falls, when the rules change meanwhile, and when a host gives more than can be held.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary, type TestLibrary, temporaryFolder } from '../library.ts';

const story = (n: number) =>
  `Harvest ${n} begins early\n\nFarmers of district ${n} began the harvest two weeks early, the ministry said.\n`;

function folderOf(count: number): string {
  const folder = temporaryFolder();
  for (let n = 0; n < count; n += 1) writeFileSync(join(folder, `${n}.txt`), story(n));
  return folder;
}

/** The threads that are started from now on, by what they are started with. */
function threadsStarted(): Worker[] {
  const threads: Worker[] = [];
  const note = (thread: Worker) => threads.push(thread);
  process.on('worker', note);
  onTestFinished(() => void process.off('worker', note));
  return threads;
}

/** Resolves in the moment the first batch is told, once `then` has been done: more is being read and waits to be, whatever the machine's speed. */
function begun({ desk }: TestLibrary, then: () => unknown = () => {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = desk.subscribe((event) => {
      if (event.type !== 'import-progressed' || event.progress.done === 0) return;
      end();
      Promise.resolve(then()).then(() => resolve(), reject);
    });
  });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a reading thread that falls takes no more than the file it was at', async () => {
  const library = await openLibrary();
  const threads = threadsStarted();
  const { id } = await library.call('import.create', {});
  const isFallen = begun(library, () => threads.at(-1)?.terminate());
  await library.call('import.addPaths', { id, paths: [folderOf(150)] });
  await library.call('import.close', { id });
  await isFallen;
  const report = await library.call('import.wait', { id });
  expect(report.failed).toBeLessThanOrEqual(1);
  expect(report.imported + report.failed).toBe(150);
});

test('an import that is cut off says so, ends in the history, and lets go of hosts that wait for room', async () => {
  const threads = threadsStarted();
  const library = await openLibrary();
  const [writer] = threads;
  const { id } = await library.call('import.create', {});
  const isFallen = begun(library, () => writer?.terminate());
  const given = Array.from({ length: 600 }, (_, n) =>
    library.desk.call('import.addBytes', { id, name: `${n}.txt`, modifiedAt: null, bytes: bytesOf(story(n)) }),
  );
  const waited = library.desk.call('import.wait', { id });
  await isFallen;
  expect(await waited).toMatchObject({ ok: false, failure: { code: 'thread-fell' } });
  expect(await Promise.all(given)).toHaveLength(600);
  expect((await library.call('import.list', {}))[0]).toMatchObject({ id, state: 'interrupted' });
  expect((await library.call('history.list', {})).map((one) => one.name)).toEqual(['import.create']);
});

test('a writer that falls between two batches cuts the import off as well', async () => {
  const threads = threadsStarted();
  const library = await openLibrary();
  const [writer] = threads;
  const { id } = await library.call('import.create', {});
  // Nothing is being written: the import waits for files.
  await library.call('import.addBytes', { id, name: '0.txt', modifiedAt: null, bytes: bytesOf(story(0)) });
  await expect.poll(async () => (await library.call('import.get', { id })).imported).toBe(1);
  await writer?.terminate();
  await library.desk.call('tag.create', { name: 'another writer' });
  const waited = library.desk.call('import.wait', { id });
  await library.desk.call('import.addBytes', { id, name: '1.txt', modifiedAt: null, bytes: bytesOf(story(1)) });
  expect(await waited).toMatchObject({ ok: false, failure: { code: 'thread-fell' } });
  expect((await library.call('import.list', {}))[0]).toMatchObject({ id, state: 'interrupted', imported: 1 });
  expect((await library.call('clipping.list', {})).total).toBe(1);
});

test('paths given after the end was said are refused, not lost', async () => {
  const library = await openLibrary();
  const { id } = await library.call('import.create', {});
  await library.call('import.addPaths', { id, paths: [folderOf(100)] });
  await library.call('import.close', { id });
  const late = await library.desk.call('import.addPaths', { id, paths: [folderOf(1)] });
  expect(late).toMatchObject({ ok: false, failure: { code: 'import-ended' } });
  expect(await library.call('import.wait', { id })).toMatchObject({ imported: 100 });
});

test('a host that gives many large files is made to wait', async () => {
  const library = await openLibrary();
  const { id } = await library.call('import.create', {});
  const size = 8 * 1024 * 1024;
  const bytes = new Uint8Array(size);
  for (let n = 0; n < 100; n += 1)
    await library.call('import.addBytes', { id, name: `${n}.txt`, modifiedAt: null, bytes });
  const { done } = await library.call('import.get', { id });
  expect((100 - done) * size).toBeLessThan(512 * 1024 * 1024);
  await library.call('import.cancel', { id });
  await library.call('import.wait', { id });
});

test('rules that change during an import hold for what comes in after them', async () => {
  const library = await openLibrary();
  const { id } = await library.call('import.create', {});
  const add = (n: number) =>
    library.call('import.addBytes', {
      ...{ id, name: `${n}.txt`, modifiedAt: null },
      bytes: bytesOf(`Camels counted ${n}\n\n${'The dromedary was counted beside another dromedary. '.repeat(4)}\n`),
    });
  const isBegun = begun(library);
  await add(1);
  await isBegun;
  const concept = await library.call('concept.create', { terms: { kk: [], ru: [], en: ['dromedary'] } });
  const theme = await library.call('theme.create', {
    name: 'Camels',
    concepts: [{ conceptKey: concept.key, weight: 1 }],
  });
  const suggested = async () =>
    (await library.call('theme.list', {})).find((one) => one.id === theme.id)?.counts.suggested;
  await expect.poll(suggested).toBe(1);
  await add(2);
  await library.call('import.close', { id });
  await library.call('import.wait', { id });
  await expect.poll(suggested).toBe(2);
});
