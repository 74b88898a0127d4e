// The main job in a real browser: drop, report, read, correct, search, tag, accept, highlight, group, brief, export, and read what was exported.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Desktop, dropPaths, openDesktop, saved } from './harness.ts';

const KAZAKH_LETTERS = 'ә ғ қ ң ө ұ ү һ і';
const QUOTE_KK = 'Өңірде су тапшылығы күшейіп, мұздықтар жыл сайын үш метрге қысқарып барады';
const QUOTE_RU = 'За десять лет язык ледника отступил на сорок два метра';

const KK = `Мұздықтардың еруі жеделдеді

143 рет
көрсетілді

2024 жылғы 3 наурыз

«${QUOTE_KK}», — деді гидролог Айгүл Сәрсенова. Ғалымдар климаттың өзгеруі туралы баяндама жасап, БҰҰ-ның климат жөніндегі бағдарламасына жүгінді. Жиһангездер мен тау маңындағы ауыл тұрғындары да алаңдаулы.

Климаттың өзгеруі салдарынан парниктік газдар шығарындыларын азайту туралы жаңа жоспар қабылданды, деп хабарлайды Dalanews.kz

Тағы оқыңыз:
Ауа райы болжамы
`;
const RU = `Ледник отступает: учёные подвели итоги

05.03.2024

Фото: пресс-служба

${QUOTE_RU}, рассказали учёные на встрече в Алматы. Изменение климата ускоряет таяние ледников, а выбросы парниковых газов растут.

По их словам, глобальное потепление сильнее всего скажется на горных районах.

Читайте также:
Прогноз погоды
`;
const EN = `Council reform debated in Geneva

7 March 2024

Delegates debated reform of the UN Security Council and the number of its permanent members. Several small states asked for limits on the veto.
`;

describe.skipIf(!built)(`the main job${built ? '' : ' (skipped: not built, npm run build)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'clipdesk-job-'));
  let desktop: Desktop;
  let page: Page;
  const rows = (): Locator => page.getByRole('listbox', { name: 'List of clippings' }).getByRole('option');
  const reader = (): Locator => page.getByRole('article');
  const open = async (headline: string | RegExp) => {
    await rows().filter({ hasText: headline }).first().click();
    await reader().getByRole('heading', { level: 1 }).getByText(headline).waitFor();
  };

  beforeAll(async () => {
    mkdirSync(join(folder, 'press', '2024'), { recursive: true });
    writeFileSync(join(folder, 'press', '2024', 'kk.txt'), KK);
    writeFileSync(join(folder, 'press', 'ru.txt'), RU);
    writeFileSync(join(folder, 'en.txt'), EN);
    writeFileSync(join(folder, 'empty.txt'), '');
    desktop = await openDesktop();
    page = desktop.page;
  });

  afterAll(async () => {
    await desktop?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('dropped files and a folder are imported; the report has a row per file, with the reason of one that failed', async () => {
    await page.getByText('Drop articles here to begin').waitFor();
    await dropPaths(page, [join(folder, 'press'), join(folder, 'en.txt'), join(folder, 'empty.txt')]);
    await page.getByText('3 imported').first().waitFor();
    await page.getByRole('link', { name: 'All clippings 3' }).waitFor();
    await page.getByRole('button', { name: 'Report' }).click();
    const report = page.getByRole('dialog');
    for (const name of ['press/2024/kk.txt', 'press/ru.txt', 'en.txt', 'empty.txt'])
      await report.getByText(name, { exact: true }).waitFor();
    await report.getByText('The file is empty').waitFor();
    await page.keyboard.press('Escape');
    await report.waitFor({ state: 'hidden' });
  });

  test('the list shows headline, outlet, date and language', async () => {
    const kk = rows().filter({ hasText: 'Мұздықтардың еруі жеделдеді' }).first();
    await kk.waitFor();
    await expect.poll(() => kk.textContent()).toMatch(/Dalanews\.kz·3 Mar 2024·kk/);
  });

  test('the reader shows the body, what was cleaned on demand, the evidence of a field, and the original', async () => {
    await open('Мұздықтардың еруі жеделдеді');
    await reader().getByText('Жиһангездер мен тау маңындағы').waitFor();
    expect(await reader().getByText('көрсетілді').count()).toBe(0);
    await reader().getByRole('button', { name: /^Show/ }).first().click();
    await reader().getByText('көрсетілді').first().waitFor();
    await page.keyboard.press('z');
    await reader().getByText('көрсетілді').waitFor({ state: 'hidden' });
    await reader().getByText('3 March 2024').hover();
    await page.getByText('2024 жылғы 3 наурыз').first().waitFor();
    await page.mouse.move(5, 5);
    await reader().getByRole('tab', { name: 'Original' }).click();
    await reader().getByText('Ауа райы болжамы').waitFor();
    await reader().getByText('SHA-256').waitFor();
    await reader().getByRole('tab', { name: 'Text' }).click();
  });

  test('a headline corrected in place is corrected everywhere, and undone with one key', async () => {
    await reader().getByRole('heading', { level: 1 }).click();
    const field = page.getByRole('textbox', { name: 'Headline' });
    await field.fill('Мұздықтар: жаңа дерек');
    await field.press('Enter');
    await reader().getByText('Мұздықтар: жаңа дерек').waitFor();
    await rows()
      .getByText('Мұздықтар: жаңа дерек')
      .or(page.getByRole('option').getByText('Мұздықтар: жаңа дерек'))
      .first()
      .waitFor();
    await page.keyboard.press('z');
    await reader().getByRole('heading', { level: 1 }).getByText('Мұздықтардың еруі жеделдеді').waitFor();
  });

  test.each([
    ['мұздық', 'Мұздықтардың еруі жеделдеді'],
    ['выброс парниковых газов', 'Ледник отступает'],
    ['climate change', 'Ледник отступает'],
    ['ООН', 'Council reform debated'],
  ])('searching for %s finds %s with the words that matched marked', async (query, headline) => {
    const box = page
      .getByRole('searchbox')
      .or(page.getByRole('textbox', { name: 'Search' }))
      .first();
    await box.fill(query);
    await page.getByText(headline).first().waitFor();
    await page.locator('mark').first().waitFor();
    await box.fill('');
  });

  test('a filter by language leaves only its clippings', async () => {
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.getByRole('checkbox', { name: /Russian/ }).click();
    await page.getByRole('button', { name: 'Remove the filter Russian' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Council reform debated').first().waitFor({ state: 'hidden' });
    await page.getByText('Ледник отступает').first().waitFor();
    await page.getByRole('button', { name: 'Remove the filter Russian' }).click();
    await page.getByText('Council reform debated').first().waitFor();
  });

  test('tags are typed, suggested themes accepted and rejected', async () => {
    await open('Мұздықтардың еруі жеделдеді');
    await reader().getByPlaceholder('Add a tag').fill('су');
    await page.keyboard.press('Enter');
    await reader().getByText('су', { exact: true }).first().waitFor();
    await reader().getByRole('button', { name: 'Accept Climate' }).click();
    await reader().getByText('Climate').first().waitFor();
    await open(/Ледник отступает/);
    await reader().getByRole('button', { name: 'Accept Climate' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Accept Climate' }).count()).toBe(0);
  });

  test.each([
    ['Мұздықтардың еруі жеделдеді', QUOTE_KK, 'Негізгі дерек: ұзақ мерзімді үрдіс'],
    [/Ледник отступает/, QUOTE_RU, 'Проверить по отчёту'],
  ])('a selected passage of %s is highlighted with a note', async (headline, quote, note) => {
    await open(headline);
    await reader().getByText(quote.slice(0, 30)).first().waitFor();
    // What the desk tells of the text while it is being selected draws it anew.
    const withNote = page.getByRole('button', { name: 'Highlight with a note' });
    await expect
      .poll(async () => {
        await select(page, quote);
        return withNote.waitFor({ timeout: 2_000 }).then(
          () => 'offered',
          () => 'not offered',
        );
      })
      .toBe('offered');
    await withNote.click();
    await page.getByRole('textbox', { name: /Note/ }).last().fill(note);
    await page.keyboard.press('Control+Enter');
    await page.getByText(note).first().waitFor();
  });

  test('clippings are seen grouped by theme', async () => {
    const list = page.getByRole('listbox', { name: 'List of clippings' });
    await page.getByRole('button', { name: 'Group by theme' }).click();
    // Headings come before the rows under them.
    await expect
      .poll(() => list.textContent())
      .toMatch(/^Climate.*Ледник отступает.*UN reform.*Council reform debated/s);
    await page.getByRole('button', { name: 'Group by theme' }).click();
  });

  describe('the briefing', () => {
    const exported: Record<string, Buffer> = {};

    test('is made from a theme, ordered, given a summary, and exported in every format', async () => {
      await page
        .getByRole('link', { name: 'Briefings' })
        .or(page.getByRole('button', { name: 'Briefings' }))
        .first()
        .click();
      await page.getByRole('button', { name: 'New briefing' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Title').fill('Су және климат');
      const climate = dialog.getByRole('checkbox', { name: /Climate/ });
      await climate.click();
      await expect.poll(() => climate.isChecked()).toBe(true);
      await dialog.getByText('Қазақша').click();
      await dialog.getByRole('button', { name: 'Create briefing' }).click();
      const first = page
        .getByRole('main')
        .getByText(/Мұздықтардың еруі жеделдеді|Ледник отступает/)
        .first();
      await first.waitFor();
      const before = await first.textContent();
      await first.click();
      await page.keyboard.press('Alt+ArrowDown');
      await expect
        .poll(() =>
          page
            .getByRole('main')
            .getByText(/Мұздықтардың еруі жеделдеді|Ледник отступает/)
            .first()
            .textContent(),
        )
        .not.toBe(before);
      await page.getByRole('group', { name: /^Summary/ }).press('Enter');
      const summary = page.getByRole('textbox', { name: 'Summary' });
      await summary.fill(`Қысқаша: ${KAZAKH_LETTERS}. `);
      // Typed as it comes: bold and plain again, a list that Enter goes on with and ends.
      await page.keyboard.press('Control+b');
      await page.keyboard.type('Маңызды');
      await page.keyboard.press('Control+b');
      await page.keyboard.type(' сөз.\n\n- бір\nекі\n\nсоңы');
      await expect
        .poll(() => summary.inputValue())
        .toBe(`Қысқаша: ${KAZAKH_LETTERS}. **Маңызды** сөз.\n\n- бір\n- екі\nсоңы`);
      await page.locator('[inert]').getByText('Маңызды', { exact: true }).waitFor();
      await summary.blur();
      for (const [format, label] of [
        ['docx', 'Word (DOCX)'],
        ['pdf', 'PDF'],
        ['html', 'HTML'],
        ['md', 'Markdown'],
      ] as const) {
        await page.getByRole('button', { name: 'Export' }).first().click();
        const file = await saved(page, () =>
          page.getByRole('menuitem', { name: new RegExp(`^${label.replace(/[()]/g, '\\$&')}`) }).click(),
        );
        expect(file.name).toBe(`Су және климат.${format}`);
        exported[format] = file.bytes;
      }
      await page
        .getByText(/2 quotations verified/)
        .first()
        .waitFor();
      // A section parted off has its title written at once.
      await page
        .getByRole('button', { name: /^More for/ })
        .last()
        .click();
      await page.getByRole('menuitem', { name: 'Start a new section here' }).click();
      const title = page.getByRole('region', { name: 'New section' }).getByRole('textbox').first();
      await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.type('Look ahead\n');
      await page.getByRole('navigation', { name: 'Sections' }).getByText('Look ahead').waitFor();
    });

    test.each(['docx', 'pdf', 'html', 'md'])(
      'as %s holds the quotations, the notes, the summary and every Kazakh letter',
      async (format) => {
        const bytes = exported[format];
        if (!bytes) throw new Error(`${format} was not exported`);
        const text = squeezed(await textOf(format, bytes));
        for (const words of [
          QUOTE_KK,
          QUOTE_RU,
          'Негізгі дерек: ұзақ мерзімді үрдіс',
          `Қысқаша: ${KAZAKH_LETTERS}`,
          'Су және климат',
        ]) {
          expect(text).toContain(squeezed(words));
        }
      },
    );
  });

  test('the page complained of nothing', () => {
    expect(desktop.complaints).toEqual([]);
  });
});

/** Selects a passage as a reader does, so that the page sees a selection made by hand. */
async function select(page: Page, quote: string): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    let text = '';
    const starts: number[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      starts.push(text.length);
      nodes.push(node);
      text += node.data;
    }
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`The passage is not on the page: ${words}`);
    const place = (offset: number) => {
      const index = starts.findLastIndex((start) => start <= offset);
      return { node: nodes[index] as Text, offset: offset - (starts[index] ?? 0) };
    };
    const [from, to] = [place(at), place(at + words.length - 1)];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    (from.node.parentElement ?? document.body).dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }, quote);
}

async function textOf(format: string, bytes: Buffer): Promise<string> {
  if (format === 'pdf') {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    return text;
  }
  if (format === 'docx') {
    const zip = await JSZip.loadAsync(bytes);
    const xml = await zip.file('word/document.xml')?.async('string');
    return (xml ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  }
  if (format === 'html')
    return bytes
      .toString('utf8')
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/<[^>]+>/g, '');
  return bytes.toString('utf8');
}

/** Line ends, hyphenation at line ends and no-break spaces are the page's, not the text's. */
function squeezed(text: string): string {
  return text
    .replace(/[\u00ad\u2010]\s*/g, '')
    .replace(/\\/g, '')
    .replace(/\s+/g, ' ');
}
