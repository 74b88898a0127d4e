// Where a library lies when nobody names one.

import { homedir } from 'node:os';
import { join } from 'node:path';

function dataFolder(): string {
  const home = homedir();
  if (process.platform === 'win32') return join(process.env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Clipdesk');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Clipdesk');
  return join(process.env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'clipdesk');
}

/** The file named by `CLIPDESK_LIBRARY`, else the analyst's own in the user's data folder. */
export function defaultLibraryPath(): string {
  return process.env.CLIPDESK_LIBRARY || join(dataFolder(), 'library.clipdesk');
}

/** The library that `--sample` opens; made and filled on first use. */
export function sampleLibraryPath(): string {
  return join(dataFolder(), 'sample.clipdesk');
}
