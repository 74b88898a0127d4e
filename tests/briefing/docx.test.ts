// The Word document: contents filled in, Word's own charts and footnotes, and the styles of a document of the analyst's taken over.

import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { renderPack } from '../../briefing/render.ts';
import { type WordStyles, wordStylesIn } from '../../briefing/word-styles.ts';
import { demoPack } from './demo.ts';
import { assets } from './sample.ts';

const pack = demoPack('ru');

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const)),
  );
}

const text = (words: string) => new TextEncoder().encode(words);

/** A document as Word of another language writes it: ids of styles are its own. */
async function reference(files: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const made: Record<string, string> = {
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body><w:p/><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:color w:val="AA0011"/></w:rPr></w:style></w:styles>`,
    'word/theme/theme1.xml':
      '<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ours"/>',
    ...files,
  };
  for (const [name, content] of Object.entries(made)) if (content !== '') zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a document for its styles is refused', () => {
  test('when it is no Word document, is damaged or holds no styles', async () => {
    expect(wordStylesIn(new Uint8Array())).toBe('not-word');
    expect(wordStylesIn(text('PK but not a zip'))).toBe('not-word');
    expect(wordStylesIn(await reference({ 'word/document.xml': '' }))).toBe('not-word');
    expect(wordStylesIn(await reference({ 'word/styles.xml': '' }))).toBe('no-styles');
    expect(wordStylesIn(await reference({ 'word/styles.xml': '<w:styles xmlns:w="x"/>' }))).toBe('no-styles');
    expect(wordStylesIn(await reference({ 'word/styles.xml': '<w:styles xmlns:w="x"><w:style>' }))).toBe('damaged');
    expect(wordStylesIn(await reference({ 'word/theme/theme1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }))).toBe(
      'damaged',
    );
    expect(wordStylesIn(await reference({ 'word/styles.xml': ' '.repeat(9_000_000) }))).toBe('too-large');
    expect(wordStylesIn(new Uint8Array(21_000_000))).toBe('too-large');
  });
});

test('contents, charts and footnotes are filled in, and Word is not made to ask', async () => {
  const parts = await partsOf(await renderPack(pack, 'docx', assets('ru')));
  for (const xml of parts.values()) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
  }
  const main = parts.get('word/document.xml') ?? '';
  expect(parts.get('word/settings.xml')).not.toContain('updateFields');
  expect(main).not.toContain('w:dirty');
  expect(main).not.toMatch(/<w:(rtl|bidi|keepNext) w:val="false"/);
  const [, contents = ''] = /<w:sdtContent>(.*?)<\/w:sdtContent>/s.exec(main) ?? [];
  for (const { title, entries } of pack.sections) {
    for (const words of [title, ...entries.map((entry) => entry.headline)]) expect(contents).toContain(words);
  }
  const pages = [
    ...contents.matchAll(/PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)</g),
  ];
  const numbers = pages.map(([, number]) => Number(number));
  expect(numbers).toHaveLength((contents.match(/PAGEREF/g) ?? []).length);
  expect(numbers.length).toBeGreaterThan(12);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(main.match(/<c:chart /g)).toHaveLength(2);
  expect(parts.get('word/charts/chart1.xml')).toContain('Степной вестник');
  expect(main).toMatch(/<wp:docPr [^>]*descr="Столбчатая диаграмма: [^"]*Степной вестник/);
  expect(main.match(/<w:footnoteReference /g)?.length).toBeGreaterThan(5);
  expect(parts.get('word/footnotes.xml')).toContain('Текст : электронный');
});

test('the bars of neighbouring quotations are two: Word joins those of one indent', async () => {
  const main = (await partsOf(await renderPack(pack, 'docx', assets('ru')))).get('word/document.xml') ?? '';
  const lefts = [...main.matchAll(/<w:p>(?:(?!<\/w:p>).)*?"PackQuotation"(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(
    ([paragraph]) => ({
      left: /<w:ind w:left="(\d+)"/.exec(paragraph)?.[1],
      opens: /<w:t [^>]*>[«“]/.test(paragraph),
    }),
  );
  expect(lefts.length).toBeGreaterThan(20);
  for (const [at, { left, opens }] of lefts.entries()) {
    const before = lefts[at - 1];
    // The lines of one quotation have one indent, and the next quotation another one, unless something stands between.
    if (before && !opens) expect(left).toBe(before.left);
  }
  const [one, two] = lefts.filter(({ opens }) => opens);
  expect(one && two).toBeDefined();
  expect(one?.left).not.toBe(two?.left);
});

test('styles, theme and page come from the reference; what it lacks is added without fonts of ours', async () => {
  const wordStyles = wordStylesIn(await reference()) as WordStyles;
  expect(wordStyles).toMatchObject({ page: { width: 12240, right: 1100 } });
  const parts = await partsOf(await renderPack(pack, 'docx', { ...assets('ru'), wordStyles }));
  const styles = parts.get('word/styles.xml') ?? '';
  expect(styles).toContain('Georgia');
  expect(styles).not.toMatch(/Cambria|Calibri/);
  expect(styles).toMatch(/w:styleId="Heading1"[^>]*>(?:(?!<\/w:style>).)*AA0011/s);
  expect(styles.match(/w:styleId="Heading1"/g)).toHaveLength(1);
  expect(styles).toMatch(/w:styleId="Heading2"/);
  expect(styles).toMatch(/w:styleId="PackQuotation"/);
  expect(parts.get('word/theme/theme1.xml')).toContain('name="Ours"');
  expect(parts.get('word/document.xml')).toMatch(/<w:pgSz [^>]*w:w="12240"/);
});

test('another language of Word keeps its own names where ours are taken', async () => {
  const w = 'xmlns:w="x"';
  const both = `<w:styles ${w}><w:style w:styleId="Heading1"><w:name w:val="Mine"/></w:style><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  expect((wordStylesIn(await reference({ 'word/styles.xml': both })) as WordStyles).styles).toContain('w:styleId="1"');
});
