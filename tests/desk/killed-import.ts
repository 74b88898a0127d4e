// An import in a process of its own that is killed in the middle.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { RESOURCES_DIR } from '../library.ts';

const DESK = new URL('../../desk/desk.ts', import.meta.url).href;

/** Files that are in before the process is killed, at least; three batches more are the most. */
const ENOUGH = 40;

/**
 * Imports a folder of more than a hundred files into the library at `libraryPath`, kills the process in the middle, and answers how many were then known to
 * be in. Nothing depends on how fast the kill comes: once enough are in and the next batch is being written, the process gives the writer no more to do.
 */
export async function killedImport(libraryPath: string, folder: string): Promise<number> {
  const script = `
    const { writeSync } = await import('node:fs');
    const { openDesk } = await import(${JSON.stringify(DESK)});
    const desk = await openDesk(${JSON.stringify({ libraryPath, resourcesDir: RESOURCES_DIR })});
    let seen = 0;
    const end = desk.subscribe((event) => {
      if (event.type !== 'changed' || !event.nouns.includes('import')) return;
      seen += event.clippingIds.length;
      if (seen < ${ENOUGH}) return;
      end();
      writeSync(1, seen + '\\n');
      setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 1);
    });
    const { value } = await desk.call('import.create', {});
    await desk.call('import.addPaths', { id: value.id, paths: [${JSON.stringify(folder)}] });
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    seen = Number(line);
    break;
  }
  child.kill('SIGKILL');
  await gone;
  return seen;
}
