// Large parts that tests unpack once and every later run finds again, also in a fresh clone.

import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// A maker that has taken this long, in milliseconds, was killed.
const ABANDONED = 600_000;

/** The folder of that name in the user's cache, made by `make` when it is not there; two runs at once make it once. */
export async function cached(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clipdesk');
  const folder = join(cache, name);
  const lock = `${folder}.making`;
  await mkdir(cache, { recursive: true });
  for (;;) {
    if (existsSync(folder)) return folder;
    if (
      await mkdir(lock).then(
        () => true,
        () => false,
      )
    )
      break;
    const made = await stat(lock).catch(() => null);
    if (made && Date.now() - made.mtimeMs > ABANDONED) await rm(lock, { recursive: true, force: true });
    await wait(300);
  }
  const unfinished = `${folder}.${process.pid}`;
  try {
    if (existsSync(folder)) return folder;
    await mkdir(unfinished, { recursive: true });
    await make(unfinished);
    await rename(unfinished, folder);
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    await rm(lock, { recursive: true, force: true });
  }
}
