// Migration 61: tags on annotations, and whom a highlighted quotation quotes.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
ALTER TABLE annotations ADD COLUMN speaker TEXT CHECK (speaker <> '');

CREATE TABLE annotation_tags (
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  -- The annotation's own: what is deleted for good goes out of the journal by it.
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  PRIMARY KEY (annotation_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag_id, annotation_id);
CREATE INDEX annotation_tags_by_clipping ON annotation_tags (clipping_id);
`;
