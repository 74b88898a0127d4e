// A library of any size in seconds: the samples, and copies of them with headlines, days and themes of their own.

import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import type { CallResult } from '../contract/failure.ts';
import type { ImportProgress } from '../contract/import.ts';
import { openDesk } from '../desk/desk.ts';

/** Makes a library of `count` clippings, at least as many as there are samples; the copies share texts and are in no search index. Returns their ids. */
export async function makeLibrary(libraryPath: string, count: number): Promise<number[]> {
  const desk = await openDesk({ libraryPath, resourcesDir: join(import.meta.dirname, '..', 'resources') });
  const begun = (await desk.call('import.samples', {})) as CallResult<ImportProgress>;
  if (begun.ok) await desk.call('import.wait', { id: begun.value.id });
  await desk.close();
  return copyClippings(libraryPath, count);
}

function copyClippings(libraryPath: string, count: number): number[] {
  const db = new SQLite(libraryPath);
  try {
    const ids = db.prepare('SELECT id FROM clippings ORDER BY id').pluck().all() as number[];
    const [last = 0] = ids.slice(-1);
    db.prepare(
      `WITH RECURSIVE n (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM n WHERE at < @missing),
         models AS (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place FROM clippings)
       INSERT INTO clippings (id, text_id, source_file_id, import_id, headline, outlet_id, agency_id, byline, published_on, language, fingerprint, words, opening, added_at)
       SELECT @last + n.at, text_id, source_file_id, import_id, headline || ' ' || n.at, outlet_id, agency_id, byline,
         date('2010-01-01', (n.at * 7919 % 5500) || ' days'), language, 'copy ' || n.at, words, opening, added_at
       FROM n JOIN models ON models.place = n.at % @models`,
    ).run({ missing: Math.max(0, count - ids.length), last, models: ids.length });
    db.prepare(
      `INSERT INTO clipping_themes (clipping_id, theme_id, score, phrases)
       SELECT c.id, 1 + c.id % 6, 0.7, '[]' FROM clippings c WHERE c.id > ? AND c.id % 2 = 0`,
    ).run(last);
    return db.prepare('SELECT id FROM clippings ORDER BY id').pluck().all() as number[];
  } finally {
    db.close();
  }
}
