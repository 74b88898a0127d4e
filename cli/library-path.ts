// Where libraries and resources are when nobody says.

import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeskError } from '../contract/failure.ts';

/** The library's path: the one given, else CLIPDESK_LIBRARY, else the one in the user's data folder (whose folder is made). */
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
  mkdirSync(dirname(path), { recursive: true });
  return path;
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
