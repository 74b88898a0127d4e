// Migration 33: the import desk. What an import was given and has not read yet, where a row's file can be read from again, and what came out of what.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
ALTER TABLE imports ADD COLUMN origin TEXT NOT NULL DEFAULT 'dropped' CHECK (origin IN ('dropped', 'watched', 'pasted', 'samples'));
ALTER TABLE imports ADD COLUMN label TEXT NOT NULL DEFAULT '';

-- A row's file with its folders relative to what was dropped, and the path it can be read from again: its own, or that of
-- the archive or mail it was in; NULL when it was given as bytes.
ALTER TABLE import_items ADD COLUMN name TEXT;
ALTER TABLE import_items ADD COLUMN read_from TEXT;

-- The archive or mail a source file came out of.
ALTER TABLE source_files ADD COLUMN container_name TEXT;
ALTER TABLE source_files ADD COLUMN container_sha256 TEXT CHECK (length(container_sha256) = 64);

-- What an import was given and has no row for yet, in the order it came: a path that may be a folder not wholly walked
-- ('given'), a file found in one ('file'), or bytes that nobody can give again ('bytes').
CREATE TABLE awaited_files (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  path TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('given', 'file', 'bytes')),
  PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID;
`;
