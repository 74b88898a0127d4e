// Hands files to the desk: by path where the host knows it, else byte by byte, a few at a time.

import { ask, expectFiles, invoke } from '../desk.ts';
import { type Dropped, type HeldDrop, walkDrop } from './dropped-files.ts';

const AT_ONCE = 3;

/** Imports files and folders by absolute path. A failure has been shown when this rejects. */
export async function importPaths(paths: string[]): Promise<void> {
  if (!paths.length) return;
  const { id } = await invoke('import.create', {});
  try {
    await invoke('import.addPaths', { id, paths });
  } finally {
    await ask('import.close', { id }).catch(() => null);
  }
}

/** Sends files into an import of their own; one that cannot be sent gets its row in the report. */
export async function importFiles({ files, unreadable }: Dropped): Promise<void> {
  if (!files.length && !unreadable.length) return;
  const { id } = await invoke('import.create', {});
  expectFiles(id, files.length + unreadable.length);
  const fail = (name: string, message: string) =>
    ask('import.addFailure', { id, name, reason: 'unreadable', message: message.slice(0, 2_000) }).catch(() => null);
  try {
    for (const { path, message } of unreadable) await fail(path, message);
    const waiting = [...files];
    const send = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { file, path } = next;
        const sent = await window.desk.sendFile(id, file, path).catch((error: unknown) => ({
          ok: false as const,
          failure: { code: 'unreadable', message: String(error), remedy: null },
        }));
        if (sent.ok) continue;
        // Cancelled, or nobody there any more: what is in stays in, the rest is not wanted.
        if (sent.failure.code !== 'unreadable' && sent.failure.code !== 'too-large') waiting.length = 0;
        else await fail(path, sent.failure.message);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
  } finally {
    await ask('import.close', { id }).catch(() => null);
  }
}

/** Imports what was dropped, in the way the host can. */
export async function importDrop(held: HeldDrop): Promise<void> {
  const paths = held.items.map((item) => window.desk.pathOf(item));
  if (paths.length && paths.every((path) => path !== null)) await importPaths(paths);
  else await importFiles(await walkDrop(held));
}
