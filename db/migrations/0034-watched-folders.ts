// Migration 34: watched folders. Which folders are watched is a decision; how a watch stands and what it has read are not.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
CREATE TABLE watched_folders (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE watched_folder_states (
  folder_id INTEGER PRIMARY KEY REFERENCES watched_folders (id) ON DELETE CASCADE,
  last_seen_at TEXT,
  problem TEXT CHECK (problem IN ('vanished', 'unreadable'))
) STRICT;

-- Files that a watch has read, as they were then: one that has not changed since is not read again. They outlive their
-- folder's watch, so that watching it again brings nothing back.
CREATE TABLE watched_files (
  path TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  -- Milliseconds since 1970.
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
