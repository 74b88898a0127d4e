// Migration 37: the language of single paragraphs, where the analyst set it.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- Decisions: a paragraph of a text version, as a range of the text, and what the analyst says its language is.
CREATE TABLE paragraph_languages (
  id INTEGER PRIMARY KEY,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  text_id INTEGER NOT NULL REFERENCES texts (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  language TEXT NOT NULL CHECK (language <> ''),
  UNIQUE (clipping_id, text_id, start)
) STRICT;
CREATE INDEX paragraph_languages_by_text ON paragraph_languages (text_id);
`;
