// Runs the built shell in a real Electron on a display of its own and hands its window to a test.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Electron, findElectron } from './electron-binary.ts';

// The machine may be busy: nothing is given up before this, in milliseconds.
const PATIENCE = 60_000;

/** A running shell. */
export interface Shell {
  /** The window's page. */
  page: Page;
  browser: Browser;
  /** Evaluates an expression in the shell's main process, where `electron` is its module. */
  main<Value>(expression: string): Promise<Value>;
  /** Starts the program once more, as a second click on its icon would; resolves with the exit code of that start. */
  again(args: string[]): Promise<number | null>;
  /** Everything it printed. */
  printed(): string;
  process: ChildProcess;
  /** Resolves with the exit code once the shell has ended. */
  ended: Promise<number | null>;
  /** Ends the shell at once, if it has not ended, and clears up. */
  stop(): Promise<void>;
}

/** The first match of a pattern in what a process prints; rejects when it ends, or `PATIENCE` goes by, without one. */
function waitForLine(child: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`nothing came that matches ${pattern}: ${printed}`)), PATIENCE);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`it ended with ${code}: ${printed}`)));
    child[stream]?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const match = pattern.exec(printed);
      if (!match) return;
      clearTimeout(timer);
      resolve(match[1] ?? match[0]);
    });
  });
}

/** Waits until the debugging port tells of our page: who attaches to a window in the making may wait for ever. */
async function windowAt(port: string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await wait(100)) {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null);
    const targets = ((await response?.json().catch(() => null)) ?? []) as { url: string; title: string }[];
    if (targets.some(({ url, title }) => url === 'app://desk/' && title === 'Clipdesk')) return;
  }
  throw new Error('no window came');
}

async function connect(address: string): Promise<Browser> {
  return await chromium
    .connectOverCDP(address, { timeout: 10_000 })
    .catch(() => chromium.connectOverCDP(address, { timeout: PATIENCE }));
}

/** Evaluates in the process whose inspector listens at this address. */
async function evaluateIn<Value>(address: string, expression: string): Promise<Value> {
  const socket = new WebSocket(address);
  try {
    return await new Promise<Value>((resolve, reject) => {
      socket.onerror = () => reject(new Error('the main process does not listen'));
      socket.onopen = () => {
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
      };
      socket.onmessage = ({ data }) => {
        const { id, result } = JSON.parse(String(data)) as Evaluated<Value>;
        if (id !== 1) return;
        if (result.exceptionDetails) reject(new Error(JSON.stringify(result.exceptionDetails)));
        else resolve(result.result.value);
      };
    });
  } finally {
    socket.close();
  }
}

interface Evaluated<Value> {
  id?: number;
  result: { result: { value: Value }; exceptionDetails?: unknown };
}

async function startDisplay(): Promise<ChildProcess> {
  const args = ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await waitForLine(server, 'stdout', /^(\d+)\n/);
  server.stdout?.resume();
  Object.assign(server, { display: `:${number}` });
  return server;
}

/** What the tests of this folder run in, or why they cannot. */
export async function findShell(): Promise<Electron> {
  if (!process.env.DISPLAY) {
    const display = await startDisplay().catch(() => null);
    if (!display) return { missing: 'there is no display and no Xvfb' };
    display.kill();
  }
  return await findElectron();
}

/** Starts the shell with these arguments and waits for its window. */
export async function startShell(electron: Electron, args: string[], env: Record<string, string> = {}): Promise<Shell> {
  if (electron.missing !== undefined) throw new Error(electron.missing);
  const profile = await mkdtemp(join(tmpdir(), 'clipdesk-profile-'));
  const display = process.env.DISPLAY ? null : await startDisplay();
  const shown = display && 'display' in display ? String(display.display) : process.env.DISPLAY;
  const switches = ['--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--disable-gpu'];
  const environment = { ...process.env, ...electron.env, ...env, DISPLAY: shown, LC_ALL: 'C.UTF-8' };
  const start = (more: string[]) =>
    spawn(electron.file, [...electron.args, ...switches, ...more], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const child = start(args);
  let printed = '';
  const note = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => resolve(code));
    child.on('error', () => resolve(null));
  });
  let browser: Browser | null = null;
  const stop = async () => {
    // Ended first: a browser that is asked to close its windows would quit the shell in its own time.
    child.kill('SIGKILL');
    await ended;
    await browser?.close().catch(() => {});
    display?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const [address, inspector] = await Promise.all([
      waitForLine(child, 'stderr', /DevTools listening on (ws:\S+)/),
      waitForLine(child, 'stderr', /Debugger listening on (ws:\S+)/),
    ]);
    await windowAt(new URL(address).port);
    browser = await connect(address);
    const context = browser.contexts()[0];
    if (!context) throw new Error('the shell has no window context');
    context.setDefaultTimeout(PATIENCE);
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: PATIENCE }));
    await page.waitForURL('app://desk/', { timeout: PATIENCE });
    // As in a browser test, the app hears nothing before it stands.
    await page.locator('#root > *').first().waitFor({ state: 'attached' });
    const electronModule = "process.getBuiltinModule('node:module').createRequire('/any.js')('electron')";
    return {
      page,
      browser,
      main: (expression) => evaluateIn(inspector, `((electron) => ${expression})(${electronModule})`),
      again: (more) => new Promise((resolve) => start(more).on('exit', resolve)),
      printed: () => printed,
      process: child,
      ended,
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`the shell did not start: ${String(error)}\n${printed}`);
  }
}
