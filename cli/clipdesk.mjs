#!/usr/bin/env node
// The `clipdesk` command: sees that Node is new enough before anything of Clipdesk is loaded, else runs the one installed with it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);

if (major >= 24) {
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
