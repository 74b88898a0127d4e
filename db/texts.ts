// Text versions: the texts that readings of a source made, which never change, and what was derived from each; one is in force per clipping.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import { outletId } from './outlets.ts';
import type { ReadyClipping } from './ready-file.ts';
import { replaceSuggestions } from './themes.ts';

/** Columns of `clippings` that are derived from the text. */
const DERIVED = [
  'headline',
  'outlet_id',
  'agency_id',
  'byline',
  'dateline',
  'published_on',
  'url',
  'language',
  'fingerprint',
] as const;

type Value = string | number | null;

interface Reading {
  columns: Record<string, Value>;
  hidden: { id: number; start: number; end: number; rule: string; shown: number }[];
  evidence: Record<string, Value>[];
  suggestions: { theme_id: number; score: number; phrases: string }[];
}

/** The text of a source at a locator in one reading of it, stored once; answers its id. */
export function putText(
  db: Database,
  sourceId: number,
  reading: string,
  { draft, textSha256 }: Pick<ReadyClipping, 'draft' | 'textSha256'>,
): number {
  const there = db.prepare('SELECT id, text FROM texts WHERE source_file_id = ? AND locator = ? AND encoding = ?');
  const put = db.prepare(
    'INSERT INTO texts (source_file_id, locator, encoding, sha256, text) VALUES (?, ?, ?, ?, ?) RETURNING id',
  );
  // A newer reader of a format may make another text of the same bytes: the old one is kept under its name.
  for (let version = 1; ; version += 1) {
    const name = version === 1 ? reading : `${reading} #${version}`;
    const found = there.get(sourceId, draft.locator, name) as { id: number; text: string } | undefined;
    if (found?.text === draft.text) return found.id;
    if (!found) return put.pluck().get(sourceId, draft.locator, name, textSha256, draft.text) as number;
  }
}

/** A text that some reading of a source made. Throws `not-found`. */
export function getText(db: Database, id: number): { id: number; text: string; encoding: string } {
  const row = db.prepare('SELECT id, text, encoding FROM texts WHERE id = ?').get(id);
  if (!row) throw new DeskError({ code: 'not-found', message: `There is no text ${id}.`, remedy: null });
  return row as { id: number; text: string; encoding: string };
}

/** What a draft says of a clipping, as columns of its row. */
export function derivedColumns(db: Database, { draft }: ReadyClipping): Record<(typeof DERIVED)[number], Value> {
  return {
    headline: draft.headline,
    outlet_id: draft.outlet && outletId(db, draft.outlet, 'proposed'),
    agency_id: draft.agency && outletId(db, draft.agency, 'proposed'),
    byline: draft.byline,
    dateline: draft.dateline,
    published_on: draft.publishedOn,
    url: draft.url,
    language: draft.language,
    fingerprint: draft.fingerprint,
  };
}

/** Puts a draft's hidden ranges, evidence and theme suggestions beside a clipping that has none. */
export function putDerivedRows(db: Database, clippingId: number, { draft, suggestions }: ReadyClipping): void {
  const hidden = db.prepare('INSERT INTO hidden_ranges (clipping_id, start, end, rule, shown) VALUES (?, ?, ?, ?, ?)');
  for (const { start, end, rule, shown } of draft.hidden) hidden.run(clippingId, start, end, rule, shown ? 1 : 0);
  const evidence = db.prepare(
    'INSERT INTO evidence (clipping_id, field, value, start, end, rule, confidence, status, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const one of draft.evidence) {
    evidence.run(
      clippingId,
      one.field,
      one.value,
      one.range?.start ?? null,
      one.range?.end ?? null,
      one.rule,
      one.confidence,
      one.status,
      one.reason,
    );
  }
  const themes = db.prepare('SELECT id, key FROM themes').all() as { id: number; key: string }[];
  replaceSuggestions(db, clippingId, themes, suggestions);
}

/**
 * Puts what a new reading derived in the place of what is derived now, which is kept as the reading of `leaving`. A range the analyst asked to see is
 * shown again where the same rule hides the same place. Not to be journalled.
 */
export function replaceDerived(db: Database, clippingId: number, leaving: number, ready: ReadyClipping): void {
  keepReading(db, clippingId, leaving);
  const shown = db
    .prepare('SELECT start, end, rule FROM hidden_ranges WHERE clipping_id = ? AND shown = 1')
    .all(clippingId);
  clearDerived(db, clippingId);
  setColumns(db, clippingId, derivedColumns(db, ready));
  putDerivedRows(db, clippingId, ready);
  const show = db.prepare(
    'UPDATE hidden_ranges SET shown = 1 WHERE clipping_id = @id AND start = @start AND end = @end AND rule = @rule',
  );
  for (const range of shown) show.run({ ...(range as object), id: clippingId });
}

/** Keeps what is derived of a clipping as the reading of `leaving`, and puts back what was kept as that of the text now in force. Not to be journalled. */
export function swapReading(db: Database, clippingId: number, leaving: number): void {
  const inForce = db.prepare('SELECT text_id FROM clippings WHERE id = ?').pluck().get(clippingId) as number;
  const kept = db
    .prepare('SELECT derived FROM readings WHERE clipping_id = ? AND text_id = ?')
    .pluck()
    .get(clippingId, inForce) as string | undefined;
  if (inForce === leaving || kept === undefined) return;
  keepReading(db, clippingId, leaving);
  clearDerived(db, clippingId);
  const { columns, hidden, evidence, suggestions } = JSON.parse(kept) as Reading;
  setColumns(db, clippingId, columns);
  const range = db.prepare(
    `INSERT INTO hidden_ranges (id, clipping_id, start, end, rule, shown) VALUES (@id, @clippingId, @start, @end, @rule, @shown)`,
  );
  for (const one of hidden) range.run({ ...one, clippingId });
  const finding = db.prepare(
    `INSERT INTO evidence (clipping_id, field, value, start, end, rule, confidence, status, reason)
     VALUES (@clippingId, @field, @value, @start, @end, @rule, @confidence, @status, @reason)`,
  );
  for (const one of evidence) finding.run({ ...one, clippingId });
  const suggestion = db.prepare(
    `INSERT INTO clipping_themes (clipping_id, theme_id, score, phrases)
     SELECT @clippingId, id, @score, @phrases FROM themes WHERE id = @theme_id
     ON CONFLICT (clipping_id, theme_id) DO UPDATE SET score = excluded.score, phrases = excluded.phrases`,
  );
  for (const one of suggestions) suggestion.run({ ...one, clippingId });
  forgetReading(db, clippingId, inForce);
}

/** Takes away what is kept of a reading: it is made anew. */
export function forgetReading(db: Database, clippingId: number, textId: number): void {
  db.prepare('DELETE FROM readings WHERE clipping_id = ? AND text_id = ?').run(clippingId, textId);
}

function keepReading(db: Database, clippingId: number, textId: number): void {
  const all = (sql: string) => db.prepare(sql).all(clippingId) as never[];
  const reading: Reading = {
    columns: db
      .prepare(`SELECT ${DERIVED.join(', ')} FROM clippings WHERE id = ?`)
      .get(clippingId) as Reading['columns'],
    hidden: all('SELECT id, start, end, rule, shown FROM hidden_ranges WHERE clipping_id = ? ORDER BY id'),
    evidence: all(
      'SELECT field, value, start, end, rule, confidence, status, reason FROM evidence WHERE clipping_id = ? ORDER BY id',
    ),
    suggestions: all(
      'SELECT theme_id, score, phrases FROM clipping_themes WHERE clipping_id = ? AND score IS NOT NULL',
    ),
  };
  db.prepare(
    `INSERT INTO readings (clipping_id, text_id, derived) VALUES (?, ?, ?)
     ON CONFLICT (clipping_id, text_id) DO UPDATE SET derived = excluded.derived`,
  ).run(clippingId, textId, JSON.stringify(reading));
}

function clearDerived(db: Database, clippingId: number): void {
  db.prepare('DELETE FROM hidden_ranges WHERE clipping_id = ?').run(clippingId);
  db.prepare('DELETE FROM evidence WHERE clipping_id = ?').run(clippingId);
  db.prepare("UPDATE clipping_themes SET score = NULL, phrases = '[]' WHERE clipping_id = ?").run(clippingId);
}

function setColumns(db: Database, clippingId: number, columns: Readonly<Record<string, Value>>): void {
  const assigned = DERIVED.map((name) => `${name} = @${name}`).join(', ');
  db.prepare(`UPDATE clippings SET ${assigned} WHERE id = @clippingId`).run({ ...columns, clippingId });
}
