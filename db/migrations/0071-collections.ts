// Migration 71: collections, clippings gathered by hand under a name.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
CREATE TABLE collections (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL UNIQUE,
  description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE collection_clippings (
  collection_id INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  -- Counts up as clippings are put in; what is taken out leaves a gap.
  position INTEGER NOT NULL,
  PRIMARY KEY (collection_id, clipping_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_clippings_by_clipping ON collection_clippings (clipping_id);
`;
