// Makes the sample library at the given path, unless it is there: the sample clippings imported, their themes suggested.
//   Runs on our own Node; `npm start -- --sample` starts it.

import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDesk } from '../desk/desk.ts';
import { root } from './launch.mjs';

const [library = ''] = process.argv.slice(2);

async function fill(path) {
  const desk = await openDesk({ libraryPath: path, resourcesDir: join(root, 'resources') });
  const ask = async (name, input) => {
    const result = await desk.call(name, input);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  };
  const { id } = await ask('import.samples', {});
  const { imported } = await ask('import.wait', { id });
  await desk.close();
  return imported;
}

if (!statSync(library, { throwIfNoEntry: false })) {
  mkdirSync(dirname(library), { recursive: true });
  // Under its own name only once it is whole.
  const making = library.replace(/\.clipdesk$/, `-${process.pid}.clipdesk`);
  const imported = await fill(making);
  renameSync(making, library);
  for (const rest of ['-lock', '-wal', '-shm']) rmSync(`${making}${rest}`, { force: true });
  console.log(`The sample library holds ${imported} clippings.`);
}
