// Reads a table in text: comma, semicolon, tab or bar between its cells, an article in each row.

import Papa from 'papaparse';
import type { FileFacts } from '../../contract/draft.ts';
import { decode, decodeAs } from '../decode.ts';
import { type Reading, Refusal } from './piece.ts';
import { readTables, type Table } from './table.ts';

/** The clippings of a table, a row each. Throws a Refusal. */
export async function readCsv(bytes: Uint8Array, facts: Omit<FileFacts, 'name' | 'modifiedAt'> = {}): Promise<Reading> {
  return readTables('csv', tablesOfCsv(bytes, facts), facts);
}

/** The rows of the file. Throws a Refusal. */
export function tablesOfCsv(bytes: Uint8Array, { as }: Pick<FileFacts, 'as'>): Table[] {
  const decoded = as?.encoding === undefined ? decode(bytes) : decodeAs(bytes, as.encoding);
  if (!decoded.ok) throw new Refusal(decoded.failure.code, decoded.failure.message);
  // A first line of separators alone would cost a cell each in every row that follows.
  const line = decoded.text.slice(0, decoded.text.search(/[\n\r]|$/u));
  const widest = Math.max(...[',', ';', '\t', '|'].map((mark) => line.split(mark).length));
  if (widest > 10_000) throw new Refusal('too-large', `The table has ${widest} columns; at most 1000 are read.`);
  const { data } = Papa.parse<string[]>(decoded.text.replace(/^sep=.\r?\n/u, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  return [{ sheet: '', rows: data, locate: (row) => `row:${row + 1}` }];
}
