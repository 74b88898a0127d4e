// All annotations of the library at once: looked through by word, filtered, and put in groups.

import type { Database } from 'better-sqlite3';
import type {
  Annotation,
  AnnotationGroup,
  AnnotationGrouping,
  AnnotationList,
  AnnotationRow,
  SpeakerSuggestions,
} from '../contract/annotation.ts';
import type { CallParsed } from '../contract/calls.ts';
import type { KnownLanguage } from '../contract/values.ts';
import { namesIn } from '../language/person-names.ts';
import { type WordKeys, wordKeys, wordMatcher } from '../language/word-match.ts';
import { ANNOTATION_COLUMNS, annotationOf, getAnnotation, type StoredAnnotation } from './annotations.ts';
import { themeName } from './clipping-rows.ts';
import { foldName } from './fold.ts';
import { outletNameSql } from './outlets.ts';
import { passageRead } from './passages.ts';
import { prepared } from './prepared.ts';
import { getText } from './texts.ts';

interface Row extends StoredAnnotation {
  headline: string;
  outlet: string | null;
  outlet_id: number | null;
  published_on: string | null;
  url: string | null;
  language: string;
}

interface Found {
  row: Omit<AnnotationRow, 'passage'>;
  stored: Row;
}

/** The annotations that answer, in their groups; those on clippings in the trash are left out. */
export function listAllAnnotations(db: Database, input: CallParsed<'annotation.list'>): AnnotationList {
  const { words, colours, orphans, groupBy, language, limit } = input;
  const holds = wordMatcher(words);
  const told = words.trim() !== '';
  const counted = { key: 0, data: 0, quotation: 0, dispute: 0, followup: 0, note: 0 };
  let lost = 0;
  const found: Found[] = [];
  for (const one of allOf(db, language, input.clippingIds)) {
    if (told && !holds(keysOf(db, one))) continue;
    const colour = one.colour ?? 'note';
    counted[colour] += 1;
    if (one.orphan === 1) lost += 1;
    if ((colours.length > 0 && !colours.includes(colour)) || (orphans && one.orphan === 0)) continue;
    found.push({ row: rowOf(one), stored: one });
  }
  const { groups, rows } = inGroups(db, found, groupBy, language);
  return {
    total: found.length,
    groups,
    rows: rows.slice(0, limit).map(({ row, stored, group }) => ({ ...row, passage: passageRead(db, stored), group })),
    rowTotal: rows.length,
    colours: counted,
    orphans: lost,
  };
}

function allOf(db: Database, language: KnownLanguage, clippingIds: readonly number[] | undefined): Row[] {
  return prepared(
    db,
    `SELECT ${ANNOTATION_COLUMNS}, c.headline, ${outletNameSql('o', '@language')} AS outlet, c.outlet_id, c.published_on, c.url, c.language
     FROM annotations JOIN clipping_values c ON c.id = annotations.clipping_id LEFT JOIN outlets o ON o.id = c.outlet_id
     WHERE c.trashed_at IS NULL AND (@ids IS NULL OR c.id IN (SELECT value FROM json_each(@ids)))
     ORDER BY c.published_on DESC NULLS LAST, c.id DESC, annotations.start NULLS FIRST, annotations.id`,
  ).all({ language, ids: clippingIds ? JSON.stringify(clippingIds) : null }) as Row[];
}

function rowOf(row: Row): Found['row'] {
  return {
    ...annotationOf(row),
    headline: row.headline,
    outlet: row.outlet,
    publishedOn: row.published_on,
    url: row.url,
    language: row.language,
  };
}

const keysByText = new WeakMap<Database, Map<number, { words: string; keys: WordKeys }>>();

/** The keys of an annotation's words, remembered until the words are others. */
function keysOf(db: Database, { id, quote, comment, speaker }: Row): WordKeys {
  const words = [quote, comment, speaker].filter(Boolean).join('\n');
  let kept = keysByText.get(db);
  if (!kept) {
    kept = new Map();
    keysByText.set(db, kept);
  }
  const known = kept.get(id);
  if (known?.words === words) return known.keys;
  const keys = wordKeys(words);
  kept.set(id, { words, keys });
  return keys;
}

type Place = Pick<AnnotationGroup, 'key' | 'label'>;
const NOWHERE: Place = { key: null, label: null };

function inGroups(
  db: Database,
  found: readonly Found[],
  groupBy: AnnotationGrouping,
  language: KnownLanguage,
): Pick<AnnotationList, 'groups'> & { rows: (Found & { group: number })[] } {
  const placesOf = placing(db, groupBy, language);
  const members = new Map<Place['key'], { place: Place; rows: Found[] }>();
  for (const one of found) {
    const places = placesOf(one);
    for (const place of places.length > 0 ? places : [NOWHERE]) {
      const group = members.get(place.key) ?? { place, rows: [] };
      group.rows.push(one);
      members.set(place.key, group);
    }
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ordered = [...members.values()].sort(({ place: one }, { place: other }) => {
    if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
    if (groupBy === 'date') return String(one.key) < String(other.key) ? 1 : -1;
    return compare(one.label ?? '', other.label ?? '');
  });
  return {
    groups: ordered.map(({ place, rows }) => ({ ...place, count: rows.length })),
    rows: ordered.flatMap(({ rows }, group) => rows.map((row) => ({ ...row, group }))),
  };
}

function placing(db: Database, groupBy: AnnotationGrouping, language: KnownLanguage): (found: Found) => Place[] {
  switch (groupBy) {
    case 'tag':
      return ({ row }) => row.tags.map(({ id, name }) => ({ key: id, label: name }));
    case 'theme': {
      const themes = themesOf(db, language);
      return ({ row }) => themes.get(row.clippingId) ?? [];
    }
    case 'outlet':
      return ({ row, stored }) => (stored.outlet_id === null ? [] : [{ key: stored.outlet_id, label: row.outlet }]);
    case 'speaker':
      return ({ row }) => (row.speaker === null ? [] : [{ key: foldName(row.speaker), label: row.speaker }]);
    case 'date':
      return ({ row }) => (row.publishedOn ? [{ key: row.publishedOn.slice(0, 7), label: null }] : []);
  }
}

/** The themes in force, suggested or accepted, of every clipping that is annotated. */
function themesOf(db: Database, language: KnownLanguage): Map<number, Place[]> {
  const rows = prepared(
    db,
    `SELECT s.clipping_id, t.id, t.names FROM theme_statuses s JOIN themes t ON t.id = s.theme_id
     WHERE s.status <> 'rejected' AND s.clipping_id IN (SELECT clipping_id FROM annotations)`,
  ).all() as { clipping_id: number; id: number; names: string }[];
  const byClipping = new Map<number, Place[]>();
  for (const { clipping_id, id, names } of rows) {
    const places = byClipping.get(clipping_id) ?? [];
    places.push({ key: id, label: themeName(names, language) });
    byClipping.set(clipping_id, places);
  }
  return byClipping;
}

/** Whom a highlight may quote: names in its paragraph, and those quoted before. Throws `not-found`. */
export function speakersFor(db: Database, id: number): SpeakerSuggestions {
  const annotation = getAnnotation(db, id);
  return { inParagraph: namesIn(paragraphOf(db, annotation)), earlier: earlierSpeakers(db, id) };
}

function earlierSpeakers(db: Database, except: number): SpeakerSuggestions['earlier'] {
  const rows = prepared(
    db,
    `SELECT speaker AS name, count(*) AS annotations FROM annotations WHERE speaker IS NOT NULL AND id <> ?
     GROUP BY speaker ORDER BY annotations DESC, name`,
  ).all(except) as SpeakerSuggestions['earlier'];
  const once = new Map<string, SpeakerSuggestions['earlier'][number]>();
  for (const one of rows) {
    const folded = foldName(one.name);
    const kept = once.get(folded);
    if (kept) kept.annotations += one.annotations;
    else once.set(folded, { ...one });
  }
  return [...once.values()];
}

function paragraphOf(db: Database, { selector, textId }: Annotation): string {
  if (!selector || textId === null) return '';
  const { text } = getText(db, textId);
  const from = text.lastIndexOf('\n', selector.start - 1) + 1;
  const to = text.indexOf('\n', selector.end);
  return text.slice(from, to < 0 ? text.length : to);
}
