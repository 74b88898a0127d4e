// An import's report as a table for a spreadsheet.

import type { ImportReport } from '../contract/import.ts';

const COLUMNS = ['path', 'status', 'reason', 'message', 'clippings', 'resembles'] as const;

/** The report as CSV (RFC 4180), UTF-8 with a byte order mark so that Excel reads it as that; no cell can act as a formula. */
export function reportCsv(report: ImportReport): { fileName: string; text: string } {
  const rows = report.items.map(({ path, status, reason, message, clippings, resembles }) => [
    ...[path, status, reason ?? '', message ?? ''],
    ...[clippings.join(' '), (resembles ?? []).join(' ')],
  ]);
  const text = [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  return { fileName: `clipdesk-import-${report.id}-${report.startedAt.slice(0, 10)}.csv`, text: `\uFEFF${text}` };
}

/** Spreadsheets take what begins with these for a formula, blanks before them or not (OWASP, "CSV Injection"). */
const FORMULA = /^\s*[=+\-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cell(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a spreadsheet ends its text at them
  const shown = value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ');
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
