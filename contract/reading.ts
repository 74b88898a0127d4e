// How the bytes of a source became its texts, as one line that is stored with each text and can be read back.

import { TABLE_FIELDS, type TableField, type TableMapping } from './source.ts';

/** A reading of a source: found by the rules, or as the analyst chose. */
export interface SourceReading {
  /** The encoding of a plain text, or the name of its format (`csv`, `html`). */
  format: string;
  /** The encoding the analyst chose for a format that is a text itself; null where it was found. */
  encoding: string | null;
  /** The columns the analyst named; null where they were found. */
  tables: TableMapping[] | null;
}

/** The line of a reading: `koi8-r`, `html koi8-r`, `csv {"tables":[...]}`. */
export function readingLine({ format, encoding, tables }: SourceReading): string {
  return [
    format,
    ...(encoding === null ? [] : [encoding]),
    ...(tables === null ? [] : [JSON.stringify({ tables })]),
  ].join(' ');
}

/** The reading of a line; what is not understood in it is left out. */
export function readingOf(line: string): SourceReading {
  const brace = line.indexOf(' {');
  const [format = '', ...rest] = (brace < 0 ? line : line.slice(0, brace)).split(' ');
  const encoding = rest.find((word) => !word.startsWith('#')) ?? null;
  return { format, encoding, tables: brace < 0 ? null : tablesOf(line.slice(brace + 1, line.lastIndexOf('}') + 1)) };
}

function tablesOf(json: string): TableMapping[] | null {
  try {
    const { tables } = JSON.parse(json) as { tables?: unknown };
    return Array.isArray(tables) ? (tables as TableMapping[]) : null;
  } catch {
    return null;
  }
}

/** Whether a mapping says where articles are: a headline, a text or a lead. */
export function mapsArticles(columns: Partial<Record<TableField, number>>): boolean {
  return columns.headline !== undefined || columns.body !== undefined || columns.lead !== undefined;
}

/** Names over columns as one line, by which a mapping is known again; null where there are none to speak of. */
export function headerLine(names: readonly string[]): string | null {
  const folded = names.map((name) => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase());
  return folded.filter((name) => name !== '').length < 2 ? null : folded.join('\u001f').slice(0, 20_000);
}

/** A mapping without what is none of its fields. */
export function knownColumns(columns: Readonly<Record<string, unknown>>): Partial<Record<TableField, number>> {
  const known: Partial<Record<TableField, number>> = {};
  for (const field of TABLE_FIELDS) {
    const at = columns[field];
    if (typeof at === 'number' && Number.isInteger(at) && at >= 0) known[field] = at;
  }
  return known;
}
