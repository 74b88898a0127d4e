// The tables of a file before they are articles: for the analyst to say which column holds what.

import type { FileFacts } from '../../contract/draft.ts';
import type { SourceTable, TableMapping } from '../../contract/source.ts';
import { type Piece, Refusal } from './piece.ts';
import { articleRows, articlesOf, mappingOfTable, type Table, widthOf } from './table.ts';

const ROWS = 12;
const COLUMNS = 100;
const CELL = 300;

/** The format of a table by its file's name, or null for one that holds none. */
export function tableFormatOf(name: string): 'csv' | 'xlsx' | 'json' | 'jsonl' | null {
  const extension = /\.([^./\\]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  if (extension === 'xlsx' || extension === 'xls') return 'xlsx';
  if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl';
  return extension === 'json' ? 'json' : null;
}

/** A file's tables as they would be read, its first few articles, and how many there would be. Throws a Refusal when it holds no table. */
export async function previewTables(
  bytes: Uint8Array,
  facts: FileFacts,
  most: number,
): Promise<{ tables: SourceTable[]; headers: string[][]; pieces: Piece[]; count: number }> {
  const found: SourceTable[] = [];
  const headers: string[][] = [];
  const pieces: Piece[] = [];
  let count = 0;
  for (const table of await tablesOf(bytes, facts)) {
    const mapping = mappingOfTable(table, facts);
    const from = mapping.header ?? 0;
    headers.push(mapping.header === null ? [] : [...(table.rows[mapping.header] ?? [])]);
    found.push({
      ...mapping,
      rows: table.rows.slice(0, from + ROWS).map((row) => row.slice(0, COLUMNS).map((one) => one.slice(0, CELL))),
      height: table.rows.length,
      width: widthOf(table.rows),
    });
    const places = placesOf(table, mapping);
    count += places.length;
    pieces.push(...(await articlesOf(table, mapping, places.slice(0, most - pieces.length))));
  }
  return { tables: found, headers, pieces, count };
}

async function tablesOf(bytes: Uint8Array, facts: FileFacts): Promise<Table[]> {
  const format = tableFormatOf(facts.name);
  if (format === 'csv') return (await import('./csv.ts')).tablesOfCsv(bytes, facts);
  if (format === 'xlsx') return (await import('./xlsx.ts')).tablesOfXlsx(bytes);
  if (format !== null) return (await import('./json.ts')).tablesOfJson(bytes, format === 'jsonl', facts);
  throw new Refusal('no-articles', 'The file is not a table.');
}

function placesOf(table: Table, mapping: TableMapping): number[] {
  try {
    return articleRows(table, mapping);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
