// The reading threads: imports take turns, so that a small one never waits for a large one; and an import whose reading stands still says how long is left.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ImportProgress } from '../../contract/import.ts';
import { ImportRun } from '../../desk/import-run.ts';
import type { FileToRead } from '../../desk/parser.ts';
import { type Outcome, ReadingPool } from '../../desk/reading-pool.ts';
import { ThreadHandle } from '../../desk/worker.ts';
import type { AskWriter } from '../../desk/writer.ts';
import { RESOURCES_DIR, temporaryFolder } from '../library.ts';

const NO_RULES = { concepts: [], themes: [], columns: new Map() };
const story = (n: number) =>
  `Harvest ${n} begins early\n\nFarmers of district ${n} began the harvest two weeks early, the ministry said.\n`;

function dataOf(libraryPath: string) {
  return { libraryPath, resourcesDir: RESOURCES_DIR, holder: 'a test' };
}

function fileOf(name: string, text: string): FileToRead {
  const bytes = new TextEncoder().encode(text);
  const top = { readFrom: null, container: null, depth: 0 };
  return { path: name, name, bytes, modifiedAt: null, size: bytes.length, ...top };
}

test('one thread reads a file of each import in turn, in the order they were given, whoever came first', async () => {
  const pool = new ReadingPool(dataOf('none.clipdesk'), 1);
  onTestFinished(() => pool.close());
  pool.setRules(NO_RULES);
  const read: string[] = [];
  const owner = (name: string, files: number) => {
    const own = {};
    return Array.from({ length: files }, async (_, n) => {
      const outcome = await pool.read(own, fileOf(`${name}${n}`, story(n)));
      expect(outcome).toMatchObject({ ok: true, path: `${name}${n}` });
      read.push(`${name}${n}`);
    });
  };
  await Promise.all([...owner('large', 30), ...owner('small', 4)]);
  expect(read.slice(0, 9).join(' ')).toBe('large0 large1 small0 large2 small1 large3 small2 large4 small3');
  expect(read.slice(9)).toEqual(Array.from({ length: 25 }, (_, n) => `large${n + 5}`));
});

/** Reading threads that come to a standstill at a file of this name until they are let go on. */
class HeldPool extends ReadingPool {
  readonly held = Promise.withResolvers<void>();

  override async read(owner: object, file: FileToRead): Promise<Outcome> {
    if (file.name.endsWith('held.txt')) await this.held.promise;
    return super.read(owner, file);
  }
}

test('an import says how long the rest will take once all is known and some is done, and never before', async () => {
  const folder = temporaryFolder();
  for (let n = 100; n < 160; n += 1) writeFileSync(join(folder, `${n}.txt`), story(n));
  writeFileSync(join(folder, '140-held.txt'), story(0));
  const data = dataOf(join(temporaryFolder(), 'held.clipdesk'));
  const pool = new HeldPool(data, 2);
  const writer = new ThreadHandle({ ...data, role: 'writer' });
  onTestFinished(async () => {
    pool.held.resolve();
    await pool.close();
    await writer.close();
  });
  const ask: AskWriter = (name, input, transfer) => writer.ask(name, input, transfer);
  pool.setRules(NO_RULES);
  const told: ImportProgress[] = [];
  const begun = await ask('writer.createImport', { origin: 'dropped', label: '' });
  const run = new ImportRun(begun, { pool, ask, own: new Set(), report: (progress) => void told.push(progress) });
  await run.addPaths([folder]);
  // 100 to 139: more than one batch, so that there is a pace.
  await expect.poll(() => [run.progress().done, run.progress().total]).toEqual([40, 61]);
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  expect(run.progress().secondsLeft).toBeNull();
  expect(told.every(({ secondsLeft }) => secondsLeft === null)).toBe(true);

  run.close();
  await expect.poll(() => run.progress().secondsLeft).toBeGreaterThan(0);
  expect(run.progress()).toMatchObject({ state: 'running', done: 40 });
  expect(Number.isFinite(run.progress().secondsLeft)).toBe(true);
  pool.held.resolve();
  await run.wait();
  expect(told.at(-1)).toMatchObject({ state: 'done', imported: 61, secondsLeft: null, rate: 0 });
});
