// Imports on the command line: one that is killed goes on when told to, reports are kept, as a table too, and failed files are tried again.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary, temporaryFolder } from '../library.ts';
import { BIN, clipdesk } from './clipdesk.ts';

const story = (n: number | string) =>
  `Harvest ${n} begins early\n\nFarmers of district ${n} began the harvest two weeks early, the ministry said on its site ${n}.\n`;

function changed(library: string, sql: string): void {
  const db = new SQLite(library);
  db.exec(sql);
  db.close();
}

test('usage is refused: paths and --resume together or neither, an import that is not there', async () => {
  const library = join(temporaryFolder(), 'x.clipdesk');
  expect((await clipdesk('import', '--library', library)).code).toBe(2);
  expect((await clipdesk('import', 'a.txt', '--resume', '1', '--library', library)).code).toBe(2);
  expect((await clipdesk('import', '--resume', 'first', '--library', library)).code).toBe(2);
  expect((await clipdesk('imports', 'list', '--library', library)).code).toBe(3);
});

test('an import killed in the middle is listed with how to go on, and goes on', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'x.clipdesk');
  mkdirSync(join(folder, 'in'));
  const files = 600;
  for (let n = 0; n < files; n += 1) writeFileSync(join(folder, 'in', `${n}.txt`), story(n));
  // The library itself holds the import half-way, however fast the machine is: an endless statement that only a kill ends.
  await (await openLibrary(library)).close();
  changed(
    library,
    `
    CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
    CREATE TRIGGER held BEFORE INSERT ON import_items WHEN (SELECT count(*) FROM import_items) >= ${files / 2}
    BEGIN SELECT max(i) FROM endless; END;`,
  );
  const child = spawn(process.execPath, [BIN, 'import', join(folder, 'in'), '--library', library], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const gone = once(child, 'exit');
  const counted = () => {
    const db = new SQLite(library, { readonly: true });
    try {
      return db.prepare('SELECT count(*) FROM import_items').pluck().get() as number;
    } finally {
      db.close();
    }
  };
  await expect.poll(counted, { timeout: 240_000, interval: 20 }).toBeGreaterThan(10);
  child.kill('SIGKILL');
  await gone;
  expect(counted()).toBeLessThanOrEqual(files / 2);
  changed(library, 'DROP TRIGGER held; DROP VIEW endless;');

  // Whoever only reads changes nothing: the next writer ends what was cut off.
  const resumed = await clipdesk('import', '--resume', '1', '--library', library, '--json');
  expect(resumed.code).toBe(0);
  expect(resumed.json).toMatchObject({ imported: files, duplicates: 0, skipped: 0, failed: 0 });
  const { json } = await clipdesk('imports', 'list', '--library', library, '--json');
  expect(json).toMatchObject({ imports: [{ id: 1, state: 'done', label: 'in', total: files, can_resume: false }] });
  expect(counted()).toBe(files);
  expect((await clipdesk('import', '--resume', '1', '--library', library)).stderr).toContain('Nothing is left');
});

test('a report is shown, written as a table that no spreadsheet takes for formulas, and its failed files are tried again', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'x.clipdesk');
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', '=1+1,"x".txt'), '');
  writeFileSync(join(folder, 'in', 'а.txt'), story('a'));
  expect((await clipdesk('import', join(folder, 'in'), '--library', library)).code).toBe(1);
  const shown = await clipdesk('imports', 'show', '1', '--library', library, '--json');
  expect(shown.json).toMatchObject({
    id: 1,
    origin: 'dropped',
    imported: 1,
    failed: 1,
    items: [{ reason: 'empty' }, {}],
  });

  const table = join(folder, 'report.csv');
  expect((await clipdesk('imports', 'csv', '1', table, '--library', library)).code).toBe(0);
  const text = readFileSync(table, 'utf8');
  expect(text.startsWith('\uFEFFpath,status,reason,message,clippings,resembles\r\n')).toBe(true);
  expect(text).toContain(`"${join(folder, 'in')}/=1+1,""x"".txt",failed,empty,`);
  expect(text).toContain('/а.txt,imported,,,1,\r\n');
  expect((await clipdesk('imports', 'csv', '1', '--library', library)).stdout).toBe(text);
  expect((await clipdesk('imports', 'csv', '1', table, '--library', library)).code, 'nothing is overwritten').toBe(2);

  writeFileSync(join(folder, 'in', '=1+1,"x".txt'), story('x'));
  const again = await clipdesk('imports', 'retry', '1', '--library', library, '--json');
  expect(again.code).toBe(0);
  expect(again.json).toMatchObject({ imported: 2, failed: 0 });
  expect((await clipdesk('imports', 'retry', '1', '--library', library)).code).toBe(1);
});
