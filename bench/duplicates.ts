// Measures how versions of a text are found among others, beside the exact hash, and what a lookup costs as the library grows.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import SQLite, { type Database } from 'better-sqlite3';
import { migrate } from '../db/migrations.ts';
import { findResembling, replaceTraces } from '../db/resemblance.ts';
import { fingerprint } from '../ingest/fingerprint.ts';
import { detectLanguage } from '../language/detect.ts';
import { storyTraces } from '../language/story-signals.ts';
import { tokenise } from '../language/tokens.ts';

const EVAL = new URL('../../shared/eval/', import.meta.url);
const SAMPLES = new URL('../resources/samples/', import.meta.url);
/** Texts of fewer words say too little to be a version of anything. */
const LEAST = 60;
const SIZES = [1_000, 4_000, 16_000];
const LOOKUPS = 200;

/** Prints the figures; without the development data, of the samples alone. */
export async function run(): Promise<void> {
  const texts = [...new Set(sources())].filter((text) => tokenise(text).length >= LEAST);
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

/** Times a lookup in libraries of growing size, made of sentences of the texts, mixed. */
function lookups(texts: readonly string[], random: () => number): void {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/u)).filter((sentence) => sentence.length > 40);
  const mixed = () =>
    Array.from({ length: 12 }, () => sentences[Math.floor(random() * sentences.length)] ?? '').join(' ');
  const db = emptyLibrary();
  let size = 0;
  let first = 0;
  for (const wanted of SIZES) {
    for (; size < wanted; size += 1) add(db, mixed());
    const started = performance.now();
    for (let lookup = 0; lookup < LOOKUPS; lookup += 1) findResembling(db, 1 + Math.floor(random() * size));
    const each = (performance.now() - started) / LOOKUPS;
    first ||= each;
    console.log(
      `lookup among ${String(size).padStart(6)}: ${(each / first).toFixed(2)} times the first (${each.toFixed(2)} ms here)`,
    );
  }
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
