// Migration 73: the house style of packs: a logo, and styles taken from a Word document.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- Never changed and never removed: undo may choose one again.
CREATE TABLE house_files (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('png', 'jpg', 'svg', 'word-styles')),
  -- Of the file as it was chosen.
  name TEXT NOT NULL,
  -- An image as it is; of a Word document its styles, theme and page, as JSON.
  bytes BLOB NOT NULL,
  -- A drawing as PNG.
  raster BLOB,
  width REAL NOT NULL DEFAULT 0,
  height REAL NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE house_style (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  logo_id INTEGER REFERENCES house_files (id),
  word_styles_id INTEGER REFERENCES house_files (id)
) STRICT;
INSERT INTO house_style (id) VALUES (1);
`;
