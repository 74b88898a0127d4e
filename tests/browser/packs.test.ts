// Packs as readers open them: HTML and e-mail held to WCAG 2.2 A and AA by axe, light, dark and on paper, in every template and language.

import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '../../briefing/pack.ts';
import { renderPack } from '../../briefing/render.ts';
import { HIGHLIGHT_COLOURS } from '../../contract/annotation.ts';
import { type PackLanguage, SHIPPED_TEMPLATES } from '../../contract/pack.ts';
import { assets, briefing, clipping, packOf, storedOf } from '../briefing/sample.ts';
import { startChromium } from './chromium.ts';
import { objections } from './objections.ts';

const LANGUAGES: readonly PackLanguage[] = ['kk', 'ru', 'en', 'kk'];
let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
}, 60_000);

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
  60_000,
);
