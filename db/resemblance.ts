// What resembles a clipping: its traces kept as indexes, and the same text, near duplicates and reports of one event found by looking them up.

import type { Database } from 'better-sqlite3';
import type { LanguageCode } from '../contract/values.ts';
import { bodyOf } from '../language/body.ts';
import { comparedWords, NEAR, similarityOf } from '../language/similarity.ts';
import { eventSimilarity, isQuotation, type StoryTraces } from '../language/story-signals.ts';
import { prepared } from './prepared.ts';

/** How two clippings resemble each other. */
export interface Resemblance {
  clippingId: number;
  kind: 'same-text' | 'near' | 'event';
  /** 0 to 1, comparable only within one kind. */
  similarity: number;
}

/** Clippings one hash or signal is looked up for: what more of them hold tells nothing of a story. */
const MOST_HOLDERS = 300;
/** Hashes in common from which two bodies are compared. */
const LEAST_HASHES = 2;
/** Bodies compared, and links of each kind made. */
const MOST_COMPARED = 8;
/** A body of fewer words is not the same text as another because both say so little. */
const LEAST_SAME_WORDS = 8;
/** Days between two reports of one event. */
const DAYS_APART = 3;
/** Signals in common and similarity from which two reports are of one event: dated alike in two languages or with a quotation in common, and otherwise. */
const EVENT = { least: 3, similarity: 0.16 };
const DOUBTFUL_EVENT = { least: 4, similarity: 0.35 };
/** Clippings a library of fewer counts as: rarity among a handful says nothing. */
const LEAST_POPULATION = 1_000;

/** Puts a clipping's traces in place of those it had. */
export function replaceTraces(db: Database, clippingId: number, traces: StoryTraces): void {
  prepared(db, 'DELETE FROM sketches WHERE clipping_id = ?').run(clippingId);
  prepared(db, 'DELETE FROM story_signals WHERE clipping_id = ?').run(clippingId);
  prepared(db, 'INSERT INTO sketches (hash, clipping_id) SELECT value, ? FROM json_each(?)').run(
    clippingId,
    JSON.stringify(traces.sketch),
  );
  prepared(db, 'INSERT INTO story_signals (signal, day, clipping_id) SELECT value, ?, ? FROM json_each(?)').run(
    dayOf(db, clippingId),
    clippingId,
    JSON.stringify(traces.signals),
  );
}

/** Whether a clipping's traces are those given, of the day it is dated now. */
export function hasTraces(db: Database, clippingId: number, traces: StoryTraces): boolean {
  const sketch = prepared(db, 'SELECT hash FROM sketches WHERE clipping_id = ? ORDER BY hash').pluck().all(clippingId);
  const signals = prepared(db, 'SELECT signal, day FROM story_signals WHERE clipping_id = ?').raw().all(clippingId) as [
    string,
    number,
  ][];
  const day = dayOf(db, clippingId);
  return (
    JSON.stringify(sketch) === JSON.stringify(traces.sketch) &&
    signals.length === traces.signals.length &&
    signals.every(([signal, on]) => on === day && traces.signals.includes(signal))
  );
}

/** Days since 1970 of a clipping's date in force, -1 when it is not known to the day. */
function dayOf(db: Database, clippingId: number): number {
  return prepared(
    db,
    `SELECT CASE length(sort_on) WHEN 10 THEN CAST(julianday(sort_on) - 2440587.5 AS INTEGER) ELSE -1 END
       FROM clippings WHERE id = ?`,
  )
    .pluck()
    .get(clippingId) as number;
}

interface Facts {
  id: number;
  language: LanguageCode;
  fingerprint: string;
  words: number;
  text: string;
}

const FACTS = `SELECT c.id, c.language, c.fingerprint, c.words, x.text FROM clipping_values c JOIN texts x ON x.id = c.text_id WHERE c.id = ?`;

/** What resembles a clipping, the surest first. Its own traces are stored already. */
export function findResembling(db: Database, clippingId: number): Resemblance[] {
  const facts = prepared(db, FACTS).get(clippingId) as Facts | undefined;
  if (!facts) return [];
  const same = sameText(db, facts);
  const near = nearDuplicates(db, facts, new Set(same.map((one) => one.clippingId)));
  const known = new Set([...same, ...near].map((one) => one.clippingId));
  return [...same, ...near, ...events(db, facts, known)];
}

function sameText(db: Database, { id, fingerprint, words }: Facts): Resemblance[] {
  if (words < LEAST_SAME_WORDS) return [];
  const ids = prepared(
    db,
    'SELECT id FROM clippings WHERE fingerprint = ? AND id <> ? AND words >= ? ORDER BY id LIMIT ?',
  )
    .pluck()
    .all(fingerprint, id, LEAST_SAME_WORDS, MOST_COMPARED) as number[];
  return ids.map((clippingId) => ({ clippingId, kind: 'same-text', similarity: 1 }));
}

function nearDuplicates(db: Database, facts: Facts, known: ReadonlySet<number>): Resemblance[] {
  const hashes = prepared(db, 'SELECT hash FROM sketches WHERE clipping_id = ?').pluck().all(facts.id) as number[];
  const counts = new Map<number, number>();
  const holders = prepared(
    db,
    'SELECT clipping_id FROM sketches WHERE hash = ? ORDER BY clipping_id DESC LIMIT ?',
  ).pluck();
  for (const hash of hashes)
    for (const id of holders.all(hash, MOST_HOLDERS) as number[]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const candidates = [...counts]
    .filter(([id, count]) => count >= LEAST_HASHES && id !== facts.id && !known.has(id))
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, MOST_COMPARED);
  if (candidates.length === 0) return [];
  const words = wordsOf(db, facts);
  const found: Resemblance[] = [];
  for (const [id] of candidates) {
    const other = prepared(db, FACTS).get(id) as Facts;
    if (other.language !== facts.language) continue;
    const similarity = similarityOf(words, wordsOf(db, other));
    if (similarity >= NEAR) found.push({ clippingId: id, kind: 'near', similarity });
  }
  return found.sort((one, other) => other.similarity - one.similarity);
}

function wordsOf(db: Database, { id, text }: Facts): string[] {
  const hidden = prepared(
    db,
    'SELECT start, end, shown FROM hidden_ranges WHERE clipping_id = ? ORDER BY start, end',
  ).all(id) as { start: number; end: number; shown: number }[];
  return comparedWords(
    bodyOf(
      text,
      hidden.map((range) => ({ ...range, shown: range.shown === 1 })),
    ),
  );
}

function events(db: Database, facts: Facts, known: ReadonlySet<number>): Resemblance[] {
  const mine = signalsOf(db, facts.id);
  const day = mine.day;
  const holders = holdersAround(db, day);
  const seen = new Map<string, number>();
  const counts = new Map<number, number>();
  for (const signal of mine.signals) {
    const ids = holders(signal);
    seen.set(signal, ids.length);
    if (ids.length < MOST_HOLDERS) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const population = Math.max(LEAST_POPULATION, populationAround(db, day));
  const weight = (signal: string) => {
    const holding = seen.get(signal) ?? 1;
    return holding >= MOST_HOLDERS ? 0 : Math.log(population / (holding + 1));
  };
  const candidates = [...counts]
    .filter(([id, count]) => count >= EVENT.least && id !== facts.id && !known.has(id))
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, 4 * MOST_COMPARED);
  const own = new Set(mine.signals);
  const languageOf = prepared(db, 'SELECT language FROM clipping_values WHERE id = ?').pluck();
  const found: Resemblance[] = [];
  for (const [id, count] of candidates) {
    const other = signalsOf(db, id);
    const similarity = Math.min(1, eventSimilarity(mine.signals, other.signals, weight));
    const quoted = other.signals.some((signal) => isQuotation(signal) && own.has(signal));
    const sure = day >= 0 && other.day >= 0 && (quoted || languageOf.get(id) !== facts.language);
    const bar = sure ? EVENT : DOUBTFUL_EVENT;
    if (count >= bar.least && similarity >= bar.similarity)
      found.push({ clippingId: id, kind: 'event', similarity: Math.round(similarity * 1_000) / 1_000 });
  }
  return found.sort((one, other) => other.similarity - one.similarity).slice(0, MOST_COMPARED);
}

function signalsOf(db: Database, clippingId: number): { day: number; signals: string[] } {
  const rows = prepared(db, 'SELECT signal, day FROM story_signals WHERE clipping_id = ?').raw().all(clippingId) as [
    string,
    number,
  ][];
  return { day: rows[0]?.[1] ?? -1, signals: rows.map(([signal]) => signal) };
}

/** Clippings that hold a signal: of the days around and those not dated, or of any day when this one is not dated. */
function holdersAround(db: Database, day: number): (signal: string) => number[] {
  const of = 'SELECT clipping_id FROM story_signals WHERE signal = ?';
  if (day < 0) {
    const any = prepared(db, `${of} LIMIT ${MOST_HOLDERS}`).pluck();
    return (signal) => any.all(signal) as number[];
  }
  const near = prepared(db, `${of} AND day BETWEEN ? AND ? LIMIT ${MOST_HOLDERS}`).pluck();
  const undated = prepared(db, `${of} AND day = -1 LIMIT ${MOST_HOLDERS}`).pluck();
  return (signal) => {
    const ids = near.all(signal, day - DAYS_APART, day + DAYS_APART) as number[];
    // What many undated clippings hold is left to the dated ones.
    const others = undated.all(signal) as number[];
    return others.length < MOST_HOLDERS ? [...ids, ...others] : ids;
  };
}

function populationAround(db: Database, day: number): number {
  if (day < 0) return (prepared(db, 'SELECT max(id) FROM clippings').pluck().get() as number | null) ?? 0;
  return prepared(
    db,
    `SELECT count(*) FROM clippings WHERE sort_on BETWEEN date(?, 'unixepoch') AND date(?, 'unixepoch')`,
  )
    .pluck()
    .get((day - DAYS_APART) * 86_400, (day + DAYS_APART) * 86_400) as number;
}
