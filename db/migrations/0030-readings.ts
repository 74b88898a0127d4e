// Migration 30: a source can be read again. What was derived from a text that is no longer in force is kept beside it, and files that could be read once a table's columns are named.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- What was derived from a text of a clipping that is not the one in force; whole again when undo puts that text back.
CREATE TABLE readings (
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  text_id INTEGER NOT NULL REFERENCES texts (id),
  derived TEXT NOT NULL CHECK (json_type(derived) = 'object'),
  PRIMARY KEY (clipping_id, text_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX readings_by_text ON readings (text_id);
CREATE INDEX annotations_by_text ON annotations (text_id);

-- Ids are never given again: a range that undo puts back is the one the journal speaks of.
CREATE TABLE hidden_ranges_kept (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end >= start),
  rule TEXT NOT NULL,
  shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1))
) STRICT;
INSERT INTO hidden_ranges_kept SELECT id, clipping_id, start, end, rule, shown FROM hidden_ranges;
DROP TABLE hidden_ranges;
ALTER TABLE hidden_ranges_kept RENAME TO hidden_ranges;
CREATE INDEX hidden_ranges_by_clipping ON hidden_ranges (clipping_id, start);

-- Which columns the analyst said a table has, by the names over them; the next table with these names is read so.
CREATE TABLE column_mappings (
  header TEXT PRIMARY KEY CHECK (header <> ''),
  -- {"headline": 0, "body": 3, ...}: places counted from 0.
  columns TEXT NOT NULL CHECK (json_type(columns) = 'object'),
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The source that a row's file became; also one without clippings, kept until its columns are named.
ALTER TABLE import_items ADD COLUMN source_file_id INTEGER REFERENCES source_files (id) ON DELETE SET NULL;
CREATE INDEX import_items_by_source ON import_items (source_file_id);
UPDATE import_items SET source_file_id =
  (SELECT c.source_file_id FROM clippings c WHERE c.id = clippings ->> 0)
WHERE status = 'imported';
`;
