// What every script here needs: installs what is missing and runs our own Node 24, from any Node >= 20 and on any system.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The repository, without a slash at the end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const ourNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/** Ends the script with one line and, when there is one, what can be done about it. */
export function fail(message, remedy) {
  console.error(remedy ? `${message}\n${remedy}` : message);
  process.exit(1);
}

/** Node 24 or newer: the one installed with the dependencies, else the one on the PATH. */
function nodePath() {
  return existsSync(ourNode) ? ourNode : 'node';
}

/** The environment in which our Node and the tools of node_modules come first on the PATH. */
function environment(extra = {}) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(ourNode), join(modules, '.bin'), process.env[key] ?? ''].join(delimiter);
  // What Node has compiled, types taken out, is kept: every thread of a desk loads the sources anew.
  const cache = process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node');
  return { ...process.env, [key]: path, NODE_COMPILE_CACHE: cache, ...extra };
}

/**
 * Runs a program with our streams until it ends, passing on the signals that end us; answers its exit code
 * (1 when a signal ended it), or null when `seconds` went by and it was ended. `onLine` also sees each line it prints.
 */
export function execute(file, args, { env = {}, seconds = 0, stdio = 'inherit', onLine } = {}) {
  return new Promise((resolve, reject) => {
    const streams = onLine ? ['inherit', 'pipe', 'inherit'] : stdio;
    const child = spawn(file, args, { cwd: root, env: environment(env), stdio: streams });
    if (onLine) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        console.log(line);
        onLine(line);
      });
    }
    let late = false;
    const timer = seconds
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, seconds * 1000)
      : null;
    // A terminal sends Ctrl+C to the child by itself, and a second one would cut its clean end short.
    const passOn = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    const end = () => child.kill();
    process.on('exit', end);
    const settle = () => {
      if (timer) clearTimeout(timer);
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
      process.off('exit', end);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('exit', (code) => {
      settle();
      resolve(late ? null : (code ?? 1));
    });
  });
}

/** Runs our Node with these arguments (a .ts file runs as it stands). */
export function node(args, options) {
  return execute(nodePath(), args, options);
}

/** The JavaScript file behind a tool of node_modules, so that it runs without a shell. */
export function tool(packageName, command = packageName) {
  const folder = join(modules, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** npm as arguments for the Node that runs this script; npm's own launcher on Windows would need a shell. */
function npm(args, options) {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = candidates.find((path) => path && existsSync(path));
  return script ? execute(process.execPath, [script, ...args], options) : execute('npm', args, options);
}

function lockedPackages() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/** Packages the lockfile wants and node_modules lacks, or has in another version; those made for other systems are left out. */
function missing() {
  let present = {};
  try {
    present = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages;
  } catch {
    // No node_modules yet, or one that npm did not finish.
  }
  return Object.entries(lockedPackages())
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional && !entry.link)
    .filter(([path, entry]) => present[path]?.version !== entry.version || !existsSync(join(root, path)))
    .map(([path]) => path);
}

/**
 * Native parts for this system, `name@version`, that the lockfile's maker could not see and npm therefore passes over
 * (npm issue 4828); the lockfile was made on Linux, so there are none there.
 */
function passedOver() {
  if (process.platform === 'linux') return [];
  const locked = lockedPackages();
  const system = `-${process.platform}-${process.arch}`;
  return Object.values(locked)
    .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
    .filter(([name]) => name.endsWith(system) || name.endsWith(`${system}-msvc`))
    .filter(([name]) => !locked[`node_modules/${name}`] && !existsSync(join(modules, name)))
    .map(([name, version]) => `${name}@${version}`);
}

/** True when our Node starts and is new enough. */
async function nodeWorks() {
  const script = 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)';
  try {
    return (await node(['-e', script], { seconds: 20, stdio: 'ignore' })) === 0;
  } catch {
    return false;
  }
}

// Warnings there are of engines: npm looks at the Node that runs it, not at the one it brings.
const quietly = ['--no-save', '--no-fund', '--no-audit', '--loglevel=error'];

/** Makes node_modules what the lockfile says; does nothing when it is already. Ends the script when it cannot. */
export async function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Clipdesk needs Node 20 or newer to start; this is ${process.version}.`, 'Install a newer Node: nodejs.org');
  }
  const lacking = missing();
  if (lacking.length > 0) {
    console.log(`Installing ${lacking.length} packages ...`);
    // Not `npm ci`: it refuses a lockfile that does not name the native parts of every system.
    const code = await npm(['install', ...quietly]).catch((error) => error.message);
    if (code !== 0)
      fail('The packages could not be installed.', 'Read what npm says above, then run the same command again.');
  }
  const native = passedOver();
  if (native.length > 0 && (await npm(['install', ...quietly, ...native]).catch(() => 1)) !== 0) {
    console.log(`Some native parts could not be installed, and what needs them will not work: ${native.join(', ')}`);
  }
  if (await nodeWorks()) return;
  // npm may be told not to run install scripts; the Node that comes as a package needs its own.
  await npm(['rebuild', 'node', '--ignore-scripts=false', '--no-fund', '--no-audit']).catch(() => 1);
  if (!(await nodeWorks())) {
    fail(
      'Clipdesk runs on Node 24, which npm could not install.',
      'Install Node 24 or newer (nodejs.org), then run this again.',
    );
  }
}

const outputs = [
  'out/main/main.js',
  'out/main/desk-process.js',
  'out/main/thread.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];
const sources = [
  ...['contract', 'desk', 'db', 'language', 'ingest', 'briefing', 'electron', 'web', 'renderer', 'resources/locales'],
  ...['electron.config.ts', 'package-lock.json'],
];

/** Latest change of a file, or of anything in a folder, in milliseconds; 0 when there is none. */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Builds out/ when a source is newer than it. Ends the script when the build fails. */
export async function build() {
  const built = Math.min(...outputs.map((path) => changedAt(join(root, path))));
  const changed = Math.max(...sources.map((path) => changedAt(join(root, path))));
  if (built > changed) return;
  console.log('Building ...');
  const code = await node([tool('electron-vite'), 'build', '--config', 'electron.config.ts', '--logLevel', 'warn']);
  if (code !== 0) fail('The build failed.');
}
