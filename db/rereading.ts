// A source read again, as it is written: new texts for its clippings, highlights on their passages, new clippings, and those that are in it no more.

import { zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Selector } from '../contract/annotation.ts';
import { DeskError } from '../contract/failure.ts';
import type { SourceReread } from '../contract/source.ts';
import type { Range } from '../contract/values.ts';
import { putPassage } from './annotations.ts';
import { writeClipping } from './imports.ts';
import { unjournalled } from './journal.ts';
import { notFound } from './not-found.ts';
import { eachClipping, type PackedClippings, type ReadyClipping } from './ready-file.ts';
import { joinStory } from './story-groups.ts';
import { forgetReading, putText, replaceDerived } from './texts.ts';

/** A source as it is read now. */
export interface StoredSource {
  id: number;
  name: string;
  modifiedAt: string | null;
  /** How it is read, as `contract/reading.ts` writes it. */
  reading: string;
  bytes: Uint8Array;
  clippings: StoredClipping[];
}

/** A clipping of a source and the text it has. */
export interface StoredClipping {
  id: number;
  textId: number;
  locator: string;
  reading: string;
  trashed: boolean;
}

/** A stretch of a text of the source that the analyst marked: a highlight, or one hidden by hand. */
export interface MarkedPassage {
  kind: 'highlight' | 'hidden';
  id: number;
  clippingId: number;
  textId: number;
  locator: string;
  reading: string;
  text: string;
  selector: Selector;
}

/** What reading a source again came to, ready to be written. */
export interface Rereading {
  sourceId: number;
  /** How it is read from now on. */
  reading: string;
  clippings: readonly ReadyClipping[] | PackedClippings;
  /** By place in `clippings`: the clipping that each is a new text of, with the text it had; null for one that comes in. */
  known: readonly (Pick<StoredClipping, 'id' | 'textId'> | null)[];
  /** Clippings that nothing in the new reading is. */
  gone: readonly number[];
  /** Marks of the analyst that stand elsewhere in the new text; those not named here are not found in it. */
  moved: readonly { kind: MarkedPassage['kind']; id: number; textId: number; to: Selector }[];
  /** Where all clippings of the source are in the trash, they come back. */
  restores: boolean;
}

/** A source with its bytes and clippings. Throws `not-found`. */
export function storedSource(db: Database, sourceId: number): StoredSource {
  const row = db
    .prepare('SELECT id, name, modified_at AS modifiedAt, encoding AS reading, bytes FROM source_files WHERE id = ?')
    .get(sourceId) as (Omit<StoredSource, 'clippings'> & { bytes: Uint8Array }) | undefined;
  if (!row) throw notFound('source file', sourceId);
  const clippings = db
    .prepare(
      `SELECT c.id, c.text_id AS textId, x.locator, x.encoding AS reading, c.trashed_at IS NOT NULL AS trashed
       FROM clippings c JOIN texts x ON x.id = c.text_id WHERE c.source_file_id = ? ORDER BY c.id`,
    )
    .all(sourceId) as (Omit<StoredClipping, 'trashed'> & { trashed: number })[];
  return {
    ...row,
    bytes: new Uint8Array(zstdDecompressSync(row.bytes)),
    clippings: clippings.map((one) => ({ ...one, trashed: one.trashed === 1 })),
  };
}

/** The source a clipping came from. Throws `not-found`. */
export function sourceIdOf(db: Database, clippingId: number): number {
  const id = db.prepare('SELECT source_file_id FROM clippings WHERE id = ?').pluck().get(clippingId);
  if (typeof id !== 'number') throw notFound('clipping', clippingId);
  return id;
}

/** What the analyst marked in the texts of a source, whichever of them is in force. */
export function markedPassages(db: Database, sourceId: number): MarkedPassage[] {
  const rows = db
    .prepare(
      `SELECT 'highlight' AS kind, a.id, a.clipping_id AS clippingId, x.id AS textId, x.locator, x.encoding AS reading, x.text,
         a.start, a.end, a.quote, a.prefix, a.suffix
       FROM annotations a JOIN texts x ON x.id = a.text_id WHERE x.source_file_id = @sourceId
       UNION ALL
       SELECT 'hidden', h.id, h.clipping_id, x.id, x.locator, x.encoding, x.text, h.start, h.end, '', '', ''
       FROM hidden_by_hand h JOIN clippings c ON c.id = h.clipping_id AND c.text_id = h.text_id JOIN texts x ON x.id = h.text_id
       WHERE x.source_file_id = @sourceId`,
    )
    .all({ sourceId }) as (Omit<MarkedPassage, 'selector'> & Selector)[];
  return rows.map(({ start, end, quote, prefix, suffix, ...row }) => ({
    ...row,
    selector: { start, end, quote: quote || row.text.slice(start, end), prefix, suffix },
  }));
}

/** Of these clippings, those the analyst has done nothing with but look at. */
export function untouched(db: Database, ids: readonly number[]): number[] {
  return db
    .prepare(
      `SELECT c.id FROM clippings c WHERE c.id IN (SELECT value FROM json_each(?))
         AND c.headline_set IS NULL AND c.outlet_decided = 0 AND c.agency_decided = 0 AND c.byline_set IS NULL
         AND c.published_on_set IS NULL AND c.language_set IS NULL AND c.tone IS NULL AND c.importance IS NULL
         AND NOT EXISTS (SELECT 1 FROM annotations a WHERE a.clipping_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM taggings g WHERE g.clipping_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM clipping_themes t WHERE t.clipping_id = c.id AND (t.decision IS NOT NULL OR t.tone IS NOT NULL))
         AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.clipping_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM hidden_ranges h WHERE h.clipping_id = c.id AND h.shown = 1)
         AND NOT EXISTS (SELECT 1 FROM hidden_by_hand h WHERE h.clipping_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM story_links l WHERE c.id IN (l.one_id, l.other_id) AND l.decision IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM story_leads l WHERE l.clipping_id = c.id)`,
    )
    .pluck()
    .all(JSON.stringify(ids)) as number[];
}

/** Writes a rereading, within an operation of the journal. The index of `changed` is the caller's to make again. Throws `changed-meanwhile`. */
export function writeRereading(db: Database, rereading: Rereading): SourceReread {
  const { sourceId, reading } = rereading;
  const before = storedTexts(db, sourceId);
  if (!before) throw notFound('source file', sourceId);
  const stale = rereading.known.some((one) => one !== null && before.get(one.id) !== one.textId);
  if (stale)
    throw new DeskError({
      code: 'changed-meanwhile',
      message: 'The source was read anew meanwhile.',
      remedy: 'Look at it again, then try once more.',
    });
  const stood = stands(db, sourceId);
  db.prepare('UPDATE source_files SET encoding = ? WHERE id = ?').run(reading, sourceId);
  const [changed, made] = [[] as number[], [] as number[]];
  let at = 0;
  for (const ready of eachClipping(rereading.clippings)) {
    const known = rereading.known[at] ?? null;
    at += 1;
    if (known === null) made.push(addClipping(db, sourceId, reading, ready));
    else if (takeUp(db, known, putText(db, sourceId, reading, ready), ready)) changed.push(known.id);
  }
  const highlights = moveMarks(db, rereading, changed);
  const trashed = untouched(db, rereading.gone);
  db.prepare(
    'UPDATE clippings SET trashed_at = ? WHERE trashed_at IS NULL AND id IN (SELECT value FROM json_each(?))',
  ).run(new Date().toISOString(), JSON.stringify(trashed));
  // Articles that an earlier reading put into the trash are back when this one is all there is of the source.
  if ((stood || rereading.restores) && !stands(db, sourceId))
    db.prepare('UPDATE clippings SET trashed_at = NULL WHERE id IN (SELECT value FROM json_each(?))').run(
      JSON.stringify(rereading.known.flatMap((one) => one?.id ?? [])),
    );
  unjournalled(db, () => noteInReport(db, sourceId, made));
  const kept = rereading.gone.filter((id) => !trashed.includes(id));
  return { sourceId, changed, made, trashed, kept, ...highlights };
}

function storedTexts(db: Database, sourceId: number): Map<number, number> | null {
  if (!db.prepare('SELECT 1 FROM source_files WHERE id = ?').get(sourceId)) return null;
  const rows = db.prepare('SELECT id, text_id FROM clippings WHERE source_file_id = ?').raw().all(sourceId);
  return new Map(rows as [number, number][]);
}

function stands(db: Database, sourceId: number): boolean {
  return (
    db.prepare('SELECT 1 FROM clippings WHERE source_file_id = ? AND trashed_at IS NULL LIMIT 1').get(sourceId) !==
    undefined
  );
}

/** False when the clipping has this very text already. */
function takeUp(
  db: Database,
  known: Pick<StoredClipping, 'id' | 'textId'>,
  textId: number,
  ready: ReadyClipping,
): boolean {
  if (textId === known.textId) return false;
  unjournalled(db, () => replaceDerived(db, known.id, known.textId, ready));
  db.prepare('UPDATE clippings SET text_id = ? WHERE id = ?').run(textId, known.id);
  forgetReading(db, known.id, textId);
  return true;
}

/** A clipping that comes in with a rereading comes out of the trash, as the journal sees it: undo puts it there. */
function addClipping(db: Database, sourceId: number, reading: string, ready: ReadyClipping): number {
  const importId = db
    .prepare(
      `SELECT coalesce((SELECT max(import_id) FROM import_items WHERE source_file_id = @sourceId AND status <> 'duplicate'),
         (SELECT max(import_id) FROM clippings WHERE source_file_id = @sourceId))`,
    )
    .pluck()
    .get({ sourceId }) as number;
  let id = 0;
  unjournalled(db, () => {
    id = writeClipping(db, importId, sourceId, reading, ready);
    joinStory(db, id, ready.traces);
    db.prepare('UPDATE clippings SET trashed_at = added_at WHERE id = ?').run(id);
  });
  db.prepare('UPDATE clippings SET trashed_at = NULL WHERE id = ?').run(id);
  return id;
}

function moveMarks(
  db: Database,
  { moved }: Rereading,
  changed: readonly number[],
): Pick<SourceReread, 'anchored' | 'orphaned'> {
  const inForce = db.prepare(
    `SELECT c.text_id FROM annotations a JOIN clippings c ON c.id = a.clipping_id WHERE a.id = @id AND a.text_id = @textId`,
  );
  const ofHidden = db.prepare(
    'SELECT c.text_id FROM hidden_by_hand h JOIN clippings c ON c.id = h.clipping_id WHERE h.id = @id AND h.text_id = @textId',
  );
  let anchored = 0;
  for (const { kind, id, textId, to } of moved) {
    const text = (kind === 'highlight' ? inForce : ofHidden).pluck().get({ id, textId }) as number | undefined;
    if (text === undefined || text === textId) continue;
    if (kind === 'highlight') {
      putPassage(db, id, text, to);
      anchored += 1;
    } else hideThere(db, id, text, to);
  }
  const orphaned = db
    .prepare(
      `SELECT count(*) FROM annotations a JOIN clippings c ON c.id = a.clipping_id
       WHERE a.kind = 'highlight' AND a.text_id <> c.text_id AND c.id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .get(JSON.stringify(changed)) as number;
  return { anchored, orphaned };
}

function hideThere(db: Database, id: number, textId: number, { start, end }: Range): void {
  db.prepare('UPDATE hidden_by_hand SET text_id = ?, start = ?, end = ? WHERE id = ?').run(textId, start, end, id);
}

/** The row of the source's file in its report names what came in. */
function noteInReport(db: Database, sourceId: number, made: readonly number[]): void {
  if (made.length === 0) return;
  const row = db
    .prepare(
      `SELECT id, clippings FROM import_items WHERE source_file_id = ? AND status <> 'duplicate' ORDER BY id DESC LIMIT 1`,
    )
    .get(sourceId) as { id: number; clippings: string } | undefined;
  if (!row) return;
  const ids = [...(JSON.parse(row.clippings) as number[]), ...made];
  db.prepare(
    "UPDATE import_items SET status = 'imported', reason = NULL, message = NULL, clippings = ? WHERE id = ?",
  ).run(JSON.stringify(ids), row.id);
}

/** Lets go of a source that has no clippings. Throws `not-found`, and `bad-input` for one that has some. */
export function discardSource(db: Database, sourceId: number): void {
  const has = storedTexts(db, sourceId);
  if (!has) throw notFound('source file', sourceId);
  if (has.size > 0)
    throw new DeskError({ code: 'bad-input', message: 'The library has clippings of this file.', remedy: null });
  db.prepare('DELETE FROM source_files WHERE id = ?').run(sourceId);
}
