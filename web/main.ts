// The web host as a program: opens a library, serves it on loopback, prints the address, and closes cleanly when told to end.
//   node web/main.ts [--library FILE] [--sample] [--port N]

import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failureOf } from '../contract/failure.ts';
import { openDesk } from '../desk/desk.ts';
import { defaultLibraryPath, sampleLibraryPath } from '../desk/library-path.ts';
import { serve } from './server.ts';

const root = dirname(import.meta.dirname);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { library: { type: 'string' }, sample: { type: 'boolean', default: false }, port: { type: 'string' } },
  });
  const libraryPath = values.library
    ? resolve(values.library)
    : values.sample
      ? sampleLibraryPath()
      : defaultLibraryPath();
  mkdirSync(dirname(libraryPath), { recursive: true });

  const desk = await openDesk({ libraryPath, resourcesDir: join(root, 'resources') });
  if (values.sample) {
    const imports = await desk.call('import.list', {});
    if (imports.ok && Array.isArray(imports.value) && imports.value.length === 0) await desk.call('import.samples', {});
  }
  const host = await serve({ desk, rendererDir: join(root, 'out', 'renderer'), port: Number(values.port ?? 0) });
  console.log(`Library: ${libraryPath}`);
  console.log(`Clipdesk is at ${host.url}`);
  console.log('Ctrl+C ends it.');

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await host.close();
    await desk.close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // A parent that started this with a channel and is gone.
  process.on('disconnect', end);
}

main().catch((error: unknown) => {
  const { message, remedy } = failureOf(error);
  console.error(remedy ? `${message}\n${remedy}` : message);
  process.exit(3);
});
