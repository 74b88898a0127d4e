// What a terminal sees: a long export's progress, what Ctrl+C does to it, nothing that what was imported could do to the terminal.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
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

  test('says the stage, how much is done and what is left, in place, and is gone at the end', () => {
    const shown = shownOn(true, (line) => {
      line.show(told({ done: 3, total: 9 }));
      line.show(told({ done: 4, total: 9 }));
      line.show(told({ stage: 'verifying', done: 40, total: 200, secondsLeft: 7.4 }));
      line.show(told({ stage: 'compiling' }));
      line.clear();
    });
    const clear = '\r\u001b[2K';
    // The second of one stage comes within the same beat.
    expect(shown.split(clear)).toEqual([
      '',
      'gathering clippings 3 of 9',
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

  /** Runs a program that listens for Ctrl+C, presses it once it listens, and says how it ended. */
  async function pressedIn(program: string): Promise<{ said: string; signal: string | null }> {
    const source = `import { cancelOnInterrupt } from ${JSON.stringify(module)};
      const interrupt = cancelOnInterrupt();
      const forever = setInterval(() => {}, 1_000);
      ${program}
      console.log('ready');`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      // A terminal tells the launcher and the command: two signals are one press.
      if (words.includes('ready')) for (const _ of 'ab') child.kill('SIGINT');
      said += words;
    });
    const [, signal] = (await once(child, 'close')) as [number | null, string | null];
    return { said, signal };
  }

  test('lets what can be ended in order end so', async () => {
    const { said, signal } = await pressedIn(`interrupt.signal.addEventListener('abort', () => {
        console.log(interrupt.signal.reason.code);
        interrupt.end();
        clearInterval(forever);
      });`);
    expect(said).toContain('cancelled');
    expect(signal).toBeNull();
  });

  test('ends the process when it does not end by itself', async () => {
    expect((await pressedIn('')).signal).toBe('SIGINT');
  });
});
