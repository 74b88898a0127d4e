// Searching in a real browser: leaving out, the timeline, saved searches, searching within, many queries at once, spellings and keyboard layouts.

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { built, type Desktop, openDesktop, saved } from './harness.ts';
import { objections } from './objections.ts';

describe.skipIf(!built)(`searching${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let desktop: Desktop;
  let page: Page;
  const box = (): Locator => page.getByRole('searchbox');
  const total = async (): Promise<string> => {
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    return (await page.getByRole('region', { name: 'Clippings', exact: true }).getByRole('status').textContent()) ?? '';
  };
  const pills = (): Locator => page.getByRole('list', { name: 'Filters' }).getByRole('listitem');
  const openFilter = async () => {
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.getByRole('slider', { name: 'Clippings by date' }).waitFor();
  };

  beforeAll(async () => {
    desktop = await openDesktop();
    page = desktop.page;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Try the sample library' }).click();
    await page.getByRole('option').nth(8).waitFor();
    await page.getByText('30 imported').first().waitFor();
  });

  beforeEach(async () => {
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Escape');
    // What is typed before the view has changed is not of the view.
    for (const name of ['Inbox', 'All clippings']) {
      await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    }
    await expect.poll(total).toBe('30 clippings');
  });

  afterAll(async () => {
    await desktop?.close();
  });

  test('a value of a facet is left out with the mouse, with Alt and with the right button, and let go again', async () => {
    await openFilter();
    await page.getByRole('button', { name: 'Leave out Kazakh' }).click();
    await pills().filter({ hasText: 'without Kazakh' }).waitFor();
    await expect.poll(() => page.getByRole('checkbox', { name: 'Kazakh' }).isChecked()).toBe(false);
    await expect
      .poll(() => page.getByRole('button', { name: 'Leave out Kazakh' }).getAttribute('aria-pressed'))
      .toBe('true');
    expect(await objections(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Russian' }).click({ modifiers: ['Alt'] });
    await pills().filter({ hasText: 'without Russian' }).waitFor();
    await page.getByText('English', { exact: true }).click({ button: 'right' });
    await pills().filter({ hasText: 'without English' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(total).toBe('0 clippings');
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await page.getByText('30 clippings', { exact: true }).first().waitFor();
  });

  test('the keyboard takes a value in with space and leaves it out with minus', async () => {
    await openFilter();
    await page.getByRole('checkbox', { name: 'Climate' }).focus();
    await page.keyboard.press('Space');
    await pills()
      .filter({ hasText: /^Climate/ })
      .waitFor();
    await page.getByRole('checkbox', { name: 'Climate' }).focus();
    await page.keyboard.press('-');
    await pills().filter({ hasText: 'without Climate' }).waitFor();
    await page.keyboard.press('-');
    await pills().first().waitFor({ state: 'hidden' });
  });

  test('a stretch of time is chosen by dragging over the bars, and with the arrow keys', async () => {
    await openFilter();
    const chart = page.getByRole('slider', { name: 'Clippings by date' });
    // It is hovered over where it stands, once it stands still.
    const over = async (part: number) => {
      const size = await chart.evaluate((bars) => ({ width: bars.clientWidth, height: bars.clientHeight }));
      await chart.hover({ position: { x: size.width * part, y: size.height / 2 } });
    };
    await over(0.4);
    await page.mouse.down();
    await over(0.6);
    await over(0.9);
    await page.mouse.up();
    await pills().filter({ hasText: ' – ' }).waitFor();
    const from = page.getByRole('textbox', { name: 'From' });
    await expect.poll(() => from.inputValue()).toMatch(/^20\d\d(-\d\d)?$/);
    const dragged = await from.inputValue();
    await chart.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => chart.getAttribute('aria-valuetext')).toMatch(/2025/);
    await page.keyboard.press('Enter');
    await expect.poll(() => from.inputValue()).not.toBe(dragged);
    await expect.poll(() => page.getByRole('textbox', { name: 'To' }).inputValue()).toMatch(/^2025/);
    await chart.focus();
    await page.keyboard.press('Delete');
    await pills().first().waitFor({ state: 'hidden' });
  });

  test('a search is saved, opened, changed, updated, renamed, deleted and brought back', async () => {
    await box().fill('ледник');
    await page.getByText('4 clippings', { exact: true }).waitFor();
    await page.keyboard.press('Control+s');
    await page.getByRole('textbox', { name: 'Name' }).fill('Ледники');
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const item = page.getByRole('link', { name: /^Ледники/ });
    await item.filter({ hasText: '4' }).waitFor();
    await page.getByRole('link', { name: /^Inbox/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Inbox', exact: true }).waitFor();
    await expect.poll(() => box().inputValue()).toBe('');
    await item.click();
    await expect.poll(() => box().inputValue()).toBe('ледник');
    await expect.poll(total).toBe('4 clippings');
    await box().fill('ледник lang:kk');
    await page.getByText('changed', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Update' }).click();
    await item.filter({ hasText: '2' }).waitFor();
    await page.getByText('changed', { exact: true }).waitFor({ state: 'hidden' });
    await item.hover();
    await page.getByRole('button', { name: 'More for Ледники' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Мұздықтар');
    await page.keyboard.press('Enter');
    const renamed = page.getByRole('link', { name: /^Мұздықтар/ });
    await renamed.hover();
    await page.getByRole('button', { name: 'More for Мұздықтар' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await renamed.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('z');
    await renamed.waitFor();
  });

  test('what is found is searched within; each step is a pill of its own', async () => {
    await box().fill('вода');
    await page.getByRole('button', { name: 'Search within these' }).click();
    await expect.poll(() => box().inputValue()).toBe('');
    await pills().filter({ hasText: 'within вода' }).waitFor();
    await box().fill('министр');
    await page.getByText('3 clippings', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove the filter within вода' }).click();
    await page.getByText(/^[4-9] clippings$/).waitFor();
  });

  test('an excluded word’s expansion shows as left out', async () => {
    await box().fill('министр -ООН');
    const chip = page.getByRole('button', { name: /ООН left out with БҰҰ/ });
    await chip.waitFor();
    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('true');
  });

  test('odd syntax is said back in words, and something is searched for all the same', async () => {
    await box().fill('- (вода outlet:');
    await page.getByText('A bracket is not closed').waitFor();
    await page.getByText('Nothing stands behind “outlet:”').waitFor();
    await page.getByText('A minus stands before nothing').waitFor();
    await expect.poll(total).toMatch(/^[1-9]\d* clippings$/);
  });

  test('a spelling from the library is offered, not taken', async () => {
    await box().fill('журналиситы OR земелтрясение');
    const choice = page.getByRole('button', { name: /землетрясени/ });
    await choice.waitFor();
    await expect.poll(total).toBe('0 clippings');
    await choice.click();
    await page.waitForFunction(() => !/^0 /.test(document.querySelector('[role="status"]')?.textContent ?? '0 '));
    await expect.poll(() => box().inputValue()).toMatch(/землетрясени/);
  });

  test('words typed in the wrong keyboard layout are read in the right one, and that is said', async () => {
    await box().fill('ktlybr');
    await page.getByText('Nothing was found for “ktlybr”').waitFor();
    await expect.poll(total).toBe('4 clippings');
    await page.getByRole('button', { name: 'ледник', exact: true }).click();
    await expect.poll(() => box().inputValue()).toBe('ледник');
  });

  test('the sheet of the language explains it, and its examples can be tried', async () => {
    await page.getByRole('button', { name: 'What can be searched for' }).click();
    await page.getByRole('button', { name: 'lang:(kk OR ru)' }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'reform*' }).click();
    await expect.poll(() => box().inputValue()).toBe('reform*');
  });

  test('a list of queries is answered in a table and saved without a formula in it', async () => {
    await page.getByRole('button', { name: 'What can be searched for' }).click();
    await page.getByRole('button', { name: 'Many queries at once' }).click();
    const list = page.getByRole('textbox', { name: 'Queries' });
    await list.fill('name,query\nГлетчеры,ледник\n=cmd,"реформа, ООН"\nnone,\n');
    await page.getByText('2 queries').waitFor();
    await page.getByText('Without a query: line 4').waitFor();
    await page.getByRole('button', { name: 'Search for all' }).click();
    await page.getByText('2 of 2 queries answered').waitFor();
    expect(await objections(page)).toEqual([]);
    const row = page.getByRole('row').filter({ hasText: 'Глетчеры' });
    await expect
      .poll(() => row.getByRole('cell').allTextContents())
      .toEqual(['Глетчеры', 'ледник', '4', '0', expect.stringMatching(/./)]);
    const file = await saved(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
    const text = file.bytes.toString('utf8');
    expect(file.name).toBe('clipdesk-queries.csv');
    expect(text).toContain("'=cmd");
    expect(text).toContain('Глетчеры,ледник,4,0,');
    await row.getByRole('button', { name: 'ледник', exact: true }).click();
    await page.getByText('4 clippings', { exact: true }).waitFor();
    await expect.poll(() => box().inputValue()).toBe('ледник');
  });

  test('the chips of a long query stand in two rows; the rest open, and each is switched off with a key', async () => {
    await box().fill('изменение климата, экономика, здравоохранение, образование, водные ресурсы и сельское хозяйство');
    const chips = page.getByRole('group', { name: 'Also searched for' }).locator('[aria-pressed]');
    const more = page.getByRole('button', { name: /^\d+ more/ });
    await more.waitFor();
    const rows = async () =>
      new Set(await chips.evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().top))).size;
    const shown = () =>
      chips.evaluateAll((all) => all.filter((chip) => chip.checkVisibility({ visibilityProperty: true })).length);
    // Letters of another width may come after the words.
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(total).not.toBe('');
    const few = await shown();
    await more.click();
    await page.getByRole('button', { name: 'Fewer' }).waitFor();
    await expect.poll(shown).toBeGreaterThan(few);
    await expect.poll(rows).toBeGreaterThan(2);
    const last = page.getByRole('button', { name: /^сельское хозяйство also/ });
    await last.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-pressed') === 'false');
    await page.getByRole('button', { name: 'Fewer' }).click();
    await page.getByRole('button', { name: /^\d+ more, 1 off$/ }).waitFor();
    await expect.poll(shown).toBe(few);
  });

  test('a year and a month of it are left out in the panel', async () => {
    await openFilter();
    await page.getByRole('button', { name: 'Leave out 2022', exact: true }).click();
    await pills().filter({ hasText: 'without 2022' }).waitFor();
    await page.getByRole('button', { name: 'Months of 2023' }).click();
    await page.getByRole('checkbox', { name: 'September 2023' }).press('Space');
    await pills()
      .filter({ hasText: /^Sep 2023/ })
      .waitFor();
    await page.getByText('3 clippings', { exact: true }).waitFor();
  });

  test('what cannot be searched for is told; of a pasted book the beginning is kept', async () => {
    await box().fill('😀 … «»');
    await page.getByText('There is no word or number here').waitFor();
    await expect.poll(total).toBe('30 clippings');
    await box().fill('и в на по');
    await page.getByText('Only grammatical words').waitFor();
    await box().selectText();
    await page.keyboard.insertText('вода и климат '.repeat(75_000));
    await page.getByText('The query was long').waitFor();
    await expect.poll(async () => (await box().inputValue()).length).toBeLessThan(10_000);
  });

  test('of searches typed ahead only the last is waited for and shown, whatever comes late', async () => {
    const searches = await holdSearches(page);
    await box().focus();
    const typed = [...'карантин'].map((_, at) => 'карантин'.slice(0, at + 1));
    for (const words of typed) {
      await page.keyboard.type(words.slice(-1));
      await searches.asked(words);
    }
    await searches.letGo(['карантин']);
    await page.getByText('4 clippings', { exact: true }).waitFor();
    await searches.letGo(typed);
    expect(await total()).toBe('4 clippings');
    // What the desk learns meanwhile may have one of them asked for again.
    expect([...new Set(await searches.list())]).toEqual(typed);
    await page.keyboard.type(' и вода в долинах реки');
    await searches.asked('карантин и вода в долинах реки');
    await page.getByText('None holds all the words').waitFor();
    expect((await searches.list()).at(-1)).toBe('карантин и вода в долинах реки');
    await searches.end();
  });

  test('the arrow down goes from the box to the first hit of what was typed, Enter from there into its text', async () => {
    const hasFocus = (what: Locator) =>
      expect.poll(() => what.evaluate((it) => it === document.activeElement).catch(() => false));
    const list = page.getByRole('listbox', { name: 'List of clippings' });
    const opened = (hit: Locator) => expect.poll(() => hit.getAttribute('aria-selected'));
    const searches = await holdSearches(page);
    await box().focus();
    await page.keyboard.type('ледники');
    await page.keyboard.press('ArrowDown');
    await searches.asked('ледники');
    await hasFocus(box()).toBe(true);
    await searches.letGo(['ледники']);
    await hasFocus(list).toBe(true);
    await searches.end();
    await expect.poll(total).toBe('4 clippings');
    const [first, second] = [page.getByRole('option').first(), page.getByRole('option').nth(1)];
    await opened(first).toBe('true');
    await page
      .getByRole('article')
      .getByRole('heading', { level: 1, name: (await first.locator('p').first().textContent()) ?? '' })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await opened(second).toBe('true');
    await page.keyboard.press('Enter');
    await hasFocus(page.locator('[data-reading]')).toBe(true);
    await page.keyboard.press('k');
    await opened(first).toBe('true');
    await hasFocus(page.locator('[data-reading]')).toBe(true);
    await page.keyboard.press('/');
    await hasFocus(box()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await hasFocus(list).toBe(true);
    await opened(first).toBe('true');
    await page.keyboard.press('/');
    await hasFocus(box()).toBe(true);
    await box().fill('қызылжұлдызбаңқ');
    await page.keyboard.press('ArrowDown');
    await expect.poll(total).toBe('0 clippings');
    await hasFocus(box()).toBe(true);
    await box().fill('карантин');
    await page.getByText('4 clippings', { exact: true }).waitFor();
    await hasFocus(box()).toBe(true);
  });

  test('what is found for other words is read from its top', async () => {
    const list = page.getByRole('listbox', { name: 'List of clippings' });
    const scrolled = () => list.evaluate((it) => it.parentElement?.scrollTop ?? 0);
    await box().fill('вода');
    await page.getByText(/^1\d clippings$/).waitFor();
    const last = page.getByRole('option').last();
    // The rows further down are drawn as they come into sight.
    await expect
      .poll(async () => {
        await last.scrollIntoViewIfNeeded();
        return scrolled();
      })
      .toBeGreaterThan(300);
    await last.click();
    await box().fill('су');
    await expect.poll(scrolled).toBe(0);
  });

  test('nothing complained', () => {
    expect(desktop.complaints).toEqual([]);
  });
});

/** Holds back the answers of searches until they are let go, and keeps what was asked for. */
async function holdSearches(page: Page) {
  await page.evaluate(() => {
    type Call = (name: string, input: { query: string }) => Promise<unknown>;
    const { desk } = window as unknown as { desk: { call: Call } };
    const { call } = desk;
    const state = {
      asked: [] as string[],
      held: new Map<string, PromiseWithResolvers<void>>(),
      done: [] as Promise<unknown>[],
      call,
      desk,
    };
    (window as unknown as { searches: typeof state }).searches = state;
    desk.call = (name, input) => {
      const answer = call(name, input);
      if (name !== 'search.find') return answer;
      state.asked.push(input.query);
      if (input.query.includes(' ')) return answer;
      const gate = state.held.get(input.query) ?? Promise.withResolvers<void>();
      state.held.set(input.query, gate);
      const held = gate.promise.then(() => answer);
      state.done.push(held);
      return held;
    };
  });
  interface Held {
    searches: {
      asked: string[];
      held: Map<string, PromiseWithResolvers<void>>;
      done: Promise<unknown>[];
      call: unknown;
      desk: { call: unknown };
    };
  }
  return {
    /** Waits until these words were asked for. */
    asked: (words: string) =>
      page.waitForFunction((one) => (window as unknown as Held).searches.asked.includes(one), words),
    list: () => page.evaluate(() => (window as unknown as Held).searches.asked),
    /** Lets the answers to these through; when it is all of them, until the page has heard them. */
    letGo: (words: string[]) =>
      page.evaluate(async (all) => {
        const { held, done } = (window as unknown as Held).searches;
        for (const one of all) held.get(one)?.resolve();
        if ([...held.keys()].every((one) => all.includes(one))) await Promise.allSettled(done);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, words),
    end: () =>
      page.evaluate(() => {
        const { desk, call } = (window as unknown as Held).searches;
        desk.call = call;
      }),
  };
}
