// Reads a table in text: comma, semicolon, tab or bar between its cells, an article in each row.

import Papa from 'papaparse';
import { decode } from '../decode.ts';
import { type Reading, Refusal } from './piece.ts';
import { articlesOfTable } from './table.ts';

/** The clippings of a table, a row each. Throws a Refusal. */
export async function readCsv(bytes: Uint8Array): Promise<Reading> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  // A first line of separators alone would cost a cell each in every row that follows.
  const line = decoded.text.slice(0, decoded.text.search(/[\n\r]|$/u));
  const widest = Math.max(...[',', ';', '\t', '|'].map((mark) => line.split(mark).length));
  if (widest > 10_000) throw new Refusal('too-large', `The table has ${widest} columns; at most 1000 are read.`);
  const { data } = Papa.parse<string[]>(decoded.text.replace(/^sep=.\r?\n/u, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  return { ok: true, encoding: 'csv', pieces: await articlesOfTable(data, (row) => `row:${row + 1}`) };
}
