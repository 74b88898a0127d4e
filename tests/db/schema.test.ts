// The schema: written out as it is, and defending itself against what must never be.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { installJournal } from '../../db/journal.ts';
import { inspectSchema, migrate } from '../../db/migrations.ts';
import { schemaText } from '../../db/schema.ts';

function library(): Database {
  const db = new SQLite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db);
  return db;
}

const SOURCE = `INSERT INTO source_files (sha256, name, size, bytes, encoding, imported_at) VALUES ('${'a'.repeat(64)}', 'a.txt', 1, x'00', 'utf-8', '2024')`;
const TEXT = `INSERT INTO texts (source_file_id, locator, encoding, sha256, text) VALUES (1, '0', 'utf-8', '${'b'.repeat(64)}', 'text')`;
const IMPORT = "INSERT INTO imports (state, started_at) VALUES ('running', '2024')";
const CLIPPING = `INSERT INTO clippings (text_id, source_file_id, import_id, headline, language, fingerprint, words, opening, added_at)
  VALUES (1, 1, 1, 'Headline', 'en', 'f', 1, 'text', '2024')`;

test('db/schema.sql is what the migrations make (npm run schema writes it)', () => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', 'db', 'schema.sql'), 'utf8')).toBe(schemaText());
});

test('a new library is current once migrated, and migrating again changes nothing', () => {
  const db = library();
  expect(inspectSchema(db)).toBe('current');
  const before = schemaText();
  migrate(db);
  expect(inspectSchema(db)).toBe('current');
  expect(schemaText()).toBe(before);
});

test.each([
  [
    'a highlight without a passage',
    "INSERT INTO annotations (clipping_id, kind, comment, created_at, updated_at) VALUES (1, 'highlight', 'x', '', '')",
  ],
  [
    'a highlight of no length',
    "INSERT INTO annotations (clipping_id, kind, text_id, start, end, quote, colour, created_at, updated_at) VALUES (1, 'highlight', 1, 3, 3, 'x', 'key', '', '')",
  ],
  [
    'a hidden range that ends before it begins',
    "INSERT INTO hidden_ranges (clipping_id, start, end, rule) VALUES (1, 4, 2, 'x')",
  ],
  ['a date that is none', "UPDATE clippings SET published_on = 'yesterday'"],
  ['an empty headline of the analyst', "UPDATE clippings SET headline_set = ''"],
  ['a clipping of a source that is not there', CLIPPING.replace('(1, 1, 1,', '(1, 9, 1,')],
  [
    'a decision that is neither',
    "INSERT INTO clipping_themes (clipping_id, theme_id, decision) VALUES (1, 1, 'maybe')",
  ],
  ['text where a number belongs', "UPDATE clippings SET words = 'many'"],
  ['the same bytes twice', SOURCE],
  ['a tag without a name', "INSERT INTO tags (name, folded) VALUES ('', '')"],
])('%s is refused by the schema itself', (_what, sql) => {
  const db = library();
  db.exec([SOURCE, TEXT, IMPORT, CLIPPING].join(';'));
  db.exec(
    "INSERT INTO themes (key, names, definitions, hue, concepts, origin) VALUES ('t', '{}', '{}', '', '[]', 'shipped')",
  );
  expect(() => db.exec(sql)).toThrow(/constraint failed|cannot store/);
});

test('lists page by an index, whichever way they are sorted by day', () => {
  const db = library();
  for (const [direction, beyond] of [
    ['DESC', '<'],
    ['ASC', '>'],
  ]) {
    const plan = db
      .prepare(
        `EXPLAIN QUERY PLAN SELECT id FROM clipping_values c WHERE (c.sort_on, c.id) ${beyond} (?, ?) ORDER BY c.sort_on ${direction}, c.id ${direction} LIMIT 100`,
      )
      .all('', 0) as { detail: string }[];
    expect(plan.map((step) => step.detail).join('; ')).toMatch(/clippings_by_day/);
    expect(plan.map((step) => step.detail).join('; ')).not.toMatch(/TEMP B-TREE/);
  }
});

test('the journal can be installed on a library as it stands, once', () => {
  const db = library();
  installJournal(db);
  expect(() => installJournal(db)).toThrow(/already exists/);
});
