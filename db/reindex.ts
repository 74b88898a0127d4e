// Makes a clipping's index, word count and opening again from what is stored; and theme suggestions, a few clippings at a time.

import type { Database } from 'better-sqlite3';
import { bodyOf, openingOf } from '../language/body.ts';
import type { ConceptMatcher } from '../language/concepts.ts';
import { ANALYSIS_VERSION, type IndexSource, indexColumns } from '../language/index-columns.ts';
import { storyTraces } from '../language/story-signals.ts';
import { suggestThemes } from '../language/themes.ts';
import { tokenise } from '../language/tokens.ts';
import { hiddenRanges } from './clippings.ts';
import { setLanguages } from './paragraphs.ts';
import { refreshOwnRanges } from './rules.ts';
import { removeFromIndex, replaceInIndex } from './search-index.ts';
import { refreshStory } from './story-groups.ts';
import { replaceSuggestions, themeRules } from './themes.ts';

/** What of a stored clipping is indexed, or null when there is no such clipping. */
export function indexSource(db: Database, clippingId: number): IndexSource | null {
  const row = db
    .prepare(
      'SELECT c.headline, c.language, x.text FROM clipping_values c JOIN texts x ON x.id = c.text_id WHERE c.id = ?',
    )
    .get(clippingId) as { headline: string; language: string; text: string } | undefined;
  if (!row) return null;
  const notes = db
    .prepare("SELECT comment FROM annotations WHERE clipping_id = ? AND comment <> '' ORDER BY id")
    .pluck()
    .all(clippingId) as string[];
  return {
    ...row,
    hidden: hiddenRanges(db, clippingId),
    notes: notes.join('\n'),
    paragraphs: setLanguages(db, clippingId),
  };
}

/** Brings the index and what lists show of these clippings up to their text, ranges, notes and corrections; the ranges first to the analyst's rules. */
export function reindexClippings(db: Database, clippingIds: readonly number[]): void {
  for (const id of clippingIds) {
    refreshOwnRanges(db, id);
    const source = indexSource(db, id);
    if (!source) {
      removeFromIndex(db, id);
      continue;
    }
    const body = bodyOf(source.text, source.hidden);
    db.prepare('UPDATE clippings SET words = ?, opening = ? WHERE id = ?').run(
      tokenise(body).length,
      openingOf(body),
      id,
    );
    replaceInIndex(db, id, indexColumns(source));
    refreshStory(db, id, storyTraces(source.headline, body, source.language));
  }
}

type Cursor = 'clean_after' | 'reindex_after' | 'suggest_after' | 'trace_after';

/** Says that theme suggestions of the whole library are to be made again. */
export function startSuggesting(db: Database): void {
  setCursor(db, 'suggest_after', 0);
}

/** Says that the whole index is to be made again when it was made by another version of the analysis. */
export function startReindexingIfOutdated(db: Database): void {
  const made = db.prepare("SELECT value FROM settings WHERE key = 'analysis_version'").pluck().get();
  if (made === ANALYSIS_VERSION) return;
  setCursor(db, 'reindex_after', 0);
  db.prepare(
    "INSERT INTO settings (key, value) VALUES ('analysis_version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(ANALYSIS_VERSION);
}

/** True while part of the index was made by an older analysis. */
export function isReindexing(db: Database): boolean {
  return cursorOf(db, 'reindex_after') !== null;
}

/** Reindexes the next clippings of an outdated index in one transaction. False when there is nothing left to do. */
export function reindexSome(db: Database, limit: number): boolean {
  return advance(db, 'reindex_after', limit, (ids) => reindexClippings(db, ids));
}

/** Suggests themes again for the next clippings; the concepts are asked for only when there are any. False when there is nothing left to do. */
export function suggestSome(db: Database, limit: number, matcher: () => ConceptMatcher): boolean {
  return advance(db, 'suggest_after', limit, (ids) => {
    const themes = themeRules(db);
    const concepts = matcher();
    for (const id of ids) {
      const source = indexSource(db, id);
      if (source) replaceSuggestions(db, id, themes, suggestThemes(source, themes, concepts));
    }
  });
}

/** Brings the next clippings up to the analyst's rules after these changed. Answers those it changed, or null when there is nothing left to do. */
export function cleanSome(db: Database, limit: number): number[] | null {
  const changed: number[] = [];
  const worked = advance(db, 'clean_after', limit, (ids) => {
    for (const id of ids) if (refreshOwnRanges(db, id)) changed.push(id);
    reindexClippings(db, changed);
  });
  return worked ? changed : null;
}

/** True while the library is gone through after a rule changed. */
export function isCleaning(db: Database): boolean {
  return cursorOf(db, 'clean_after') !== null;
}

/** Looks for the stories of the next clippings that came in before there were any. False when there is nothing left to do. */
export function traceSome(db: Database, limit: number): boolean {
  return advance(db, 'trace_after', limit, (ids) => {
    for (const id of ids) {
      const source = indexSource(db, id);
      if (source)
        refreshStory(db, id, storyTraces(source.headline, bodyOf(source.text, source.hidden), source.language));
    }
  });
}

function advance(db: Database, cursor: Cursor, limit: number, work: (ids: number[]) => void): boolean {
  const after = cursorOf(db, cursor);
  if (after === null) return false;
  return db.transaction(() => {
    const ids = db
      .prepare('SELECT id FROM clippings WHERE id > ? ORDER BY id LIMIT ?')
      .pluck()
      .all(after, limit) as number[];
    work(ids);
    const last = ids.at(-1);
    if (ids.length < limit || last === undefined) db.prepare('DELETE FROM settings WHERE key = ?').run(cursor);
    else setCursor(db, cursor, last);
    return true;
  })();
}

function cursorOf(db: Database, cursor: Cursor): number | null {
  return (db.prepare('SELECT value FROM settings WHERE key = ?').pluck().get(cursor) as number | undefined) ?? null;
}

function setCursor(db: Database, cursor: Cursor, value: number): void {
  db.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(cursor, value);
}
