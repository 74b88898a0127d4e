// Spreadsheets and JSON: a row or an object is a clipping; days are days whatever the program stored.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { clippingOf, clippingsOf, codeOf, EN, KK, RU, RU2 } from './read-one.ts';

type Cell = string | number | { day: number };
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook of sheets of rows; texts are shared strings, days are serial numbers in a style of days. */
function workbook(sheets: Record<string, Cell[][]>, extra: Record<string, Uint8Array> = {}): Uint8Array {
  const strings: string[] = [];
  const cell = (value: Cell, row: number, column: number) => {
    const r = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (typeof value === 'object') return `<c r="${r}" s="1"><v>${value.day}</v></c>`;
    if (typeof value === 'number') return `<c r="${r}"><v>${value}</v></c>`;
    return `<c r="${r}" t="s"><v>${strings.push(value) - 1}</v></c>`;
  };
  const parts: Record<string, Uint8Array> = {};
  for (const [at, rows] of Object.values(sheets).entries()) {
    const data = rows
      .map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, y, x)).join('')}</row>`)
      .join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`);
  }
  const names = Object.keys(sheets).map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const rels = Object.keys(sheets).map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zipSync({
    ...parts,
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${names.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map((one) => `<si><r><t>${escaped(one)}</t></r><rPh><t>x</t></rPh></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    ...extra,
  });
}

describe('spreadsheets', () => {
  const HEADER = ['Заголовок', 'Издание', 'Дата', 'Текст'];

  test('rows of every sheet that holds articles, with their days', async () => {
    const clippings = await clippingsOf(
      'a.xlsx',
      workbook({
        Итого: [['Всего', 2]],
        Март: [HEADER, ['В городе готовятся к паводку', 'Tengrinews.kz', { day: 45363 }, `${RU}_x000D_\n${RU2}`]],
        Апрель: [HEADER, ['Алматы су тасқынына дайын', '', '2 сәуір 2024', KK]],
      }),
    );
    expect(clippings).toMatchObject([
      {
        headline: 'В городе готовятся к паводку',
        outlet: { key: 'tengrinews' },
        publishedOn: '2024-03-12',
        locator: 'sheet:Март:row:2',
      },
      {
        headline: 'Алматы су тасқынына дайын',
        outlet: null,
        publishedOn: '2024-04-02',
        language: 'kk',
        locator: 'sheet:Апрель:row:2',
      },
    ]);
    expect(clippings[0]?.text).not.toContain('_x000D_');
  });

  test('what is refused', async () => {
    expect(await codeOf('a.xlsx', workbook({ Лист: [['Всего', 2]] }))).toBe('no-articles');
    expect(await codeOf('a.xlsx', workbook({ Лист: [] }))).not.toBe('ok');
    expect(await codeOf('a.xlsx', RU)).toBe('damaged');
    expect(
      await codeOf('a.xlsx', workbook({ Лист: [HEADER] }, { 'xl/workbook.xml': strToU8('<workbook><sheets>') })),
    ).toBe('damaged');
    expect(
      await codeOf(
        'a.xlsx',
        workbook(
          { Лист: [HEADER] },
          { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><row r="999999999"/></worksheet>') },
        ),
      ),
    ).toBe('too-large');
    expect(
      await codeOf(
        'a.xlsx',
        workbook(
          { Лист: [HEADER] },
          { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><row r="1"><c r="ZZZ1"><v>1</v></c></row></worksheet>') },
        ),
      ),
    ).toBe('too-large');
    expect(
      await codeOf(
        'a.xlsx',
        workbook({ Лист: [HEADER] }, { 'xl/sharedStrings.xml': new Uint8Array(30 * 1024 * 1024) }),
      ),
    ).toBe('bomb');
  });
});

describe('JSON', () => {
  test('a list, a list within an answer, an object, lines', async () => {
    const article = {
      title: 'City prepares for floods',
      publishedAt: '2024-03-12T09:15:00Z',
      source: { id: 7, name: 'The Hill Courier' },
      author: 'Ann Field',
      url: 'https://hill.example/floods',
      content: EN,
    };
    const other = { ...article, title: 'Rescue teams test the pumps', publishedAt: 1710234900 };
    const expected = {
      headline: article.title,
      publishedOn: '2024-03-12',
      outlet: { printed: 'The Hill Courier' },
      byline: 'Ann Field',
      url: article.url,
    };
    expect(await clippingsOf('a.json', JSON.stringify([article, other]))).toMatchObject([
      { ...expected, locator: 'item:1' },
      { headline: other.title, publishedOn: '2024-03-12' },
    ]);
    expect(await clippingsOf('a.json', JSON.stringify({ status: 'ok', articles: [article, other] }))).toHaveLength(2);
    expect(
      await clippingsOf('a.json', JSON.stringify({ hits: { hits: [{ _source: article }, { _source: other }] } })),
    ).toHaveLength(2);
    expect(await clippingOf('a.json', JSON.stringify(article))).toMatchObject(expected);
    expect(await clippingsOf('a.jsonl', `${JSON.stringify(article)}\n\n${JSON.stringify(other)}\n`)).toMatchObject([
      { locator: 'line:1' },
      { locator: 'line:3' },
    ]);
    expect(await clippingsOf('a.json', `${JSON.stringify(article)}\n${JSON.stringify(other)}\n`)).toHaveLength(2);
  });

  test('a site\'s own export, with markup under "rendered"', async () => {
    const post = {
      id: 5,
      date: '2024-03-12T09:15:00',
      title: { rendered: 'В городе готовятся к паводку' },
      content: { rendered: `<p>${RU}</p>\n<p>${RU2}</p>` },
      link: 'https://paper.example/5',
    };
    const clipping = await clippingOf('a.json', JSON.stringify([post]));
    expect(clipping).toMatchObject({
      headline: 'В городе готовятся к паводку',
      publishedOn: '2024-03-12',
      url: 'https://paper.example/5',
    });
    expect(clipping.text).toBe(`В городе готовятся к паводку\n\n${RU}\n\n${RU2}`);
  });

  test.each([
    ['no JSON', '{"title": ', 'damaged'],
    ['settings', '{"version": 3, "paths": ["a", "b"]}', 'no-articles'],
    ['nesting without end', '['.repeat(200_000) + ']'.repeat(200_000), 'no-articles'],
    ['a number', '7', 'no-articles'],
  ])('%s is refused', async (_name, text, code) => {
    expect(await codeOf('a.json', text)).toBe(code);
  });

  test('a broken line is named', async () => {
    await expect(clippingsOf('a.jsonl', '{"title":"a"}\n{"title":\n')).rejects.toThrow('Line 2 is not JSON.');
  });
});
