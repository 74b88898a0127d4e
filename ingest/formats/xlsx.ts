// Reads a spreadsheet: every sheet that is a table with an article in each row.

import { partsOf, requireContainer } from './archive.ts';
import { type Reading, Refusal } from './piece.ts';
import { readTables, type Table, type TableFacts } from './table.ts';
import { walkXml } from './xml.ts';

const MOST_ROWS = 200_000;
const MOST_COLUMNS = 2_000;

/** The clippings of a workbook, a row each. Throws a Refusal. */
export async function readXlsx(bytes: Uint8Array, facts: TableFacts = {}): Promise<Reading> {
  return readTables('xlsx', tablesOfXlsx(bytes), facts);
}

/** The sheets of a workbook. Throws a Refusal. */
export function tablesOfXlsx(bytes: Uint8Array): Table[] {
  requireContainer(bytes, 'an Excel workbook (.xlsx)');
  const parts = partsOf(bytes, (name) =>
    /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/iu.test(
      name,
    ),
  );
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) throw new Refusal('damaged', 'The file is damaged or not an Excel workbook.');
  const { sheets, from1904 } = sheetsOf(workbook, parts.get('xl/_rels/workbook.xml.rels'));
  const strings = stringsOf(parts.get('xl/sharedStrings.xml'));
  const dates = dateStyles(parts.get('xl/styles.xml'));
  return sheets.flatMap(({ name, path }) => {
    const sheet = parts.get(path);
    if (!sheet) return [];
    const several = sheets.length > 1;
    return {
      sheet: several ? name : '',
      rows: rowsOf(sheet, strings, dates, from1904),
      locate: (row: number) => `${several ? `sheet:${name}:` : ''}row:${row + 1}`,
    };
  });
}

function sheetsOf(
  workbook: Uint8Array,
  rels: Uint8Array | undefined,
): { sheets: { name: string; path: string }[]; from1904: boolean } {
  const targets = new Map<string, string>();
  if (rels)
    walkXml(rels, {
      open: (name, { Id = '', Target = '' }) => {
        if (local(name) === 'Relationship') targets.set(Id, Target.replace(/^\/?(?:xl\/)?/u, 'xl/'));
      },
      close: () => {},
      text: () => {},
    });
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open: (name, attributes) => {
      if (local(name) === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
      if (local(name) !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/u.test(key))?.[1] ?? '';
      sheets.push({
        name: attributes.name ?? '',
        path: targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
      });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets: sheets.slice(0, 500), from1904 };
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The shared strings, phonetic readings left out. */
function stringsOf(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let current = '';
  let inText = false;
  let phonetic = false;
  walkXml(part, {
    open: (name) => {
      const tag = local(name);
      if (tag === 'si') current = '';
      else if (tag === 'rPh') phonetic = true;
      inText = tag === 't' && !phonetic;
    },
    close: (name) => {
      const tag = local(name);
      if (tag === 'si') strings.push(written(current));
      else if (tag === 'rPh') phonetic = false;
      inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

/** `_x000D_` stands for a character XML cannot hold (ECMA-376, ST_Xstring). */
const written = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Places of the cell styles that show numbers as days (ECMA-376, numFmt). */
function dateStyles(part: Uint8Array | undefined): Set<number> {
  const styles = new Set<number>();
  if (!part) return styles;
  const custom = new Set<string>();
  let inCells = false;
  let at = 0;
  walkXml(part, {
    open: (name, attributes) => {
      const tag = local(name);
      if (tag === 'numFmt' && /[dyгд]/iu.test((attributes.formatCode ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')))
        custom.add(attributes.numFmtId ?? '');
      if (tag === 'cellXfs') inCells = true;
      if (tag !== 'xf' || !inCells) return;
      const id = attributes.numFmtId ?? '0';
      const number = Number(id);
      if (custom.has(id) || (number >= 14 && number <= 17) || number === 22 || (number >= 27 && number <= 36))
        styles.add(at);
      at += 1;
    },
    close: (name) => {
      if (local(name) === 'cellXfs') inCells = false;
    },
    text: () => {},
  });
  return styles;
}

function rowsOf(
  sheet: Uint8Array,
  strings: readonly string[],
  dates: ReadonlySet<number>,
  from1904: boolean,
): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = { column: 0, type: '', style: 0 };
  let value = '';
  let inValue = false;
  walkXml(sheet, {
    open: (name, attributes) => {
      const tag = local(name);
      if (tag === 'row') {
        const at = Number(attributes.r ?? rows.length + 1);
        if (!(at <= MOST_ROWS)) throw new Refusal('too-large', `The sheet has more than ${MOST_ROWS} rows.`);
        while (rows.length < at - 1) rows.push([]);
        row = [];
      } else if (tag === 'c') {
        cell = {
          column: columnOf(attributes.r, row.length),
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
        };
        value = '';
      }
      inValue = tag === 'v' || tag === 't';
    },
    close: (name) => {
      const tag = local(name);
      inValue = false;
      if (tag === 'row') rows.push(row);
      else if (tag === 'c') {
        if (cell.column >= MOST_COLUMNS)
          throw new Refusal('too-large', `The sheet has more than ${MOST_COLUMNS} columns.`);
        while (row.length < cell.column) row.push('');
        row[cell.column] = shown(value, cell.type, dates.has(cell.style), strings, from1904);
      }
    },
    text: (text) => {
      if (inValue) value += text;
    },
  });
  return rows;
}

/** `C7` is column 2; a cell without a reference follows the one before it. */
function columnOf(reference: string | undefined, next: number): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  if (!letters) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shown(value: string, type: string, isDate: boolean, strings: readonly string[], from1904: boolean): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr' || type === 'str') return written(value);
  if (type === 'e' || type === 'b') return '';
  if (type === 'd') return value.slice(0, 10);
  const serial = Number(value);
  if (!isDate || value === '' || !(serial > 0 && serial < 200_000)) return value;
  // Day 1 is 1 January 1900 and the 29 February 1900 that never was is counted, so day 0 is 30 December 1899.
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
