// Walks what an import is given: files and folders by path, folders in name order; nothing is opened here.

import type { Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemFile } from '../contract/system-files.ts';
import { faultOfFile } from './file-faults.ts';

/** What was come across: a file to read, or why something is left out. */
export type Found =
  | { path: string; name: string; ok: true; size: number; modifiedMs: number }
  | { path: string; name: string; ok: false; status: 'failed' | 'skipped'; reason: string; message: string };

/** What SQLite puts beside a library and its lock. */
const BESIDE = ['', '-wal', '-shm', '-lock', '-lock-wal', '-lock-shm'];
const LIBRARY = /\.clipdesk(?:-wal|-shm|-lock|-journal){0,2}$/iu;

/** The files of the library that is open, under whatever name they are come across: SQLite's locks are lost when its process opens and closes one. */
export type OwnFiles = ReadonlySet<string>;

/** The files of an open library. */
export async function ownFiles(libraryPath: string): Promise<OwnFiles> {
  const facts = await Promise.all(BESIDE.map((end) => stat(`${libraryPath}${end}`).catch(() => null)));
  return new Set(facts.flatMap((one) => (one ? [inodeOf(one)] : [])));
}

const inodeOf = ({ dev, ino }: Stats) => `${dev}:${ino}`;

/**
 * What is at a path; a folder's files one by one, `name` before theirs. Links to folders are not followed, so that a walk ends. Faults are found things
 * too: nothing is thrown.
 */
export async function* walk(path: string, name: string, own: OwnFiles): AsyncGenerator<Found> {
  const left = (status: 'failed' | 'skipped', reason: string, message: string): Found => ({
    ...{ path, name, ok: false, status, reason, message },
  });
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      yield* walkFolder(path, name, own);
    } else if (!facts.isFile()) yield left('failed', 'unreadable', 'This is not a file that can be read.');
    else if (LIBRARY.test(path) || own.has(inodeOf(facts)))
      yield left('skipped', 'library-file', 'This is a library of Clipdesk: it is opened, not imported.');
    else yield { path, name, ok: true, size: facts.size, modifiedMs: Math.trunc(facts.mtimeMs) };
  } catch (error) {
    yield left('failed', ...faultOfFile(error));
  }
}

async function* walkFolder(path: string, name: string, own: OwnFiles): AsyncGenerator<Found> {
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inside = join(path, entry.name);
    const found = { path: inside, name: `${name}/${entry.name}`, ok: false, status: 'skipped' } as const;
    // Hidden files are the system's own (.DS_Store, .~lock): nobody dropped them on purpose.
    if (entry.name.startsWith('.')) yield { ...found, reason: 'hidden-file', message: 'Hidden files are left out.' };
    else if (isSystemFile(entry.name))
      yield { ...found, reason: 'system-file', message: 'What the system leaves in folders is left out.' };
    else if (entry.isSymbolicLink() && (await isLinkedFolder(inside)))
      yield { ...found, reason: 'linked-folder', message: 'Linked folders are not followed.' };
    else yield* walk(inside, found.name, own);
  }
}

async function isLinkedFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink() && (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
