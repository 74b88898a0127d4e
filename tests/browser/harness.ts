// The desk in a real browser: a web host with a library of its own, a page on it, real drops and what the browser saves.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { startChromium } from './chromium.ts';

const root = join(import.meta.dirname, '..', '..');
// The machine may be busy: nothing on a page is given up before this, in milliseconds.
const PATIENCE = 60_000;

/** True once the page is built (`npm test` builds it). */
export const built = existsSync(join(root, 'out', 'renderer', 'web-client.js'));

/** A web host in a process of its own. */
interface Host {
  /** Opens the desk once, in one browser. */
  url: string;
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  libraryPath: string;
  process: ChildProcess;
  /** Ends the host as Ctrl+C would, and removes a library of its own. */
  stop(): Promise<void>;
}

/** Starts `clipdesk serve` on `libraryPath`, or on a new library in a temporary folder. */
async function startHost(libraryPath?: string): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'clipdesk-host-'));
  const library = libraryPath ?? join(folder, 'library.clipdesk');
  const child = spawn(process.execPath, ['cli/main.ts', 'serve', '--json', '--library', library], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`the web host did not start: ${printed}`)), PATIENCE);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(printed);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`the web host ended with ${code}: ${printed}`)));
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, origin: new URL(url).origin, libraryPath: library, process: child, stop };
}

/** A page on the desk. */
export interface Desktop {
  page: Page;
  browser: Browser;
  host: Host;
  /** What the page complained of: console errors and warnings, uncaught faults. */
  complaints: string[];
  close(): Promise<void>;
}

/** Starts a host and a browser and opens the desk; `locale` is the browser's language. */
export async function openDesktop(options: { libraryPath?: string; locale?: string } = {}): Promise<Desktop> {
  const [host, browser] = await Promise.all([startHost(options.libraryPath), startChromium()]);
  const close = async () => {
    await browser.close().catch(() => {});
    await host.stop();
  };
  try {
    const context = await browser.newContext({
      acceptDownloads: true,
      locale: options.locale ?? 'en-GB',
      // Nothing is on its way in or out while it is looked at or clicked.
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(keepToasts);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message: ConsoleMessage) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(host.url);
    // Until the app stands it hears no drop.
    await page.locator('#root > *').first().waitFor({ state: 'attached' });
    return { page, browser, host, complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What is said for some seconds only stays, in the page, as long as a machine that stands still meanwhile needs to see it. */
export function keepToasts(): void {
  const wait = window.setTimeout.bind(window) as (...given: unknown[]) => number;
  const longer = (run: unknown, delay = 0, ...given: unknown[]) =>
    wait(run, delay >= 5_000 && delay <= 20_000 ? 4 * delay : delay, ...given);
  window.setTimeout = longer as typeof window.setTimeout;
}

/**
 * Drops files and folders, by absolute path, as if dragged from the system's file manager, at a place of the page
 * (its middle when none is given).
 */
export async function dropPaths(page: Page, paths: string[], at?: { x: number; y: number }): Promise<void> {
  await page.bringToFront();
  const size = page.viewportSize() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  const place = at ?? { x: Math.round(size.width / 2), y: Math.round(size.height / 2) };
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'dragCancel' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...place, data });
  type Heard = { over: number; taken: number; drop: number };
  const heard = () => page.evaluate(() => (window as unknown as { dragHeard: Heard }).dragHeard);
  /** Repeats a step until the page has heard what it waits for. */
  const until = async (what: keyof Heard, count: number, step: () => Promise<unknown>) => {
    for (const deadline = Date.now() + PATIENCE; (await heard())[what] < count; await wait(50)) {
      if (Date.now() > deadline) throw new Error(`the page heard no ${what}: ${JSON.stringify(await heard())}`);
      await step();
    }
  };
  await page.evaluate(() => {
    const known = window as unknown as { dragHeard?: Heard };
    const isListening = known.dragHeard !== undefined;
    known.dragHeard = { over: 0, taken: 0, drop: 0 };
    if (isListening) return;
    for (const type of ['dragenter', 'dragover', 'drop'] as const) {
      window.addEventListener(type, (event) => {
        const { dragHeard } = known;
        if (!dragHeard) return;
        dragHeard[type === 'drop' ? 'drop' : 'over'] += 1;
        // Once every listener has had its say.
        setTimeout(() => {
          if (type === 'dragover' && event.defaultPrevented) dragHeard.taken += 1;
        });
      });
    }
  });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { over, taken } = await heard();
      await drag('dragEnter');
      // The page hears one thing after another: a drop that it heard late must not be made a second time.
      await until('over', over + 1, async () => {});
      if ((await heard()).drop > 0) return await drag('dragCancel').then(() => {});
      // A page that has not yet said that it takes the files gets no drop.
      await until('taken', taken + 1, () => drag('dragOver'));
      await drag('drop');
      for (let look = 0; look < 40; look += 1) {
        if ((await heard()).drop > 0) return;
        await wait(50);
      }
    }
    throw new Error('the page heard no drop');
  } finally {
    await session.detach();
  }
}

/** What the browser saved while `act` ran. */
export async function saved(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE }), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
