// Migration 65: tags nest, take a colour, and pairs of them that look alike can be told apart for good.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
ALTER TABLE tags ADD COLUMN parent_id INTEGER REFERENCES tags (id) CHECK (parent_id <> id);
ALTER TABLE tags ADD COLUMN colour TEXT CHECK (colour IN (
  'moss', 'pine', 'teal', 'sky', 'indigo', 'violet', 'plum', 'rose', 'brick', 'amber', 'olive', 'stone'
));
CREATE INDEX tags_by_parent ON tags (parent_id);

CREATE TRIGGER tags_without_cycles BEFORE UPDATE OF parent_id ON tags WHEN NEW.parent_id IS NOT NULL BEGIN
  SELECT raise(ABORT, 'a tag under itself') WHERE NEW.id IN (
    WITH RECURSIVE above (id) AS (
      SELECT NEW.parent_id UNION SELECT t.parent_id FROM tags t JOIN above a ON t.id = a.id WHERE t.parent_id IS NOT NULL
    ) SELECT id FROM above
  );
END;

-- Decisions: two tags whose names are alike and that are not the same.
CREATE TABLE tag_distinctions (
  one_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_distinctions_by_other ON tag_distinctions (other_id);
`;
