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
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(PATIENCE);
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
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...place, data });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await page.evaluate(() => {
        const { dataset } = document.documentElement;
        dataset.drop = 'awaited';
        const take = (event: Event) => {
          if (event.defaultPrevented && dataset.drop === 'awaited') dataset.drop = 'taken';
        };
        window.addEventListener('dragover', take);
        window.addEventListener(
          'drop',
          () => {
            window.removeEventListener('dragover', take);
            delete dataset.drop;
          },
          { capture: true, once: true },
        );
      });
      const state = () => page.evaluate(() => document.documentElement.dataset.drop);
      await drag('dragEnter');
      // A page that has not yet said that it takes the files gets no drop.
      for (const deadline = Date.now() + 2_000; Date.now() < deadline && (await state()) === 'awaited'; await wait(50))
        await drag('dragOver');
      await wait(50 * (attempt + 1));
      await drag('dragOver');
      await drag('drop');
      // A drop that is heard late must not be made a second time.
      for (const deadline = Date.now() + 8_000; Date.now() < deadline; await wait(50)) {
        if ((await state()) === undefined) return;
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
