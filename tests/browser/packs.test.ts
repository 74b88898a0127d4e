// Packs as readers open them: HTML and e-mail held to WCAG 2.2 A and AA by axe, light, dark and on paper, in every template and
// language; and in the window: copied as rich text, printed, checked again.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../briefing/pack.ts';
import { renderPack } from '../../briefing/render.ts';
import { HIGHLIGHT_COLOURS } from '../../contract/annotation.ts';
import type { CallAnswer, CallInput, CallName } from '../../contract/calls.ts';
import { type CallResult, DeskError } from '../../contract/failure.ts';
import { type PackLanguage, SHIPPED_TEMPLATES } from '../../contract/pack.ts';
import { openDesk } from '../../desk/desk.ts';
import { assets, briefing, clipping, packOf, storedOf } from '../briefing/sample.ts';
import { startChromium } from './chromium.ts';
import { built, type Desktop, openDesktop, saved } from './harness.ts';
import { objections } from './objections.ts';

const LANGUAGES: readonly PackLanguage[] = ['kk', 'ru', 'en', 'kk'];
let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
});

afterAll(async () => {
  await browser?.close();
});

/** A pack with everything a pack may show: all colours, notes, lists, links, charts, a quotation that does not verify. */
function packIn(language: PackLanguage): Pack {
  const words = ['Өзендегі', 'деңгейі', 'метрге', 'көтерілді', 'жалғасуда'];
  const one = clipping(1, {
    text: `Өзендегі су деңгейі екі метрге көтерілді. Жұмыс жалғасуда. ${'Ұзын'.repeat(60)}\n\nЕкінші абзац.`,
    url: 'https://dala.example/a?b=1',
    highlights: HIGHLIGHT_COLOURS.map((colour, at) => ({ quote: words[at] ?? '', colour, comment: 'Ескертпе' })),
    notes: ['Тұтас ескертпе'],
    themes: ['Климат'],
  });
  const two = clipping(2, {
    text: 'Вода ушла.\n\nعربي',
    language: 'ru',
    outlet: null,
    publishedOn: '2025-08-01',
    highlights: [{ quote: 'Вода' }],
  });
  const three = clipping(3, { text: 'Rivers rose.', language: 'en', outlet: 'The Steppe', publishedOn: null });
  const stored = storedOf([one, two, three]);
  const touched = stored.get(2);
  if (touched) touched.text.actual = 'another';
  const made = briefing(
    language,
    [
      {
        title: 'Су',
        commentary: '1. бір\n2. екі',
        entries: [{ clipping: one, shape: 'full', commentary: '**Маңызды**' }],
      },
      { title: 'Вода', entries: [{ clipping: two }, { clipping: three, shape: 'quotations' }] },
    ],
    { title: 'Су және климат', summary: 'Түйін: [мұнда](https://dala.example/).\n\n- бір\n- екі', reader: 'Басшыға' },
  );
  const pack = packOf(made, [one, two, three], stored);
  pack.classification = 'Қызмет бабында';
  return pack;
}

test.each(SHIPPED_TEMPLATES.map((template, at) => [template, LANGUAGES[at] ?? 'en'] as const))(
  'HTML and e-mail in %s, %s',
  async (template, language) => {
    const made = { ...assets(language, template) };
    const html = new TextDecoder().decode(await renderPack(packIn(language), 'html', made));
    const mail = (await PostalMime.parse(await renderPack(packIn(language), 'eml', made))).html ?? '';
    const found: string[] = [];
    for (const [name, content] of Object.entries({ html, mail })) {
      expect(content.match(/<script|javascript:/i)).toBeNull();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, media: 'screen' });
        await page.setViewportSize({ width: 1000, height: 800 });
        await page.setContent(content);
        found.push(...(await objections(page)).map((objection) => `${name}, ${colorScheme}: ${objection}`));
      }
      await page.setViewportSize({ width: 360, height: 700 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider, `${name} on a telephone`).toBeLessThanOrEqual(0);
    }
    expect(found).toEqual([]);

    // On paper a page that was read in the dark is black on white.
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await page.setContent(html);
    const paper = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(paper).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    expect(requests).toEqual([]);
  },
);

describe.skipIf(!built)(`packs in the window${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-packs-'));
  const library = join(folder, 'press.clipdesk');
  const quote = 'Уровень воды поднялся на два метра';
  const pack = join(folder, 'pack.zip');
  let pages = 0;
  let leftOut = 0;
  let desktop: Desktop;
  let desk: Page;
  const menu = async (name: RegExp) => {
    await desk.getByRole('button', { name: 'Export', exact: true }).click();
    await desk.getByRole('menuitem', { name }).click();
  };

  beforeAll(async () => {
    const opened = await openDesk({
      libraryPath: library,
      resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
    });
    const call = async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
      const result = (await opened.call(name, input)) as CallResult<CallAnswer<Name>>;
      if (!result.ok) throw new DeskError(result.failure);
      return result.value;
    };
    const { id: importId } = await call('import.create', {});
    const text = `Паводок в долине\n\n1 марта 2024\n\n${quote}, сообщили в министерстве.\n\nhttps://dala.example/river\n`;
    await call('import.addBytes', {
      id: importId,
      name: 'a.txt',
      modifiedAt: null,
      bytes: new TextEncoder().encode(text),
    });
    await call('import.close', { id: importId });
    const report = await call('import.wait', { id: importId });
    const clippingId = report.items[0]?.clippings[0] ?? 0;
    const { text: stored } = await call('clipping.get', { id: clippingId });
    const start = stored.indexOf(quote);
    await call('annotation.create', { clippingId, range: { start, end: start + quote.length } });
    const { id } = await call('briefing.create', { title: 'Весна', language: 'ru', clippingIds: [clippingId] });
    await call('briefing.update', { id, summary: 'Вода **поднялась**.' });
    writeFileSync(pack, (await call('briefing.render', { id, format: 'zip' })).bytes);
    pages = (await getDocumentProxy(new Uint8Array((await call('briefing.render', { id, format: 'pdf' })).bytes)))
      .numPages;
    // More than a page holds.
    const many = Array.from(
      { length: 24 },
      (_, at) => `Отчёт ${at + 1} о паводке\n\n2 марта 2024\n\nРайон ${at + 1}.\n`,
    );
    const { id: second } = await call('import.create', {});
    for (const [at, words] of many.entries()) {
      const bytes = new TextEncoder().encode(words);
      await call('import.addBytes', { id: second, name: `${at}.txt`, modifiedAt: null, bytes });
    }
    await call('import.close', { id: second });
    const { items } = await call('import.wait', { id: second });
    const clippingIds = items.flatMap((item) => item.clippings);
    const full = await call('briefing.create', { title: 'Много', language: 'ru', clippingIds });
    const { sections } = await call('briefing.update', { id: full.id, template: 'compact' });
    for (const { id: entryId } of sections.flatMap((section) => section.entries)) {
      await call('entry.update', { id: entryId, commentary: 'Вода поднялась и ушла. '.repeat(40) });
    }
    leftOut = (await call('briefing.preview', { id: full.id })).leftOut;
    await opened.close();
    desktop = await openDesktop({ libraryPath: library });
    desk = desktop.page;
    await desk.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desktop.host.origin });
    await desk.getByRole('link', { name: 'Briefings 2' }).click();
    await desk.getByRole('link', { name: /Весна/ }).click();
  });

  afterAll(async () => {
    await desktop?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('copied as rich text, a briefing is on the clipboard with its headings, bold and quotation, and as plain text', async () => {
    await menu(/Copy as rich text/);
    await desk.getByText('Copied as rich text').waitFor();
    const copied = await desk.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const as = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
      return { html: await as('text/html'), text: await as('text/plain') };
    });
    const { document } = parseHTML(`<html><body>${copied.html}</body></html>`);
    const all = (selector: string) => Array.from(document.querySelectorAll(selector), (one) => one.textContent?.trim());
    expect(all('h1')).toContain('Весна');
    expect(all('h2, h3').join('\n')).toContain('Паводок в долине');
    expect(all('strong, b')).toContain('поднялась');
    expect(all('blockquote').join('\n')).toContain(quote);
    expect(copied.html).not.toMatch(/<script/i);
    expect(copied.text).toContain(quote);
    expect(copied.text).toContain('Вода поднялась.');
    expect(copied.text).not.toContain('<');
  });

  test('printed, every page of the pack is on a sheet of its own, and the window is on none', async () => {
    await desk.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printing = 'yes';
      };
    });
    await menu(/Print/);
    await desk.locator('html[data-printing]').waitFor();
    const inked = await desk.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLImageElement>('body > [aria-hidden] > img'), (image) => {
        const canvas = new OffscreenCanvas(100, 140);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, 100, 140);
        const points = context?.getImageData(0, 0, 100, 140).data ?? [];
        return { wide: image.naturalWidth > 1_500, ink: points.some((value, at) => at % 4 === 0 && value < 200) };
      }),
    );
    expect(inked).toEqual(Array.from({ length: pages }, () => ({ wide: true, ink: true })));
    // As the browser would put it on paper.
    const paper = await getDocumentProxy(new Uint8Array(await desk.pdf({ preferCSSPageSize: true })));
    expect(paper.numPages).toBe(pages);
    const { text } = await extractText(paper, { mergePages: true });
    expect(text.trim()).toBe('');
    const [, , width = 0, height = 0] = (await paper.getPage(1)).view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    await desk.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => desk.locator('body > [aria-hidden] > img').count()).toBe(0);
  });

  test('the tick in the export menu freezes an issue, whose pack says its number, and is off again', async () => {
    const tick = desk.getByRole('menuitemcheckbox', { name: /^Freeze as issue/ });
    const exported = async () => {
      const { name, bytes } = await saved(desk, () => desk.getByRole('menuitem', { name: /^Markdown/ }).click());
      return { name, text: bytes.toString('utf8') };
    };

    await desk.getByRole('button', { name: 'Export', exact: true }).click();
    await tick.click();
    await expect.poll(() => tick.getAttribute('aria-checked')).toBe('true');
    const issue = await exported();
    expect(issue.name).toMatch(/^Весна – выпуск 1\.md$/);
    expect(issue.text).toContain('выпуск 1');

    // The next export is of the briefing as it stands.
    await desk.getByRole('button', { name: 'Export', exact: true }).click();
    await desk.getByRole('menuitemcheckbox', { name: 'Freeze as issue 2' }).waitFor();
    await expect.poll(() => tick.getAttribute('aria-checked')).toBe('false');
    const draft = await exported();
    expect(draft.name).toBe('Весна.md');
    expect(draft.text).not.toContain('выпуск');
  });

  test('what is being typed outlives a reload and a closed window, and only Escape gives it up', async () => {
    const unstored = (on: Page) => on.evaluate(() => localStorage.getItem('clipdesk.unstored'));
    const reader = desk.getByRole('textbox', { name: 'Who it is for' });
    const summary = desk.getByRole('group', { name: /^Summary/ });
    const written = desk.getByRole('textbox', { name: 'Summary', exact: true });

    // A line is stored when it is left: a reload does not leave it.
    await reader.fill('Министру');
    await desk.reload();
    await expect.poll(() => reader.inputValue()).toBe('Министру');
    await expect.poll(() => unstored(desk)).toBeNull();
    await summary.click();
    await written.fill('Вода **ушла**.');
    await desk.reload();
    await summary.getByText('Вода ушла.').waitFor();
    await expect.poll(() => unstored(desk)).toBeNull();

    // Another window of the same browser, closed as it is written in.
    const other = await desk.context().newPage();
    await other.goto(desk.url());
    await other.getByRole('textbox', { name: 'Title', exact: true }).fill('Весна на реке');
    await expect.poll(() => unstored(desk)).toContain('Весна на реке');
    await other.close();
    await desk.reload();
    await expect
      .poll(() => desk.getByRole('textbox', { name: 'Title', exact: true }).inputValue())
      .toBe('Весна на реке');
    await expect.poll(() => unstored(desk)).toBeNull();

    await summary.click();
    await written.fill('Не то.');
    await written.press('Escape');
    await summary.getByText('Вода ушла.').waitFor();
    // Whoever has only keys goes on from there.
    await expect.poll(() => summary.evaluate((shown) => shown === document.activeElement)).toBe(true);
    await expect.poll(() => unstored(desk)).toBeNull();
    await desk.reload();
    await summary.getByText('Вода ушла.').waitFor();
    await expect.poll(() => reader.inputValue()).toBe('Министру');
  });

  test('a pack is checked in the window: as exported, changed, and what is none', async () => {
    await desk.getByRole('link', { name: 'Briefings 2' }).click();
    await desk.getByRole('button', { name: 'Check a pack…' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Check a pack' });
    const check = (path: string) => dialog.locator('input[type=file]').setInputFiles(path);
    await check(pack);
    await dialog.getByText('All of it holds').waitFor();
    await dialog.getByText('1 clipping as stored here').waitFor();
    await dialog.getByText('1 quotation verified against its original').waitFor();

    const files = unzipSync(new Uint8Array(readFileSync(pack)));
    const changed = join(folder, 'changed.zip');
    writeFileSync(changed, zipSync({ ...files, 'briefing.md': new TextEncoder().encode('# Осень') }));
    await check(changed);
    await dialog.getByText('Files of the pack were changed after the export').waitFor();
    await dialog.getByText('briefing.md').waitFor();
    await expect.poll(() => dialog.getByRole('alert').count()).toBe(1);

    const none = join(folder, 'none.zip');
    writeFileSync(none, 'Весна');
    await check(none);
    await dialog.getByText('This is not a pack of Clipdesk.').waitFor();
    await expect.poll(() => dialog.getByText('All of it holds').count()).toBe(0);
    await desk.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('the one-page template says above the pages and after the export how many clippings it leaves out; another leaves none', async () => {
    expect(leftOut).toBeGreaterThan(5);
    await desk.getByRole('link', { name: /Много/ }).click();
    const said = `${leftOut} clippings have no room on the page`;
    const preview = desk.getByRole('region', { name: 'Preview' });
    await preview.getByRole('status').filter({ hasText: said }).waitFor();
    await saved(desk, () => menu(/^PDF/));
    await desk.getByText(said).nth(1).waitFor();

    await desk.getByRole('main').getByRole('button', { name: 'Settings', exact: true }).click();
    const house = desk.getByRole('radio', { name: /^House/ });
    await house.click();
    await expect.poll(() => house.isChecked()).toBe(true);
    await desk.keyboard.press('Escape');
    await preview.getByRole('status').waitFor({ state: 'detached' });
    expect(desktop.complaints).toEqual([]);
  });
});
