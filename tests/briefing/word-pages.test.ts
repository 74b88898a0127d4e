// Pages of Word's contents: estimated for packs of any length, near what a full layout of the document finds.

import { Bookmark, Document, Packer, Paragraph, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxStyles } from '../../briefing/docx-style.ts';
import { renderPack } from '../../briefing/render.ts';
import { styleMetrics } from '../../briefing/word-metrics.ts';
import { bookmarkPages } from '../../briefing/word-pages.ts';
import type { WordStyles } from '../../briefing/word-styles.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

const SENTENCES = [
  'Өзендегі су деңгейі екі метрге көтерілді, деп хабарлады облыс әкімдігінің баспасөз қызметі. ',
  'Учёные опубликовали новые данные о таянии ледников, а министерство обещает ответить на них до конца года. ',
  'The ministry said the new rules would apply from spring, while farmers downstream asked for more time. ',
];
const prose = (at: number) => (SENTENCES[at % 3] ?? '').repeat(2 + ((at * 7) % 9));
const numbersOf = (pages: ReadonlyMap<string, string>) => [...pages.values()].map(Number);

test('headings, quotations and prose fall on the pages a full layout puts them on', async () => {
  const styles = docxStyles(null);
  const size = { width: 11906, height: 16838 };
  const margin = { top: 1600, right: 1600, bottom: 1500, left: 1600 };
  const sheet = { width: 8706, height: 13738, styles: styleMetrics(styles, null), notes: [] };
  const children = Array.from({ length: 60 }, (_, at) => [
    ...(at % 9 === 0
      ? [new Paragraph({ style: 'Heading1', pageBreakBefore: at % 2 === 0, text: 'Су және климат' })]
      : []),
    new Paragraph({
      style: 'Heading2',
      children: [new Bookmark({ id: `e${at}`, children: [new TextRun(prose(at).slice(0, 50 + at * 2))] })],
    }),
    new Paragraph({ style: 'Facts', keepNext: true, text: 'Дала жаңалықтары · 15 қазан 2025 ж. · қазақ' }),
    new Paragraph({ text: prose(at) }),
    new Paragraph({ style: at % 3 === 0 ? 'PackQuotation' : 'Lead', text: prose(at + 1) }),
  ]).flat();
  let ours = new Map<string, string>();
  let theirs = new Map<string, string>();
  const estimate = estimatePageNumbersWith({ guess: true });
  await Packer.toBuffer(
    new Document({
      styles,
      pageNumbers: (body, context) => {
        ours = bookmarkPages(body, sheet);
        const estimated = estimate(body, context);
        theirs = new Map(estimated.bookmarks);
        return estimated;
      },
      sections: [{ properties: { page: { size, margin } }, children }],
    }),
  );
  expect(ours.size).toBe(60);
  expect(Number(theirs.get('e59'))).toBeGreaterThan(15);
  for (const [bookmark, page] of ours) {
    expect(Math.abs(Number(page) - Number(theirs.get(bookmark))), bookmark).toBeLessThanOrEqual(1);
  }
});

describe('a long pack', () => {
  const clippings = Array.from({ length: 60 }, (_, at) =>
    clipping(at + 1, { text: `${prose(at).repeat(4)}\n\n${prose(at + 1)}`, headline: `Тақырып ${at + 1}` }),
  );
  const pack = packOf(
    briefing('kk', [{ title: 'Су', entries: clippings.map((each) => ({ clipping: each, shape: 'full' as const })) }]),
    clippings,
  );

  async function contentsOf(wordStyles: WordStyles | null): Promise<{ numbers: number[]; settings: string }> {
    const files = unzipSync(await renderPack(pack, 'docx', { ...assets('kk'), wordStyles }));
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const found = text('word/document.xml').matchAll(
      /PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)</g,
    );
    return { numbers: Array.from(found, ([, number]) => Number(number)), settings: text('word/settings.xml') };
  }

  test('has its pages in the contents, and Word is not made to ask', async () => {
    const { numbers, settings } = await contentsOf(null);
    // The section, its entries, and what stands after them.
    expect(numbers.length).toBeGreaterThan(61);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.at(-1)).toBeGreaterThan(40);
    expect(settings).not.toContain('updateFields');
  });

  test('is longer in the larger letters of a document of one’s own', async () => {
    const styles = (size: number): WordStyles => ({
      styles: `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="${size}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
      theme: null,
      page: null,
    });
    const small = (await contentsOf(styles(20))).numbers.at(-1) ?? 0;
    const large = (await contentsOf(styles(32))).numbers.at(-1) ?? 0;
    expect(small).toBeGreaterThan(10);
    expect(large).toBeGreaterThan(small * 1.7);
  });
});

test('a body with nothing in it, and words longer than a line, are laid out too', () => {
  const sheet = { width: 8706, height: 13738, styles: styleMetrics(docxStyles(null), null), notes: [] };
  expect(numbersOf(bookmarkPages({ 'w:body': [] }, sheet))).toEqual([]);
  const paragraph = (text: string, name: string) => ({
    'w:p': [{ 'w:bookmarkStart': { _attr: { 'w:name': name } } }, { 'w:r': [{ 'w:t': [text] }] }],
  });
  const body = { 'w:body': [paragraph('а'.repeat(20_000), 'one'), paragraph('b', 'two')] };
  const pages = bookmarkPages(body, sheet);
  expect(pages.get('one')).toBe('1');
  expect(Number(pages.get('two'))).toBeGreaterThan(3);
});
