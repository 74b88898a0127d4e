// Migration 36: story suggestions of the whole library are listed from an index; traces gain quotations and are made again in the background.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
CREATE INDEX story_links_open ON story_links (similarity DESC, one_id, other_id) WHERE kind = 'event' AND decision IS NULL;
CREATE INDEX story_links_rejected ON story_links (one_id, other_id) WHERE decision = 'rejected';

INSERT INTO settings (key, value) VALUES ('trace_after', 0) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
`;
