// Migration 32: cleaning rules of the analyst, and stretches hidden by hand. What they hide is derived again from them.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
CREATE TABLE rules (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  -- Words with {number}, {date} and {any} between them.
  pattern TEXT NOT NULL CHECK (pattern <> ''),
  hides TEXT NOT NULL CHECK (hides IN ('line', 'span', 'from')),
  -- NULL: every language, every outlet.
  language TEXT,
  outlet_id INTEGER REFERENCES outlets (id) ON DELETE CASCADE,
  enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE hidden_by_hand (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  -- The text version the range counts in.
  text_id INTEGER NOT NULL REFERENCES texts (id),
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start)
) STRICT;
CREATE INDEX hidden_by_hand_by_clipping ON hidden_by_hand (clipping_id, start);
CREATE INDEX hidden_by_hand_by_text ON hidden_by_hand (text_id);

INSERT INTO settings (key, value) VALUES ('rules_revision', 0);
-- However a rule came to change, undo among the ways, the library is gone through again.
CREATE TRIGGER rules_inserted AFTER INSERT ON rules BEGIN
  UPDATE settings SET value = value + 1 WHERE key = 'rules_revision';
  INSERT INTO settings (key, value) VALUES ('clean_after', 0) ON CONFLICT (key) DO UPDATE SET value = 0;
END;
CREATE TRIGGER rules_updated AFTER UPDATE OF pattern, hides, language, outlet_id, enabled ON rules BEGIN
  UPDATE settings SET value = value + 1 WHERE key = 'rules_revision';
  INSERT INTO settings (key, value) VALUES ('clean_after', 0) ON CONFLICT (key) DO UPDATE SET value = 0;
END;
CREATE TRIGGER rules_deleted AFTER DELETE ON rules BEGIN
  UPDATE settings SET value = value + 1 WHERE key = 'rules_revision';
  INSERT INTO settings (key, value) VALUES ('clean_after', 0) ON CONFLICT (key) DO UPDATE SET value = 0;
END;
`;
