// What the analyst decides on clippings in the inbox, and which clippings were lately opened.

import type { Database } from 'better-sqlite3';
import type { InboxDecision } from '../contract/clipping.ts';
import type { Importance } from '../contract/rating.ts';

/** Opened clippings that are remembered, the latest. */
const REMEMBERED = 200;

/**
 * Makes one decision hold for clippings, whatever was decided on them before: kept and dismissed ones are reviewed and out of
 * the trash, undecided ones are back in the inbox. An importance comes with it where it is given.
 */
export function decideClippings(
  db: Database,
  ids: readonly number[],
  decision: InboxDecision,
  importance: Importance | undefined,
): void {
  const now = new Date().toISOString();
  const list = JSON.stringify(ids);
  const among = 'id IN (SELECT value FROM json_each(@list))';
  if (decision === 'trashed') {
    db.prepare(`UPDATE clippings SET trashed_at = @now WHERE trashed_at IS NULL AND ${among}`).run({ now, list });
  } else if (decision === 'undecided') {
    db.prepare(
      `UPDATE clippings SET reviewed_at = NULL, dismissed_at = NULL, trashed_at = NULL
       WHERE (reviewed_at IS NOT NULL OR trashed_at IS NOT NULL) AND ${among}`,
    ).run({ list });
  } else {
    db.prepare(
      `UPDATE clippings SET reviewed_at = coalesce(reviewed_at, @now), trashed_at = NULL,
         dismissed_at = CASE @dismissed WHEN 1 THEN coalesce(dismissed_at, @now) END
       WHERE (reviewed_at IS NULL OR trashed_at IS NOT NULL OR (dismissed_at IS NOT NULL) <> @dismissed) AND ${among}`,
    ).run({ now, list, dismissed: decision === 'dismissed' ? 1 : 0 });
  }
  if (importance !== undefined)
    db.prepare(`UPDATE clippings SET importance = @importance WHERE importance IS NOT @importance AND ${among}`).run({
      importance,
      list,
    });
}

/** Remembers that a clipping was opened now; of those opened long ago the oldest are forgotten. */
export function openClipping(db: Database, id: number): void {
  db.prepare(
    `INSERT INTO opened_clippings (clipping_id, opened_at) SELECT id, @now FROM clippings WHERE id = @id
     ON CONFLICT (clipping_id) DO UPDATE SET opened_at = excluded.opened_at`,
  ).run({ id, now: new Date().toISOString() });
  db.prepare(
    `DELETE FROM opened_clippings WHERE opened_at <=
       (SELECT opened_at FROM opened_clippings ORDER BY opened_at DESC LIMIT 1 OFFSET ${REMEMBERED})`,
  ).run();
}
