// Saving a file where the analyst said: whole or not at all, and what was there before stays until the new one is whole.

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from '../contract/failure.ts';

/**
 * Writes the bytes beside `path`, makes sure they are on the disk, and renames them into place; a link is followed. Throws
 * DeskError `folder-gone`, `not-allowed`, `disk-full`, `not-a-file`, `file-open`, `name-too-long` or `not-saved`, and
 * `cancelled` when `signal` ends it; then nothing is left of it.
 */
export async function saveFile(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  const place = await checkPlace(path);
  const beside = join(dirname(place), `.clipdesk-${randomBytes(6).toString('hex')}.part`);
  try {
    await writeFile(beside, bytes, { flag: 'wx', flush: true, ...(signal ? { signal } : {}) });
    signal?.throwIfAborted();
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw saveFault(error, path, 'writing');
  }
  try {
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw saveFault(error, path, 'renaming');
  }
  await settle(dirname(place));
}

/** Where a file of that path would lie, links followed. Throws as `saveFile` does when it could not be written there. */
export async function checkPlace(path: string): Promise<string> {
  try {
    const place = await realpath(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return path;
      throw error;
    });
    const there = await stat(place).catch(() => null);
    if (there && !there.isFile()) throw refused('not-a-file', path);
    await access(dirname(place), constants.W_OK);
    if (there) await access(place, constants.W_OK);
    return place;
  } catch (error) {
    throw saveFault(error, path, 'writing');
  }
}

/** The new name too is on the disk, where the system can say so. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

const SAYS = {
  'folder-gone': ['The folder of %s is not there.', 'Make the folder, or choose another one.'],
  'not-allowed': ['You may not write %s.', 'Choose a folder you may write to.'],
  'disk-full': ['The disk has no room for %s.', 'Make room on it, or choose another disk.'],
  'not-a-file': ['%s is a folder or a device, not a file.', 'Choose another name.'],
  'file-open': ['%s is open in another program.', 'Close it there, or choose another name.'],
  'name-too-long': ['The name of %s is too long for this disk.', 'Choose a shorter name.'],
} as const;

type SaveFault = keyof typeof SAYS;

const FAULTS: Record<string, SaveFault> = {
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EISDIR: 'not-a-file',
  EBUSY: 'file-open',
  ETXTBSY: 'file-open',
  ENAMETOOLONG: 'name-too-long',
};

/** What the file system said, as a failure. A file that was written beside and may not take its place is open elsewhere: so Windows says it. */
export function saveFault(error: unknown, path: string, step: 'writing' | 'renaming'): DeskError {
  if (error instanceof DeskError) return error;
  if (error instanceof Error && error.name === 'AbortError') {
    return new DeskError({ code: 'cancelled', message: `${path} was not written.`, remedy: null });
  }
  const code = codeOf(error);
  const fault = FAULTS[code];
  if (step === 'renaming' && fault === 'not-allowed') return refused('file-open', path);
  if (fault) return refused(fault, path);
  const said = error instanceof Error ? error.message : String(error);
  return new DeskError({
    code: 'not-saved',
    message: `${path} could not be written: ${said}.`,
    remedy: 'Choose another folder and try again.',
  });
}

function refused(fault: SaveFault, path: string): DeskError {
  const [said, remedy] = SAYS[fault];
  return new DeskError({ code: fault, message: said.replace('%s', () => path), remedy, subject: path });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
