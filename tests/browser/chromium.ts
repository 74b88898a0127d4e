// A Chromium for the tests that comes through npm alone, unpacked once; CHROMIUM_PATH names another.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import unpacker from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { cached } from '../cached.ts';

const packageFile = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'package.json');

// The package's own switches turn web security off, which is the thing to test here.
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** Unpacks the program and the system libraries it comes with into a folder. */
async function unpack(folder: string): Promise<void> {
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  // The package unpacks to the temporary folder, and its libraries only where it was made for.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
  try {
    await unpacker.executablePath();
  } finally {
    for (const [name, value] of Object.entries({ TMPDIR, AWS_EXECUTION_ENV })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Starts a headless Chromium; in a plain C locale it could not name a file in Cyrillic, nor take one dropped. */
export async function startChromium(): Promise<Browser> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  if (process.env.CHROMIUM_PATH) {
    return await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: SWITCHES, env });
  }
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const folder = await cached(`chromium-${version}`, unpack);
  const executablePath = join(folder, 'chromium');
  try {
    return await chromium.launch({ executablePath, args: SWITCHES, env });
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    const own = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
    return await chromium.launch({ executablePath, args: SWITCHES, env: { ...env, ...own } });
  }
}
