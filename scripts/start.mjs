// `npm start`: installs and builds what is missing, then opens Clipdesk in Electron, or in the browser where that cannot be.
//   npm start -- [--sample] [--library FILE] [--web] [--port N]

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, fail, install, node, root } from './launch.mjs';

// How long fetching Electron may take, and how soon an Electron that cannot run here has ended, in seconds.
const FETCHING = 180;
const STILLBORN = 10;

const linux = process.platform === 'linux';
const display = !linux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function readOptions() {
  try {
    const options = {
      sample: { type: 'boolean' },
      library: { type: 'string' },
      web: { type: 'boolean' },
      port: { type: 'string' },
    };
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(error.message, 'npm start -- [--sample] [--library FILE] [--web] [--port N]');
  }
}

/** Electron's program, or null when it has not been fetched. */
function electronBinary() {
  const folder = join(root, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'path.txt'))) return null;
  const file = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
  return existsSync(file) ? file : null;
}

/** Why the window cannot be Electron's, or null once its program is there. */
async function withoutElectron(options) {
  if (options.web) return 'As asked, the browser is used.';
  if (!display) return 'There is no display for a window, so Clipdesk is served to a browser.';
  if (electronBinary()) return null;
  console.log('Fetching Electron, once ...');
  const script = join(root, 'node_modules', 'electron', 'install.js');
  const code = await node([script], { seconds: FETCHING, stdio: 'ignore' });
  return code === 0 && electronBinary() ? null : 'Electron could not be fetched, so Clipdesk is served to a browser.';
}

/** Runs the shell; answers its exit code, or null when it ended too soon to have opened a window. */
function openElectron(args) {
  return new Promise((settle) => {
    const startedAt = Date.now();
    const env = { ...process.env };
    delete env.ELECTRON_RUN_AS_NODE;
    const child = spawn(electronBinary(), [root, ...args], { cwd: root, env, stdio: 'inherit' });
    const soon = () => Date.now() - startedAt < STILLBORN * 1000;
    child.on('error', () => settle(null));
    child.on('exit', (code) => settle(code !== 0 && code !== 3 && soon() ? null : (code ?? 1)));
    process.on('SIGINT', () => !process.stdin.isTTY && child.kill('SIGINT'));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
  });
}

/** Opens an address in the system's browser; where there is none, nothing happens. */
function openBrowser(url) {
  const [file, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]];
  const child = spawn(file, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

const options = readOptions();
await install();
await build();

const sample = join(root, '.cache', 'sample.clipdesk');
if (options.sample && (await node(['scripts/sample.mjs', sample])) !== 0) process.exit(1);
const library = options.sample ? sample : options.library && resolve(options.library);
const args = library ? [`--library=${library}`] : [];

let reason = await withoutElectron(options);
if (!reason) {
  const code = await openElectron(args);
  if (code !== null) process.exit(code);
  reason = 'Electron cannot run here, so Clipdesk is served to a browser.';
}
console.log(reason);
if (options.port) args.push(`--port=${options.port}`);
const onLine = (line) => {
  const url = /http:\/\/\S+/.exec(line)?.[0];
  if (url && display) openBrowser(url);
};
process.exit(await node(['cli/main.ts', 'serve', ...args], { onLine }));
