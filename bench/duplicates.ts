// Measures how versions of a text are found among others, beside the exact hash, and what a lookup costs as the library grows.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { migrate } from '../db/migrations.ts';
import { findResembling, replaceTraces } from '../db/resemblance.ts';
import { fingerprint } from '../ingest/fingerprint.ts';
import { detectLanguage } from '../language/detect.ts';
import { comparedWords, sketchOf } from '../language/similarity.ts';
import { storyTraces } from '../language/story-signals.ts';
import { tokenise } from '../language/tokens.ts';

const EVAL = new URL('../../shared/eval/', import.meta.url);
const SAMPLES = new URL('../resources/samples/', import.meta.url);
/** Texts of fewer words say too little to be a version of anything. */
const LEAST = 60;
const SIZES = [1_000, 10_000, 100_000];
const MOST_TEXTS = 400;
const LOOKUPS = 100;
const SCANS = 3;
/** Words of a clipping made for the lookups. */
const LENGTH = 60;

/** Prints the figures; without the development data, of the samples alone. */
export async function run(): Promise<void> {
  const all = [...new Set(sources())].filter((text) => tokenise(text).length >= LEAST);
  // Every so many of them, so that each set is represented.
  const texts = all.filter((_text, at) => at % Math.ceil(all.length / MOST_TEXTS) === 0);
  const random = generator(7);
  const words = texts.flatMap((text) => text.split(/\s+/u).slice(0, 60));
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  const changed = (text: string, share: number) =>
    text.replace(/\S+/gu, (word) =>
      random() > share ? word : random() < 0.6 ? pick() : random() < 0.5 ? '' : `${word} ${pick()}`,
    );
  const cut = (text: string, share: number) => {
    const parts = text.split(/(?<=\s)/u);
    const length = Math.round(parts.length * share);
    const from = random() < 0.5 ? 0 : Math.floor(random() * (parts.length - length));
    return parts.slice(from, from + length).join('');
  };
  const some = (count: number) => Array.from({ length: count }, pick).join(' ');
  const kinds: [string, (text: string) => string][] = [
    ['the same text, laid out anew', (text) => text.replace(/\s+/gu, '\n')],
    ['a tenth of the words edited', (text) => changed(text, 0.1)],
    ['edited, other headline and boilerplate', (text) => `${some(9)}\n\n${changed(text, 0.1)}\n\n${some(20)}`],
    ['edited, cut to 60 %, other headline', (text) => `${some(9)}\n\n${changed(cut(text, 0.6), 0.1)}`],
    ['edited, cut to a third', (text) => changed(cut(text, 0.33), 0.1)],
  ];
  const db = emptyLibrary();
  for (const text of texts) add(db, text);
  console.log(
    `duplicates: ${texts.length} texts, each looked for by its versions; a text of its own that is found is wrong`,
  );
  console.log('version                                  precision  recall | exact hash: precision  recall');
  for (const [name, version] of kinds) {
    const score = { right: 0, wrong: 0, hashRight: 0 };
    for (const [at, text] of texts.entries()) {
      const made = version(text);
      const id = add(db, made);
      for (const found of findResembling(db, id))
        if (found.kind !== 'event' && found.clippingId <= texts.length) {
          if (found.clippingId === at + 1) score.right += 1;
          else if (!sameTexts(texts[at] ?? '', texts[found.clippingId - 1] ?? '')) score.wrong += 1;
        }
      if (fingerprint(made) === fingerprint(text)) score.hashRight += 1;
      db.prepare('DELETE FROM clippings WHERE id = ?').run(id);
    }
    const precision = score.right + score.wrong === 0 ? 1 : score.right / (score.right + score.wrong);
    const hash = score.hashRight / texts.length;
    console.log(
      `${name.padEnd(40)} ${precision.toFixed(3)}      ${(score.right / texts.length).toFixed(3)}  | ${hash > 0 ? '1.000' : '  -  '}                  ${hash.toFixed(3)}`,
    );
  }
  lookups(texts, random);
}

/** Two source texts that are themselves versions of each other: one holds most sentences of the other. */
function sameTexts(one: string, other: string): boolean {
  const sentences = new Set(one.split(/[.!?\n]\s*/u).map(fingerprint));
  const others = other.split(/[.!?\n]\s*/u).filter((sentence) => sentence.length > 20);
  return others.filter((sentence) => sentences.has(fingerprint(sentence))).length >= others.length / 2;
}

/**
 * Times a lookup in libraries of growing size beside a scan of all sketches, and prints how SQLite looks hashes and signals up. The clippings are made of
 * words of the texts, as often as words are (a power law), a tenth of them versions of another; three years of them.
 */
function lookups(texts: readonly string[], random: () => number): void {
  const vocabulary = [...new Set(texts.flatMap((text) => comparedWords(text).slice(0, 400)))];
  // Zipf: the word of rank r comes with a frequency of 1 / r.
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'a';
  const db = emptyLibrary();
  const made: string[][] = [];
  const insert = inserter(db);
  const scan = db.prepare(
    `SELECT clipping_id, count(*) AS common FROM sketches NOT INDEXED
     WHERE +hash IN (SELECT hash FROM sketches WHERE clipping_id = ?) GROUP BY clipping_id HAVING common >= 2`,
  );
  let first = 0;
  console.log(
    '\nlookup of versions and events       each     times the first | scan of all sketches   times the lookup',
  );
  for (const wanted of SIZES) {
    db.transaction(() => {
      while (made.length < wanted) {
        const other = random() < 0.1 ? made[Math.floor(random() * made.length)] : undefined;
        const words = other
          ? other.map((own) => (random() < 0.1 ? word() : own))
          : Array.from({ length: LENGTH }, word);
        made.push(words);
        insert(made.length, words, random);
      }
    })();
    const started = performance.now();
    for (let lookup = 0; lookup < LOOKUPS; lookup += 1) findResembling(db, 1 + Math.floor(random() * wanted));
    const each = (performance.now() - started) / LOOKUPS;
    first ||= each;
    const scanning = performance.now();
    for (let lookup = 0; lookup < SCANS; lookup += 1) scan.all(1 + Math.floor(random() * wanted));
    const scanned = (performance.now() - scanning) / SCANS;
    console.log(
      `among ${String(wanted).padStart(7)} clippings      ${each.toFixed(2).padStart(8)} ms  ${(each / first).toFixed(2).padStart(8)}        | ${scanned.toFixed(1).padStart(8)} ms            ${(scanned / each).toFixed(1).padStart(8)}`,
    );
  }
  for (const sql of [
    'SELECT clipping_id FROM sketches WHERE hash = 1 ORDER BY clipping_id DESC LIMIT 300',
    "SELECT clipping_id FROM story_signals WHERE signal = '#42' AND day BETWEEN 1 AND 7 LIMIT 300",
  ]) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[];
    console.log(`plan: ${plan.map((step) => step.detail).join('; ')}`);
  }
}

/** Puts clippings of given words into the library with their traces, quickly: names are taken from the words, days from the number. */
function inserter(db: Database): (id: number, words: readonly string[], random: () => number) => void {
  const text = db.prepare(
    "INSERT INTO texts (id, source_file_id, locator, encoding, sha256, text) VALUES (@id, 1, @locator, 'utf-8', @hash, @text)",
  );
  const clipping = db.prepare(
    `INSERT INTO clippings (id, text_id, source_file_id, import_id, headline, language, fingerprint, words, opening, added_at, published_on)
     VALUES (@id, @id, 1, 1, 'x', 'en', @fingerprint, @words, '', '2024', @day)`,
  );
  return (id, words, random) => {
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(random() * 1_095))).toISOString().slice(0, 10);
    text.run({ id, locator: String(id), hash: 'b'.repeat(64), text: words.join(' ') });
    clipping.run({ id, fingerprint: String(id), words: words.length, day });
    const names = [...new Set(words.filter((own) => own.length > 5))].slice(0, 20).map((own) => `=${own}`);
    const numbers = Array.from({ length: 4 }, () => `#${10 + Math.floor(9_990 ** random())}`);
    replaceTraces(db, id, { sketch: sketchOf(words), signals: [...new Set([...names, ...numbers])] });
  };
}

function emptyLibrary(): Database {
  const db = new SQLite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db);
  db.exec(`INSERT INTO imports (state, started_at) VALUES ('done', '2024');
    INSERT INTO source_files (sha256, name, size, bytes, encoding, imported_at) VALUES ('${'a'.repeat(64)}', 'a.txt', 1, x'00', 'utf-8', '2024')`);
  return db;
}

function add(db: Database, text: string): number {
  const locator = (db.prepare('SELECT coalesce(max(id), 0) + 1 FROM texts').pluck().get() as number).toString();
  const textId = db
    .prepare("INSERT INTO texts (source_file_id, locator, encoding, sha256, text) VALUES (1, ?, 'utf-8', ?, ?)")
    .run(locator, 'b'.repeat(64), text).lastInsertRowid;
  const { language } = detectLanguage(text);
  const id = Number(
    db
      .prepare(
        `INSERT INTO clippings (text_id, source_file_id, import_id, headline, language, fingerprint, words, opening, added_at)
         VALUES (?, 1, 1, 'x', ?, ?, ?, '', '2024')`,
      )
      .run(textId, language, fingerprint(text), tokenise(text).length).lastInsertRowid,
  );
  replaceTraces(db, id, storyTraces('', text, language));
  return id;
}

function sources(): string[] {
  const samples = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|md)$/u.test(name))
    .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));
  if (!existsSync(EVAL)) return samples;
  const press = readdirSync(new URL('press/', EVAL))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(`press/${name}`, EVAL), 'utf8'));
  const documents = readdirSync(new URL('ir/', EVAL)).flatMap((set) =>
    readFileSync(new URL(`ir/${set}/docs.jsonl`, EVAL), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  return [...samples, ...press, ...documents];
}

/** Pseudo-random numbers from 0 to 1, the same in each run (a linear congruence, Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
