// A list of queries as people keep them, lines of name and query parted by a tab, comma or semicolon; and the table of what they find.

import Papa from 'papaparse';
import { parseQuery } from './query.ts';

/** A query of a list, under the name it has there. */
export interface BatchQuery {
  name: string;
  query: string;
}

export interface QueryBatch {
  queries: BatchQuery[];
  /** Lines, from 1, that hold no query. */
  without: number[];
  /** There were more than are read. */
  cut: boolean;
}

/** Most queries of one list in the window. */
const MOST = 2_000;
const HEADINGS = /^(?:id|name|query|название|имя|запрос|атауы|аты|сұрау)$/iu;

/**
 * Reads a list of queries. With tabs, a line is `name<TAB>query` and the query stands as typed, quotes included; else it is CSV (RFC 4180) with commas or
 * semicolons, where a query of several cells is one with its commas. A line of one cell is a query by itself, named by its number. A first line of headings and a byte order mark are left out.
 */
export function readBatch(text: string, most = MOST): QueryBatch {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = plain.includes('\t') ? tabbed(plain) : separated(plain);
  const isHead = rows[0]?.every((cell) => HEADINGS.test(cell.trim())) ?? false;
  const batch: QueryBatch = { queries: [], without: [], cut: false };
  for (const [at, row] of rows.entries()) {
    const cells = row.map((cell) => cell.trim());
    if ((at === 0 && isHead) || cells.every((cell) => cell === '')) continue;
    const [name, query] = cells.length === 1 ? [String(at + 1), cells[0]] : cells;
    // Signs alone ask for nothing, and would count the whole library.
    if (!query || !parseQuery(query).root) batch.without.push(at + 1);
    else if (batch.queries.length < most) batch.queries.push({ name: name || String(at + 1), query });
    else batch.cut = true;
  }
  return batch;
}

function tabbed(text: string): string[][] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const [name = '', ...query] = line.split('\t');
    return query.length > 0 ? [name, query.join(' ')] : [name];
  });
}

function separated(text: string): string[][] {
  const head = text.slice(0, 2_000);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  const { data } = Papa.parse<string[]>(text, { delimiter });
  return data.map((row) => {
    const [name = '', ...query] = row;
    return query.length > 0
      ? [
          name,
          query
            .map((cell) => cell.trim())
            .filter((cell) => cell !== '')
            .join(`${delimiter} `),
        ]
      : [name];
  });
}

/** What spreadsheets take for a formula, blanks before it or not. */
const FORMULA = /^\s*[=+\-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8; no cell can act as a formula. */
export function batchCsv(rows: readonly (readonly (string | number)[])[]): string {
  const csv = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );
  return `\uFEFF${csv}\r\n`;
}
