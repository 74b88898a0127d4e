// Which clippings stand together as stories: made from the links that hold, joined at import, made anew where a decision changed them.

import type { Database } from 'better-sqlite3';
import type { StoryTraces } from '../language/story-signals.ts';
import { prepared } from './prepared.ts';
import { findResembling, hasTraces, type Resemblance, replaceTraces } from './resemblance.ts';

/** Stores a clipping's traces, links it to what resembles it and lets it join their story. Answers what it resembles, the surest first. */
export function joinStory(db: Database, clippingId: number, traces: StoryTraces): Resemblance[] {
  replaceTraces(db, clippingId, traces);
  const found = findResembling(db, clippingId);
  putLinks(db, clippingId, found);
  for (const { kind, clippingId: other } of found) if (kind !== 'event') join(db, clippingId, other);
  return found;
}

/** Brings a clipping's links up to its text, language and day as they are now; decisions stay. */
export function refreshStory(db: Database, clippingId: number, traces: StoryTraces): void {
  const before = neighbours(db, [clippingId], 'story_links');
  if (!hasTraces(db, clippingId, traces)) {
    replaceTraces(db, clippingId, traces);
    prepared(
      db,
      'UPDATE story_links SET kind = NULL, similarity = NULL WHERE (one_id = @id OR other_id = @id) AND decision IS NOT NULL',
    ).run({ id: clippingId });
    prepared(db, 'DELETE FROM story_links WHERE (one_id = @id OR other_id = @id) AND decision IS NULL').run({
      id: clippingId,
    });
    putLinks(db, clippingId, findResembling(db, clippingId));
  } else if (before.length === 0) return;
  regroup(db, [clippingId, ...before]);
}

function putLinks(db: Database, clippingId: number, found: readonly Resemblance[]): void {
  const put = prepared(
    db,
    `INSERT INTO story_links (one_id, other_id, kind, similarity) VALUES (?, ?, ?, ?)
     ON CONFLICT (one_id, other_id) DO UPDATE SET kind = excluded.kind, similarity = excluded.similarity`,
  );
  for (const { clippingId: other, kind, similarity } of found)
    put.run(Math.min(clippingId, other), Math.max(clippingId, other), kind, similarity);
}

/** The clippings of a clipping's story, itself among them, the earliest first. */
export function storyMembers(db: Database, clippingId: number): number[] {
  const ids = prepared(
    db,
    `SELECT clipping_id FROM story_clippings
       WHERE story_id = (SELECT story_id FROM story_clippings WHERE clipping_id = ?) ORDER BY clipping_id`,
  )
    .pluck()
    .all(clippingId) as number[];
  return ids.length > 0 ? ids : [clippingId];
}

/** Makes the stories around these clippings anew from the links that hold, the analyst's first, then the surest. */
export function regroup(db: Database, clippingIds: readonly number[]): void {
  const around = new Set(clippingIds);
  for (let edge = [...around]; edge.length > 0; ) {
    const next = [...neighbours(db, edge, 'story_bonds'), ...companions(db, edge)].filter((id) => !around.has(id));
    edge = [...new Set(next)];
    for (const id of edge) around.add(id);
  }
  const list = JSON.stringify([...around]);
  prepared(db, 'DELETE FROM story_clippings WHERE clipping_id IN (SELECT value FROM json_each(?))').run(list);
  const bonds = prepared(
    db,
    `SELECT one_id, other_id FROM story_bonds WHERE one_id IN (SELECT value FROM json_each(?))
       ORDER BY decision IS NULL, kind <> 'same-text', similarity DESC, one_id, other_id`,
  )
    .raw()
    .all(list) as [number, number][];
  for (const [one, other] of bonds) join(db, one, other);
}

/** Joins the stories of two clippings, unless one of the first was said not to be the same as one of the second. */
function join(db: Database, one: number, other: number): void {
  const [ones, others] = [storyMembers(db, one), storyMembers(db, other)];
  if (ones.includes(other)) return;
  const [first, second] = [JSON.stringify(ones), JSON.stringify(others)];
  const parted = prepared(
    db,
    `SELECT 1 FROM story_links WHERE decision = 'rejected' AND (
         (one_id IN (SELECT value FROM json_each(@first)) AND other_id IN (SELECT value FROM json_each(@second))) OR
         (one_id IN (SELECT value FROM json_each(@second)) AND other_id IN (SELECT value FROM json_each(@first)))) LIMIT 1`,
  ).get({ first, second });
  if (parted) return;
  prepared(
    db,
    `INSERT INTO story_clippings (clipping_id, story_id) SELECT value, @story FROM json_each(@all) WHERE true
     ON CONFLICT (clipping_id) DO UPDATE SET story_id = excluded.story_id`,
  ).run({ story: Math.min(...ones, ...others), all: JSON.stringify([...ones, ...others]) });
}

function neighbours(db: Database, ids: readonly number[], links: 'story_links' | 'story_bonds'): number[] {
  return prepared(
    db,
    `SELECT other_id FROM ${links} WHERE one_id IN (SELECT value FROM json_each(@ids))
       UNION SELECT one_id FROM ${links} WHERE other_id IN (SELECT value FROM json_each(@ids))`,
  )
    .pluck()
    .all({ ids: JSON.stringify(ids) }) as number[];
}

function companions(db: Database, ids: readonly number[]): number[] {
  return prepared(
    db,
    `SELECT clipping_id FROM story_clippings WHERE story_id IN (
         SELECT story_id FROM story_clippings WHERE clipping_id IN (SELECT value FROM json_each(?)))`,
  )
    .pluck()
    .all(JSON.stringify(ids)) as number[];
}
