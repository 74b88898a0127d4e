// Migration 70: what was looked at in the inbox and is not for the analyst, and which clippings were lately opened.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- A decision. NULL: it is for the analyst, or nothing is decided yet.
ALTER TABLE clippings ADD COLUMN dismissed_at TEXT CHECK (dismissed_at IS NULL OR reviewed_at IS NOT NULL);
CREATE INDEX clippings_by_dismissal ON clippings (dismissed_at) WHERE dismissed_at IS NOT NULL;

DROP VIEW clipping_values;
CREATE VIEW clipping_values AS
SELECT
  id, text_id, source_file_id, import_id, dateline, url, fingerprint, words, opening, added_at, reviewed_at, dismissed_at, trashed_at,
  sort_on, tone, importance,
  coalesce(headline_set, headline) AS headline,
  CASE outlet_decided WHEN 1 THEN outlet_set_id ELSE outlet_id END AS outlet_id,
  CASE agency_decided WHEN 1 THEN agency_set_id ELSE agency_id END AS agency_id,
  nullif(coalesce(byline_set, byline), '') AS byline,
  nullif(sort_on, '') AS published_on,
  coalesce(language_set, language) AS language
FROM clippings;

-- No decision: where the analyst has been reading.
CREATE TABLE opened_clippings (
  clipping_id INTEGER PRIMARY KEY REFERENCES clippings (id) ON DELETE CASCADE,
  opened_at TEXT NOT NULL
) STRICT;
CREATE INDEX opened_clippings_by_time ON opened_clippings (opened_at);
`;
