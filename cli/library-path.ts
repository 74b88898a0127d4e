// Where libraries and resources are when nobody says.

import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeskError } from '../contract/failure.ts';

/** The library's path: the one given, else CLIPDESK_LIBRARY, else the one in the user's data folder (whose folder is made). Throws `library-unreachable` where it cannot be made. */
export function libraryPath(given?: string): string {
  if (given === '')
    throw new DeskError({
      code: 'no-library',
      message: 'The library’s name is empty.',
      remedy: 'Name a file with --library.',
    });
  const named = given ?? process.env.CLIPDESK_LIBRARY;
  if (named) return named;
  const path = join(dataFolder(), 'library.clipdesk');
  makeFolder(dirname(path));
  return path;
}

/** Makes a folder and those above it one by one: Node's own recursive way never ends where nothing can be made, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (existsSync(folder)) return;
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new DeskError({
      code: 'library-unreachable',
      message: `The folder for the library cannot be made: ${folder}${why}.`,
      remedy: 'Name a library with --library, or a data folder where you may write.',
    });
  }
}

/** The user's data folder for Clipdesk, as each system has it. */
function dataFolder(): string {
  if (process.platform === 'win32')
    return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Clipdesk');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Clipdesk');
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'clipdesk');
}

/** resources/ of this checkout. */
export const RESOURCES_DIR = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources');

/** The built renderer of this checkout. */
export const RENDERER_DIR = join(RESOURCES_DIR, '..', 'out', 'renderer');
