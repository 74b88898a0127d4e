// A pack as one table: a row for each entry, for those who count and sort. The CSV and XLSX files are made of it.

import Papa from 'papaparse';
import writeXlsx from 'write-excel-file/node';
import type { PackLanguage } from '../contract/pack.ts';
import { countryName } from '../language/countries.ts';
import { oneLine } from './one-line.ts';
import type { Pack, PackEntry } from './pack.ts';
import { printableAll } from './printable.ts';
import { type Wording, type Words, wording } from './wording.ts';
import { unpacked, zipped } from './zip.ts';

/** The characters a cell of a spreadsheet holds at most (ECMA-376, Excel's own limit). */
const LONGEST_CELL = 32_767;

interface Column {
  /** Key of its head among the pack's words. */
  head: string;
  /** Width in the spreadsheet, in characters. */
  width: number;
  cell: (entry: PackEntry, section: string, number: number) => string | number;
}

const lines = (texts: readonly string[]): string => texts.join('\n');
/** A line for each quotation, in their order, so that what belongs together stands on one level; a dash for none. */
const beside = (texts: readonly string[]): string =>
  texts.some((text) => text !== '') ? lines(texts.map((text) => oneLine(text) || '–')) : '';

function columnsIn(say: Wording, language: PackLanguage): Column[] {
  return [
    { head: 'table.number', width: 6, cell: (_entry, _section, number) => number },
    { head: 'coverage.section', width: 24, cell: (_entry, section) => section },
    { head: 'table.headline', width: 60, cell: (entry) => entry.headline },
    { head: 'table.outlet', width: 24, cell: (entry) => entry.outlet ?? '' },
    {
      head: 'table.kind',
      width: 22,
      cell: ({ outletKind }) => (outletKind ? say.word(`outlet-kind.${outletKind}`) : ''),
    },
    {
      head: 'table.country',
      width: 16,
      cell: ({ outletCountry }) => (outletCountry ? countryName(outletCountry, language) : ''),
    },
    { head: 'table.agency', width: 18, cell: (entry) => entry.agency ?? '' },
    { head: 'table.byline', width: 22, cell: (entry) => entry.byline ?? '' },
    // As stored, with just the precision it has: a date cell would pad it.
    { head: 'table.date', width: 12, cell: (entry) => entry.publishedOn ?? '' },
    { head: 'table.language', width: 14, cell: (entry) => say.languageName(entry.language) },
    { head: 'themes', width: 28, cell: (entry) => [...entry.themes].sort(say.compare).join('; ') },
    { head: 'table.tone', width: 18, cell: ({ tone }) => (tone ? say.word(`tone.${tone}`) : '') },
    // A number, so that it sorts.
    { head: 'table.importance', width: 12, cell: ({ importance }) => importance ?? '' },
    { head: 'table.url', width: 40, cell: (entry) => entry.url ?? '' },
    {
      head: 'quotations',
      width: 60,
      cell: (entry) =>
        lines(entry.quotations.map((quotation) => say.quote((quotation.unmarked ?? quotation.parts).join(' [...] ')))),
    },
    // Line by line beside the quotations; where none has any, the cell is empty.
    { head: 'gloss', width: 60, cell: (entry) => beside(entry.quotations.map(({ gloss }) => gloss)) },
    {
      head: 'table.quotation-notes',
      width: 40,
      cell: (entry) => beside(entry.quotations.map(({ comment }) => comment)),
    },
    {
      head: 'verification.unverified',
      width: 14,
      cell: (entry) => entry.quotations.filter((quotation) => !quotation.verified).length,
    },
    { head: 'notes', width: 40, cell: (entry) => lines(entry.notes) },
    {
      head: 'commentary',
      width: 40,
      cell: (entry) => lines(entry.commentary.map((block) => block.runs.map((run) => run.text).join(''))),
    },
    { head: 'sources.file', width: 30, cell: (entry) => entry.sourceName },
    { head: 'sources.sha256', width: 66, cell: (entry) => entry.sha256 },
  ];
}

function rowsOf(pack: Pack, columns: readonly Column[]): (string | number)[][] {
  let number = 0;
  return pack.sections.flatMap((section) =>
    section.entries.map((entry) => {
      number += 1;
      return columns.map((column) => printableAll(column.cell(entry, section.title, number)));
    }),
  );
}

/** The table as CSV (RFC 4180) in UTF-8 with a byte order mark, for spreadsheets; what would be a formula there is text. */
export function renderCsv(pack: Pack, words: Words): Uint8Array {
  const say = wording(pack.language, words);
  const columns = columnsIn(say, pack.language);
  const csv = Papa.unparse(
    { fields: columns.map((column) => say.word(column.head)), data: rowsOf(pack, columns) },
    { escapeFormulae: true, newline: '\r\n' },
  );
  return new TextEncoder().encode(`\ufeff${csv}\r\n`);
}

/** The table as a spreadsheet, its head in place while one scrolls; every text is a text cell, none a formula. */
export async function renderXlsx(pack: Pack, words: Words): Promise<Uint8Array> {
  const say = wording(pack.language, words);
  const columns = columnsIn(say, pack.language);
  const head = columns.map((column) => ({ value: say.word(column.head), type: String, fontWeight: 'bold' as const }));
  const body = rowsOf(pack, columns).map((row) =>
    row.map((value) =>
      typeof value === 'number'
        ? { value, type: Number, alignVertical: 'top' as const }
        : { value: fitting(value), type: String, alignVertical: 'top' as const, wrap: true },
    ),
  );
  const bytes = await writeXlsx([head, ...body], {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    sheet: sheetName(pack.title),
  }).toBuffer();
  // The library writes the time of day into the file.
  return zipped(unpacked(bytes), pack.createdOn);
}

function fitting(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1).toWellFormed()}…`;
}

/** A name spreadsheets take: at most 31 characters, none of those that mean something in a formula. */
function sheetName(title: string): string {
  const name = printableAll(title)
    .replace(/[[\]:*?/\\'\ufffd\s]+/g, ' ')
    .trim();
  return [...name].slice(0, 31).join('').slice(0, 31).toWellFormed().trim() || 'Clipdesk';
}
