// Writing what was read: a file that cannot be kept takes no other with it.

import { expect, test } from 'vitest';
import { memoryLibrary } from '../../bench/memory-library.ts';
import { createImport, getImport } from '../../db/import-reports.ts';
import { writeFiles } from '../../db/imports.ts';
import type { ReadyFile } from '../../db/ready-file.ts';

function file(number: number, publishedOn: string): ReadyFile {
  const draft = {
    ...{ text: `text ${number}`, hidden: [], headline: `Headline ${number}`, outlet: null, agency: null, byline: null },
    ...{ dateline: null, publishedOn, url: null, language: 'en', evidence: [], locator: '0', fingerprint: `${number}` },
  };
  return {
    ...{ ok: true, path: `${number}.txt`, name: `${number}.txt`, modifiedAt: null, sha256: `${number}`.repeat(64) },
    ...{ size: 1, packed: new Uint8Array(), encoding: 'utf-8' },
    clippings: [
      {
        draft,
        columns: { headline: '', body: '', notes: '', forms: '' },
        suggestions: [],
        traces: { sketch: [], signals: [] },
        textSha256: 'a'.repeat(64),
        words: 2,
        opening: '',
      },
    ],
  };
}

test('a file whose reading the library refuses has a row that says why; the others of its batch are in', () => {
  const { db } = memoryLibrary([]);
  const id = createImport(db);
  const items = writeFiles(db, id, [file(1, '2020'), file(2, 'soon'), file(3, '2021-03')]);
  expect(items.map((item) => [item.status, item.reason, item.clippings.length])).toEqual([
    ['imported', null, 1],
    ['failed', 'reader-failed', 0],
    ['imported', null, 1],
  ]);
  expect(getImport(db, id)).toMatchObject({ imported: 2, failed: 1 });
  const kept = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect([kept('source_files'), kept('texts'), kept('clippings')], 'nothing partial').toEqual([2, 2, 2]);
});
