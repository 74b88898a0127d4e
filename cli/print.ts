// What commands print: JSON when asked for, else lines for a person at a terminal.

import type { ClippingRow } from '../contract/model.ts';

/** Prints a value as one JSON document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints a line for a person. */
export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** A clipping on one line: id, day, language, outlet, headline; how important (`!` to `!!!`) and in which tone, where that was judged. */
export function clippingLine(row: ClippingRow): string {
  const day = (row.publishedOn ?? 'no date').padEnd(10);
  const rating = [row.importance ? '!'.repeat(row.importance) : '', row.tone ? `(${row.tone})` : ''].filter(Boolean);
  return `${String(row.id).padStart(5)}  ${day}  ${row.language.padEnd(2)}  ${row.outlet ? `${row.outlet} · ` : ''}${row.headline}${rating.length > 0 ? `  ${rating.join(' ')}` : ''}`;
}
