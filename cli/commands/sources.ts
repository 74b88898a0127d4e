// Commands on the files clippings came from: read one again in another encoding, or a table by other columns.

import type { Command } from 'commander';
import {
  type SourceEncodings,
  type SourceReread,
  type SourceTables,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../../contract/source.ts';
import { printJson, printLine } from '../print.ts';
import { withLibrary } from '../session.ts';
import { idOf, type LibraryOptions, libraryCommand, wrong } from './options.ts';

interface RereadOptions extends LibraryOptions {
  encoding?: string;
}

interface ColumnsOptions extends LibraryOptions {
  set?: string;
  header?: string;
  sheet?: string;
  remember?: boolean;
}

/** Adds the commands. */
export function addSourceCommands(program: Command): void {
  libraryCommand(
    program,
    'reread <id>',
    'read the file of a clipping again in another encoding; without --encoding, show what it could be',
  )
    .option(
      '--encoding <name>',
      'utf-8, utf-16le, utf-16be, windows-1251, kz-1048, koi8-r, ibm866, pt154, windows-1252',
    )
    .action(async (id: string, options: RereadOptions) => {
      const clippingId = idOf(id);
      const { encoding } = options;
      if (encoding === undefined) {
        const found = await withLibrary(options, ({ call }) => call('source.encodings', { clippingId }));
        return options.json ? printJson(encodingsJson(found)) : printEncodings(found);
      }
      const done = await withLibrary(options, ({ call }) => call('source.reread', { clippingId, encoding }));
      return options.json ? printJson(rereadJson(done)) : printReread(done);
    });

  libraryCommand(
    program,
    'columns <source>',
    'show how the columns of a table are read; with --set, read it again by other columns',
  )
    .option('--set <fields>', `what columns hold, counted from 1: headline=1,body=4 (${TABLE_FIELDS.join(', ')})`)
    .option('--header <row>', 'the row that names the columns, counted from 1; 0 for none')
    .option('--sheet <name>', 'the sheet of a workbook that has several')
    .option('--remember', 'read tables with the same names over their columns so from now on')
    .action(async (source: string, options: ColumnsOptions) => {
      const sourceId = idOf(source);
      if (options.set === undefined) {
        const found = await withLibrary(options, ({ call }) => call('source.tables', { sourceId }));
        return options.json ? printJson(tablesJson(found)) : printTables(found);
      }
      const columns = columnsOf(options.set);
      const done = await withLibrary(options, async ({ call }) => {
        const { tables } = await call('source.tables', { sourceId });
        const mapped = mappingsOf(tables, columns, options);
        return call('source.map', { sourceId, tables: mapped, remember: options.remember ?? false });
      });
      return options.json ? printJson(rereadJson(done)) : printReread(done);
    });
}

/** `headline=1,body=4` as places counted from 0. Throws `bad-input`. */
function columnsOf(written: string): Partial<Record<TableField, number>> {
  const columns: Partial<Record<TableField, number>> = {};
  for (const part of written.split(',')) {
    const [name = '', place = ''] = part.split('=').map((one) => one.trim());
    const field = TABLE_FIELDS.find((known) => known === name);
    if (!field) throw wrong(`“${name}” is not one of ${TABLE_FIELDS.join(', ')}.`);
    columns[field] = idOf(place) - 1;
  }
  return columns;
}

function mappingsOf(
  tables: readonly TableMapping[],
  columns: TableMapping['columns'],
  { sheet, header }: ColumnsOptions,
): TableMapping[] {
  const [first] = tables;
  const named = sheet ?? first?.sheet;
  if (!tables.some((one) => one.sheet === named))
    throw wrong(`There is no sheet “${named}”; there are ${tables.map((one) => one.sheet).join(', ')}.`);
  const row = header === undefined ? undefined : Number(header);
  if (row !== undefined && !(Number.isInteger(row) && row >= 0)) throw wrong('--header is a row counted from 1, or 0.');
  return tables.map(({ sheet: name, header: found, columns: known }) => ({
    sheet: name,
    header: name !== named || row === undefined ? found : row === 0 ? null : row - 1,
    columns: name === named ? columns : known,
  }));
}

function encodingsJson({ sourceId, format, encoding, chosen, detected, confidence, choices }: SourceEncodings) {
  return { source: sourceId, format, encoding, chosen, detected, confidence, choices };
}

function printEncodings({ encoding, chosen, confidence, choices }: SourceEncodings): void {
  printLine(`${encoding}${chosen ? ', chosen by you' : `, detected (${Math.round(confidence * 100)} %)`}`);
  for (const { encoding: name, confidence: sure, lines } of choices)
    printLine(
      `${name.padEnd(13)} ${String(Math.round(sure * 100)).padStart(3)} %  ${lines[0] ?? 'not in this encoding'}`,
    );
}

function rereadJson({ sourceId, ...done }: SourceReread) {
  return { source: sourceId, ...done };
}

function printReread({ changed, made, trashed, kept, anchored, orphaned }: SourceReread): void {
  const said = [
    `${changed.length} read again`,
    ...(made.length > 0 ? [`${made.length} new`] : []),
    ...(trashed.length > 0 ? [`${trashed.length} no longer in it, in the trash`] : []),
    ...(kept.length > 0 ? [`${kept.length} no longer in it, kept`] : []),
    ...(anchored > 0 ? [`${anchored} highlights found again`] : []),
    ...(orphaned > 0 ? [`${orphaned} highlights lost their passage`] : []),
  ];
  printLine(said.join(', '));
}

function tablesJson({ sourceId, name, tables, named, count, clippings, imported }: SourceTables) {
  return {
    ...{ source: sourceId, name, named, count, imported },
    tables: tables.map(({ sheet, header, columns, height, width }) => ({ sheet, header, columns, height, width })),
    first: clippings.map(({ headline, outlet, publishedOn, opening }) => ({
      ...{ headline, outlet, opening },
      published_on: publishedOn,
    })),
  };
}

function printTables({ name, tables, count, clippings }: SourceTables): void {
  printLine(`${name}: ${count} clippings`);
  for (const { sheet, header, columns, rows } of tables) {
    if (sheet) printLine(`sheet ${sheet}`);
    const names = header === null ? [] : (rows[header] ?? []);
    for (const field of TABLE_FIELDS) {
      const at = columns[field];
      if (at !== undefined) printLine(`  ${field.padEnd(12)} column ${at + 1}  ${names[at] ?? ''}`);
    }
  }
  for (const { headline } of clippings) printLine(`  ${headline}`);
}
