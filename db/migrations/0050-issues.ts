// Migration 50: how a briefing is set and what it gathers, templates of packs, and issues: briefings as they were sent.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
ALTER TABLE briefings ADD COLUMN template TEXT NOT NULL DEFAULT 'house';
ALTER TABLE briefings ADD COLUMN classification TEXT NOT NULL DEFAULT '';
ALTER TABLE briefings ADD COLUMN excerpt_length INTEGER NOT NULL DEFAULT 600 CHECK (excerpt_length BETWEEN 100 AND 5000);
-- What new clippings are offered from, as the contract's Gathering; NULL: nothing is.
ALTER TABLE briefings ADD COLUMN gathers TEXT CHECK (gathers IS NULL OR json_type(gathers) = 'object');

CREATE TABLE templates (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- The parts of a pack it has, a JSON array.
  parts TEXT NOT NULL CHECK (json_type(parts) = 'array'),
  typst TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'analyst'))
) STRICT;

-- Ids are never given again: a pack names its issue.
CREATE TABLE issues (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  briefing_id INTEGER REFERENCES briefings (id) ON DELETE SET NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  template TEXT NOT NULL,
  created_on TEXT NOT NULL,
  made_at TEXT NOT NULL,
  entries INTEGER NOT NULL,
  -- SHA-256 of what is frozen, hex.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX issues_by_briefing ON issues (briefing_id, number);

-- What is frozen never changes: the pack and its template as JSON (zstd), and the clippings used. Kept while undo may bring the issue back.
CREATE TABLE issue_contents (
  issue_id INTEGER PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;
CREATE TABLE issue_clippings (
  issue_id INTEGER NOT NULL,
  clipping_id INTEGER NOT NULL,
  PRIMARY KEY (clipping_id, issue_id)
) STRICT, WITHOUT ROWID;
`;
