// Saving: what cannot be put in place is refused in words, leaves nothing behind, and what was there stays as it was.

import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { saveFault, saveFile } from '../../desk/save-file.ts';
import { temporaryFolder } from '../library.ts';

const BYTES = new Uint8Array([1, 2, 3]);
const isRoot = process.getuid?.() === 0;

test('a folder, a device, a folder that is gone and a name too long are refused, and nothing is left', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
  await writeFile(join(folder, 'file'), 'x');
  await expect(saveFile(join(folder, 'taken'), BYTES)).rejects.toMatchObject({ code: 'not-a-file' });
  await expect(saveFile(join(folder, 'no', 'folder'), BYTES)).rejects.toMatchObject({ code: 'folder-gone' });
  await expect(saveFile(join(folder, 'file', 'under'), BYTES)).rejects.toMatchObject({ code: 'folder-gone' });
  await expect(saveFile(join(folder, 'ұ'.repeat(200)), BYTES)).rejects.toMatchObject({ code: 'name-too-long' });
  expect((await readdir(folder)).sort()).toEqual(['file', 'taken']);
});

test.skipIf(process.platform === 'win32')('a link is followed; one to a device is refused', async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'real.pdf'), 'before');
  await symlink('real.pdf', join(folder, 'link.pdf'));
  await symlink('/dev/full', join(folder, 'full.pdf'));
  await saveFile(join(folder, 'link.pdf'), BYTES);
  expect(await readlink(join(folder, 'link.pdf'))).toBe('real.pdf');
  expect([...(await readFile(join(folder, 'real.pdf')))]).toEqual([1, 2, 3]);
  await expect(saveFile(join(folder, 'full.pdf'), BYTES)).rejects.toMatchObject({ code: 'not-a-file' });
});

test.skipIf(isRoot || process.platform === 'win32')('a folder or file that is read-only is refused', async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'kept.pdf'), 'before');
  await chmod(join(folder, 'kept.pdf'), 0o444);
  await expect(saveFile(join(folder, 'kept.pdf'), BYTES)).rejects.toMatchObject({ code: 'not-allowed' });
  await chmod(folder, 0o555);
  await expect(saveFile(join(folder, 'new.pdf'), BYTES)).rejects.toMatchObject({ code: 'not-allowed' });
  await chmod(folder, 0o755);
  expect(await readFile(join(folder, 'kept.pdf'), 'utf8')).toBe('before');
});

test.skipIf(process.platform === 'win32')(
  'a disk that fills up half-way leaves no half file and the former one whole',
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'шолу.pdf');
    await writeFile(path, 'before');
    // A limit on the size of files: the system takes the first bytes and then no more, as a full disk does.
    const module = pathToFileURL(join(import.meta.dirname, '..', '..', 'desk', 'save-file.ts')).href;
    const script = `const { saveFile } = await import(${JSON.stringify(module)});
    await saveFile(${JSON.stringify(path)}, new Uint8Array(1_000_000)).catch((error) => console.log(error.code));`;
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 64; exec "$0" --input-type=module -e "$1"', process.execPath, script],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout.trim()).toBe('disk-full');
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['шолу.pdf']);
  },
);

test('one cancelled in the middle leaves the former file whole and nothing beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.pdf');
  await writeFile(path, 'before');
  const stop = new AbortController();
  const saving = saveFile(path, new Uint8Array(50_000_000), stop.signal);
  stop.abort();
  await expect(saving).rejects.toMatchObject({ code: 'cancelled' });
  expect(await readFile(path, 'utf8')).toBe('before');
  expect(await readdir(folder)).toEqual(['a.pdf']);
});

test('what the file system says is said in words', () => {
  const fault = (code: string, step: 'writing' | 'renaming' = 'writing') =>
    saveFault(Object.assign(new Error(code), { code }), '/a b/$& пакет.pdf', step);
  expect(fault('ENOSPC')).toMatchObject({ code: 'disk-full', message: 'The disk has no room for /a b/$& пакет.pdf.' });
  expect(fault('EROFS')).toMatchObject({ code: 'not-allowed' });
  // Windows: a file that is open in Word may not be renamed over.
  expect(fault('EPERM', 'renaming')).toMatchObject({ code: 'file-open' });
  expect(fault('EBUSY', 'renaming')).toMatchObject({ code: 'file-open' });
  expect(fault('EIO')).toMatchObject({ code: 'not-saved', message: expect.stringContaining('EIO') });
});

test('a file takes the place of the one before, whole; an empty one is a file', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'Шолу.docx');
  await writeFile(path, 'a longer text than the new one');
  await saveFile(path, BYTES);
  expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  await saveFile(path, new Uint8Array());
  expect(await readFile(path, 'utf8')).toBe('');
  expect(await readdir(folder)).toEqual(['Шолу.docx']);
});
