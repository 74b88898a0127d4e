// What a terminal sees: a long export's progress, what Ctrl+C does to it, nothing that what was imported could do to the terminal.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ProgressLine } from '../../cli/print.ts';
import type { ExportProgress } from '../../contract/pack.ts';
import { temporaryFolder } from '../library.ts';
import { clipdesk } from './clipdesk.ts';

const told = (progress: Partial<ExportProgress>): ExportProgress => ({
  exportId: 'a',
  stage: 'gathering',
  done: 0,
  total: null,
  secondsLeft: null,
  ...progress,
});

function shownOn(isTTY: boolean, use: (line: ProgressLine) => void): string {
  let shown = '';
  use(
    new ProgressLine({
      isTTY,
      write: (words) => {
        shown += words;
      },
    }),
  );
  return shown;
}

describe('the progress line', () => {
  test('is nothing where nobody looks', () => {
    const shown = shownOn(false, (line) => {
      line.show(told({ done: 3, total: 9 }));
      line.clear();
    });
    expect(shown).toBe('');
  });

  test('says the stage, how much is done and what is left, in place, some times a second, and is gone at the end', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const shown = shownOn(true, (line) => {
      line.show(told({ done: 3, total: 9 }));
      vi.advanceTimersByTime(20);
      line.show(told({ done: 4, total: 9 }));
      vi.advanceTimersByTime(500);
      line.show(told({ done: 7, total: 9 }));
      line.show(told({ stage: 'verifying', done: 40, total: 200, secondsLeft: 7.4 }));
      line.show(told({ stage: 'compiling' }));
      line.clear();
    });
    const clear = '\r\u001b[2K';
    // The second of one stage comes too soon after the first.
    expect(shown.split(clear)).toEqual([
      '',
      'gathering clippings 3 of 9',
      'gathering clippings 7 of 9',
      'verifying quotations 40 of 200, 7 s left',
      'setting the pages',
      '',
    ]);
  });
});

test.skipIf(process.platform === 'win32')('a file’s name moves no cursor and renames no window', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a\u001b[2J\u001b]0;mine\u0007\u009b1m.txt');
  writeFileSync(path, '');
  const { code, stdout } = await clipdesk('import', path, '--library', join(folder, 'l.clipdesk'));
  expect(code).toBe(1);
  expect(stdout).toContain('[2J\uFFFD]0;mine\uFFFD\uFFFD1m.txt: The file is empty');
  expect(stdout).not.toMatch(/[^\P{Cc}\n\t]/u);
});

describe.skipIf(process.platform === 'win32')('Ctrl+C', () => {
  const module = pathToFileURL(join(import.meta.dirname, '..', '..', 'cli', 'interrupt.ts')).href;

  /** Runs a program that listens for Ctrl+C and stays while its input is open, presses it once, and says how it ended. */
  async function pressedIn(program: string, closes: RegExp): Promise<{ said: string; signal: string | null }> {
    const source = `import { cancelOnInterrupt } from ${JSON.stringify(module)};
      const interrupt = cancelOnInterrupt();
      process.stdin.resume();
      ${program}
      console.log('ready');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close') as Promise<[number | null, string | null]>;
    let said = '';
    let isPressed = false;
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      // A terminal tells the launcher and the command: two signals are one press.
      if (!isPressed && said.includes('ready')) for (const _ of 'ab') isPressed = child.kill('SIGINT');
      if (closes.test(said)) child.stdin.end();
    });
    const [, signal] = await closed;
    return { said, signal };
  }

  test('lets what can be ended in order end so', async () => {
    // However slowly the second signal follows: the clock of the program stands.
    const { said, signal } = await pressedIn(
      `performance.now = () => 0;
      interrupt.signal.addEventListener('abort', () => {
        console.log(interrupt.signal.reason.code);
        interrupt.end();
      });`,
      /cancelled/,
    );
    expect(said).toContain('cancelled');
    expect(signal).toBeNull();
  });

  test('ends the process when it does not end by itself', async () => {
    expect((await pressedIn('', /never/)).signal).toBe('SIGINT');
  });
});
