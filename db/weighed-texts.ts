// Texts of clippings as ranking and snippets read them: with what of each is hidden.

import type { Database } from 'better-sqlite3';
import type { WeighedText } from '../language/query-evidence.ts';
import type { HiddenStretch } from '../language/snippet.ts';
import { prepared } from './prepared.ts';

/** A clipping's text; `notes` are the analyst's words on it, a line each. */
export interface StoredText extends WeighedText {
  id: number;
}

/** The texts of these clippings, in no order; ids that are not there are left out. Those `known` has are not read again, others are added to it. */
export function weighedTexts(db: Database, ids: readonly number[], known?: Map<number, StoredText>): StoredText[] {
  const unread = known ? ids.filter((id) => !known.has(id)) : ids;
  const read = unread.length > 0 ? readTexts(db, unread) : [];
  if (!known) return read;
  for (const text of read) known.set(text.id, text);
  return ids.map((id) => known.get(id)).filter((text) => text !== undefined);
}

function readTexts(db: Database, ids: readonly number[]): StoredText[] {
  const list = JSON.stringify(ids);
  const hidden = hiddenOf(db, list);
  const notes = notesOf(db, list);
  const rows = prepared(
    db,
    `SELECT c.id, c.headline, CAST(x.text AS BLOB), c.language, c.words FROM clipping_values c JOIN texts x ON x.id = c.text_id
     WHERE c.id IN (SELECT value FROM json_each(?))`,
  )
    .raw()
    .all(list) as [number, string, Buffer, string, number][];
  return rows.map(([id, headline, text, language, words]) => ({
    id,
    headline,
    // Node makes a string of bytes four times as quickly as SQLite's binding does.
    text: text.toString(),
    language,
    words,
    hidden: hidden.get(id) ?? [],
    notes: notes.get(id) ?? '',
  }));
}

function notesOf(db: Database, list: string): Map<number, string> {
  const rows = prepared(
    db,
    `SELECT clipping_id, group_concat(concat_ws(char(10), nullif(comment, ''), speaker), char(10)) FROM annotations
     WHERE clipping_id IN (SELECT value FROM json_each(?)) AND (comment <> '' OR speaker <> '') GROUP BY clipping_id`,
  )
    .raw()
    .all(list) as [number, string][];
  return new Map(rows);
}

function hiddenOf(db: Database, list: string): Map<number, HiddenStretch[]> {
  const rows = prepared(
    db,
    `SELECT clipping_id, start, end, shown FROM hidden_ranges
     WHERE clipping_id IN (SELECT value FROM json_each(?)) ORDER BY clipping_id, start, end`,
  ).all(list) as { clipping_id: number; start: number; end: number; shown: number }[];
  const hidden = new Map<number, HiddenStretch[]>();
  for (const { clipping_id, start, end, shown } of rows) {
    const ranges = hidden.get(clipping_id) ?? [];
    hidden.set(clipping_id, ranges);
    ranges.push({ start, end, shown: shown === 1 });
  }
  return hidden;
}
