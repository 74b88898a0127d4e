import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ImportProgress, ImportReport } from '../../contract/import.ts';
import type { CheckReport, LibraryInfo } from '../../contract/library.ts';
import { type Desk, openDesk } from '../../desk/desk.ts';
import { keepToasts } from '../browser/harness.ts';
import { findShell, type Shell, startShell } from './shell.ts';

const electron = await findShell();
const reason = electron.missing === undefined ? '' : ` (skipped: ${electron.missing})`;
const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');
const FILES = 60;
const SENTENCES = 'Жиында облыстағы су қоймаларының жағдайы мен көктемгі тасқынға дайындық талқыланды. '.repeat(20);

/** An article that is like no other; the page makes the same ones. */
function article(number: number): string {
  return `Су қоймасы ${number} күн сайын тексеріледі\n\n${SENTENCES}\n${number * 7919}\n`;
}

async function valueFrom<Value>(desk: Desk, name: string, input: unknown): Promise<Value> {
  const result = await desk.call(name, input);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value as Value;
}

/** Ids of the processes a process has started, as Linux tells them. */
async function childrenOf(parent: number | undefined): Promise<{ id: number; command: string }[]> {
  const found: { id: number; command: string }[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(join('/proc', name, 'status'), 'utf8').catch(() => '');
    if (!new RegExp(`^PPid:\\t${parent}$`, 'm').test(status)) continue;
    found.push({ id: Number(name), command: await readFile(join('/proc', name, 'cmdline'), 'utf8').catch(() => '') });
  }
  return found;
}

async function deskOf(shell: Shell): Promise<number | null> {
  const children = await childrenOf(shell.process.pid);
  return children.find(({ command }) => command.includes('desk-process'))?.id ?? null;
}

const alive = (id: number) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

describe.skipIf(reason)(`how the shell ends${reason}`, () => {
  let folder: string;
  let files: string;
  let shell: Shell | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipdesk-ending-'));
    files = join(folder, 'files');
    await mkdir(files);
    for (let number = 1; number <= FILES; number += 1) await writeFile(join(files, `${number}.txt`), article(number));
  });

  afterEach(async () => {
    await shell?.stop();
    shell = null;
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a shell on a new library and returns once an import is well under way, which has no end: the page sends more and more files. */
  async function startImporting(libraryPath: string): Promise<Shell> {
    shell = await startShell(electron, [`--library=${libraryPath}`]);
    await shell.page.evaluate(
      async ({ path, first, sentences }) => {
        const created = await window.desk.call('import.create', {});
        if (!created.ok) throw new Error(created.failure.message);
        const { id } = created.value;
        await window.desk.call('import.addPaths', { id, paths: [path] });
        const send = async () => {
          for (let number = first; ; number += 1) {
            const text = `Су қоймасы ${number} күн сайын тексеріледі\n\n${sentences}\n${number * 7919}\n`;
            const sent = await window.desk.sendFile(id, new File([text], `${number}.txt`), `${number}.txt`);
            if (!sent.ok) return;
          }
        };
        void send();
        for (;;) {
          const now = await window.desk.call('import.get', { id });
          if (now.ok && now.value.imported >= 20) return;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      { path: files, first: FILES + 1, sentences: SENTENCES },
    );
    return shell;
  }

  /** Whole clippings only, everything in the report, and importing again completes it. */
  async function expectWhole(libraryPath: string): Promise<void> {
    const desk = await openDesk({ libraryPath, resourcesDir });
    try {
      expect(await valueFrom<CheckReport>(desk, 'library.check', {})).toEqual({ ok: true, problems: [] });
      const { all, readOnly } = await valueFrom<LibraryInfo>(desk, 'library.get', {});
      expect(readOnly).toBe(false);
      expect(all).toBeGreaterThanOrEqual(20);
      const [left] = await valueFrom<ImportProgress[]>(desk, 'import.list', {});
      expect(left).toMatchObject({ state: 'interrupted', imported: all });
      const { id } = await valueFrom<{ id: number }>(desk, 'import.create', {});
      await valueFrom(desk, 'import.addPaths', { id, paths: [files] });
      // Of what the page sent, less than this was not read yet.
      const last = Math.max(FILES, all) + 150;
      for (let number = FILES + 1; number <= last; number += 1) {
        const bytes = new TextEncoder().encode(article(number));
        await valueFrom(desk, 'import.addBytes', { id, name: `${number}.txt`, modifiedAt: null, bytes });
      }
      await valueFrom(desk, 'import.close', { id });
      const report = await valueFrom<ImportReport>(desk, 'import.wait', { id });
      expect([report.duplicates, report.imported, report.failed]).toEqual([all, last - all, 0]);
      expect((await valueFrom<LibraryInfo>(desk, 'library.get', {})).all).toBe(last);
    } finally {
      await desk.close();
    }
  }

  test('quitting in the middle of an import loses nothing that was in', async () => {
    const libraryPath = join(folder, 'quit.clipdesk');
    const running = await startImporting(libraryPath);
    await running.main('{ electron.app.quit(); }');
    expect(await running.ended).toBe(0);
    await expectWhole(libraryPath);
  });

  test('closing the window in the middle of an import is quitting', async () => {
    const libraryPath = join(folder, 'closed.clipdesk');
    const running = await startImporting(libraryPath);
    await running.main('{ electron.BrowserWindow.getAllWindows()[0].close(); }');
    expect(await running.ended).toBe(0);
    await expectWhole(libraryPath);
  });

  test('when the shell is killed, its desk ends by itself and lets go of the library', async () => {
    const libraryPath = join(folder, 'killed.clipdesk');
    const running = await startImporting(libraryPath);
    const desk = await deskOf(running);
    if (desk === null) throw new Error('the desk has no process of its own');
    running.process.kill('SIGKILL');
    await running.ended;
    await expect.poll(() => alive(desk)).toBe(false);
    await expectWhole(libraryPath);
  });

  test('when the desk falls, it is started again and the page is told', async () => {
    const running = await startShell(electron, [`--library=${join(folder, 'fallen.clipdesk')}`]);
    shell = running;
    const { page } = running;
    await page.evaluate(keepToasts);
    await page.evaluate(() => window.desk.call('tag.create', { name: 'су' }));
    await page.evaluate(() => {
      window.desk.subscribe((event) => {
        if (event.type === 'desk-restarted') document.body.dataset.told = event.failure.code;
      });
    });
    const first = await deskOf(running);
    if (first === null) throw new Error('the desk has no process of its own');
    process.kill(first, 'SIGKILL');
    await page.locator('body[data-told="desk-restarted"]').waitFor({ state: 'attached' });
    await page.getByRole('alert').first().waitFor();
    const tags = await page.evaluate(() => window.desk.call('tag.list', {}));
    expect(tags).toMatchObject({ ok: true, value: [{ name: 'су' }] });
    await expect.poll(() => deskOf(running)).not.toBe(first);
  });

  test('a desk that keeps falling is given up, in words', async () => {
    shell = await startShell(electron, [`--library=${join(folder, 'falling.clipdesk')}`]);
    const running = shell;
    for (let fall = 0; fall < 4; fall += 1) {
      const id = await deskOf(running);
      if (id === null) throw new Error('the desk has no process of its own');
      process.kill(id, 'SIGKILL');
      await expect
        .poll(async () => (await deskOf(running)) !== id && (fall === 3 || (await deskOf(running)) !== null))
        .toBe(true);
    }
    await expect
      .poll(() => running.page.evaluate(() => window.desk.call('library.get', {})))
      .toMatchObject({ ok: false, failure: { code: 'desk-down' } });
  });

  test('a second start hands its library to the first, and ends', async () => {
    shell = await startShell(electron, [`--library=${join(folder, 'first.clipdesk')}`]);
    const { page } = shell;
    const pathShown = async () => {
      const info = await page.evaluate(() => window.desk.call('library.get', {})).catch(() => null);
      return info?.ok ? info.value.path : null;
    };
    await expect.poll(pathShown).toBe(join(folder, 'first.clipdesk'));
    expect(await shell.again([])).toBe(0);
    await expect.poll(pathShown).toBe(join(folder, 'first.clipdesk'));
    expect(await shell.again([`--library=${join(folder, 'second.clipdesk')}`])).toBe(0);
    await expect.poll(pathShown).toBe(join(folder, 'second.clipdesk'));
  });

  test('a file that is no library is named and left alone, and the library before it stays open', async () => {
    const path = join(folder, 'wrong.clipdesk');
    await writeFile(path, 'This is not a library, and it must be left as it is.');
    shell = await startShell(electron, [`--library=${join(folder, 'right.clipdesk')}`]);
    const { page } = shell;
    await shell.main('{ electron.dialog.showErrorBox = (title, text) => { globalThis.said = text; }; }');
    expect(await shell.again([path])).toBe(0);
    await expect.poll(() => shell?.main<string>('globalThis.said ?? ""')).toContain(path);
    await expect
      .poll(async () => await page.evaluate(() => window.desk.call('library.get', {})).catch(() => null))
      .toMatchObject({ ok: true, value: { path: join(folder, 'right.clipdesk') } });
    expect(await readFile(path, 'utf8')).toBe('This is not a library, and it must be left as it is.');
  });
});
