// Themes: curated subjects with a definition and concepts, what the rules suggest and what the analyst decided.

import type { Database } from 'better-sqlite3';
import type { ThemeSuggestion } from '../contract/draft.ts';
import { DeskError } from '../contract/failure.ts';
import type { ThemeRecord } from '../contract/resources.ts';
import type { Theme, ThemeConcept, ThemeDecision, ThemeRule } from '../contract/theme.ts';
import type { KnownLanguage } from '../contract/values.ts';
import { renameThemeInSearches } from './asked-names.ts';
import { themeName } from './clipping-rows.ts';
import { freeKey } from './keys.ts';
import { notFound } from './not-found.ts';

interface Row {
  id: number;
  key: string;
  names: string;
  definitions: string;
  hue: string;
  concepts: string;
  rule: string | null;
  accepted: number;
  suggested: number;
  rejected: number;
}

const counted = (status: string) =>
  `(SELECT count(*) FROM theme_statuses s JOIN clippings c ON c.id = s.clipping_id
    WHERE s.theme_id = t.id AND s.status = '${status}' AND c.trashed_at IS NULL) AS ${status}`;
const SELECT = `SELECT t.id, t.key, t.names, t.definitions, t.hue, t.concepts, t.rule,
  ${counted('accepted')}, ${counted('suggested')}, ${counted('rejected')} FROM themes t`;

/** Seeds the starting themes; rows the analyst edited are left as they are, and what the analyst deleted stays away. */
export function seedThemes(db: Database, records: readonly ThemeRecord[]): void {
  const put = db.prepare(
    `INSERT INTO themes (key, names, definitions, hue, concepts, rule, origin) VALUES (@key, @names, @definitions, @hue, @concepts, @rule, 'shipped')
     ON CONFLICT (key) DO UPDATE SET names = excluded.names, definitions = excluded.definitions, hue = excluded.hue, concepts = excluded.concepts, rule = excluded.rule
     WHERE edited = 0 AND origin = 'shipped'`,
  );
  const there = db.prepare('SELECT 1 FROM themes WHERE key = ?');
  const seeded = new Set(
    db
      .prepare("SELECT j.value FROM settings s, json_each(s.value) j WHERE s.key = 'seeded_themes'")
      .pluck()
      .all() as string[],
  );
  for (const record of records) {
    if (seeded.has(record.key) && !there.get(record.key)) continue;
    seeded.add(record.key);
    const concepts = record.concepts.map(({ concept, weight }) => ({ conceptKey: concept, weight }));
    put.run({
      key: record.key,
      names: JSON.stringify(record.name),
      definitions: JSON.stringify(record.definition),
      hue: record.hue,
      concepts: JSON.stringify(concepts),
      rule: record.rule ? JSON.stringify(record.rule) : null,
    });
  }
  db.prepare(
    "INSERT INTO settings (key, value) VALUES ('seeded_themes', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
  ).run(JSON.stringify([...seeded]));
}

/** All themes in the order they were made, named in a language. */
export function listThemes(db: Database, language: KnownLanguage): Theme[] {
  return (db.prepare(`${SELECT} ORDER BY t.id`).all() as Row[]).map((row) => themeOf(row, language));
}

/** One theme. Throws `not-found`. */
export function getTheme(db: Database, id: number, language: KnownLanguage): Theme {
  const row = db.prepare(`${SELECT} WHERE t.id = ?`).get(id) as Row | undefined;
  if (!row) throw notFound('theme', id);
  return themeOf(row, language);
}

/** What the rules need of the themes. */
export function themeRules(
  db: Database,
): { id: number; key: string; concepts: ThemeConcept[]; rule: ThemeRule | null }[] {
  const rows = db.prepare('SELECT id, key, concepts, rule FROM themes').all() as {
    id: number;
    key: string;
    concepts: string;
    rule: string | null;
  }[];
  return rows.map((row) => ({
    ...row,
    concepts: JSON.parse(row.concepts) as ThemeConcept[],
    rule: ruleOf(row.rule),
  }));
}

/** Makes a theme. Throws `name-taken` when one has that name already. */
export function createTheme(
  db: Database,
  theme: {
    name: string;
    definition: string;
    hue: string;
    concepts: readonly ThemeConcept[];
    rule?: ThemeRule | null;
  },
): number {
  refuseTakenName(db, theme.name, null);
  const added = db
    .prepare(
      `INSERT INTO themes (key, names, definitions, hue, concepts, rule, origin) VALUES (?, ?, ?, ?, ?, ?, 'analyst')`,
    )
    .run(
      freeKey(db, 'themes', theme.name),
      JSON.stringify({ en: theme.name }),
      JSON.stringify({ en: theme.definition }),
      theme.hue,
      JSON.stringify(theme.concepts),
      theme.rule ? JSON.stringify(theme.rule) : null,
    );
  return Number(added.lastInsertRowid);
}

/** Changes a theme; name and definition in the given language. Throws `not-found` and `name-taken`. */
export function updateTheme(
  db: Database,
  id: number,
  change: {
    name?: string;
    definition?: string;
    hue?: string;
    concepts?: readonly ThemeConcept[];
    /** Null takes the rule away. */
    rule?: ThemeRule | null;
    language: KnownLanguage;
  },
): void {
  const row = db.prepare('SELECT names, definitions, hue, concepts, rule FROM themes WHERE id = ?').get(id) as
    | Row
    | undefined;
  if (!row) throw notFound('theme', id);
  if (change.name !== undefined) refuseTakenName(db, change.name, id);
  db.prepare(
    'UPDATE themes SET names = @names, definitions = @definitions, hue = @hue, concepts = @concepts, rule = @rule, edited = 1 WHERE id = @id',
  ).run({
    id,
    names: withWord(row.names, change.language, change.name),
    definitions: withWord(row.definitions, change.language, change.definition),
    hue: change.hue ?? row.hue,
    concepts: change.concepts ? JSON.stringify(change.concepts) : row.concepts,
    rule: change.rule === undefined ? row.rule : change.rule && JSON.stringify(change.rule),
  });
  if (change.name !== undefined) {
    const before = Object.values(JSON.parse(row.names) as Record<string, string>);
    for (const name of before) renameThemeInSearches(db, name, change.name);
  }
}

/** A name in one language is the only name of a theme that has none in the others. */
function withWord(words: string, language: KnownLanguage, word: string | undefined): string {
  if (word === undefined) return words;
  const byLanguage = JSON.parse(words) as Record<string, string>;
  const only = Object.keys(byLanguage).length <= 1;
  return JSON.stringify(only ? { en: word } : { ...byLanguage, [language]: word });
}

/** Removes a theme from everything. Throws `not-found`. */
export function deleteTheme(db: Database, id: number): void {
  // Decisions go into the journal as updates, so that undo gives them back once the theme is there again.
  db.prepare(
    'UPDATE clipping_themes SET decision = NULL, decided_at = NULL, tone = NULL WHERE theme_id = ? AND (decision IS NOT NULL OR tone IS NOT NULL)',
  ).run(id);
  db.prepare('DELETE FROM clipping_themes WHERE theme_id = ?').run(id);
  if (db.prepare('DELETE FROM themes WHERE id = ?').run(id).changes === 0) throw notFound('theme', id);
}

/** Accepts or rejects a theme for clippings, or takes the decision back (null). Throws `not-found` for the theme. */
export function decideTheme(
  db: Database,
  themeId: number,
  clippingIds: readonly number[],
  decision: ThemeDecision,
): void {
  if (!db.prepare('SELECT 1 FROM themes WHERE id = ?').get(themeId)) throw notFound('theme', themeId);
  const ids = JSON.stringify(clippingIds);
  db.prepare(
    `INSERT INTO clipping_themes (clipping_id, theme_id) SELECT c.id, ? FROM clippings c WHERE c.id IN (SELECT value FROM json_each(?))
     ON CONFLICT DO NOTHING`,
  ).run(themeId, ids);
  db.prepare(
    `UPDATE clipping_themes SET decision = @decision, decided_at = @at
     WHERE theme_id = @themeId AND decision IS NOT @decision AND clipping_id IN (SELECT value FROM json_each(@ids))`,
  ).run({ themeId, ids, decision, at: decision === null ? null : new Date().toISOString() });
}

/** Replaces what the rules say of a clipping for the given themes; decisions stay. */
export function replaceSuggestions(
  db: Database,
  clippingId: number,
  themes: readonly { id: number; key: string }[],
  suggestions: readonly ThemeSuggestion[],
): void {
  const clear = db.prepare(
    "UPDATE clipping_themes SET score = NULL, phrases = '[]' WHERE clipping_id = ? AND theme_id = ?",
  );
  const put = db.prepare(
    `INSERT INTO clipping_themes (clipping_id, theme_id, score, phrases) VALUES (?, ?, ?, ?)
     ON CONFLICT (clipping_id, theme_id) DO UPDATE SET score = excluded.score, phrases = excluded.phrases`,
  );
  for (const theme of themes) {
    const found = suggestions.find((suggestion) => suggestion.themeKey === theme.key);
    if (found) put.run(clippingId, theme.id, found.score, JSON.stringify(found.phrases));
    else clear.run(clippingId, theme.id);
  }
}

function refuseTakenName(db: Database, name: string, except: number | null): void {
  const wanted = name.trim().toLowerCase();
  const rows = db.prepare('SELECT id, names FROM themes').all() as { id: number; names: string }[];
  const taken = rows.some(
    (row) =>
      row.id !== except &&
      Object.values(JSON.parse(row.names) as Record<string, string>).some((one) => one.toLowerCase() === wanted),
  );
  if (taken)
    throw new DeskError({
      code: 'name-taken',
      message: `There is already a theme “${name}”.`,
      remedy: 'Choose another name.',
    });
}

function themeOf(row: Row, language: KnownLanguage): Theme {
  return {
    id: row.id,
    key: row.key,
    name: themeName(row.names, language),
    definition: themeName(row.definitions, language),
    hue: row.hue,
    concepts: JSON.parse(row.concepts) as ThemeConcept[],
    rule: ruleOf(row.rule),
    counts: { accepted: row.accepted, suggested: row.suggested, rejected: row.rejected },
  };
}

function ruleOf(stored: string | null): ThemeRule | null {
  return stored === null ? null : (JSON.parse(stored) as ThemeRule);
}
