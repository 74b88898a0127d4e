// What a codebook says of the library's tags and themes: their definitions, counts and passages.

import type { Database } from 'better-sqlite3';
import type { KnownLanguage, PublishedOn } from '../contract/values.ts';
import { themeName } from './clipping-rows.ts';
import { outletNameSql } from './outlets.ts';

/** A tag or theme with its passages, as the codebook lists it. */
export interface StoredCode {
  name: string;
  definition: string;
  clippings: number;
  annotations: number;
  examples: {
    quote: string;
    speaker: string | null;
    outlet: string | null;
    headline: string;
    publishedOn: PublishedOn | null;
    url: string | null;
  }[];
}

interface Counted {
  id: number;
  clippings: number;
  annotations: number;
}

/** Passages shown of each code. */
const EXAMPLES = 3;

/** Tags by name with those they stand under (`water / dam`), the trash left out. */
export function tagCodes(db: Database, language: KnownLanguage): StoredCode[] {
  const rows = db
    .prepare(
      `WITH RECURSIVE placed (id, path, sorted) AS (
         SELECT id, name, folded FROM tags WHERE parent_id IS NULL
         UNION ALL SELECT t.id, p.path || ' / ' || t.name, p.sorted || char(1) || t.folded FROM tags t JOIN placed p ON p.id = t.parent_id
       )
       SELECT t.id, p.path AS name, t.definition,
         (SELECT count(*) FROM taggings g JOIN clippings c ON c.id = g.clipping_id WHERE g.tag_id = t.id AND c.trashed_at IS NULL) AS clippings,
         (SELECT count(*) FROM annotation_tags g JOIN clippings c ON c.id = g.clipping_id WHERE g.tag_id = t.id AND c.trashed_at IS NULL) AS annotations
       FROM placed p JOIN tags t ON t.id = p.id ORDER BY p.sorted`,
    )
    .all() as (Counted & { name: string; definition: string })[];
  const examples = examplesOf(
    db,
    `annotations.id IN (SELECT annotation_id FROM annotation_tags WHERE tag_id = @id)`,
    language,
  );
  return rows.map(({ id, ...row }) => ({ ...row, examples: examples(id) }));
}

/** Themes in the order they were made; their clippings are the accepted ones, the trash left out. */
export function themeCodes(db: Database, language: KnownLanguage): StoredCode[] {
  const accepted = `SELECT s.clipping_id FROM theme_statuses s WHERE s.theme_id = t.id AND s.status = 'accepted'`;
  const rows = db
    .prepare(
      `SELECT t.id, t.names, t.definitions,
         (SELECT count(*) FROM clippings c WHERE c.id IN (${accepted}) AND c.trashed_at IS NULL) AS clippings,
         (SELECT count(*) FROM annotations a JOIN clippings c ON c.id = a.clipping_id
           WHERE c.id IN (${accepted}) AND c.trashed_at IS NULL) AS annotations
       FROM themes t ORDER BY t.id`,
    )
    .all() as (Counted & { names: string; definitions: string })[];
  const examples = examplesOf(
    db,
    `c.id IN (SELECT s.clipping_id FROM theme_statuses s WHERE s.theme_id = @id AND s.status = 'accepted')`,
    language,
  );
  return rows.map(({ id, names, definitions, ...row }) => ({
    ...row,
    name: themeName(names, language),
    definition: themeName(definitions, language),
    examples: examples(id),
  }));
}

/** The passages of a code: quotations first, then key points, the newest of each. */
function examplesOf(db: Database, which: string, language: KnownLanguage): (id: number) => StoredCode['examples'] {
  const found = db.prepare(
    `SELECT annotations.quote, annotations.speaker, ${outletNameSql('o', '@language')} AS outlet, c.headline,
       c.published_on AS publishedOn, c.url
     FROM annotations JOIN clipping_values c ON c.id = annotations.clipping_id LEFT JOIN outlets o ON o.id = c.outlet_id
     WHERE annotations.kind = 'highlight' AND c.trashed_at IS NULL AND ${which}
     ORDER BY annotations.colour = 'quotation' DESC, annotations.colour = 'key' DESC, c.published_on DESC, annotations.id LIMIT @most`,
  );
  return (id) =>
    (found.all({ id, language, most: EXAMPLES }) as StoredCode['examples']).map((one) => ({
      ...one,
      quote: one.quote.replace(/\s+/gu, ' '),
    }));
}
