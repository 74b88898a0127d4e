// The library as a whole: what it holds in numbers, its seeds, and the check that it is what it claims.

import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { CheckReport, LibraryInfo } from '../contract/library.ts';
import type { Resources } from '../contract/resources.ts';
import { indexColumns } from '../language/index-columns.ts';
import { seedConcepts } from './concepts.ts';
import { nextSteps } from './journal.ts';
import { seedOutlets } from './outlets.ts';
import { indexSource } from './reindex.ts';
import { indexMatches } from './search-index.ts';
import { checkStories } from './story-check.ts';
import { seedTemplates } from './templates.ts';
import { seedThemes } from './themes.ts';

/** Puts the shipped resources into the library unless those of this digest are there: then they are not even loaded. Answers whether anything was put. */
export function seedLibrary(db: Database, digest: string, load: () => Resources): boolean {
  if (db.prepare("SELECT value FROM settings WHERE key = 'resources'").pluck().get() === digest) return false;
  const resources = load();
  db.transaction(() => {
    seedConcepts(db, resources.concepts);
    seedThemes(db, resources.themes);
    seedOutlets(db, resources.outlets);
    seedTemplates(db, resources.templates);
    db.prepare(
      "INSERT INTO settings (key, value) VALUES ('resources', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    ).run(digest);
  })();
  return true;
}

/** What the library holds, in numbers; who holds it is the desk's to say. */
export function libraryCounts(
  db: Database,
): Pick<LibraryInfo, 'all' | 'inbox' | 'trash' | 'undated' | 'samples' | 'undo' | 'redo'> {
  const counts = db
    .prepare(
      `SELECT count(*) FILTER (WHERE trashed_at IS NULL) AS "all",
         count(*) FILTER (WHERE trashed_at IS NULL AND reviewed_at IS NULL) AS inbox,
         count(*) FILTER (WHERE trashed_at IS NOT NULL) AS trash,
         count(*) FILTER (WHERE trashed_at IS NULL AND sort_on = '') AS undated,
         (SELECT count(*) FROM imports i JOIN clippings s ON s.import_id = i.id WHERE i.origin = 'samples') AS samples
       FROM clippings`,
    )
    .get() as Pick<LibraryInfo, 'all' | 'inbox' | 'trash' | 'undated' | 'samples'>;
  return { ...counts, ...nextSteps(db) };
}

/** SHA-256 of a clipping's text as it was recorded at import, hex. */
export function textHash(db: Database, clippingId: number): string {
  return db
    .prepare('SELECT x.sha256 FROM texts x JOIN clippings c ON c.text_id = x.id WHERE c.id = ?')
    .pluck()
    .get(clippingId) as string;
}

/** Where a clipping's text stands in its source file. */
export function locatorOf(db: Database, clippingId: number): string {
  return db
    .prepare('SELECT x.locator FROM texts x JOIN clippings c ON c.text_id = x.id WHERE c.id = ?')
    .pluck()
    .get(clippingId) as string;
}

/** The text that the bytes of a source decode to in an encoding, at a locator; null for formats whose text is not the bytes' own. `ingest` knows. */
export type Redecode = (bytes: Uint8Array, encoding: string, locator: string) => string | null;

/** Holds the library to its word: SQLite's own checks, hashes of sources and texts, texts against their bytes, ranges inside texts, quotes, the index, stories and what they are found by. */
export function checkLibrary(db: Database, redecode: Redecode): CheckReport {
  const problems: string[] = [];
  for (const row of db.pragma('integrity_check(20)') as { integrity_check: string }[]) {
    if (row.integrity_check !== 'ok') problems.push(`SQLite: ${row.integrity_check}`);
  }
  for (const row of db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]) {
    problems.push(`Row ${row.rowid} of ${row.table} points to a row of ${row.parent} that is not there.`);
  }
  checkSources(db, redecode, problems);
  checkRanges(db, problems);
  checkIndex(db, problems);
  checkStories(db, problems);
  return { ok: problems.length === 0, problems };
}

function checkSources(db: Database, redecode: Redecode, problems: string[]): void {
  const sources = db.prepare('SELECT id, name, sha256, size, bytes FROM source_files');
  const texts = db.prepare('SELECT id, locator, encoding, sha256, text FROM texts WHERE source_file_id = ?');
  for (const source of sources.iterate() as Iterable<{
    id: number;
    name: string;
    sha256: string;
    size: number;
    bytes: Uint8Array;
  }>) {
    let bytes: Uint8Array;
    try {
      bytes = zstdDecompressSync(source.bytes);
    } catch {
      problems.push(`The bytes of ${source.name} cannot be unpacked.`);
      continue;
    }
    if (hash(bytes) !== source.sha256 || bytes.length !== source.size)
      problems.push(`The bytes of ${source.name} are not those that were imported.`);
    for (const text of texts.all(source.id) as {
      id: number;
      locator: string;
      encoding: string;
      sha256: string;
      text: string;
    }[]) {
      if (hash(text.text) !== text.sha256) problems.push(`The text of ${source.name} is not the one that was read.`);
      else if ((redecode(bytes, text.encoding, text.locator) ?? text.text) !== text.text)
        problems.push(`The bytes of ${source.name} no longer read as its text.`);
    }
  }
}

function checkRanges(db: Database, problems: string[]): void {
  const outside = db
    .prepare(
      `SELECT h.id, h.clipping_id FROM hidden_ranges h JOIN clippings c ON c.id = h.clipping_id JOIN texts x ON x.id = c.text_id
       WHERE h.end > length(CAST(x.text AS BLOB)) OR EXISTS (
         SELECT 1 FROM hidden_ranges o WHERE o.clipping_id = h.clipping_id AND o.id <> h.id AND o.start < h.end AND h.start < o.end AND o.end > o.start)`,
    )
    .all() as { id: number; clipping_id: number }[];
  for (const range of outside)
    problems.push(`Hidden range ${range.id} of clipping ${range.clipping_id} is outside its text or overlaps another.`);
  const highlights = db
    .prepare(
      'SELECT a.id, a.clipping_id, a.start, a.end, a.quote, x.text FROM annotations a JOIN texts x ON x.id = a.text_id',
    )
    .iterate() as Iterable<{
    id: number;
    clipping_id: number;
    start: number;
    end: number;
    quote: string;
    text: string;
  }>;
  for (const one of highlights) {
    if (one.text.slice(one.start, one.end) !== one.quote)
      problems.push(`Highlight ${one.id} of clipping ${one.clipping_id} does not stand where it says.`);
  }
}

function checkIndex(db: Database, problems: string[]): void {
  for (const id of db.prepare('SELECT id FROM clippings ORDER BY id').pluck().all() as number[]) {
    const source = indexSource(db, id);
    if (source && !indexMatches(db, id, indexColumns(source)))
      problems.push(`The search index of clipping ${id} is not that of its text.`);
  }
  const strays = db
    .prepare(
      `SELECT rowid FROM search_index WHERE rowid NOT IN (SELECT id FROM clippings)
       UNION SELECT rowid FROM search_forms WHERE rowid NOT IN (SELECT id FROM clippings)`,
    )
    .pluck()
    .all() as number[];
  for (const id of strays) problems.push(`The search index holds a clipping ${id} that is not there.`);
}

function hash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
