// Clippings as they are read: lists paged by key, and one with all its evidence.

import type { Database } from 'better-sqlite3';
import {
  type Clipping,
  type ClippingRow,
  EDITABLE_FIELDS,
  type EditableField,
  type Evidence,
  type HiddenRange,
} from '../contract/clipping.ts';
import { DeskError } from '../contract/failure.ts';
import type { Filters, Sort, View } from '../contract/place.ts';
import type { SourceFile } from '../contract/source.ts';
import type { KnownLanguage, Page } from '../contract/values.ts';
import { listAnnotations } from './annotations.ts';
import { clippingRows } from './clipping-rows.ts';
import { notFound } from './not-found.ts';
import { foreignParagraphs } from './paragraphs.ts';
import { placeCondition } from './views.ts';

/** A view narrowed by filters, in an order. */
interface ListPlace {
  view: View;
  filters: Filters;
  sort: Exclude<Sort, 'relevance'>;
}

/** What a place sorts by, in SQL over `c` and the parameters in `named`, and whether the least comes first. */
function orderOf(place: ListPlace): { key: string; named: { collection: number | null }; ascends: boolean } {
  const recent = place.view.kind === 'recent';
  const sort = place.sort === 'collected' && place.view.kind !== 'collection' ? 'newest' : place.sort;
  const key = recent
    ? '(SELECT r.opened_at FROM opened_clippings r WHERE r.clipping_id = c.id)'
    : {
        added: 'c.added_at',
        newest: 'c.sort_on',
        oldest: "coalesce(nullif(c.sort_on, ''), '9999')",
        // As text, like the others, so that one cursor serves all.
        collected: `(SELECT printf('%012d', m.position) FROM collection_clippings m
          WHERE m.clipping_id = c.id AND m.collection_id = @collection)`,
      }[sort];
  const named = { collection: place.view.kind === 'collection' ? place.view.id : null };
  return { key, named, ascends: (sort === 'oldest' || sort === 'collected') && !recent };
}

/** A page of a view; `recent` is always in the order of opening, the last first. The cursor is the last row's sort value and id; undated clippings come last either way. */
export function listClippings(
  db: Database,
  place: ListPlace & { after: string | null; limit: number },
): Page<ClippingRow> {
  const condition = placeCondition(place.view, place.filters);
  const { key, named, ascends } = orderOf(place);
  const direction = ascends ? 'ASC' : 'DESC';
  const beyond = ascends ? '>' : '<';
  const from = place.after === null ? null : readCursor(place.after);
  const rows = db
    .prepare(
      `SELECT c.id, ${key} AS sort_key FROM clipping_values c
       WHERE ${condition.sql} ${from ? `AND (${key}, c.id) ${beyond} (?, ?)` : ''}
       ORDER BY ${key} ${direction}, c.id ${direction} LIMIT ?`,
    )
    .all(...condition.values, ...(from ?? []), place.limit + 1, named) as { id: number; sort_key: string }[];
  const total = db
    .prepare(`SELECT count(*) FROM clipping_values c WHERE ${condition.sql}`)
    .pluck()
    .get(...condition.values) as number;
  const shown = rows.slice(0, place.limit);
  const last = shown.at(-1);
  return {
    rows: clippingRows(
      db,
      shown.map((row) => row.id),
    ),
    next: rows.length > place.limit && last ? JSON.stringify([last.sort_key, last.id]) : null,
    total,
  };
}

/** Ids of all clippings of a place, as `listClippings` orders them. */
export function clippingOrder(db: Database, place: ListPlace): number[] {
  const condition = placeCondition(place.view, place.filters);
  const { key, named, ascends } = orderOf(place);
  const direction = ascends ? 'ASC' : 'DESC';
  // Not by an index: rows of a whole library looked up one by one take five times as long as sorting them.
  return db
    .prepare(
      `SELECT c.id FROM clipping_values c WHERE ${condition.sql} ORDER BY +${key} ${direction}, c.id ${direction}`,
    )
    .pluck()
    .all(...condition.values, named) as number[];
}

/** Headlines of clippings by their ids, in this order; empty for one that is not there. */
export function headlinesOf(db: Database, ids: readonly number[]): string[] {
  const headline = new Map(
    db
      .prepare('SELECT id, headline FROM clipping_values WHERE id IN (SELECT value FROM json_each(?))')
      .raw()
      .all(JSON.stringify(ids)) as [number, string][],
  );
  return ids.map((id) => headline.get(id) ?? '');
}

function readCursor(cursor: string): [string, number] {
  try {
    const parts: unknown = JSON.parse(cursor);
    if (Array.isArray(parts) && typeof parts[0] === 'string' && typeof parts[1] === 'number')
      return [parts[0], parts[1]];
  } catch {
    // Falls through to the failure below.
  }
  throw new DeskError({
    code: 'bad-input',
    message: 'That is not a place in this list.',
    remedy: 'Start the list again.',
  });
}

/** One clipping with text, hidden ranges, evidence and annotations, its themes named in `language`. Throws `not-found`. */
export function getClipping(db: Database, id: number, language: KnownLanguage = 'en'): Clipping {
  const [row] = clippingRows(db, [id], language);
  const rest = db
    .prepare(
      `SELECT x.text, c.dateline, s.id, s.name, s.size, s.sha256, x.encoding, s.modified_at, s.imported_at,
         s.container_name, s.container_sha256, c.headline_set, c.outlet_decided, c.agency_decided, c.byline_set,
         CASE c.outlet_decided WHEN 1 THEN c.outlet_set_id ELSE c.outlet_id END AS outlet_id, c.published_on_set, c.language_set
       FROM clippings c JOIN texts x ON x.id = c.text_id JOIN source_files s ON s.id = c.source_file_id WHERE c.id = ?`,
    )
    .get(id) as
    | (Record<'text' | 'name' | 'sha256' | 'encoding' | 'imported_at', string> &
        Record<'id' | 'size' | 'outlet_decided' | 'agency_decided', number> & { outlet_id: number | null } & Record<
          | 'dateline'
          | 'modified_at'
          | 'container_name'
          | 'container_sha256'
          | 'headline_set'
          | 'byline_set'
          | 'published_on_set'
          | 'language_set',
          string | null
        >)
    | undefined;
  if (!row || !rest) throw notFound('clipping', id);
  const decided: Record<EditableField, boolean> = {
    headline: rest.headline_set !== null,
    outlet: rest.outlet_decided === 1,
    agency: rest.agency_decided === 1,
    byline: rest.byline_set !== null,
    publishedOn: rest.published_on_set !== null,
    language: rest.language_set !== null,
  };
  const sourceFile: SourceFile = {
    id: rest.id,
    name: rest.name,
    size: rest.size,
    sha256: rest.sha256,
    encoding: rest.encoding,
    modifiedAt: rest.modified_at,
    importedAt: rest.imported_at,
    container:
      rest.container_name !== null && rest.container_sha256 !== null
        ? { name: rest.container_name, sha256: rest.container_sha256 }
        : null,
  };
  return {
    ...row,
    text: rest.text,
    dateline: rest.dateline,
    paragraphs: foreignParagraphs(db, id, { text: rest.text, language: row.language }),
    hidden: hiddenRanges(db, id),
    outletId: rest.outlet_id,
    evidence: evidenceOf(db, row, decided),
    setByAnalyst: EDITABLE_FIELDS.filter((field) => decided[field]),
    notes: listAnnotations(db, id),
    sourceFile,
  };
}

/** A clipping's hidden ranges, by start; those of the analyst's rules under the names given to these. */
export function hiddenRanges(db: Database, clippingId: number): HiddenRange[] {
  const rows = db
    .prepare(
      `SELECT h.id, h.start, h.end, h.shown, coalesce(r.name, h.rule) AS rule FROM hidden_ranges h
       LEFT JOIN rules r ON h.rule = 'rule:' || r.id WHERE h.clipping_id = ? ORDER BY h.start, h.end`,
    )
    .all(clippingId) as {
    id: number;
    start: number;
    end: number;
    rule: string;
    shown: number;
  }[];
  return rows.map((row) => ({ ...row, shown: row.shown === 1 }));
}

/** The evidence as derived, with the analyst's own decisions put before it. */
function evidenceOf(db: Database, row: ClippingRow, decided: Record<EditableField, boolean>): Evidence[] {
  const derived = db
    .prepare(
      'SELECT field, value, start, end, rule, confidence, status, reason FROM evidence WHERE clipping_id = ? ORDER BY id',
    )
    .all(row.id) as (Omit<Evidence, 'range'> & { start: number | null; end: number | null })[];
  const own: Evidence[] = EDITABLE_FIELDS.filter((field) => decided[field]).map((field) => ({
    field,
    value: row[field],
    range: null,
    rule: 'analyst',
    confidence: 1,
    status: 'chosen',
    reason: null,
  }));
  const rest = derived.map(({ start, end, ...evidence }): Evidence => {
    const overruled = evidence.status === 'chosen' && decided[evidence.field as EditableField];
    return {
      ...evidence,
      range: start === null || end === null ? null : { start, end },
      status: overruled ? 'rejected' : evidence.status,
      reason: overruled ? 'analyst' : evidence.reason,
    };
  });
  return [...own, ...rest];
}
