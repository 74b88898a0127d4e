// An import in a process of its own that is killed in the middle.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { RESOURCES_DIR } from '../library.ts';

const DESK = new URL('../../desk/desk.ts', import.meta.url).href;

/** Imports a folder into the library at `libraryPath`, kills the process once so many files are in, and answers how many were then known to be. */
export async function killedImport(libraryPath: string, folder: string, enough: number): Promise<number> {
  const script = `
    const { openDesk } = await import(${JSON.stringify(DESK)});
    const desk = await openDesk(${JSON.stringify({ libraryPath, resourcesDir: RESOURCES_DIR })});
    desk.subscribe((event) => { if (event.type === 'import-progressed') console.log(event.progress.imported); });
    const { value } = await desk.call('import.create', {});
    await desk.call('import.addPaths', { id: value.id, paths: [${JSON.stringify(folder)}] });
    setInterval(() => {}, 1000);`;
  const child = spawn('node', ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    seen = Number(line);
    if (seen >= enough) break;
  }
  child.kill('SIGKILL');
  await gone;
  return seen;
}
