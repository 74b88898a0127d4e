// The table of a pack: a row for each entry, every text a text and never a formula.

import JSZip from 'jszip';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { renderPack } from '../../briefing/render.ts';
import { assets, briefing, clipping, packOf, packWith } from './sample.ts';

const FORMULA = '=HYPERLINK("http://example.org","x")';

async function csvRows(pack: ReturnType<typeof packWith>): Promise<Record<string, string>[]> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await renderPack(pack, 'csv', assets(pack.language)),
  );
  expect(text.startsWith('\ufeff')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe('texts that a spreadsheet would carry out', () => {
  const pack = packWith({ text: 'abc', headline: FORMULA, outlet: '+1', byline: '@SUM(A1)', agency: '-2+3' });

  test('are text in CSV', async () => {
    const [row] = await csvRows(pack);
    expect(row).toMatchObject({ Headline: `'${FORMULA}`, Outlet: "'+1", Byline: "'@SUM(A1)", Agency: "'-2+3" });
  });

  test('are text in XLSX', async () => {
    const zip = await JSZip.loadAsync(await renderPack(pack, 'xlsx', assets('en')));
    const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet.length).toBeGreaterThan(500);
  });
});

describe('the table', () => {
  test('has a row for each entry with its section, facts, quotations and notes', async () => {
    const one = clipping(1, {
      text: 'Су деңгейі көтерілді. Соңы.',
      headline: 'Бірінші, "тырнақшада"',
      publishedOn: '2024-03',
      themes: ['Климат'],
      highlights: [{ quote: 'Су деңгейі' }, { quote: 'Соңы' }],
      notes: ['Бірінші ескертпе\nекі жол'],
    });
    const two = clipping(2, { text: 'b', outlet: null, publishedOn: null });
    const made = briefing('kk', [
      { title: 'Бір', entries: [{ clipping: one, commentary: 'Түсінік.' }] },
      { title: 'Екі', entries: [{ clipping: two, shape: 'line' }] },
    ]);
    const rows = await csvRows(packOf(made, [one, two]));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      '№': '1',
      Бөлім: 'Бір',
      Тақырыбы: 'Бірінші, "тырнақшада"',
      Күні: '2024-03',
      Тақырыптар: 'Климат',
      Дәйексөздер: '«Су деңгейі»\n«Соңы»',
      'Талдаушының ескертпелері': 'Бірінші ескертпе\nекі жол',
      Түсініктеме: 'Түсінік.',
    });
    expect(rows[1]).toMatchObject({ '№': '2', Бөлім: 'Екі', Басылым: '', Күні: '' });
  });

  test('names the kind and country of outlets, where they are known', async () => {
    const one = { ...clipping(1, { text: 'a' }), outletKind: 'state-print' as const, outletCountry: 'KZ' };
    const two = clipping(2, { text: 'b' });
    const made = briefing('ru', [{ title: 'Раз', entries: [{ clipping: one }, { clipping: two }] }]);
    const rows = await csvRows(packOf(made, [one, two]));
    expect(rows).toMatchObject([
      { 'Вид издания': 'Государственная пресса', Страна: 'Казахстан' },
      { 'Вид издания': '', Страна: '' },
    ]);
  });

  test('is cut to what a cell holds, and opens with a title no spreadsheet takes', async () => {
    const pack = packWith({ text: 'a', notes: ['ж'.repeat(40_000)] }, 'ru');
    pack.title = "[*]:'/\\? план";
    const zip = await JSZip.loadAsync(await renderPack(pack, 'xlsx', assets('ru')));
    const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    expect(workbook).toContain('name="план"');
    const all = (await Promise.all(Object.values(zip.files).map((file) => file.async('string')))).join('');
    expect(/ж{32766}…/.test(all)).toBe(true);
    expect(/ж{32767}/.test(all)).toBe(false);
  });
});
