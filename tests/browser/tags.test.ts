// Tags in a real browser, by keyboard: ticked for several clippings, nested, merged, told apart, undone; a tag dragged onto another.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Desktop, openDesktop } from './harness.ts';
import { objections } from './objections.ts';

describe.skipIf(!built)(`tags${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let desktop: Desktop;
  let page: Page;
  const tags = () =>
    page.evaluate(async () => {
      const answer = await window.desk.call('tag.list', {});
      return answer.ok ? answer.value.map(({ path, own }) => `${path} ${own}`) : [];
    });

  beforeAll(async () => {
    desktop = await openDesktop();
    page = desktop.page;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Try the sample library' }).click();
    await page.getByText('30 imported').first().waitFor();
    await page.getByRole('link', { name: /^All clippings/ }).click();
    await page.getByRole('option').nth(4).waitFor();
  });

  afterAll(async () => {
    await desktop?.close();
  });

  test('chosen clippings get a tag and lose it; the list says which all and which some carry', async () => {
    await page.getByRole('option').first().click();
    for (const key of ['s', 'j', 's', 'j', 's', 't']) await page.keyboard.press(key);
    const box = page.getByRole('textbox', { name: 'Name of the tag' });
    await box.fill('климат');
    await page.keyboard.press('Enter');
    await expect.poll(tags).toEqual(['климат 3']);
    const row = page.getByRole('option', { name: /^климат/ });
    await row.getByText('all', { exact: true }).waitFor();
    await box.fill('climate');
    await row.getByText('climate').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await objections(page)).toEqual([]);
    // The tag found by its concept; all carry it, so it is taken off all.
    await page.keyboard.press('Enter');
    await expect.poll(tags).toEqual(['климат 0']);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    await page.keyboard.press('z');
    await expect.poll(tags).toEqual(['климат 3']);
    await page.getByRole('button', { name: 'Choose none' }).click();
  });

  test('the page of tags offers to merge what may be one, and one step takes it back', async () => {
    for (const name of ['climate', 'тариф', 'тарифы'])
      await page.evaluate((one) => window.desk.call('tag.attach', { clippingIds: [1], name: one }), name);
    await page.keyboard.press('Control+8');
    await page.getByRole('heading', { name: '2 pairs may be one tag each' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'Merge into “климат”' }).press('Enter');
    await expect.poll(async () => (await tags()).filter((tag) => /клим|clim/.test(tag))).toHaveLength(1);
    await page.getByRole('heading', { name: '1 pair may be one tag' }).waitFor();
    await page.getByRole('button', { name: 'Not the same' }).press('Enter');
    await page.getByRole('heading', { name: /may be one tag/ }).waitFor({ state: 'hidden' });
    await page.locator('h1').click();
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await page.getByRole('heading', { name: '2 pairs may be one tag each' }).waitFor();
  });

  test('a tag goes under another from its menu by keyboard, never under itself, and by dragging', async () => {
    const more = page.getByRole('table').getByRole('button', { name: 'More for the tag “тариф”', exact: true });
    await more.press('Enter');
    await page.getByRole('menuitem', { name: 'Move under…' }).press('Enter');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('rkbvfn');
    await page.getByRole('option', { name: /^климат/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(tags).toContain('климат / тариф 1');
    await page.getByRole('button', { name: 'Show the tags under “климат”' }).click();
    const sidebar = page.getByRole('navigation');
    await sidebar.getByRole('link', { name: /^климат/ }).dragTo(sidebar.getByRole('link', { name: /^тариф(?!ы)/ }));
    await page.getByText('A tag cannot stand under itself.').waitFor();
    await sidebar.getByRole('link', { name: /^тарифы/ }).dragTo(sidebar.getByRole('link', { name: /^climate/ }));
    await expect.poll(tags).toContain('climate / тарифы 1');
    expect(desktop.complaints.filter((complaint) => !/40\d|status/.test(complaint))).toEqual([]);
  });

  test('an address of what is not there says so, with a way back', async () => {
    for (const gone of ['tag', 'collection', 'theme']) {
      await page.evaluate((to) => {
        location.hash = `#/${to}/9999?`;
      }, gone);
      await page.getByText('It may have been deleted').waitFor();
      await page.getByRole('button', { name: 'Show all clippings' }).click();
      await page.getByRole('option').first().waitFor();
    }
  });

  test('so does an address of a clipping, briefing or page of a theme', async () => {
    for (const [gone, back, then] of [
      ['all?clipping=9999', 'Show all clippings', '#/all'],
      ['theme/9999/page', 'Show all clippings', '#/all'],
      ['briefing/9999', 'All briefings', '#/briefings'],
    ]) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, gone);
      await page.getByText('It may have been deleted').waitFor();
      await page.getByRole(gone?.startsWith('briefing') ? 'link' : 'button', { name: back ?? '' }).click();
      await page.getByText('It may have been deleted').waitFor({ state: 'hidden' });
      await expect
        .poll(() => page.evaluate(() => location.hash))
        .toMatch(new RegExp(`^${then}(\\?(?!.*clipping).*)?$`));
    }
  });

  test('the page of a theme says which clippings its shares leave out', async () => {
    await page.evaluate(() => {
      location.hash = '#/theme/1/page';
    });
    await page.getByText('Only clippings with a date are counted; 1 has none.').waitFor();
    await page.getByRole('link', { name: 'Show', exact: true }).click();
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
  });

  test('the days below the chart of the overview stand at regular steps, however wide it is', async () => {
    await page.evaluate(() => {
      location.hash = '#/overview';
    });
    const steps = () =>
      page
        .locator('figure text', { hasText: /\d{4}/ })
        .evaluateAll((labels) => labels.map((label) => Number(label.getAttribute('x'))));
    const uneven = async () => {
      const at = await steps();
      const gaps = at.slice(1).map((x, place) => x - (at[place] ?? 0));
      return at.length < 3 ? 'too few' : gaps.filter((gap) => Math.abs(gap - (gaps[0] ?? 0)) > 1);
    };
    for (const width of [1000, 1366, 1600]) {
      await page.setViewportSize({ width, height: 768 });
      await expect.poll(uneven).toEqual([]);
    }
  });
});
