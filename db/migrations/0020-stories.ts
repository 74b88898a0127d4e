// Migration 20: stories. What resembles what is derived, what the analyst says of it a decision; which clippings stand together follows from both.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- The least hashes of a body's shingles: clippings that share some may be near duplicates.
CREATE TABLE sketches (
  hash INTEGER NOT NULL,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, clipping_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sketches_by_clipping ON sketches (clipping_id);

-- Names, numbers and days of a clipping, with the day it appeared (days since 1970; -1 when not known to the day).
CREATE TABLE story_signals (
  signal TEXT NOT NULL,
  day INTEGER NOT NULL,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  PRIMARY KEY (signal, day, clipping_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_signals_by_clipping ON story_signals (clipping_id);

-- Two clippings of one text or event. One that only a decision made has no kind.
CREATE TABLE story_links (
  one_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  kind TEXT CHECK (kind IN ('same-text', 'near', 'event')),
  similarity REAL,
  -- Decisions. 'accepted': one story; 'rejected': not the same, once and for all.
  decision TEXT CHECK (decision IN ('accepted', 'rejected')),
  decided_at TEXT,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id),
  CHECK ((kind IS NULL) = (similarity IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX story_links_by_other ON story_links (other_id, one_id);

-- The links that hold: the same text and near duplicates until rejected, events once accepted.
CREATE VIEW story_bonds AS
SELECT one_id, other_id, kind, similarity, decision
FROM story_links
WHERE decision = 'accepted' OR (decision IS NULL AND kind IN ('same-text', 'near'));

-- Which clippings stand together by those links; the story's id is that of its first clipping. Made anew from the links, never decided.
CREATE TABLE story_clippings (
  clipping_id INTEGER PRIMARY KEY REFERENCES clippings (id) ON DELETE CASCADE,
  story_id INTEGER NOT NULL
) STRICT;
CREATE INDEX story_clippings_by_story ON story_clippings (story_id, clipping_id);

-- Clippings the analyst chose to stand for their story; the latest choice within a story is in force.
CREATE TABLE story_leads (
  clipping_id INTEGER PRIMARY KEY REFERENCES clippings (id) ON DELETE CASCADE,
  chosen_at TEXT NOT NULL
) STRICT;

-- Clippings a file's own resemble: JSON ids.
ALTER TABLE import_items ADD COLUMN resembles TEXT NOT NULL DEFAULT '[]' CHECK (json_type(resembles) = 'array');

-- Clippings that are there already are looked through in the background.
INSERT INTO settings (key, value) VALUES ('trace_after', 0);
`;
