// Migration 51: which highlights an entry shows as quotations, and what they say in the pack's language.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- A highlight without a row is shown, without a gloss.
CREATE TABLE entry_quotations (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  included INTEGER NOT NULL DEFAULT 1 CHECK (included IN (0, 1)),
  gloss TEXT NOT NULL DEFAULT '',
  UNIQUE (entry_id, annotation_id)
) STRICT;
CREATE INDEX entry_quotations_by_annotation ON entry_quotations (annotation_id);
`;
