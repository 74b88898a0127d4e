// The import desk in a real browser: pause and go on, the report and its CSV, a row retried, a text pasted, a folder watched.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../desk/desk.ts';
import { RESOURCES_DIR } from '../library.ts';
import { built, type Desktop, dropPaths, openDesktop, saved } from './harness.ts';

const FILES = 300;
/** Files that are sent before an import is paused. */
const FIRST = 40;
/** Milliseconds that a busy machine may take to read them. */
const READING = 180_000;
const PASTED = {
  text: 'Өзен жағасы тазартылды\n\n2024 жылғы 12 сәуір\n\nЕріктілер Талас өзенінің жағасын қоқыстан тазартты, деп хабарлады әкімдік.\n\nhttps://example.kz/2024/ozen-zhagasy',
  html: '<h1>Өзен жағасы тазартылды</h1><p>2024 жылғы 12 сәуір</p><p>Еріктілер Талас өзенінің жағасын қоқыстан <b>тазартты</b>, деп хабарлады әкімдік.</p><p><a href="https://example.kz/2024/ozen-zhagasy">https://example.kz/2024/ozen-zhagasy</a></p>',
};

/** An article unlike the others: its words are made of its number. */
function article(number: number): string {
  const words = Array.from({ length: 60 }, (_, at) => `сөз${(number * 61 + at * 17) % 9973}`);
  return `Мақала ${number}\n\n12.03.2024\n\n${words.join(' ')}.\n`;
}

function inLibrary(libraryPath: string, sql: string): void {
  const db = new SQLite(libraryPath);
  db.exec(sql);
  db.close();
}

describe.skipIf(!built)(`the import desk${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-imports-'));
  const press = join(folder, 'press');
  let desktop: Desktop;
  let page: Page;
  const status = (): Locator => page.getByRole('contentinfo');
  const report = (): Locator => page.getByRole('table', { name: 'Import report' });
  const row = (name: string): Locator => report().getByRole('row').filter({ hasText: name });
  const imports = async () => {
    await page.getByRole('link', { name: 'Imports' }).click();
    await page.getByRole('heading', { name: 'Imports' }).waitFor();
  };

  beforeAll(async () => {
    mkdirSync(press);
    for (let at = 0; at < FILES; at += 1) writeFileSync(join(press, `${String(at).padStart(4, '0')}.txt`), article(at));
    writeFileSync(join(press, 'empty.txt'), '');
    desktop = await openDesktop();
    page = desktop.page;
  });

  afterAll(async () => {
    await desktop?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('with nothing imported, the page says every way to begin', async () => {
    await imports();
    await page.getByText('Nothing has been imported yet').waitFor();
    for (const name of ['Choose files', 'Paste as clipping', 'Watch a folder', 'Try the sample library'])
      await page.getByRole('main').getByRole('button', { name }).waitFor();
  });

  test('an import is paused and goes on; nothing is read in between, and all is in at the end', async () => {
    // The browser sends the first files only, so that the import is under way for as long as it is not paused.
    let sent = 0;
    const isPaused = Promise.withResolvers<void>();
    await page.route('**/import/*/file', async (route) => {
      sent += 1;
      if (sent > FIRST) await isPaused.promise;
      await route.continue();
    });
    await dropPaths(page, [press]);
    await status()
      .getByRole('button', { name: /^Pause/ })
      .click();
    const paused = page
      .getByRole('main')
      .getByText(/^Paused at/)
      .last();
    await paused.waitFor();
    isPaused.resolve();
    await expect.poll(() => sent).toBeGreaterThan(2 * FIRST);
    // What was being read is still written; then nothing moves.
    const moved = async () => {
      const before = await paused.textContent();
      await page.waitForTimeout(1_500);
      return (await paused.textContent()) !== before;
    };
    await expect.poll(moved).toBe(false);
    const [, done, total] = /Paused at (\d+) of (\d+)/.exec((await paused.textContent()) ?? '') ?? [];
    expect(Number(total)).toBe(FILES + 1);
    expect(Number(done)).toBeLessThan(2 * FIRST);
    expect(await moved()).toBe(false);
    await page.getByRole('main').getByRole('button', { name: 'Resume' }).click();
    await status().getByText(`${FILES} imported, 1 failed`).waitFor({ timeout: READING });
    await page.getByRole('link', { name: `All clippings ${FILES}` }).waitFor();
    await page.unroute('**/import/*/file');
  });

  test('its report has a row for every file, filtered by outcome, with what to do', async () => {
    await page.getByRole('button', { name: `All ${FILES + 1}` }).waitFor();
    await page.getByRole('button', { name: 'Failed 1' }).click();
    await expect.poll(() => report().getByRole('row').count()).toBe(1);
    await row('empty.txt').getByText('The file is empty').waitFor();
    await row('empty.txt').getByText('Save it again with its text, then drop it.').waitFor();
    // Its bytes are gone from the browser: dropping it again is the way, so nothing else is offered.
    expect(await row('empty.txt').getByRole('button').count()).toBe(0);
    await page.getByRole('button', { name: `All ${FILES + 1}` }).click();
    await page.getByRole('textbox', { name: 'Find a file' }).fill('0299');
    await row('press/0299.txt').getByText('Imported').waitFor();
    await expect.poll(() => report().getByRole('row').count()).toBe(1);
    await page.getByRole('textbox', { name: 'Find a file' }).fill('');
  });

  test('the report is saved as a table', async () => {
    const file = await saved(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
    expect(file.name).toMatch(/\.csv$/);
    const lines = file.bytes.toString('utf8').trim().split(/\r?\n/);
    expect(lines.length).toBe(FILES + 2);
    expect(lines.some((line) => line.includes('press/empty.txt') && line.includes('failed'))).toBe(true);
  });

  test('what is not reviewed yet opens from it, and is named after it', async () => {
    await page.getByRole('button', { name: `${FILES} not reviewed` }).click();
    await page.getByRole('heading', { level: 1, name: 'press' }).waitFor();
    await page.getByRole('option').first().click();
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('u');
    await page.getByText(`To review ${FILES - 1}`).waitFor();
    await page.goBack();
    await imports();
    await page.getByRole('button', { name: `${FILES - 1} not reviewed` }).waitFor();
  });

  test('a failed row is retried once its file can be read', async () => {
    const late = join(folder, 'late.txt');
    await page.evaluate(async (path) => {
      const made = await window.desk.call('import.create', {});
      if (!made.ok) throw new Error(made.failure.message);
      await window.desk.call('import.addPaths', { id: made.value.id, paths: [path] });
      await window.desk.call('import.close', { id: made.value.id });
      await window.desk.call('import.wait', { id: made.value.id });
    }, late);
    await imports();
    await row('late.txt').getByText('The file was gone when its turn came').waitFor();
    await row('late.txt').getByText('Put it back in its place and retry.').waitFor();
    writeFileSync(late, article(FILES + 1));
    await row('late.txt').getByRole('button', { name: 'Retry late.txt' }).click();
    await row('late.txt').getByText('Imported').waitFor();
    await row('late.txt').getByRole('button', { name: 'Show late.txt' }).click();
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
  });

  test('keys lead to the imports, through them, and back', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('region', { name: 'late.txt' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('region', { name: 'press' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('region', { name: 'Watched folders' }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('region', { name: 'press' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  });

  test('a page copied in the browser is pasted as a clipping, with its link', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desktop.host.origin });
    await page.evaluate(async ({ text, html }) => {
      const blob = (kind: string, words: string) => new Blob([words], { type: kind });
      const item = new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
      await navigator.clipboard.write([item]);
    }, PASTED);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Control+v');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').blur();
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Paste as clipping' });
    await dialog.getByText('Copied from a page').waitFor();
    await expect
      .poll(() => dialog.getByRole('textbox', { name: 'Text' }).inputValue())
      .toContain('Еріктілер Талас өзенінің');
    await expect
      .poll(() => dialog.getByRole('textbox', { name: 'Link' }).inputValue())
      .toBe('https://example.kz/2024/ozen-zhagasy');
    await dialog.getByRole('button', { name: 'Import' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByText('It is in the inbox').waitFor();
    await dialog.getByText('Өзен жағасы тазартылды').waitFor();
    await dialog.getByText('12 April 2024').waitFor();
    await dialog.getByText('Kazakh', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Show it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('article').getByRole('heading', { name: 'Өзен жағасы тазартылды' }).waitFor();
  });

  test('the same text pasted again says that it is there', async () => {
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Paste as clipping' });
    await dialog.getByRole('button', { name: 'Import' }).click();
    await dialog.getByText('It is in the library already').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('a watched folder brings what appears in it, and lets its files be', async () => {
    const watched = join(folder, 'watched');
    await imports();
    await page.getByRole('link', { name: /^Watched folders/ }).click();
    await page.getByText('No folder is watched').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Watch a folder' }).click();
    const dialog = page.getByRole('dialog', { name: 'Watch a folder' });
    mkdirSync(watched);
    writeFileSync(join(watched, 'first.txt'), article(FILES + 2));
    await dialog.getByRole('textbox', { name: 'Folder' }).fill(watched);
    await dialog.getByRole('button', { name: 'Watch', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('list', { name: 'Watched folders' }).getByText(watched).waitFor();
    const all = (count: number) => page.getByRole('link', { name: `All clippings ${count}` });
    await all(FILES + 3).waitFor();
    writeFileSync(join(watched, 'second.txt'), article(FILES + 3));
    await all(FILES + 4).waitFor();
    expect(readdirSync(watched).sort()).toEqual(['first.txt', 'second.txt']);
    await page.getByText(/last looked at/).waitFor();

    await page.getByRole('switch', { name: `Watch ${watched}` }).press('Space');
    await page.getByText('Not watched now').waitFor();
    await page.getByRole('button', { name: `Stop watching ${watched}` }).click();
    const stop = page.getByRole('dialog', { name: 'Stop watching this folder?' });
    await stop.getByText('Its files stay where they are').waitFor();
    await stop.getByRole('button', { name: 'Stop watching' }).click();
    await page.getByText('No folder is watched').waitFor();
    expect(readdirSync(watched).length).toBe(2);
    await all(FILES + 4).waitFor();
  });

  test('an import that a kill cut off is offered at the next start, and goes on', async () => {
    const libraryPath = join(folder, 'killed.clipdesk');
    await (await openDesk({ libraryPath, resourcesDir: RESOURCES_DIR })).close();
    // The library itself holds the import half-way, however fast the machine is: by a statement that only a kill ends.
    inLibrary(
      libraryPath,
      `CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
      CREATE TRIGGER held BEFORE INSERT ON import_items WHEN (SELECT count(*) FROM import_items) >= ${FILES / 2}
      BEGIN SELECT max(i) FROM endless; END;`,
    );
    const given = Array.from({ length: FILES }, (_, at) => join(press, `${String(at).padStart(4, '0')}.txt`));
    const first = await openDesktop({ libraryPath });
    await first.page.evaluate(async (paths) => {
      const made = await window.desk.call('import.create', {});
      if (!made.ok) throw new Error(made.failure.message);
      const { id } = made.value;
      void window.desk.call('import.addPaths', { id, paths });
      for (;;) {
        const now = await window.desk.call('import.get', { id });
        if (now.ok && now.value.imported > 0) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }, given);
    first.host.process.kill('SIGKILL');
    await first.close();
    inLibrary(libraryPath, 'DROP TRIGGER held; DROP VIEW endless;');

    const second = await openDesktop({ libraryPath });
    try {
      const strip = second.page.getByRole('contentinfo');
      await strip.getByText(/^Interrupted:/).waitFor();
      await strip.getByRole('button', { name: /^Resume/ }).click();
      await strip.getByText(`${FILES} imported`).waitFor({ timeout: READING });
      await second.page.getByRole('link', { name: `All clippings ${FILES}` }).waitFor();
    } finally {
      await second.close();
    }
  });

  test('the desk complained of nothing', () => {
    expect(desktop.complaints).toEqual([]);
  });
});
