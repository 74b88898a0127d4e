// The report as a table: every cell is text to a spreadsheet, whatever files are called.

import { expect, test } from 'vitest';
import type { ImportReport } from '../../contract/import.ts';
import { reportCsv } from '../../desk/report-csv.ts';

function reportOf(...paths: string[]): ImportReport {
  return {
    ...{ id: 7, state: 'done', origin: 'dropped', label: 'in', total: paths.length, done: paths.length },
    ...{ imported: 0, duplicates: 0, skipped: 0, failed: paths.length, sameText: 0, near: 0 },
    ...{ startedAt: '2026-03-01T10:00:00.000Z', endedAt: null, rate: 0, secondsLeft: null, canResume: false },
    items: paths.map((path, id) => ({
      ...{ id, path, status: 'failed', reason: 'empty', message: null, clippings: [], canRetry: false },
    })),
  };
}

test.each([
  ['=1+1.txt', "'=1+1.txt"],
  ['+7 701.txt', "'+7 701.txt"],
  ['-a.txt', "'-a.txt"],
  ['@SUM(A1).txt', "'@SUM(A1).txt"],
  [' \t=1.txt', "' \t=1.txt"],
  ['＝1.txt', "'＝1.txt"],
  ['a,b.txt', '"a,b.txt"'],
  ['a;b.txt', '"a;b.txt"'],
  ['a"b.txt', '"a""b.txt"'],
  ['a\nb.txt', '"a\nb.txt"'],
  ['a\u0000b.txt', 'a b.txt'],
  ['\ud83d.txt', '\ufffd.txt'],
  ['қазақ.txt', 'қазақ.txt'],
])('%j becomes %j', (path, cell) => {
  const { fileName, text } = reportCsv(reportOf(path));
  expect(fileName).toBe('clipdesk-import-7-2026-03-01.csv');
  expect(text).toBe(`\uFEFFpath,status,reason,message,clippings,resembles\r\n${cell},failed,empty,,,\r\n`);
});
