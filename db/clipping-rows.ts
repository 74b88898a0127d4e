// Rows of clippings as the model has them, for lists, hits, entries and groups: the one place where they are read.

import type { Database } from 'better-sqlite3';
import type { ClippingRow } from '../contract/clipping.ts';
import type { OutletKind } from '../contract/outlet.ts';
import type { Importance, Tone } from '../contract/rating.ts';
import type { PlacedTag, TagColour } from '../contract/tag.ts';
import type { ClippingTheme, ThemePhrase, ThemeStatus } from '../contract/theme.ts';
import type { CountryCode, KnownLanguage } from '../contract/values.ts';
import { isMarkdownFile, withoutSigns } from '../language/markdown-signs.ts';
import { issuesOf } from './issues.ts';
import { outletNameSql } from './outlets.ts';
import { prepared } from './prepared.ts';
import { tagPaths } from './tag-tree.ts';

interface Row {
  id: number;
  headline: string;
  outlet: string | null;
  outlet_kind: OutletKind | null;
  outlet_country: CountryCode | null;
  agency: string | null;
  byline: string | null;
  published_on: string | null;
  language: string;
  url: string | null;
  words: number;
  added_at: string;
  reviewed_at: string | null;
  dismissed_at: string | null;
  trashed_at: string | null;
  tone: Tone | null;
  importance: Importance | null;
  opening: string;
  source: string;
  annotations: number;
  story: number | null;
  versions: number;
}

/** The clippings of the given ids, in that order, their themes named in `language`; ids that are not there are left out. */
export function clippingRows(db: Database, ids: readonly number[], language: KnownLanguage = 'en'): ClippingRow[] {
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  const rows = prepared(
    db,
    `SELECT c.id, c.headline, c.byline, c.published_on, c.language, c.url, c.words, c.added_at, c.reviewed_at, c.dismissed_at, c.trashed_at, c.tone, c.importance, c.opening,
         s.name AS source,
         ${outletNameSql('u', 'c.language')} AS outlet, coalesce(u.kind_set, u.kind) AS outlet_kind, coalesce(u.country_set, u.country) AS outlet_country,
         (SELECT ${outletNameSql('o', 'c.language')} FROM outlets o WHERE o.id = c.agency_id) AS agency,
         (SELECT count(*) FROM annotations a WHERE a.clipping_id = c.id) AS annotations,
         y.story_id AS story,
         (SELECT count(*) FROM story_clippings v JOIN clippings o ON o.id = v.clipping_id
          WHERE v.story_id = y.story_id AND v.clipping_id <> c.id AND o.trashed_at IS NULL) AS versions
       FROM clipping_values c JOIN source_files s ON s.id = c.source_file_id LEFT JOIN story_clippings y ON y.clipping_id = c.id
         LEFT JOIN outlets u ON u.id = c.outlet_id
       WHERE c.id IN (SELECT value FROM json_each(?))`,
  ).all(list) as Row[];
  const tags = tagsOf(db, list);
  const themes = themesOf(db, list, language);
  const used = issuesOf(db, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found: ClippingRow[] = [];
  for (const id of ids) {
    const row = byId.get(id);
    if (!row) continue;
    found.push({
      id,
      headline: row.headline,
      outlet: row.outlet,
      ...(row.outlet_kind === null ? {} : { outletKind: row.outlet_kind }),
      ...(row.outlet_country === null ? {} : { outletCountry: row.outlet_country }),
      agency: row.agency,
      byline: row.byline,
      publishedOn: row.published_on,
      language: row.language,
      url: row.url,
      tags: tags.get(id) ?? [],
      themes: themes.get(id) ?? [],
      annotations: row.annotations,
      words: row.words,
      addedAt: row.added_at,
      reviewed: row.reviewed_at !== null,
      dismissed: row.dismissed_at !== null,
      trashed: row.trashed_at !== null,
      tone: row.tone,
      importance: row.importance,
      source: row.source,
      story: row.story,
      versions: row.versions,
      ...(used.has(id) ? { usedIn: used.get(id) } : {}),
      opening: isMarkdownFile(row.source) ? withoutSigns(row.opening) : row.opening,
    });
  }
  return found;
}

function tagsOf(db: Database, list: string): Map<number, PlacedTag[]> {
  const rows = prepared(
    db,
    `SELECT g.clipping_id, t.id, t.name, t.parent_id, t.colour FROM taggings g JOIN tags t ON t.id = g.tag_id
       WHERE g.clipping_id IN (SELECT value FROM json_each(?)) ORDER BY t.folded`,
  ).all(list) as {
    clipping_id: number;
    id: number;
    name: string;
    parent_id: number | null;
    colour: TagColour | null;
  }[];
  const paths = rows.some((row) => row.parent_id !== null) ? tagPaths(db) : null;
  return grouped(rows, ({ id, name, colour }) => ({ id, name, path: paths?.get(id) ?? name, colour }));
}

function themesOf(db: Database, list: string, language: KnownLanguage): Map<number, ClippingTheme[]> {
  const rows = prepared(
    db,
    `SELECT s.clipping_id, s.theme_id, s.score, s.phrases, s.tone, s.status, t.key, t.names, t.hue
       FROM theme_statuses s JOIN themes t ON t.id = s.theme_id
       WHERE s.clipping_id IN (SELECT value FROM json_each(?)) ORDER BY s.status, s.score DESC, t.id`,
  ).all(list) as {
    clipping_id: number;
    theme_id: number;
    score: number | null;
    phrases: string;
    tone: Tone | null;
    status: ThemeStatus;
    key: string;
    names: string;
    hue: string;
  }[];
  return grouped(rows, (row) => ({
    themeId: row.theme_id,
    key: row.key,
    name: themeName(row.names, language),
    hue: row.hue,
    status: row.status,
    score: row.score,
    phrases: JSON.parse(row.phrases) as ThemePhrase[],
    tone: row.tone,
  }));
}

/** A word in the language asked for: else English, else whatever there is. */
export function themeName(names: string, language?: string): string {
  const byLanguage = JSON.parse(names) as Record<string, string>;
  return (language && byLanguage[language]) || byLanguage.en || Object.values(byLanguage)[0] || '';
}

function grouped<Raw extends { clipping_id: number }, Value>(
  rows: readonly Raw[],
  value: (row: Raw) => Value,
): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.clipping_id);
    if (group) group.push(value(row));
    else groups.set(row.clipping_id, [value(row)]);
  }
  return groups;
}
