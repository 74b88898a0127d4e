// Migrations: each brings a library of the version before it, with what is in it, to what this release knows.

import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { inspectSchema, migrate } from '../../db/migrations.ts';
import { traceSome } from '../../db/reindex.ts';
import { getStory } from '../../db/stories.ts';

const BODY =
  'The regional water council met in Sarytal on Tuesday and agreed to measure every canal before spring, its secretary Dana Omarova said after the meeting of farmers.';

/** A library as version 10 left it, with two clippings of one text, a tag and a step in the journal. */
function libraryOfVersion10() {
  const db = new SQLite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, 10);
  db.exec("INSERT INTO imports (state, started_at) VALUES ('done', '2024-01-01T00:00:00.000Z')");
  for (const id of [1, 2]) {
    db.prepare(
      "INSERT INTO source_files (sha256, name, size, bytes, encoding, imported_at) VALUES (?, ?, 1, x'00', 'utf-8', '2024')",
    ).run(`${id}`.repeat(64), `${id}.txt`);
    db.prepare(
      "INSERT INTO texts (source_file_id, locator, encoding, sha256, text) VALUES (?, '0', 'utf-8', ?, ?)",
    ).run(id, 'b'.repeat(64), BODY);
    db.prepare(
      `INSERT INTO clippings (text_id, source_file_id, import_id, headline, language, fingerprint, words, opening, added_at)
       VALUES (?, ?, 1, 'Water council', 'en', 'f', 27, 'The regional', '2024')`,
    ).run(id, id);
  }
  db.exec("INSERT INTO import_items (import_id, path, status, clippings) VALUES (1, '1.txt', 'imported', '[1]')");
  db.exec("INSERT INTO tags (name, folded) VALUES ('water', 'water')");
  db.exec('INSERT INTO taggings (clipping_id, tag_id) VALUES (1, 1)');
  db.exec("INSERT INTO operations (position, name, details, at) VALUES (1, 'tag.attach', '{}', '2024')");
  db.exec(
    "INSERT INTO operation_changes (operation_id, table_name, clipping_id, after) VALUES (1, 'taggings', 1, '{}')",
  );
  return db;
}

test('a library of version 10 keeps what is in it, ends its undo, and finds its stories in the background', () => {
  const db = libraryOfVersion10();
  expect(inspectSchema(db)).toBe('older');
  migrate(db);
  expect(inspectSchema(db)).toBe('current');
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect([count('clippings'), count('taggings'), count('import_items')]).toEqual([2, 1, 1]);
  expect([count('operations'), count('operation_changes')]).toEqual([0, 0]);
  expect(db.prepare('SELECT resembles FROM import_items').pluck().get()).toBe('[]');
  expect(getStory(db, 2).id).toBeNull();
  while (traceSome(db, 1));
  expect(getStory(db, 2)).toMatchObject({ id: 1, leadId: 1 });
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('a link to oneself, one in the wrong order and a kind without its similarity are refused by the schema itself', () => {
  const db = libraryOfVersion10();
  migrate(db);
  for (const values of ["1, 1, 'near', 0.9", "2, 1, 'near', 0.9", "1, 2, 'near', NULL", "1, 2, 'alike', 0.9"])
    expect(() => db.exec(`INSERT INTO story_links (one_id, other_id, kind, similarity) VALUES (${values})`)).toThrow(
      /constraint failed/,
    );
});

test('what resembles a clipping is looked up in indexes, never scanned for', () => {
  const db = libraryOfVersion10();
  migrate(db);
  for (const sql of [
    'SELECT clipping_id FROM sketches WHERE hash = 1 ORDER BY clipping_id DESC LIMIT 300',
    "SELECT clipping_id FROM story_signals WHERE signal = '#42' AND day BETWEEN 1 AND 7 LIMIT 300",
    'SELECT other_id FROM story_bonds WHERE one_id IN (SELECT value FROM json_each(1))',
    'SELECT one_id FROM story_bonds WHERE other_id IN (SELECT value FROM json_each(1))',
  ]) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
    const steps = plan.map((step) => step.detail).join('; ');
    expect(steps).toMatch(/SEARCH (sketches|story_signals|story_links) USING/);
    expect(steps).not.toMatch(/SCAN (sketches|story_signals|story_links)|TEMP B-TREE/);
  }
});

test('a library of version 20 keeps its hidden ranges under their ids, which are never given again, and knows the sources of its rows', () => {
  const db = libraryOfVersion10();
  migrate(db, 20);
  db.exec(
    "INSERT INTO hidden_ranges (id, clipping_id, start, end, rule, shown) VALUES (7, 1, 0, 3, 'headline', 1), (9, 2, 0, 0, 'break.lost', 0)",
  );
  migrate(db);
  expect(
    db.prepare('SELECT id, clipping_id, start, end, rule, shown FROM hidden_ranges ORDER BY id').raw().all(),
  ).toEqual([
    [7, 1, 0, 3, 'headline', 1],
    [9, 2, 0, 0, 'break.lost', 0],
  ]);
  db.exec('DELETE FROM hidden_ranges WHERE id = 9');
  db.exec("INSERT INTO hidden_ranges (clipping_id, start, end, rule) VALUES (2, 0, 0, 'break.lost')");
  expect(db.prepare('SELECT max(id) FROM hidden_ranges').pluck().get()).toBe(10);
  expect(db.prepare('SELECT source_file_id FROM import_items').pluck().all()).toEqual([1]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('a library of version 34 keeps its decisions; tone, importance and paragraph languages begin unset, traces are made again', () => {
  const db = libraryOfVersion10();
  migrate(db, 34);
  db.exec(
    "INSERT INTO themes (key, names, definitions, hue, concepts, origin) VALUES ('t', '{}', '{}', '#000', '[]', 'analyst')",
  );
  db.exec(
    "INSERT INTO clipping_themes (clipping_id, theme_id, decision, decided_at) VALUES (1, 1, 'accepted', '2024')",
  );
  db.exec("UPDATE clippings SET headline_set = 'Canals' WHERE id = 1");
  db.exec("DELETE FROM settings WHERE key = 'trace_after'");
  migrate(db);
  expect(db.prepare('SELECT headline, tone, importance FROM clipping_values WHERE id = 1').get()).toEqual({
    headline: 'Canals',
    tone: null,
    importance: null,
  });
  expect(db.prepare('SELECT status, tone FROM theme_statuses').all()).toEqual([{ status: 'accepted', tone: null }]);
  expect(db.prepare("SELECT value FROM settings WHERE key = 'trace_after'").pluck().get()).toBe(0);
  expect(() => db.exec("UPDATE clippings SET tone = 'angry' WHERE id = 1")).toThrow(/constraint failed/);
  expect(() => db.exec('UPDATE clippings SET importance = 4 WHERE id = 1')).toThrow(/constraint failed/);
  expect(() =>
    db.exec("INSERT INTO paragraph_languages (clipping_id, text_id, start, end, language) VALUES (1, 1, 5, 5, 'kk')"),
  ).toThrow(/constraint failed/);
  const plan = db
    .prepare(
      "EXPLAIN QUERY PLAN SELECT one_id FROM story_links WHERE kind = 'event' AND decision IS NULL ORDER BY similarity DESC, one_id, other_id",
    )
    .all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join('; ')).toMatch(/story_links_open/);
});
