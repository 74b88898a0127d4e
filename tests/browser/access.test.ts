// Every view of the desk, held to WCAG 2.2 A and AA by axe, light and dark; and none complains while it is looked at.

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Desktop, openDesktop } from './harness.ts';
import { objections } from './objections.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const at = (page: Page, hash: string) => page.goto(`${page.url().split('#')[0]}${hash}`);

/** Names of the views, how to get there from anywhere, and what is seen only there. */
const VIEWS: [string, (page: Page) => Promise<unknown>, (page: Page) => Locator][] = [
  [
    'the list',
    (page) => page.getByRole('link', { name: /^All clippings/ }).click(),
    (page) => title(page, 'All clippings'),
  ],
  [
    'the reader',
    (page) => page.getByRole('option').first().click(),
    (page) => page.getByRole('article').locator('[data-start]').first(),
  ],
  [
    'the original',
    (page) => page.getByRole('tab', { name: 'Original' }).click(),
    (page) => page.getByText('SHA-256').first(),
  ],
  [
    'a search',
    (page) => page.getByRole('searchbox').fill('БҰҰ реформасы'),
    (page) => page.getByRole('listbox', { name: 'List of clippings' }).locator('mark').first(),
  ],
  [
    'the expansions of a long query',
    (page) => openExpansions(page),
    (page) => page.getByRole('button', { name: 'Fewer' }),
  ],
  ['the filters', (page) => openFilters(page), (page) => page.getByRole('slider', { name: 'Clippings by date' })],
  [
    'the help of the search',
    (page) => openHelp(page),
    (page) => page.getByRole('button', { name: 'Many queries at once' }),
  ],
  [
    'a list of queries',
    (page) => page.getByRole('button', { name: 'Many queries at once' }).click(),
    (page) => page.getByRole('textbox', { name: 'Queries' }),
  ],
  ['saving a search', (page) => saveSearch(page), (page) => page.getByRole('textbox', { name: 'Name' })],
  ['a saved search', (page) => openSaved(page), (page) => page.getByRole('button', { name: /^More for Water/ }).last()],
  [
    'a theme’s clippings',
    (page) => page.getByRole('link', { name: /^Climate/ }).click(),
    (page) => page.getByRole('button', { name: 'Theme page' }),
  ],
  ['a theme’s page', (page) => openTheme(page), (page) => title(page, 'Climate')],
  ['all themes', (page) => at(page, '#/themes'), (page) => title(page, 'Clippings by theme')],
  ['the overview', (page) => at(page, '#/overview'), (page) => title(page, 'Overview')],
  ['the outlets', (page) => openOutlets(page), (page) => page.getByLabel('Country', { exact: true }).first()],
  [
    'the collections of a clipping',
    (page) => openCollections(page),
    (page) => page.getByLabel('Find or make a collection').first(),
  ],
  [
    'the briefings',
    (page) => page.getByRole('link', { name: /^Briefings/ }).click(),
    (page) => title(page, 'Briefings'),
  ],
  ['the imports', (page) => page.getByRole('link', { name: /^Imports/ }).click(), (page) => title(page, 'Imports')],
  [
    'the watched folders',
    (page) => page.getByRole('link', { name: /^Watched folders/ }).click(),
    (page) => page.getByText('No folder is watched'),
  ],
  ['the history', (page) => page.getByRole('link', { name: /^History/ }).click(), (page) => title(page, 'History')],
  ['the trash', (page) => page.getByRole('link', { name: /^Trash/ }).click(), (page) => title(page, 'Trash')],
  ['the keys', (page) => page.getByRole('button', { name: 'Keys' }).click(), (page) => page.getByRole('dialog')],
  ['a paste', (page) => pasteText(page), (page) => page.getByRole('dialog', { name: 'Paste as clipping' })],
];

describe.skipIf(!built)(`access to every view${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await openDesktop();
    await desktop.page.getByRole('button', { name: 'Try the sample library' }).click();
    await desktop.page.getByText('30 imported').first().waitFor();
    await desktop.page.getByRole('option').nth(8).waitFor();
    await desktop.page.getByText('Climate').first().waitFor();
  });

  afterAll(async () => {
    await desktop?.close();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing to object to, ${scheme}`, async () => {
      const { page } = desktop;
      await page.emulateMedia({ colorScheme: scheme });
      const found: string[] = [];
      for (const [view, visit, sign] of VIEWS) {
        await visit(page);
        await sign(page).waitFor();
        found.push(...(await objections(page)).map((objection) => `${view}: ${objection}`));
      }
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(found).toEqual([]);
    });
  }

  test('no view complained', () => {
    expect(desktop.complaints).toEqual([]);
  });
});

async function openTheme(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Theme page' }).click();
  await page.getByRole('button', { name: 'Theme page' }).waitFor({ state: 'hidden' });
}

/** Opens what is said of the first outlet. */
async function openOutlets(page: Page): Promise<void> {
  await at(page, '#/outlets');
  await page
    .getByRole('button', { name: /^Kind:/ })
    .first()
    .click();
}

/** Opens them by key. */
async function openCollections(page: Page): Promise<void> {
  await at(page, '#/all');
  await title(page, 'All clippings').waitFor();
  await page.getByRole('option').first().click();
  await page.getByRole('article').locator('[data-start]').first().waitFor();
  await page.keyboard.press('Shift+C');
}

async function openExpansions(page: Page): Promise<void> {
  await page
    .getByRole('searchbox')
    .fill('изменение климата, экономика, здравоохранение, образование, водные ресурсы, сельское хозяйство -ООН');
  await page.getByRole('button', { name: /^\d+ more/ }).click();
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
}
