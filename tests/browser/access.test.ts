// Every view of the desk, held to WCAG 2.2 A and AA by axe, light and dark; and none complains while it is looked at.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Desktop, openDesktop } from './harness.ts';
import { objections } from './objections.ts';

/** Names of the views and how to get there from anywhere. */
const VIEWS: [string, (page: Page) => Promise<unknown>][] = [
  ['the list', (page) => page.getByRole('link', { name: /^All clippings/ }).click()],
  ['the reader', (page) => page.getByRole('option').first().click()],
  ['the original', (page) => page.getByRole('tab', { name: 'Original' }).click()],
  ['a search', (page) => page.getByRole('searchbox').fill('БҰҰ реформасы')],
  ['the expansions of a long query', (page) => openExpansions(page)],
  ['the filters', (page) => openFilters(page)],
  ['the help of the search', (page) => openHelp(page)],
  ['a list of queries', (page) => page.getByRole('button', { name: 'Many queries at once' }).click()],
  ['saving a search', (page) => saveSearch(page)],
  ['a saved search', (page) => openSaved(page)],
  ['a theme’s clippings', (page) => page.getByRole('link', { name: /^Climate/ }).click()],
  ['a theme’s page', (page) => page.getByRole('button', { name: 'Theme page' }).click()],
  ['all themes', (page) => page.goto(`${page.url().split('#')[0]}#/themes`)],
  ['the overview', (page) => page.goto(`${page.url().split('#')[0]}#/overview`)],
  ['the outlets', (page) => openOutlets(page)],
  ['the collections of a clipping', (page) => openCollections(page)],
  ['the briefings', (page) => page.getByRole('link', { name: /^Briefings/ }).click()],
  ['the imports', (page) => page.getByRole('link', { name: /^Imports/ }).click()],
  ['the watched folders', (page) => page.getByRole('link', { name: /^Watched folders/ }).click()],
  ['the history', (page) => page.getByRole('link', { name: /^History/ }).click()],
  ['the trash', (page) => page.getByRole('link', { name: /^Trash/ }).click()],
  ['the keys', (page) => page.getByRole('button', { name: 'Keys' }).click()],
  ['a paste', (page) => pasteText(page)],
];

describe.skipIf(!built)(`access to every view${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await openDesktop();
    await desktop.page.getByRole('button', { name: 'Try the sample library' }).click();
    await desktop.page.getByRole('option').nth(8).waitFor();
    await desktop.page.getByText('Climate').first().waitFor();
  });

  afterAll(async () => {
    await desktop?.close();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing to object to, ${scheme}`, async () => {
      const { page } = desktop;
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const [view, visit] of VIEWS) {
        await visit(page);
        await page.waitForTimeout(700);
        await page.waitForFunction(() => !document.querySelector('[aria-busy]:not([aria-busy="false"])'));
        found.push(...(await objections(page)).map((objection) => `${view}: ${objection}`));
      }
      await page.keyboard.press('Escape');
      expect(found).toEqual([]);
    });
  }

  test('no view complained', () => {
    expect(desktop.complaints).toEqual([]);
  });
});

/** Opens what is said of the first outlet. */
async function openOutlets(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/outlets`);
  await page
    .getByRole('button', { name: /^Kind:/ })
    .first()
    .click();
  await page.getByLabel('Country', { exact: true }).first().waitFor();
}

/** Opens them by key. */
async function openCollections(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/all`);
  await page.getByRole('option').first().click();
  await page.keyboard.press('Shift+C');
  await page.getByLabel('Find or make a collection').first().waitFor();
}

async function openExpansions(page: Page): Promise<void> {
  await page
    .getByRole('searchbox')
    .fill('изменение климата, экономика, здравоохранение, образование, водные ресурсы, сельское хозяйство -ООН');
  await page.getByRole('button', { name: /^\d+ more/ }).click();
  await page.getByRole('button', { name: 'Fewer' }).waitFor();
}

async function openFilters(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('вода');
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page
    .getByRole('button', { name: /^Months of/ })
    .first()
    .click();
}

async function openHelp(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What can be searched for' }).click();
}

async function saveSearch(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Save search' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(`Water ${Date.now()}`);
}

/** Keeps the search that was being named, and shows the button of its menu. */
async function openSaved(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page
    .getByRole('link', { name: /^Water/ })
    .last()
    .hover();
}

/** Opens the dialog as a paste does. */
async function pasteText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Су деңгейі көтерілді\n\nhttps://example.kz/news/1');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByRole('dialog', { name: 'Paste as clipping' }).waitFor();
}
