// Texts of many scripts in a real browser: ten thousand selections in the reader's own page, over highlights and hidden stretches, name exactly what is
// selected; two versions side by side.

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Selector } from '../../contract/annotation.ts';
import type { CallAnswer, CallInput, CallName } from '../../contract/calls.ts';
import type { Clipping } from '../../contract/clipping.ts';
import type { CallResult } from '../../contract/failure.ts';
import type { Range as TextRange } from '../../contract/values.ts';
import { openDesk } from '../../desk/desk.ts';
import { RESOURCES_DIR } from '../library.ts';
import { randomNumbers, someRange, someText } from '../passages.ts';
import { built, type Desktop, openDesktop } from './harness.ts';
import { objections } from './objections.ts';

const root = join(import.meta.dirname, '..', '..');
const TEXTS = 4;
const SELECTIONS = 10_000;

/** A module without imports of its own, as an expression that gives what it exports. */
function moduleExpression(path: string, exported: string): string {
  const source = stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')).replaceAll(/^import .*$/gm, '');
  return `(() => { ${source.replaceAll(/^export /gm, '')}; return { ${exported} }; })()`;
}

/** What the page is given of the modules under test. */
interface Tried {
  selectedRange(selection: Selection | null, of: HTMLElement, text: string): TextRange | null;
  describePassage(text: string, range: TextRange): Selector | null;
  anchorPassage(text: string, selector: Selector): TextRange | null;
}

/** Makes random selections and looks at what they name; what is selected is told character by character. Runs in the page. */
function trySelections({ clipping, count, seed }: { clipping: Clipping; count: number; seed: number }) {
  const { selectedRange, describePassage, anchorPassage } = (window as unknown as { tried: Tried }).tried;
  const { text } = clipping;
  const body = document.querySelector<HTMLElement>('[role=tabpanel] div[lang]');
  const selection = window.getSelection();
  if (!body || !selection) throw new Error('nothing to select');
  let state = seed;
  const pick = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pieces = [...body.querySelectorAll<HTMLElement>('[data-start]')].map((piece) => ({
    at: Number(piece.dataset.start),
    node: piece.firstChild as Text,
  }));
  const elements = [body, ...body.querySelectorAll('*')];
  const somewhere = (): [Node, number] => {
    const piece = pieces[pick(pieces.length)];
    if (piece && pick(5) > 0) return [piece.node, pick(piece.node.length + 1)];
    const element = elements[pick(elements.length)] ?? body;
    return [element, pick(element.childNodes.length + 1)];
  };
  // The first place of a piece for which it is true, or its end.
  const firstPlace = (node: Text, isSo: (at: number) => boolean) => {
    let [low, high] = [0, node.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isSo(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const isSplit = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  const told = (range: Range): TextRange | null => {
    const places: number[] = [];
    for (const { at, node } of pieces) {
      const from = firstPlace(node, (place) => range.comparePoint(node, place) >= 0);
      const to = firstPlace(node, (place) => range.comparePoint(node, place + 1) > 0);
      for (let place = from; place < to; place += 1) if (node.data.charAt(place).trim()) places.push(at + place);
    }
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return null;
    return { start: isSplit(first) ? first - 1 : first, end: isSplit(last + 1) ? last + 2 : last + 1 };
  };
  const wrong: unknown[] = [];
  let named = 0;
  for (let one = 0; one < count; one += 1) {
    selection.setBaseAndExtent(...somewhere(), ...somewhere());
    const should = selection.isCollapsed ? null : told(selection.getRangeAt(0));
    const range = selectedRange(selection, body, text);
    const selector = range && describePassage(text, range);
    const back = selector && anchorPassage(text, selector);
    const expected = JSON.stringify(should);
    if (JSON.stringify(range) !== expected || JSON.stringify(back) !== expected) wrong.push({ should, range, back });
    else if (selector && selector.quote !== text.slice(should?.start, should?.end)) wrong.push(selector);
    if (range) named += 1;
  }
  selection.removeAllRanges();
  return { named, wrong: wrong.slice(0, 5) };
}

/** Highlights whose pieces on the page are not exactly what is shown of their passage. Runs in the page. */
function misplaced(clipping: Clipping): number[] {
  const pieces = [...document.querySelectorAll<HTMLElement>('[role=tabpanel] [data-start]')].map((piece) => ({
    start: Number(piece.dataset.start),
    end: Number(piece.dataset.start) + (piece.textContent ?? '').length,
    ids: (piece.dataset.highlights ?? '').split(' ').map(Number),
  }));
  return clipping.notes
    .filter(({ id, selector }) =>
      pieces.some(({ start, end, ids }) => {
        const isIn = selector !== null && start >= selector.start && end <= selector.end;
        const touches = selector !== null && start < selector.end && selector.start < end;
        return ids.includes(id) !== isIn || touches !== isIn;
      }),
    )
    .map(({ id }) => id);
}

describe.skipIf(!built)(`selections${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  let folder: string;
  let desktop: Desktop;
  let clippings: Clipping[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipdesk-selection-'));
    const libraryPath = join(folder, 'scripts.clipdesk');
    const desk = await openDesk({ libraryPath, resourcesDir: RESOURCES_DIR });
    const call = async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>> => {
      const result = (await desk.call(name, input)) as CallResult<CallAnswer<Name>>;
      if (!result.ok) throw new Error(result.failure.message);
      return result.value;
    };
    const pick = randomNumbers(20261124);
    const { id } = await call('import.create', {});
    for (let at = 0; at < TEXTS; at += 1) {
      const text = `Су деңгейі көтерілді ${at}\r\n\r\n2024 жылғы 3 сәуір\r\n\r\n${someText(pick, 260)}\r\n`;
      await call('import.addBytes', {
        ...{ id, name: `${at}.txt`, modifiedAt: null },
        bytes: new TextEncoder().encode(text),
      });
    }
    await call('import.close', { id });
    await call('import.wait', { id });
    clippings = [];
    for (const clippingId of await call('clipping.order', {})) {
      const { text } = await call('clipping.get', { id: clippingId });
      for (let at = 0; at < 8; at += 1) {
        const { start, end } = someRange(pick, text);
        if (text.slice(start, end).isWellFormed())
          await call('hiddenRange.create', { clippingId, start, end: Math.min(end, start + 12) }).catch(() => null);
      }
      for (let at = 0; at < 16; at += 1)
        await call('annotation.create', { clippingId, range: someRange(pick, text) }).catch(() => null);
      const { hidden } = await call('clipping.get', { id: clippingId });
      const shown = hidden.filter(({ start, end }) => start < end).slice(0, 2);
      if (shown.length) await call('hiddenRange.update', { ids: shown.map((one) => one.id), shown: true });
      clippings.push(await call('clipping.get', { id: clippingId }));
    }
    await desk.close();
    desktop = await openDesktop({ libraryPath });
  });

  afterAll(async () => {
    await desktop?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('two of the texts stand side by side, their differences counted and walked through by key', async () => {
    const { page } = desktop;
    const [one, other] = clippings;
    await page.evaluate(
      (ids) => {
        window.location.hash = `/comparison/${ids.join('/')}`;
      },
      [one?.id, other?.id],
    );
    const said = page.getByRole('article', { name: 'Two versions side by side' }).getByRole('status');
    await expect.poll(() => said.textContent()).toMatch(/^[1-9]\d* differences$/);
    const all = Number.parseInt((await said.textContent()) ?? '', 10);
    for (const [key, at] of [
      ['j', 1],
      ['j', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => said.textContent()).toBe(`Difference ${at} of ${all}`);
    }
    await expect.poll(() => page.locator('[data-current][data-difference="0"]').count()).toBeGreaterThan(0);
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('article', { name: one?.headline ?? '' }).waitFor();
  });

  test('ten thousand come back to exactly the same text, in the page and in offsets', async () => {
    const { page } = desktop;
    await page.evaluate(
      `window.tried = { ...${moduleExpression('renderer/reader/selected-range.ts', 'selectedRange')},
        ...${moduleExpression('language/anchor.ts', 'describePassage, anchorPassage')} }`,
    );
    expect(clippings).toHaveLength(TEXTS);
    let named = 0;
    for (const [at, clipping] of clippings.entries()) {
      await page.evaluate((id) => {
        window.location.hash = `/all?clipping=${id}`;
      }, clipping.id);
      await page.getByRole('article', { name: clipping.headline }).locator('[data-start]').first().waitFor();
      expect(clipping.notes.length).toBeGreaterThan(8);
      expect(clipping.hidden.length).toBeGreaterThan(2);
      await expect.poll(() => page.evaluate(misplaced, clipping)).toEqual([]);
      const tried = await page.evaluate(trySelections, { clipping, count: SELECTIONS / TEXTS, seed: 7 + at });
      expect(tried.wrong).toEqual([]);
      named += tried.named;
    }
    expect(named).toBeGreaterThan(SELECTIONS * 0.9);
    expect(desktop.complaints).toEqual([]);
  });
});
