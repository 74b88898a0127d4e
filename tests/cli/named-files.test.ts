// Files that commands are given by name: what is wrong with one is said in words, not by the name of an error of the system.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes, readWords, writeNew } from '../../cli/named-files.ts';
import { readingFault } from '../../desk/file-faults.ts';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

const INNER = /E[A-Z]{4,}|illegal operation|no such file|permission denied|Error:|at Object/u;

test('a file that is not there, and a folder in its place, are named with the reason', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'l.clipdesk');
  writeFileSync(join(folder, 'a.txt'), 'Canal repaired\n\nThe canal of the village was repaired before the spring.\n');
  expect((await clipdesk('import', join(folder, 'a.txt'), '--library', library)).code).toBe(0);
  const missing = join(folder, 'missing');
  mkdirSync(join(folder, 'in'));
  const asFolder = join(folder, 'in');
  const nothing = 'there is nothing at this path';
  for (const [reason, path, args] of [
    [nothing, missing, ['verify', missing]],
    [nothing, missing, ['annotations', 'import', missing]],
    ['it is a folder, not a file', asFolder, ['search', '--batch', asFolder]],
    [nothing, missing, ['brief', '--ids', '1', '--out', join(folder, 'x.docx'), '--logo', missing]],
  ] as const) {
    const run = await clipdesk(...args, '--library', library);
    expect(run, args[0]).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`${path} could not be read: ${reason}.`);
    expect(run.stderr).not.toMatch(INNER);
  }
  for (const args of [['imports', 'csv', '1'], ['annotations', 'export'], ['backup']]) {
    const run = await clipdesk(...args, join(missing, 'out'), '--library', library);
    expect(run.stderr, args.join(' ')).toContain('The folder of ');
    expect(run.stderr).toMatch(/is not there. Make the folder/u);
    expect(run.stderr).not.toMatch(INNER);
    expect(run.code).toBe(1);
  }
  const taken = await clipdesk('annotations', 'export', asFolder, '--library', library);
  expect(taken.stderr).toContain('There is already');
  expect(taken.code).toBe(2);
  const blank = await clipdesk('tag', 'add', '', '1', '--library', library);
  expect(blank).toMatchObject({ code: 2, stderr: 'clipdesk: The name may not be empty.\n' });
  expect(existsSync(missing)).toBe(false);
});

test('what the system says of a file is told in words', () => {
  for (const code of ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EIO', 'EBUSY']) {
    const said = readingFault(Object.assign(new Error(`${code}: told by the system`), { code }));
    expect(said, code).not.toMatch(/system|E[A-Z]{3}/u);
  }
  expect(readingFault(new Error('strange'))).toBe('strange');
});

test('a file is written where nothing is, and read back without its byte order mark', () => {
  const path = join(temporaryFolder(), 'a.csv');
  writeNew(path, '\uFEFFа,b\n');
  expect(() => writeNew(path, 'other')).toThrow('already something');
  expect(readFileSync(path, 'utf8')).toBe('\uFEFFа,b\n');
  expect(readWords(path, '')).toBe('а,b\n');
  expect(readBytes(path, '')).toHaveLength(8);
});
