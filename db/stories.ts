// Stories: the versions of one text or event, the one that leads them, and what the analyst decided about both.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Story, StoryDecision, StoryVersion } from '../contract/story.ts';
import { notesOn } from './annotations.ts';
import { clippingRows } from './clipping-rows.ts';
import { notFound } from './not-found.ts';
import { prepared } from './prepared.ts';
import { regroup, storyMembers } from './story-groups.ts';
import { sharing } from './story-suggestions.ts';

/** Suggested versions that are shown of one story. */
const MOST_SUGGESTED = 50;

/** The story of a clipping as it stands: its versions with those that rules suggest, the trash left out. Throws `not-found`. */
export function getStory(db: Database, clippingId: number): Story {
  if (!db.prepare('SELECT 1 FROM clippings WHERE id = ?').get(clippingId)) throw notFound('clipping', clippingId);
  const members = storyMembers(db, clippingId);
  const suggested = suggestedFor(db, members);
  const links = linksAmong(db, clippingId, members, suggested);
  const rows = clippingRows(db, [...members, ...suggested]).filter((row) => !row.trashed || row.id === clippingId);
  const shared = sharing(db);
  const versions = rows.map((clipping): StoryVersion => {
    const link = links.get(clipping.id);
    const inStory = members.includes(clipping.id);
    return {
      clipping,
      kind: link?.kind ?? null,
      similarity: link?.similarity ?? null,
      status: !inStory ? 'suggested' : link?.decision === 'accepted' ? 'accepted' : 'found',
      ...(inStory || !link
        ? {}
        : { shared: shared(clipping.id, link.one_id === clipping.id ? link.other_id : link.one_id) }),
    };
  });
  return {
    id: storyIdOf(db, clippingId),
    leadId: leadAmong(db, members) ?? clippingId,
    versions,
    notes: notesOn(
      db,
      members.filter((id) => id !== clippingId),
    ),
  };
}

function storyIdOf(db: Database, clippingId: number): number | null {
  const id = db.prepare('SELECT story_id FROM story_clippings WHERE clipping_id = ?').pluck().get(clippingId);
  return (id as number | undefined) ?? null;
}

/** Clippings that a rule takes for reports of the same event as these, undecided; those they lead to included, with their own stories. */
function suggestedFor(db: Database, members: readonly number[]): number[] {
  const open = db
    .prepare(
      `WITH near AS (SELECT value AS id FROM json_each(?))
       SELECT other_id FROM story_links WHERE one_id IN (SELECT id FROM near) AND kind = 'event' AND decision IS NULL
       UNION SELECT one_id FROM story_links WHERE other_id IN (SELECT id FROM near) AND kind = 'event' AND decision IS NULL`,
    )
    .pluck();
  const found = new Set<number>();
  const parted = rejectedBy(db, members);
  let edge = [...members];
  while (edge.length > 0 && found.size < MOST_SUGGESTED) {
    const next = (open.all(JSON.stringify(edge)) as number[])
      .flatMap((id) => storyMembers(db, id))
      .filter((id) => !members.includes(id) && !found.has(id) && !parted.has(id));
    for (const id of next) found.add(id);
    edge = [...new Set(next)];
  }
  return [...found].sort((one, other) => one - other).slice(0, MOST_SUGGESTED);
}

function rejectedBy(db: Database, ids: readonly number[]): Set<number> {
  return new Set(
    db
      .prepare(
        `SELECT other_id FROM story_links WHERE decision = 'rejected' AND one_id IN (SELECT value FROM json_each(@ids))
         UNION SELECT one_id FROM story_links WHERE decision = 'rejected' AND other_id IN (SELECT value FROM json_each(@ids))`,
      )
      .pluck()
      .all({ ids: JSON.stringify(ids) }) as number[],
  );
}

interface Link {
  one_id: number;
  other_id: number;
  kind: StoryVersion['kind'];
  similarity: number | null;
  decision: string | null;
}

/** For each of the others the link that says most of how it belongs: to the clipping itself, else the surest to any of them. */
function linksAmong(
  db: Database,
  clippingId: number,
  members: readonly number[],
  suggested: readonly number[],
): Map<number, Link> {
  const all = JSON.stringify([...members, ...suggested]);
  const links = db
    .prepare(
      `SELECT one_id, other_id, kind, similarity, decision FROM story_links
       WHERE one_id IN (SELECT value FROM json_each(@all)) AND other_id IN (SELECT value FROM json_each(@all))
         AND decision IS NOT 'rejected' AND (kind IS NOT NULL OR decision IS NOT NULL)
       ORDER BY (one_id = @own OR other_id = @own) DESC, decision IS NULL, kind = 'event', similarity DESC`,
    )
    .all({ all, own: clippingId }) as Link[];
  const byClipping = new Map<number, Link>();
  for (const link of links)
    for (const id of [link.one_id, link.other_id])
      if (id !== clippingId && !byClipping.has(id)) byClipping.set(id, link);
  return byClipping;
}

/** The clipping that stands for a story: the analyst's latest choice, else the first to appear. Null when all are in the trash. */
function leadAmong(db: Database, members: readonly number[]): number | null {
  const id = prepared(
    db,
    `SELECT c.id FROM clippings c LEFT JOIN story_leads l ON l.clipping_id = c.id
       WHERE c.id IN (SELECT value FROM json_each(?)) AND c.trashed_at IS NULL
       ORDER BY l.chosen_at IS NULL, l.chosen_at DESC, c.sort_on = '', c.sort_on, c.id LIMIT 1`,
  )
    .pluck()
    .get(JSON.stringify(members));
  return (id as number | undefined) ?? null;
}

/** The clipping that stands for a clipping's story, or the clipping itself. */
export function leadOf(db: Database, clippingId: number): number {
  return leadAmong(db, storyMembers(db, clippingId)) ?? clippingId;
}

/** The clippings of these clippings' stories, themselves among them, the trash left out. */
export function storyClippings(db: Database, clippingIds: readonly number[]): number[] {
  return db
    .prepare(
      `WITH asked AS (SELECT value AS id FROM json_each(?))
       SELECT c.id FROM clippings c WHERE c.trashed_at IS NULL AND (c.id IN (SELECT id FROM asked) OR c.id IN (
         SELECT clipping_id FROM story_clippings WHERE story_id IN (
           SELECT story_id FROM story_clippings WHERE clipping_id IN (SELECT id FROM asked)))) ORDER BY c.id`,
    )
    .pluck()
    .all(JSON.stringify(clippingIds)) as number[];
}

/** A listed clipping and how many others of its story, listed further down, are folded under it. */
export type Folded<Row> = Row & { folded: number };

const MANY = 2_000;

/** Folds a list to one clipping per story, in the place of the first. */
export function foldStories<Row extends { id: number }>(db: Database, listed: readonly Row[]): Folded<Row>[] {
  const all = 'SELECT clipping_id, story_id FROM story_clippings';
  // Of many, reading all stories through is the shorter way.
  const rows =
    listed.length > MANY
      ? prepared(db, all).raw().all()
      : prepared(db, `${all} WHERE clipping_id IN (SELECT value FROM json_each(?))`)
          .raw()
          .all(JSON.stringify(listed.map((row) => row.id)));
  const stories = new Map(rows as [number, number][]);
  const shown = new Map<number, Folded<Row>>();
  const folded: Folded<Row>[] = [];
  for (const row of listed) {
    const story = stories.get(row.id);
    const first = story === undefined ? undefined : shown.get(story);
    if (first) {
      first.folded += 1;
      continue;
    }
    const own = { ...row, folded: 0 };
    if (story !== undefined) shown.set(story, own);
    folded.push(own);
  }
  return folded;
}

/** The clipping that stands for a folded row: its story's lead where that is listed too, else the row's own. */
export function standingFor(db: Database, row: Folded<{ id: number }>, isListed: (id: number) => boolean): number {
  if (row.folded === 0) return row.id;
  const lead = leadAmong(db, storyMembers(db, row.id));
  return lead !== null && isListed(lead) ? lead : row.id;
}

/**
 * Decides about clippings against one: `accepted` puts them into its story, `rejected` parts them from all of it once and for all, null takes such
 * decisions back. Throws `not-found`, and `bad-input` for a clipping against itself.
 */
export function decideStory(
  db: Database,
  clippingId: number,
  otherIds: readonly number[],
  decision: StoryDecision | null,
): void {
  for (const id of [clippingId, ...otherIds])
    if (!db.prepare('SELECT 1 FROM clippings WHERE id = ?').get(id)) throw notFound('clipping', id);
  if (otherIds.includes(clippingId))
    throw new DeskError({ code: 'bad-input', message: 'A clipping is always the same as itself.', remedy: null });
  const members = storyMembers(db, clippingId);
  // Of a story that is not this one, all its clippings are meant.
  const others = new Set(otherIds.flatMap((id) => (members.includes(id) ? [id] : storyMembers(db, id))));
  const rest = members.filter((id) => !others.has(id));
  const put = db.prepare('INSERT INTO story_links (one_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const decide = db.prepare(
    `UPDATE story_links SET decision = @decision, decided_at = @at
     WHERE one_id = @one AND other_id = @other AND decision IS NOT @decision`,
  );
  const at = decision === null ? null : new Date().toISOString();
  if (decision === 'accepted') unpart(db, members, [...others]);
  for (const id of decision === 'accepted' ? otherIds : others) {
    for (const member of decision === 'accepted' ? [clippingId] : rest) {
      const [one, other] = [Math.min(member, id), Math.max(member, id)];
      if (decision !== null) put.run(one, other);
      decide.run({ decision, at, one, other });
    }
  }
  regroup(db, [clippingId, ...members, ...others]);
}

/** Takes back what parted two stories: they are to be one. */
function unpart(db: Database, ones: readonly number[], others: readonly number[]): void {
  db.prepare(
    `UPDATE story_links SET decision = NULL, decided_at = NULL WHERE decision = 'rejected' AND (
       (one_id IN (SELECT value FROM json_each(@ones)) AND other_id IN (SELECT value FROM json_each(@others))) OR
       (one_id IN (SELECT value FROM json_each(@others)) AND other_id IN (SELECT value FROM json_each(@ones))))`,
  ).run({ ones: JSON.stringify(ones), others: JSON.stringify(others) });
}

/** Makes a clipping stand for its story. Throws `not-found`. */
export function leadStory(db: Database, clippingId: number): void {
  if (!db.prepare('SELECT 1 FROM clippings WHERE id = ?').get(clippingId)) throw notFound('clipping', clippingId);
  const others = JSON.stringify(storyMembers(db, clippingId));
  db.prepare('DELETE FROM story_leads WHERE clipping_id IN (SELECT value FROM json_each(?))').run(others);
  db.prepare('INSERT INTO story_leads (clipping_id, chosen_at) VALUES (?, ?)').run(
    clippingId,
    new Date().toISOString(),
  );
}
