// Holds stories to their word: traces are those of the texts, and who stands together follows from the links that hold.

import type { Database } from 'better-sqlite3';
import { bodyOf } from '../language/body.ts';
import { storyTraces } from '../language/story-signals.ts';
import { indexSource } from './reindex.ts';
import { hasTraces } from './resemblance.ts';

/** Adds what is not as it should be to `problems`. Clippings whose traces wait to be made again in the background are left out. */
export function checkStories(db: Database, problems: string[]): void {
  checkTraces(db, problems);
  checkGroups(db, problems);
}

function checkTraces(db: Database, problems: string[]): void {
  const waiting = db
    .prepare("SELECT min(value) FROM settings WHERE key IN ('trace_after', 'reindex_after')")
    .pluck()
    .get() as number | null;
  const ids = db
    .prepare('SELECT id FROM clippings WHERE id <= ? ORDER BY id')
    .pluck()
    .all(waiting ?? Number.MAX_SAFE_INTEGER) as number[];
  for (const id of ids) {
    const source = indexSource(db, id);
    if (!source) continue;
    const traces = storyTraces(source.headline, bodyOf(source.text, source.hidden), source.language);
    if (!hasTraces(db, id, traces)) problems.push(`The traces of clipping ${id} are not those of its text.`);
  }
}

/** A story is the clippings that bonds join, named by the first of them; a bond between two stories stands only where they were parted. */
function checkGroups(db: Database, problems: string[]): void {
  const storyOf = new Map(
    db.prepare('SELECT clipping_id, story_id FROM story_clippings ORDER BY clipping_id').raw().all() as [
      number,
      number,
    ][],
  );
  const root = new Map([...storyOf.keys()].map((id) => [id, id]));
  const find = (id: number): number => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    root.set(id, at);
    return at;
  };
  const ofStory = (id: number) => storyOf.get(id) ?? -id;
  const pair = (one: number, other: number) =>
    `${Math.min(ofStory(one), ofStory(other))} ${Math.max(ofStory(one), ofStory(other))}`;
  const parted = new Set<string>();
  for (const [one, other] of links(db, "story_links WHERE decision = 'rejected'")) {
    parted.add(pair(one, other));
    if (storyOf.has(one) && ofStory(one) === ofStory(other))
      problems.push(`Clippings ${one} and ${other} are in one story, but were said not to be the same.`);
  }
  for (const [one, other] of links(db, 'story_bonds')) {
    if (storyOf.has(one) && ofStory(one) === ofStory(other)) root.set(find(one), find(other));
    else if (!parted.has(pair(one, other)))
      problems.push(`Clippings ${one} and ${other} are linked, but not in one story.`);
  }
  const members = Map.groupBy(storyOf, ([, story]) => story);
  for (const [story, some] of members) {
    const ids = some.map(([id]) => id);
    if (ids.length < 2 || Math.min(...ids) !== story)
      problems.push(`Story ${story} is not named by the first of several clippings.`);
    if (new Set(ids.map(find)).size > 1) problems.push(`Nothing joins all clippings of story ${story}.`);
  }
}

function links(db: Database, from: string): [number, number][] {
  return db.prepare(`SELECT one_id, other_id FROM ${from}`).raw().all() as [number, number][];
}
