// Migration 35: tone and importance, set by hand on a clipping, and the tone of a theme's treatment in it.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- Decisions. NULL: none taken.
ALTER TABLE clippings ADD COLUMN tone TEXT CHECK (tone IN ('positive', 'neutral', 'negative', 'mixed'));
ALTER TABLE clippings ADD COLUMN importance INTEGER CHECK (importance BETWEEN 1 AND 3);
ALTER TABLE clipping_themes ADD COLUMN tone TEXT CHECK (tone IN ('positive', 'neutral', 'negative', 'mixed'));
CREATE INDEX clippings_by_tone ON clippings (tone) WHERE tone IS NOT NULL;
CREATE INDEX clippings_by_importance ON clippings (importance) WHERE importance IS NOT NULL;

DROP VIEW clipping_values;
CREATE VIEW clipping_values AS
SELECT
  id, text_id, source_file_id, import_id, dateline, url, fingerprint, words, opening, added_at, reviewed_at, trashed_at, sort_on,
  tone, importance,
  coalesce(headline_set, headline) AS headline,
  CASE outlet_decided WHEN 1 THEN outlet_set_id ELSE outlet_id END AS outlet_id,
  CASE agency_decided WHEN 1 THEN agency_set_id ELSE agency_id END AS agency_id,
  nullif(coalesce(byline_set, byline), '') AS byline,
  nullif(sort_on, '') AS published_on,
  coalesce(language_set, language) AS language
FROM clippings;

DROP VIEW theme_statuses;
CREATE VIEW theme_statuses AS
SELECT clipping_id, theme_id, score, phrases, tone, coalesce(decision, 'suggested') AS status
FROM clipping_themes
WHERE decision IS NOT NULL OR score IS NOT NULL;
`;
