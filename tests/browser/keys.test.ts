// Keys decide for what is chosen: for all the chosen clippings, else for the one being read.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Desktop, openDesktop } from './harness.ts';

describe.skipIf(!built)(`keys${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let desktop: Desktop;
  let page: Page;
  const count = async (place: RegExp) =>
    Number((await page.getByRole('link', { name: place }).textContent())?.replace(/\D/g, '') ?? '0');

  /** Waits until the list is that of so many. */
  const listed = (total: number) =>
    page
      .getByRole('region', { name: 'Clippings', exact: true })
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${total} clippings$`) })
      .waitFor();
  const menuGone = () => page.getByRole('menu').first().waitFor({ state: 'hidden' });
  /** Opens the clipping at a place of the list, and waits until it, and no other, is read. */
  const open = async (at: number) => {
    const row = page.getByRole('option').nth(at);
    await row.click();
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    const id = /clipping=(\d+)/.exec(page.url())?.[1];
    const headline = await page.evaluate(async (one) => {
      const answer = await window.desk.call('clipping.get', { id: one });
      return answer.ok ? answer.value.headline : '';
    }, Number(id));
    await page.getByRole('article', { name: headline, exact: true }).locator('[data-start]').first().waitFor();
  };

  beforeAll(async () => {
    desktop = await openDesktop();
    page = desktop.page;
    await page.getByRole('button', { name: 'Try the sample library' }).click();
    await page.getByText('30 imported').first().waitFor();
    await page.getByRole('link', { name: 'Inbox 30' }).waitFor();
    await listed(30);
    await page.getByRole('option').nth(4).waitFor();
  });

  afterAll(async () => {
    await desktop?.close();
  });

  test('U marks the one being read as reviewed, Z brings it back', async () => {
    await page.keyboard.press('j');
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => count(/^Inbox/)).toBe(29);
    await listed(29);
    await page.keyboard.press('z');
    await expect.poll(() => count(/^Inbox/)).toBe(30);
    await listed(30);
  });

  test('with three chosen, U, Delete and Z are for all three', async () => {
    await page.getByRole('option').first().click();
    for (const key of ['s', 'j', 's', 'j', 's']) await page.keyboard.press(key);
    await page.getByText('3 chosen').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => count(/^Inbox/)).toBe(27);
    await listed(27);
    await page.keyboard.press('z');
    await expect.poll(() => count(/^Inbox/)).toBe(30);
    await listed(30);
    await page.keyboard.press('Delete');
    await expect.poll(() => count(/^Trash/)).toBe(3);
    await listed(27);
    await page.keyboard.press('z');
    await expect.poll(() => count(/^All clippings/)).toBe(30);
    await listed(30);
  });

  test('a run of clippings is chosen with Shift, all with Ctrl+A, and themes are decided for them by key', async () => {
    await page.getByRole('option').first().click();
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('3 chosen').waitFor();
    await page.keyboard.press('Control+a');
    await page.getByText('30 chosen').waitFor();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'COVID-19' }).first().press('Enter');
    await page.getByRole('link', { name: /^COVID-19 30$/ }).waitFor();
    await menuGone();
    await page.keyboard.press('z');
    await page.getByRole('link', { name: /^COVID-19 \+/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('a row dragged onto a theme of the sidebar is accepted for it, onto a tag gets the tag', async () => {
    await open(0);
    await page.keyboard.press('t');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('water');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^water 1$/ }).waitFor();
    // A row that says more is higher: only then do the rows below it stand.
    await page.getByRole('option').first().getByText('water', { exact: true }).waitFor();
    await page
      .getByRole('option')
      .nth(1)
      .dragTo(page.getByRole('link', { name: /^water/ }));
    await page.getByRole('link', { name: /^water 2$/ }).waitFor();
    await page.getByRole('option').nth(1).getByText('water', { exact: true }).waitFor();
    await page
      .getByRole('option')
      .nth(1)
      .dragTo(page.getByRole('link', { name: /^COVID-19/ }));
    await page.getByRole('link', { name: /^COVID-19 1 / }).waitFor();
  });

  test('a note being written outlives another clipping, a reload and Escape; only Cancel gives it up', async () => {
    const words = page.getByRole('textbox', { name: 'Note', exact: true });
    const write = async (text: string) => {
      await page.keyboard.press('n');
      await words.waitFor();
      await words.focus();
      await page.keyboard.type(text);
    };
    await open(0);
    await write('Kept by leaving');
    const storing = Promise.withResolvers<void>();
    await page.route('**/call/annotation.create', async (route) => {
      await storing.promise;
      await route.continue();
    });
    await open(1);
    // Back before it is stored: it is not open to be stored a second time.
    await open(0);
    storing.resolve();
    await page.getByRole('button', { name: 'Kept by leaving' }).waitFor();
    await page.unroute('**/call/annotation.create');
    expect(await words.count()).toBe(0);
    // Stored, it is no draft any more.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('clipdesk.drafts') ?? ''))
      .not.toContain('Kept by leaving');

    await write('Cut off by a reload');
    await page.reload();
    await expect.poll(() => words.inputValue()).toBe('Cut off by a reload');
    await words.press('Escape');
    await words.waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await expect.poll(() => words.inputValue()).toBe('Cut off by a reload');
    await words.press('Control+Enter');
    await page.getByRole('button', { name: 'Cut off by a reload' }).waitFor();

    await write('Given up');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await words.waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await expect.poll(() => words.inputValue()).toBe('');
    await words.press('Escape');
  });

  test('the letter of a highlight stands in the margin, also once the page was loaded anew', async () => {
    await open(2);
    await page.keyboard.press('h');
    await page.getByRole('toolbar').first().waitFor();
    await page.keyboard.press('h');
    const letter = page.getByRole('tabpanel').getByText('K', { exact: true });
    await letter.waitFor();
    await page.reload();
    await page.locator('[data-highlights]').first().waitFor();
    await letter.waitFor();
  });

  test('a passage chosen before the hits of a search are shown stays chosen when they come', async () => {
    const asked = Promise.withResolvers<void>();
    await page.route('**/call/search.highlight', async (route) => {
      await asked.promise;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('forecast');
    const row = page.getByRole('option').filter({ hasText: 'Akkemer Glacier Has Retreated' });
    await row.filter({ hasText: 'no longer a forecast' }).click();
    await page
      .getByRole('article', { name: /^Akkemer Glacier/ })
      .locator('[data-start]')
      .first()
      .waitFor();
    await page.keyboard.press('Control+f');
    await page.locator('input:focus').and(page.getByLabel('Find in the text')).waitFor();
    await page.keyboard.type('climate change is');
    await page.getByText('1 of 1').waitFor();
    await page.keyboard.press('Escape');
    const chosen = () => page.evaluate(() => String(window.getSelection()));
    await expect.poll(chosen).toBe('climate change is');
    asked.resolve();
    await page.getByRole('article').locator('p [data-match]', { hasText: 'forecast' }).waitFor();
    expect(await chosen()).toBe('climate change is');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(chosen).toBe('climate change is no');
    await page.unroute('**/call/search.highlight');
    await page.keyboard.press('Escape');
  });

  test('no view complained', () => {
    expect(desktop.complaints).toEqual([]);
  });
});
