// A hundred thousand clippings in a real browser: the list scrolled from end to end, and ten thousand tagged as one step.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLibrary } from '../many-clippings.ts';
import { built, type Desktop, openDesktop } from './harness.ts';
import { scrollThrough } from './scrolling.ts';

const MANY = 100_000;

describe.skipIf(!built)(`many clippings${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let folder: string;
  let desktop: Desktop;
  let page: Page;
  const go = (hash: string) =>
    page.evaluate((place) => {
      window.location.hash = place;
    }, hash);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipdesk-many-'));
    const libraryPath = join(folder, 'many.clipdesk');
    await makeLibrary(libraryPath, MANY);
    desktop = await openDesktop({ libraryPath });
    page = desktop.page;
  });

  afterAll(async () => {
    await desktop?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the end of the list is one step away, and on the way to it no row is blank', async () => {
    await go('#/all');
    await page.getByText('100,000 clippings').first().waitFor();
    await page.getByRole('option').first().waitFor();
    await page.locator('[data-clipping-list]').evaluate((list) => list.parentElement?.scrollTo(0, list.clientHeight));
    const last = page.getByRole('option').last();
    await expect.poll(() => last.getAttribute('aria-posinset')).toBe(String(MANY));
    await expect.poll(() => last.getAttribute('aria-busy')).toBeNull();

    // The headlines of the whole list follow by themselves; who scrolls faster than this machine reads them waits for them.
    await expect.poll(async () => (await scrollThrough(page, 20)).blank).toBe(0);
    const all = await scrollThrough(page, 80);
    expect(all).toMatchObject({ blank: 0, last: MANY });
    expect(await page.getByRole('option').count()).toBeLessThan(60);
    // The same in a list a hundred times shorter: what a frame costs does not grow with the list.
    await go('#/all?from=2010-01&to=2010-02');
    await expect
      .poll(async () => Number(await page.getByRole('option').first().getAttribute('aria-setsize')))
      .toBeLessThan(2_000);
    const few = await scrollThrough(page, 40);
    expect(few.blank).toBe(0);
    expect(median(all.scripting)).toBeLessThan(6 * Math.max(1, median(few.scripting)));
  });

  test('a tag on ten thousand is one step to undo, and one to redo', async () => {
    await go('#/all?from=2010-01&to=2011-07');
    const first = page.getByRole('option').first();
    const size = async () => Number(await first.getAttribute('aria-setsize'));
    await expect.poll(async () => (await size()) > 10_000 && (await size()) < MANY / 2).toBe(true);
    const many = Number(await first.getAttribute('aria-setsize'));
    await expect.poll(() => first.getAttribute('aria-busy')).toBeNull();
    await first.click();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'All shown' }).click();
    await page.keyboard.press('t');
    await page.getByRole('textbox', { name: 'Name of the tag' }).fill('көп');
    await page.keyboard.press('Enter');
    const tagged = () =>
      page.evaluate(async () => {
        const answer = await window.desk.call('tag.list', {});
        return answer.ok ? answer.value.map(({ own }) => own) : [];
      });
    await expect.poll(tagged).toEqual([many]);
    await page.keyboard.press('Escape');
    // The rows in sight say so too.
    await first.getByText('көп').waitFor();
    await page.keyboard.press('z');
    await expect.poll(tagged).not.toContain(many);
    await first.getByText('көп').waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+z');
    await expect.poll(tagged).toEqual([many]);
    expect(desktop.complaints).toEqual([]);
  });
});

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}
