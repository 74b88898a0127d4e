// The search index's rows: written whole, removed whole, and compared with what language makes of a text.

import type { Database, Statement } from 'better-sqlite3';
import type { IndexColumns } from '../contract/draft.ts';

const COLUMNS = ['headline', 'body', 'notes'] as const;
/** Where `forms` stands among the columns of both indexes; it keeps no places. */
const FORMS = COLUMNS.length;

interface IndexStatements {
  remove: Statement<[number]>;
  insert: Statement<[number, string, string, string]>;
  removeForms: Statement<[number]>;
  insertForms: Statement<[number, string]>;
}

const prepared = new WeakMap<Database, IndexStatements>();

function statements(db: Database): IndexStatements {
  let found = prepared.get(db);
  if (!found) {
    found = {
      remove: db.prepare('DELETE FROM search_index WHERE rowid = ?'),
      insert: db.prepare('INSERT INTO search_index (rowid, headline, body, notes) VALUES (?, ?, ?, ?)'),
      removeForms: db.prepare('DELETE FROM search_forms WHERE rowid = ?'),
      insertForms: db.prepare('INSERT INTO search_forms (rowid, form) VALUES (?, ?)'),
    };
    prepared.set(db, found);
  }
  return found;
}

/** Puts a clipping's columns into the index in place of what was there. To be called in the transaction that changed the text. */
export function replaceInIndex(db: Database, clippingId: number, columns: IndexColumns): void {
  removeFromIndex(db, clippingId);
  const { insert, insertForms } = statements(db);
  insert.run(clippingId, columns.headline, columns.body, columns.notes);
  insertForms.run(clippingId, columns.forms);
}

/** Takes a clipping out of the index; does nothing when it is not in it. */
export function removeFromIndex(db: Database, clippingId: number): void {
  const { remove, removeForms } = statements(db);
  remove.run(clippingId);
  removeForms.run(clippingId);
}

/** Most pages of a large index that merging writes at once: about a tenth of a second. */
const MERGED_PAGES = 200;
/** An index of so many pages or fewer, of some five thousand clippings, is merged whole: about as long. */
const SMALL_PAGES = 2_000;

/**
 * Merges segments that writing left, for every word is looked for in each of them: a small library's into one, of a large one's the newest and smallest wholly
 * and others a part at a time. Merging twice is no harm.
 */
export function mergeIndex(db: Database): void {
  for (const table of ['search_index', 'search_forms']) {
    const command = (name: string, value: number) =>
      db.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('${name}', ${value})`);
    const pages = db.prepare(`SELECT count(*) FROM ${table}_idx`).pluck().get() as number;
    if (pages <= SMALL_PAGES) {
      db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
      continue;
    }
    // Two segments are enough to be merged, where FTS5 waits for four.
    const isSet = db.prepare(`SELECT 1 FROM ${table}_config WHERE k = 'usermerge' AND v = 2`).get();
    if (!isSet) command('usermerge', 2);
    command('merge', MERGED_PAGES);
  }
}

/**
 * Whether the index holds exactly these tokens for the clipping, each in its column and at its place, and none besides. Contentless text cannot be read
 * back, so the whole vocabulary is read once and kept until the library changes: ask within one transaction when asking for many clippings.
 */
export function indexMatches(db: Database, clippingId: number, columns: IndexColumns): boolean {
  const wanted = emptyDigest();
  for (const [column, name] of COLUMNS.entries()) {
    // The tokenizer splits at spaces and nowhere else.
    let offset = 0;
    for (const token of columns[name].split(' ')) {
      if (token === '') continue;
      addToken(wanted, hashOf(token), column, offset);
      offset += 1;
    }
  }
  for (const form of columns.forms.split(' ')) if (form !== '') addToken(wanted, hashOf(form), FORMS, 0);
  const stored = digests(db).get(clippingId) ?? emptyDigest();
  return stored.every((part, at) => part === wanted[at]);
}

/** How many tokens a clipping has in the index, and two sums over what they are and where. */
type Digest = Uint32Array;

function emptyDigest(): Digest {
  return new Uint32Array(3);
}

function addToken(digest: Digest, hash: number, column: number, offset: number): void {
  const place = Math.imul(offset * (COLUMNS.length + 1) + column + 1, 0x9e3779b1);
  const mixed = mix(hash ^ place);
  digest[0] = (digest[0] ?? 0) + 1;
  digest[1] = (digest[1] ?? 0) + mixed;
  digest[2] = (digest[2] ?? 0) + mix(Math.imul(hash, 0x85ebca6b) + place);
}

/** FNV-1a over UTF-16 units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finishing step of MurmurHash3 (Appleby, public domain). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const kept = new WeakMap<Database, { version: string; digests: Map<number, Digest> }>();

function digests(db: Database): Map<number, Digest> {
  const own = db.prepare('SELECT total_changes()').pluck().get() as number;
  const version = `${db.pragma('data_version', { simple: true })} ${own}`;
  const last = kept.get(db);
  if (last?.version === version) return last.digests;
  const read = readDigests(db);
  kept.set(db, { version, digests: read });
  return read;
}

function readDigests(db: Database): Map<number, Digest> {
  const columnAt = new Map<string | null, number>(COLUMNS.map((name, at) => [name, at]));
  const found = new Map<number, Digest>();
  for (const table of ['search_index', 'search_forms']) {
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${table}_tokens USING fts5vocab('main', '${table}', 'instance')`);
    let term = '';
    let hash = hashOf(term);
    const rows = db.prepare(`SELECT term, doc, col, offset FROM temp.${table}_tokens`).raw().iterate();
    for (const row of rows as IterableIterator<[string, number, string | null, number | null]>) {
      if (row[0] !== term) {
        term = row[0];
        hash = hashOf(term);
      }
      let digest = found.get(row[1]);
      if (!digest) {
        digest = emptyDigest();
        found.set(row[1], digest);
      }
      const isForm = table === 'search_forms';
      addToken(digest, hash, isForm ? FORMS : (columnAt.get(row[2]) ?? 0), isForm ? 0 : (row[3] ?? 0));
    }
  }
  return found;
}
