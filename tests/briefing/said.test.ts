// What packs say of their quotations in every format: translations beside them, and how and when each was checked; and what they leave unsaid.

import JSZip from 'jszip';
import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { renderPack } from '../../briefing/render.ts';
import { manuscriptOf } from '../../briefing/set-manuscript.ts';
import type { PackFormat, SHIPPED_TEMPLATES } from '../../contract/pack.ts';
import { assets, briefing, clipping, packOf, packWith, sha256, storedOf } from './sample.ts';

const QUOTE = 'The level rose by two metres';
const one = clipping(1, {
  text: `${QUOTE}, the minister said. Nothing else.`,
  language: 'en',
  outlet: 'Steppe Gazette',
  highlights: [
    { quote: QUOTE, comment: 'Сверить с гидрометом' },
    { quote: 'Nothing else', colour: 'data' },
  ],
});
const [spoken] = one.notes;
const made = briefing('ru', [
  {
    title: 'Вода',
    entries: [
      {
        clipping: one,
        shape: 'quotations',
        quotations: [
          {
            annotationId: spoken?.id ?? 0,
            quote: QUOTE,
            colour: 'key',
            included: true,
            gloss: 'Вода поднялась на два метра',
          },
        ],
      },
    ],
  },
]);

function pack(altered = false) {
  const stored = storedOf([one]);
  const evidence = stored.get(1);
  if (altered && evidence) evidence.source.actual = sha256('other');
  return { ...packOf(made, [one], stored), checkedAt: '2026-01-12T18:05+05:00' };
}

/** The words of a file, white space and soft hyphens apart. */
async function read(format: PackFormat, altered = false, template: (typeof SHIPPED_TEMPLATES)[number] = 'house') {
  const bytes = await renderPack(pack(altered), format, assets('ru', template));
  const said = async (): Promise<string> => {
    if (format === 'pdf') return (await extractText(bytes, { mergePages: true })).text;
    if (format === 'eml') return ((await PostalMime.parse(bytes)).html ?? '').replace(/<[^>]*>/g, '');
    if (format === 'docx')
      return ((await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '').replace(
        /<[^>]*>/g,
        ' ',
      );
    return new TextDecoder()
      .decode(bytes)
      .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
      .replaceAll('\\', '');
  };
  return (await said()).replaceAll('\u00ad', '').replace(/[\s|]+/g, ' ');
}

test.each(['pdf', 'docx', 'html', 'eml', 'md'] as const)(
  '%s gives the translation of a key quotation too',
  async (format) => {
    const [, ...after] = (await read(format)).split('Вода поднялась на два метра');
    expect(after).toHaveLength(2);
  },
);

test('a spreadsheet has translations and notes line by line beside the quotations', async () => {
  const csv = new TextDecoder().decode(await renderPack(pack(), 'csv', assets('ru')));
  const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
  expect(row).toMatchObject({
    Цитаты: `«${QUOTE}»\n«Nothing else»`,
    Перевод: 'Вода поднялась на два метра\n–',
    'Примечания к цитатам': 'Сверить с гидрометом\n–',
  });
  const bare = new TextDecoder().decode(await renderPack(packWith({ text: 'a' }), 'csv', assets('en')));
  const [empty] = Papa.parse<Record<string, string>>(bare.slice(1), { header: true }).data;
  expect(empty).toMatchObject({ Translation: '', 'Notes on quotations': '' });
});

test.each(['pdf', 'docx', 'html', 'md'] as const)(
  '%s lists every quotation with what it was held against',
  async (format) => {
    const whole = await read(format);
    expect(whole).toContain('Время сверки: 12 января 2026 г., 18:05 (UTC+5).');
    expect(whole).toMatch(/№ Цитата Файл источника Знаки Итог/);
    expect(whole).toMatch(/1 «The level rose by two metres» scrape\/001\.txt 0–28 подтверждена/);
    expect(whole).toMatch(/1 «Nothing else» scrape\/001\.txt 49–61 подтверждена/);
    const altered = await read(format, true);
    expect(altered).toMatch(/«Nothing else» scrape\/001\.txt 49–61 не подтверждена/);
  },
);

test('a compact page says the sum and the time, not the list', async () => {
  const page = await read('pdf', false, 'compact');
  expect(page).toContain('Время сверки: 12 января 2026 г., 18:05 (UTC+5).');
  expect(page).not.toContain('scrape/001.txt');
});

test('a pack without quotations, and an issue of a former release, tell no time and no list', () => {
  const { checkedAt: _, ...former } = pack();
  expect(manuscriptOf(former, assets('ru').words).verification.paragraphs).toHaveLength(1);
  const without = manuscriptOf({ ...packWith({ text: 'a' }), checkedAt: '2026-01-12T18:05+05:00' }, assets('en').words);
  expect(without.verification).toMatchObject({ paragraphs: [expect.stringContaining('no quotations')], table: null });
});

test('figures that tell nothing are left out: no themes, one clipping from each outlet', () => {
  const of = (themes: string[][], outlets: string[]) => {
    const clippings = outlets.map((outlet, at) => clipping(at + 1, { text: 'Су.', outlet, themes: themes[at] ?? [] }));
    const entries = clippings.map((each) => ({ clipping: each }));
    const { matrix, outlets: bars } = manuscriptOf(
      packOf(briefing('kk', [{ title: 'Су', entries }]), clippings),
      assets('kk').words,
    );
    return [matrix !== null, bars !== null];
  };
  expect(of([], ['Дала', 'Жаңалық'])).toEqual([false, false]);
  expect(of([['Климат']], ['Дала', 'Дала', 'Жаңалық'])).toEqual([true, true]);
});

test('lists of two kinds that follow each other are two lists in HTML', async () => {
  const summary = '1. бірінші\n2. екінші\n\n- тармақ\n- тағы\n\nСоңы.';
  const html = new TextDecoder().decode(
    await renderPack(packOf(briefing('kk', [], { summary }), []), 'html', assets('kk')),
  );
  expect(html).toMatch(
    /<ol class="written" start="1"><li dir="auto">бірінші<\/li><li dir="auto">екінші<\/li><\/ol><ul class="written"><li dir="auto">тармақ<\/li><li dir="auto">тағы<\/li><\/ul><p/,
  );
});

test('numbers of a list of twelve stand clear of their words in a PDF', async () => {
  const summary = Array.from({ length: 12 }, (_, at) => `${at + 1}. тармақ`).join('\n');
  const bytes = await renderPack(packOf(briefing('kk', [], { summary }), []), 'pdf', assets('kk'));
  const { text } = await extractText(bytes, { mergePages: true });
  expect(text).toMatch(/9\. тармақ\s+10\. тармақ\s+11\. тармақ\s+12\. тармақ/);
});

test.each(['md', 'html', 'docx', 'pdf'] as const)(
  '%s calls a quotation one in the title it stands under, and not again beside it',
  async (format) => {
    const quoted = clipping(1, {
      text: `${QUOTE}.`,
      language: 'en',
      highlights: [{ quote: QUOTE, colour: 'quotation' }],
    });
    const entries = [{ clipping: quoted, shape: 'quotations' as const }];
    const one = packOf(briefing('kk', [{ title: 'S', entries }]), [quoted]);
    const bytes = await renderPack(one, format, assets('kk'));
    const text =
      format === 'pdf'
        ? (await extractText(bytes, { mergePages: true })).text
        : format === 'docx'
          ? ((await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '')
          : new TextDecoder().decode(bytes);
    const words = text.replace(/<style>.*?<\/style>|<[^>]*>|[\u00ad*]/gs, ' ').replace(/\s+/g, ' ');
    // The title of the list, and the head of a column in the table of checks.
    expect(words.match(/(?<!\p{L})Дәйексөз(?!\p{L})/gu)).toHaveLength(2);
  },
);
