// Tone and importance: what the analyst judged of clippings by hand, as a whole and of a theme in them.

import type { Database } from 'better-sqlite3';
import type { Importance, Tone } from '../contract/rating.ts';
import { notFound } from './not-found.ts';

/** Sets tone and importance of clippings; null takes the judgement back, a value left out stays as it is. */
export function rateClippings(
  db: Database,
  ids: readonly number[],
  { tone, importance }: { tone?: Tone | null | undefined; importance?: Importance | null | undefined },
): void {
  const list = JSON.stringify(ids);
  const among = 'id IN (SELECT value FROM json_each(?))';
  if (tone !== undefined)
    db.prepare(`UPDATE clippings SET tone = ? WHERE tone IS NOT ? AND ${among}`).run(tone, tone, list);
  if (importance !== undefined)
    db.prepare(`UPDATE clippings SET importance = ? WHERE importance IS NOT ? AND ${among}`).run(
      importance,
      importance,
      list,
    );
}

/** Sets the tone in which clippings treat a theme, null takes it back; those that do not have the theme are left as they are. Throws `not-found` for the theme, and when none of the clippings has it. */
export function rateTheme(db: Database, ids: readonly number[], themeId: number, tone: Tone | null): void {
  if (!db.prepare('SELECT 1 FROM themes WHERE id = ?').get(themeId)) throw notFound('theme', themeId);
  const list = JSON.stringify(ids);
  const having = db
    .prepare(
      `SELECT clipping_id FROM theme_statuses WHERE theme_id = ? AND status <> 'rejected' AND clipping_id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(themeId, list);
  if (having.length === 0) throw notFound('clipping with the theme', themeId);
  db.prepare(
    `UPDATE clipping_themes SET tone = ? WHERE theme_id = ? AND tone IS NOT ? AND clipping_id IN (SELECT value FROM json_each(?))`,
  ).run(tone, themeId, tone, JSON.stringify(having));
}
