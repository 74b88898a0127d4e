// A whole working day by keyboard alone: 24 files dropped, the inbox gone through, tags, themes, tone, highlights and notes, tags merged, ten steps undone
// and done again, and after a restart all of it found again. Everything is read off the screen.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Desktop, dropPaths, openDesktop } from './harness.ts';
import { objections } from './objections.ts';

const samples = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const FILES = [
  '2020/karantin-auyl.txt',
  '2021/kezbe-ekpe.txt',
  '2021/turizm-pandemiya.txt',
  '2021/vakcinobus.txt',
  '2022/bednost-cur.md',
  '2022/clinic-who.txt',
  '2022/koksaray-ru.txt',
  '2022/su-kelissozi.txt',
  '2024/c51-forum.txt',
  '2024/cop-delegatsiya.txt',
  '2024/novosti_0803.txt',
  '2024/qzt_eriktiler.txt',
  '2024/regcenter-volontery.txt',
  '2024/tasqyn_qarzhy.txt',
  '2024/water-review.md',
  '2024/zasuha-kiyaly.txt',
  '2025/keneske-reforma.txt',
  '2025/quake-note.txt',
  '2025/reforma-sovbeza.txt',
  'stepnoy-kurier/lednik-akkemer.txt',
  'stepnoy-kurier/pozhar-sklad.txt',
  'steppe-observer/akkemer-glacier.txt',
  'steppe-observer/council-reform.txt',
  'steppe-observer/koksaray-water-talks.md',
].map((name) => join(samples, name));

const GLACIER = 'Akkemer Glacier Has Retreated 42 Metres in Ten Years, Scientists Say';
const FOUND = 'climate change is no longer a forecast';
const NEXT = 'Where snow used to lie in August there is now bare rock';
const NOTE = 'Ask the laboratory for the figures of each summer';
const WHOLE_NOTE = 'Compare with the Russian report';
const KEPT = 'u';
const DISMISSED = 'p';
const HIGH = '3';
const TRASHED = 'Delete';
/** What is decided on each of the 24, in their order. */
const DECISIONS = [KEPT, KEPT, HIGH, DISMISSED, KEPT, TRASHED, ...new Array<string>(16).fill(KEPT), DISMISSED, KEPT];

describe.skipIf(!built)(`a working day${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let folder: string;
  let desktop: Desktop;
  let page: Page;
  /** The sidebar and the history at the end of the day. */
  let before: { sidebar: string[]; history: string[] };

  const key = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  const type = (words: string) => page.keyboard.type(words);
  const reader = () => page.getByRole('article');
  const link = (name: RegExp | string) => page.getByRole('navigation').getByRole('link', { name });
  const shown = (headline: string) => page.getByRole('article', { name: headline }).locator('[data-start]').first();
  const position = (words: string) =>
    page
      .getByRole('toolbar', { name: 'Decisions on this clipping' })
      .getByRole('status')
      .filter({ hasText: words })
      .waitFor();
  const hasFocus = (what: Locator) => expect.poll(() => what.evaluate((it) => it.contains(document.activeElement)));
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  /** Goes down the open menu to an item, and takes it. */
  const take = async (item: string) => {
    await page.locator('[role="menu"]:focus-within').waitFor();
    for (let at = 0; at < 24; at += 1) {
      await key('ArrowDown');
      if ((await focused()).endsWith(item)) return key('Enter');
    }
    throw new Error(`no item ${item}`);
  };
  /** Types into what took the focus by the key that asks for it. */
  const typeInto = async (name: string | RegExp, words: string) => {
    await page.locator('input:focus, textarea:focus').and(page.getByLabel(name)).waitFor();
    await type(words);
  };
  /** Types into the search of all clippings, once that is empty: what is typed before the view has changed is not of the view. */
  const ask = async (words: string) => {
    await key('Control+2');
    await page.getByRole('heading', { level: 1, name: 'All clippings', exact: true }).waitFor();
    await expect.poll(() => page.getByLabel('Search', { exact: true }).first().inputValue()).toBe('');
    await key('/');
    await typeInto('Search', words);
  };
  const open = async (headline: string) => {
    await ask(headline);
    await page.getByRole('option').first().filter({ hasText: headline }).waitFor();
    await key('Enter', 'ArrowDown');
    await shown(headline).waitFor();
    await hasFocus(page.getByRole('listbox', { name: 'List of clippings' })).toBe(true);
  };
  const tag = async (name: string, count: number) => {
    await key('t');
    await typeInto(/tag/i, name);
    await key('Enter');
    await link(`${name} ${count}`).waitFor();
    await key('Escape');
    await page.getByRole('listbox', { name: 'Tags' }).waitFor({ state: 'hidden' });
  };
  /** Passages as they are marked on the page, each piece by piece. */
  const highlighted = () =>
    page.locator('[data-highlights]').evaluateAll((pieces) => pieces.map((piece) => piece.textContent));
  const chosen = () => page.evaluate(() => String(window.getSelection()));
  const sidebar = () => page.getByRole('navigation').getByRole('link').allInnerTexts();
  const history = async () => {
    await key('Control+4');
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Imported 24 clippings' }).waitFor();
    // Without the time of day: on another day that is a day.
    return page
      .getByRole('main')
      .getByRole('listitem')
      .evaluateAll((steps) =>
        steps.map((step) => Array.from(step.querySelectorAll('span, button'), (part) => part.textContent).join('\n')),
      );
  };
  /** What is read of the screen, once two looks at it agree. */
  const settled = async (read: () => Promise<string[]>) => {
    let last = await read();
    await expect
      .poll(
        async () => {
          const before = last;
          last = await read();
          return JSON.stringify(before) === JSON.stringify(last);
        },
        { interval: 500 },
      )
      .toBe(true);
    return last;
  };
  const start = async (libraryPath: string) => {
    desktop = await openDesktop({ libraryPath });
    page = desktop.page;
    await page.emulateMedia({ reducedMotion: 'reduce' });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipdesk-day-'));
    await start(join(folder, 'day.clipdesk'));
  });

  afterAll(async () => {
    await desktop?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('24 files are dropped and wait in the inbox', async () => {
    await page.getByText('Drop articles here to begin').waitFor();
    await dropPaths(page, FILES);
    await page.getByText('24 imported').first().waitFor();
    await link('Inbox 24').waitFor();
    await page.getByRole('option').nth(4).waitFor();
  });

  test('the inbox is gone through: a tag, a theme and a tone for the first, a decision for each', async () => {
    await key('i');
    await position('1 of 24');
    await tag('тариф', 1);
    await key('a');
    await reader().getByRole('button', { name: 'UN reform, accepted' }).waitFor();
    await key('o');
    await take('Negative');
    await page.getByRole('button', { name: 'Tone: Negative' }).first().waitFor();
    for (const [at, decision] of DECISIONS.entries()) {
      await position(`${at + 1} of 24`);
      if (at === 1) await tag('тарифы', 1);
      if (at === 2) await tag('тарифы', 2);
      if (at === 4) await tag('water', 1);
      if (at === 6) await tag('rivers', 1);
      await key(decision);
    }
    await page.getByText('Inbox is empty').waitFor();
    for (const words of ['2 not for me', '1 to the trash', '5 tags put', '1 tone judged', '1 theme accepted'])
      await page.getByText(words).waitFor();
    await link(/^Inbox$/).waitFor();
    await link('Trash 1').waitFor();
  });

  test('words found in the text become a passage, its edges are moved by words, and it is highlighted', async () => {
    await open(GLACIER);
    await tag('water', 2);
    await key('Control+f');
    await typeInto('Find in the text', 'CLIMATE change is');
    await page.getByText('1 of 1').waitFor();
    await key('Escape');
    await expect.poll(chosen).toBe('climate change is');
    await key('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await key('ArrowLeft', 'Shift+ArrowLeft', 'ArrowRight');
    await expect.poll(chosen).toBe(FOUND);
    await page.getByRole('toolbar', { name: 'Highlight' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await key('h');
    await expect.poll(highlighted).toEqual([FOUND]);
  });

  test('the next passage is chosen from there on, and a note written beside it', async () => {
    await key('h');
    await expect.poll(chosen).toBe(`${NEXT}," said Saltanat Bekmagambet, who heads the laboratory.`);
    for (let words = 0; words < 8; words += 1) await key('Shift+ArrowLeft');
    await expect.poll(chosen).toBe(NEXT);
    await key('n');
    await typeInto('Note', NOTE);
    await key('Control+Enter');
    await reader().getByRole('button', { name: NOTE }).waitFor();
    await expect.poll(highlighted).toEqual([FOUND, NEXT]);
  });

  test('highlights are walked through, and one is given another meaning from the bar by it', async () => {
    const looked = () =>
      page.locator('[data-start][data-active]').evaluateAll((pieces) => pieces.map((one) => one.textContent));
    await key('Shift+H');
    await expect.poll(looked).toEqual([FOUND]);
    await key('Shift+H');
    await expect.poll(looked).toEqual([NEXT]);
    await page.getByRole('toolbar', { name: 'Change the highlight' }).waitFor();
    await key('Tab', 'ArrowRight', 'ArrowRight');
    await hasFocus(page.getByRole('button', { name: 'Quotation', exact: true })).toBe(true);
    await key('Enter');
    await reader().getByRole('group', { name: 'Quotation' }).getByText(NOTE).waitFor();
  });

  test('the clipping gets a note, a collection, a tone and its suggested theme', async () => {
    await key('n');
    await typeInto('Note', WHOLE_NOTE);
    await key('Control+Enter');
    await reader().getByRole('group', { name: 'Note' }).getByText(WHOLE_NOTE).waitFor();
    await key('Shift+C');
    await typeInto('Find or make a collection', 'Glaciers');
    await key('Enter');
    await link('Glaciers 1').waitFor();
    await key('Escape');
    await reader().getByRole('link', { name: 'Glaciers' }).waitFor();
    await key('o');
    await take('Positive');
    await reader().getByRole('button', { name: 'Tone: Positive' }).waitFor();
    await key('a');
    await reader().getByRole('button', { name: 'Climate, accepted' }).waitFor();
  });

  test('tags are merged on their page: a pair that is offered, and one chosen in the menu of a tag; the focus stays', async () => {
    await key('Control+8');
    await page.getByRole('heading', { name: '1 pair may be one tag' }).waitFor();
    await key('j');
    await expect.poll(focused).toBe('Merge into “тарифы”');
    await key('Enter');
    await link('тарифы 3').waitFor();
    await page.getByRole('heading', { name: /may be one tag/ }).waitFor({ state: 'hidden' });
    const table = page.getByRole('table');
    await hasFocus(table).toBe(true);
    for (let at = 0; at < 4 && (await focused()) !== 'rivers'; at += 1) await key('j');
    await key('Shift+F10');
    await take('Rename…');
    await page.getByRole('dialog').waitFor();
    await key('Escape');
    await hasFocus(table.getByRole('button', { name: 'More for the tag “rivers”' })).toBe(true);
    await key('Shift+F10');
    await take('Merge into…');
    await typeInto('Name', 'water');
    await key('Enter');
    await table.getByRole('link', { name: 'rivers' }).waitFor({ state: 'hidden' });
    await hasFocus(table).toBe(true);
    await link('water 3').waitFor();
  });

  test('ten steps are undone, each told, and done again', async () => {
    before = { history: await settled(history), sidebar: await settled(sidebar) };
    const steps = before.history.map((words) => words.split('\n')[0] ?? '');
    for (let undone = 1; undone <= 10; undone += 1) {
      await key('z');
      await expect.poll(() => page.getByText('undone', { exact: true }).count()).toBe(undone);
      await page.getByText(`Undone: ${steps[undone - 1]}`).waitFor();
    }
    await link('rivers 1').waitFor();
    await link('тариф 1').waitFor();
    await expect.poll(() => link(/^Glaciers/).count()).toBe(0);
    await open(GLACIER);
    await reader().getByRole('button', { name: 'Climate, suggested' }).waitFor();
    await expect.poll(highlighted).toEqual([]);
    await expect.poll(() => reader().getByText(WHOLE_NOTE).count()).toBe(0);
    for (const step of steps.slice(0, 10).reverse()) {
      await key('Shift+Z');
      await page.getByText(`Done again: ${step}`).waitFor();
    }
    await expect.poll(highlighted).toEqual([FOUND, NEXT]);
    await expect.poll(history).toEqual(before.history);
    await expect.poll(sidebar).toEqual(before.sidebar);
  });

  test('after a restart all of it is there', async () => {
    const { complaints } = desktop;
    await desktop.close();
    expect(complaints).toEqual([]);
    await start(desktop.host.libraryPath);
    await page.getByText('Inbox is empty').or(page.getByText('24 clippings')).first().waitFor();
    await expect.poll(sidebar).toEqual(before.sidebar);
    await expect.poll(history).toEqual(before.history);
    await open(GLACIER);
    await expect.poll(highlighted).toEqual([FOUND, NEXT]);
    await reader().getByRole('group', { name: 'Quotation' }).getByText(NOTE).waitFor();
    await reader().getByRole('group', { name: 'Note' }).getByText(WHOLE_NOTE).waitFor();
    for (const name of ['Climate, accepted', 'Tone: Positive']) await reader().getByRole('button', { name }).waitFor();
    await reader().getByRole('link', { name: 'Glaciers' }).waitFor();
    await reader().getByText('water', { exact: true }).waitFor();
  });

  test('what was decided in the inbox is found by what was decided', async () => {
    for (const [query, count] of [
      ['is:dismissed', 2],
      ['tag:тарифы', 3],
      ['tone:negative', 1],
      ['theme:climate has:note', 1],
    ] as const) {
      await ask(query);
      await page
        .getByRole('status')
        .filter({ hasText: new RegExp(`^${count} clipping`) })
        .first()
        .waitFor();
      await expect.poll(() => page.getByRole('option').count()).toBe(count);
      await key('Enter', 'ArrowDown');
    }
    await link('Trash 1').waitFor();
    await key('Control+7');
    await page.getByRole('option', { name: NEXT }).waitFor();
    await key('z');
    await page.getByText('Undone: Merged the tag “rivers” into “water”').waitFor();
    await link('rivers 1').waitFor();
    await key('Shift+Z');
    await page.getByText('Done again: Merged the tag “rivers” into “water”').waitFor();
    await expect.poll(sidebar).toEqual(before.sidebar);
    expect(desktop.complaints).toEqual([]);
  });
});
