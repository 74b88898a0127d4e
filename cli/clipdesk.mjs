#!/usr/bin/env node
// The `clipdesk` command: sees that Node is new enough before anything of Clipdesk is loaded, else runs the one installed with it.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);

/** Where what Node compiles is kept from one command to the next: a folder of the user's own, since it is code that is run. */
function compiledCode() {
  const { env, platform } = process;
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'Clipdesk', 'Compiled');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Clipdesk', 'compiled');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clipdesk', 'compiled');
}

/** Makes a folder one step at a time; false where it cannot be. Node's own way never ends under /proc. */
function isMade(folder) {
  if (existsSync(folder)) return true;
  if (dirname(folder) === folder || !isMade(dirname(folder))) return false;
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return existsSync(folder);
  }
}

// Threads, and the Node below, take the folder from the environment. Node goes without where it cannot write there.
if (!process.env.NODE_DISABLE_COMPILE_CACHE && !process.env.NODE_COMPILE_CACHE) {
  const folder = compiledCode();
  if (isMade(folder)) process.env.NODE_COMPILE_CACHE = folder;
  else process.env.NODE_DISABLE_COMPILE_CACHE = '1';
}

if (major >= 24) {
  module.enableCompileCache();
  const { run } = await import('./main.ts');
  process.exitCode = await run(process.argv.slice(2));
} else {
  const own = fileURLToPath(
    new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
  );
  if (!existsSync(own)) {
    console.error(
      `Clipdesk needs Node 24 or newer (this is ${process.versions.node}). Run \`npm install\` in its folder: it brings one along.`,
    );
    process.exit(2);
  }
  const child = spawn(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exitCode = code ?? 1;
  });
}
