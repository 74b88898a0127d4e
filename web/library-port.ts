// The port a library is served at: a browser keeps panes, language and reading positions by address, so the address should stay.

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Below the ports that systems give away by themselves. */
const FIRST = 20_000;
const PORTS = 10_000;

/** The same port for the same library file each time, 20000 to 29999. */
export function portOf(libraryPath: string): number {
  return FIRST + (createHash('sha256').update(resolve(libraryPath)).digest().readUInt32BE(0) % PORTS);
}
