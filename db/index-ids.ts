// Ids of clippings by the search indexes, and what these know of themselves.

import type { Database } from 'better-sqlite3';
import { bodyOf } from '../language/body.ts';
import { queryEvidence } from '../language/query-evidence.ts';
import type { IndexQuery } from './match.ts';
import { prepared } from './prepared.ts';
import { weighedTexts } from './weighed-texts.ts';

const BY_STEMS = 'SELECT rowid FROM search_index WHERE search_index MATCH ?';
const BY_FORMS = 'SELECT rowid FROM search_forms WHERE search_forms MATCH ?';

/** Ids of the clippings that answer, ascending. */
export function indexIds(db: Database, query: IndexQuery | null): readonly number[] {
  switch (query?.kind) {
    case 'stems':
    case 'forms':
      return prepared(db, query.kind === 'stems' ? BY_STEMS : BY_FORMS)
        .pluck()
        .all(query.match) as number[];
    case 'or':
      return union(query.parts.map((part) => indexIds(db, part)));
    case 'and':
      return intersection(query.parts.map((part) => indexIds(db, part)));
    case 'phrase':
      return withPhrase(db, query);
    default:
      return [];
  }
}

/** Ids in any of the lists, ascending as they are. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter((list) => list.length > 0);
  const [one = [], other] = filled;
  if (other === undefined) return one;
  return filled.length === 2 ? unionOfTwo(one, other) : unionOfMany(filled);
}

/** Marks each id in a row of all there may be, rather than go through the same ids list by list. */
function unionOfMany(lists: readonly (readonly number[])[]): readonly number[] {
  const last = Math.max(...lists.map((list) => list[list.length - 1] as number));
  const marks = new Uint8Array(last + 1);
  for (const list of lists) for (let at = 0; at < list.length; at += 1) marks[list[at] as number] = 1;
  const all: number[] = [];
  for (let id = marks.indexOf(1); id >= 0; id = marks.indexOf(1, id + 1)) all.push(id);
  return all;
}

function unionOfTwo(one: readonly number[], other: readonly number[]): readonly number[] {
  const all: number[] = [];
  let at = 0;
  let to = 0;
  while (at < one.length && to < other.length) {
    const left = one[at] as number;
    const right = other[to] as number;
    all.push(Math.min(left, right));
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  for (; at < one.length; at += 1) all.push(one[at] as number);
  for (; to < other.length; to += 1) all.push(other[to] as number);
  return all;
}

/** Ids in all of the lists, at least one, ascending as they are. */
export function intersection(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((one, other) => one.length - other.length);
  return others.reduce(inBoth, shortest);
}

/** Whether an ascending list has an id. */
export function holdsId(ids: readonly number[], id: number): boolean {
  const at = placeOf(ids, id, 0);
  return ids[at] === id;
}

/** The place of the first in an ascending list, from `at` on, that is not below the id. */
function placeOf(ids: readonly number[], id: number, at: number): number {
  let from = at;
  let end = ids.length;
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((ids[middle] as number) < id) from = middle + 1;
    else end = middle;
  }
  return from;
}

/** Much the longer list is leapt through by halves. */
const LEAPING = 16;

function inBoth(short: readonly number[], long: readonly number[]): readonly number[] {
  const both: number[] = [];
  const leaps = long.length > short.length * LEAPING;
  let at = 0;
  for (const id of short) {
    if (leaps) at = placeOf(long, id, at);
    else while (at < long.length && (long[at] as number) < id) at += 1;
    if (at === long.length) break;
    if (long[at] === id) both.push(id);
  }
  return both;
}

/** Ids of the first that are not in the other, ascending as they are. */
export function difference(ids: readonly number[], without: readonly number[]): readonly number[] {
  let at = 0;
  return ids.filter((id) => {
    while (at < without.length && (without[at] as number) < id) at += 1;
    return without[at] !== id;
  });
}

/** Texts are read in portions of this many clippings. */
const PORTION = 500;
const keptPhrases = new WeakMap<Database, { version: string; ids: Map<string, readonly number[]> }>();

/** Of the clippings whose stems stand so, those in whose texts the words do; kept until the library changes. */
function withPhrase(db: Database, query: Extract<IndexQuery, { kind: 'phrase' }>): readonly number[] {
  const own = prepared(db, 'SELECT total_changes()').pluck().get() as number;
  const version = `${db.pragma('data_version', { simple: true })} ${own}`;
  let kept = keptPhrases.get(db);
  if (kept?.version !== version) {
    kept = { version, ids: new Map() };
    keptPhrases.set(db, kept);
  }
  const key = JSON.stringify([query.norms, query.headlineOnly]);
  let found = kept.ids.get(key);
  if (!found) {
    found = readPhrase(db, query);
    kept.ids.set(key, found);
  }
  return found;
}

function readPhrase(
  db: Database,
  { among, norms, headlineOnly }: Extract<IndexQuery, { kind: 'phrase' }>,
): readonly number[] {
  const candidates = indexIds(db, among);
  const { score } = queryEvidence({ kind: 'phrase', norms: [...norms], readings: [] });
  const rarity = { clippings: 1, meanWords: 1, holding: [1] };
  const found: number[] = [];
  for (let from = 0; from < candidates.length; from += PORTION) {
    for (const { id, notes, ...row } of weighedTexts(db, candidates.slice(from, from + PORTION))) {
      const text = headlineOnly ? '' : `${bodyOf(row.text, row.hidden)}\n\n${notes}`;
      if (score({ ...row, text, notes: '', hidden: [] }, rarity) > 0) found.push(id);
    }
  }
  return found.sort((one, other) => one - other);
}

/** Ids of the best so many by FTS5's own bm25, best first; a word in the headline counts for so many elsewhere. */
export function bestIds(db: Database, match: string | null, headline: number, limit: number): number[] {
  if (match === null) return [];
  return prepared(
    db,
    'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY bm25(search_index, ?, 1.0, 1.0) LIMIT ?',
  )
    .pluck()
    .all(match, headline, limit) as number[];
}

/**
 * How many clippings are indexed and their mean length in words, from the record FTS5 keeps of its totals ("averages record" in SQLite's fts5_index.c: the
 * number of rows, then the tokens of each column, as varints).
 */
export function indexTotals(db: Database): { clippings: number; meanWords: number } {
  const record = prepared(db, 'SELECT block FROM search_index_data WHERE id = 1').pluck().get() as Buffer | undefined;
  const [clippings = 0, ...tokens] = varints(record ?? Buffer.alloc(0));
  return { clippings, meanWords: clippings > 0 ? tokens.reduce((sum, one) => sum + one, 0) / clippings : 0 };
}

/** SQLite's variable-length integers of up to eight bytes: seven bits each, the highest says that more follow. */
function varints(bytes: Buffer): number[] {
  const found: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    found.push(value);
    value = 0;
  }
  return found;
}
