// Makes the sample library at the given path, unless it is there: the sample clippings imported, their themes suggested.
//   Runs on our own Node; `npm start -- --sample` starts it.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDesk } from '../desk/desk.ts';
import { root } from './launch.mjs';

const [library = ''] = process.argv.slice(2);

async function fillInto(path) {
  const desk = await openDesk({ libraryPath: path, resourcesDir: join(root, 'resources') });
  const ask = async (name, input) => {
    const result = await desk.call(name, input);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  };
  try {
    const { id } = await ask('import.samples', {});
    const { imported } = await ask('import.wait', { id });
    return imported;
  } finally {
    await desk.close();
  }
}

if (!existsSync(library)) {
  mkdirSync(dirname(library), { recursive: true });
  // Under its own name only once it is whole.
  const making = library.replace(/\.clipdesk$/, `-${process.pid}.clipdesk`);
  try {
    const imported = await fillInto(making);
    renameSync(making, library);
    console.log(`The sample library holds ${imported} clippings: ${library}`);
  } catch (error) {
    console.error(`The sample library could not be made. ${error.message}`);
    process.exitCode = 1;
  } finally {
    for (const rest of ['', '-lock', '-wal', '-shm']) rmSync(`${making}${rest}`, { force: true });
  }
}
