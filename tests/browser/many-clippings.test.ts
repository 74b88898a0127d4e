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
/** Milliseconds that a busy machine may take to read their headlines. */
const READING = 200_000;
/** A list a hundred times shorter than that of all. */
const FEW = '#/all?from=2010-01&to=2010-02';

describe.skipIf(!built)(`many clippings${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let folder: string;
  let desktop: Desktop;
  let page: Page;
  const go = (hash: string) =>
    page.evaluate((place) => {
      window.location.hash = place;
    }, hash);

  const size = async () => Number(await page.getByRole('option').first().getAttribute('aria-setsize'));
  /** The list scrolled from end to end once all its rows have words. */
  const scrolledWhole = async (frames: number) => {
    let scrolled = await scrollThrough(page, frames);
    await expect
      .poll(
        async () => {
          if (scrolled.blank > 0) scrolled = await scrollThrough(page, frames);
          return scrolled.blank;
        },
        { timeout: READING },
      )
      .toBe(0);
    return scrolled;
  };

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
    const all = await scrolledWhole(80);
    expect(all.last).toBe(MANY);
    expect(await page.getByRole('option').count()).toBeLessThan(60);
    // The same in a list a hundred times shorter: what a frame costs does not grow with the list.
    await go(FEW);
    await expect.poll(size).toBeLessThan(2_000);
    const few = await scrolledWhole(40);
    const costs = { all: [median(all.scripting)], few: [median(few.scripting)] };
    const isAlike = () => Math.min(...costs.all) < 6 * Math.max(1, Math.min(...costs.few));
    // A machine that was busy with something else meanwhile is asked again.
    for (let again = 0; again < 4 && !isAlike(); again += 1) {
      await go('#/all');
      await expect.poll(size).toBe(MANY);
      costs.all.push(median((await scrolledWhole(40)).scripting));
      await go(FEW);
      await expect.poll(size).toBeLessThan(2_000);
      costs.few.push(median((await scrolledWhole(40)).scripting));
    }
    expect(isAlike(), JSON.stringify(costs)).toBe(true);
  });

  test('a tag on ten thousand is one step to undo, and one to redo', async () => {
    await go('#/all?from=2010-01&to=2011-07');
    const first = page.getByRole('option').first();
    await expect.poll(async () => (await size()) > 10_000 && (await size()) < MANY / 2).toBe(true);
    const many = await size();
    await expect.poll(() => first.getAttribute('aria-busy')).toBeNull();
    await first.click();
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('s');
    await page.getByText('1 chosen', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'All shown' }).click();
    await page.getByText(`${many} chosen`, { exact: true }).waitFor();
    await page.keyboard.press('t');
    const box = page.getByRole('textbox', { name: 'Name of the tag' });
    await box.fill('көп');
    await page.keyboard.press('Enter');
    const tagged = () =>
      page.evaluate(async () => {
        const answer = await window.desk.call('tag.list', {});
        return answer.ok ? answer.value.map(({ own }) => own) : [];
      });
    await expect.poll(tagged).toEqual([many]);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
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
