import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFile } from '../../electron/save-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipdesk-save-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a file that cannot be put in place leaves nothing behind, and what was there as it was', async () => {
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
  await expect(saveFile(join(folder, 'taken'), new Uint8Array([1]))).rejects.toThrow();
  await expect(saveFile(join(folder, 'no', 'folder'), new Uint8Array([1]))).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual(['taken']);
});

test('a file takes the place of the one before, whole', async () => {
  const path = join(folder, 'Шолу.docx');
  await writeFile(path, 'a longer text than the new one');
  await saveFile(path, new Uint8Array([1, 2, 3]));
  expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  expect(await readdir(folder)).toEqual(['Шолу.docx']);
});

test('an empty file is a file', async () => {
  await saveFile(join(folder, 'empty'), new Uint8Array());
  expect(await readFile(join(folder, 'empty'), 'utf8')).toBe('');
});
