// Migration 79: what facets count of a clipping, side by side in an index, so that counting does not read its headline and opening.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
CREATE INDEX clippings_counted ON clippings (
  id, trashed_at,
  (CASE outlet_decided WHEN 1 THEN outlet_set_id ELSE outlet_id END),
  (CASE agency_decided WHEN 1 THEN agency_set_id ELSE agency_id END),
  (CASE coalesce(language_set, language) WHEN 'kk' THEN 0 WHEN 'ru' THEN 1 WHEN 'en' THEN 2 ELSE coalesce(language_set, language) END),
  tone, importance,
  (CAST(replace(substr(sort_on, 1, 7), '-', '') AS INTEGER))
);
`;
