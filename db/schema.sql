-- Generated from db/migrations by `npm run schema`; to be read, never edited.

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'done', 'cancelled', 'interrupted')),
  total INTEGER NOT NULL DEFAULT 0,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  operation_id INTEGER REFERENCES operations (id) ON DELETE SET NULL
, origin TEXT NOT NULL DEFAULT 'dropped' CHECK (origin IN ('dropped', 'watched', 'pasted', 'samples')), label TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE source_files (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  encoding TEXT NOT NULL,
  modified_at TEXT,
  imported_at TEXT NOT NULL
, container_name TEXT, container_sha256 TEXT CHECK (length(container_sha256) = 64)) STRICT;

CREATE TABLE import_items (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('imported', 'duplicate', 'skipped', 'failed')),
  reason TEXT,
  message TEXT,
  clippings TEXT NOT NULL DEFAULT '[]' CHECK (json_type(clippings) = 'array')
, resembles TEXT NOT NULL DEFAULT '[]' CHECK (json_type(resembles) = 'array'), source_file_id INTEGER REFERENCES source_files (id) ON DELETE SET NULL, name TEXT, read_from TEXT) STRICT;

CREATE INDEX import_items_by_import ON import_items (import_id, id);

CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  source_file_id INTEGER NOT NULL REFERENCES source_files (id) ON DELETE CASCADE,
  locator TEXT NOT NULL,
  encoding TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  text TEXT NOT NULL,
  UNIQUE (source_file_id, locator, encoding)
) STRICT;

CREATE TABLE outlets (
  id INTEGER PRIMARY KEY,
  key TEXT UNIQUE,
  name_kk TEXT,
  name_ru TEXT,
  name_en TEXT,
  -- The name as first met, for outlets the authority does not know.
  printed TEXT NOT NULL,
  folded TEXT NOT NULL,
  kind TEXT,
  country TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'proposed', 'analyst'))
, kind_set TEXT CHECK (kind_set <> ''), country_set TEXT CHECK (country_set <> '')) STRICT;

CREATE UNIQUE INDEX outlets_by_name ON outlets (folded) WHERE key IS NULL;

CREATE TABLE outlet_names (
  folded TEXT PRIMARY KEY,
  outlet_id INTEGER NOT NULL REFERENCES outlets (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE clippings (
  id INTEGER PRIMARY KEY,
  text_id INTEGER NOT NULL REFERENCES texts (id),
  source_file_id INTEGER NOT NULL REFERENCES source_files (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  headline TEXT NOT NULL,
  outlet_id INTEGER REFERENCES outlets (id),
  agency_id INTEGER REFERENCES outlets (id),
  byline TEXT,
  dateline TEXT,
  published_on TEXT,
  url TEXT,
  language TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  words INTEGER NOT NULL,
  opening TEXT NOT NULL,
  added_at TEXT NOT NULL,
  -- Decisions. NULL: none taken. An empty byline or date: the analyst says there is none.
  headline_set TEXT CHECK (headline_set <> ''),
  outlet_decided INTEGER NOT NULL DEFAULT 0 CHECK (outlet_decided IN (0, 1)),
  outlet_set_id INTEGER REFERENCES outlets (id),
  agency_decided INTEGER NOT NULL DEFAULT 0 CHECK (agency_decided IN (0, 1)),
  agency_set_id INTEGER REFERENCES outlets (id),
  byline_set TEXT,
  published_on_set TEXT,
  language_set TEXT CHECK (language_set <> ''),
  reviewed_at TEXT,
  trashed_at TEXT,
  -- The published day, '' when there is none: what lists sort and page by.
  sort_on TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published_on_set, published_on, '')) VIRTUAL, tone TEXT CHECK (tone IN ('positive', 'neutral', 'negative', 'mixed')), importance INTEGER CHECK (importance BETWEEN 1 AND 3), dismissed_at TEXT CHECK (dismissed_at IS NULL OR reviewed_at IS NOT NULL),
  CHECK (published_on IS NULL OR published_on GLOB '[0-9][0-9][0-9][0-9]*')
) STRICT;

CREATE INDEX clippings_by_day ON clippings (sort_on, id);

CREATE INDEX clippings_by_import ON clippings (import_id);

CREATE INDEX clippings_by_source ON clippings (source_file_id);

CREATE INDEX clippings_by_fingerprint ON clippings (fingerprint);

CREATE INDEX clippings_by_text ON clippings (text_id);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT,
  start INTEGER,
  end INTEGER,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('chosen', 'candidate', 'rejected')),
  reason TEXT,
  CHECK ((start IS NULL) = (end IS NULL))
) STRICT;

CREATE INDEX evidence_by_clipping ON evidence (clipping_id, id);

CREATE TABLE tags (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL UNIQUE
, definition TEXT NOT NULL DEFAULT '', parent_id INTEGER REFERENCES tags (id) CHECK (parent_id <> id), colour TEXT CHECK (colour IN (
  'moss', 'pine', 'teal', 'sky', 'indigo', 'violet', 'plum', 'rose', 'brick', 'amber', 'olive', 'stone'
))) STRICT;

CREATE TABLE taggings (
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (clipping_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX taggings_by_tag ON taggings (tag_id, clipping_id);

CREATE TABLE concepts (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  terms TEXT NOT NULL CHECK (json_type(terms) = 'object'),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'analyst')),
  edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1))
) STRICT;

CREATE TABLE themes (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  -- By language of the interface: {"kk": .., "ru": .., "en": ..}.
  names TEXT NOT NULL CHECK (json_type(names) = 'object'),
  definitions TEXT NOT NULL CHECK (json_type(definitions) = 'object'),
  hue TEXT NOT NULL,
  -- [{"conceptKey": .., "weight": ..}, ..]
  concepts TEXT NOT NULL CHECK (json_type(concepts) = 'array'),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'analyst')),
  edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1))
, rule TEXT) STRICT;

CREATE TABLE clipping_themes (
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES themes (id) ON DELETE CASCADE,
  -- As the rules scored it; NULL when they did not find it.
  score REAL,
  phrases TEXT NOT NULL DEFAULT '[]' CHECK (json_type(phrases) = 'array'),
  decision TEXT CHECK (decision IN ('accepted', 'rejected')),
  decided_at TEXT, tone TEXT CHECK (tone IN ('positive', 'neutral', 'negative', 'mixed')),
  PRIMARY KEY (clipping_id, theme_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX clipping_themes_by_theme ON clipping_themes (theme_id, clipping_id);

CREATE TRIGGER concepts_inserted AFTER INSERT ON concepts BEGIN
  UPDATE settings SET value = value + 1 WHERE key = 'concepts_revision';
END;

CREATE TRIGGER concepts_updated AFTER UPDATE ON concepts BEGIN
  UPDATE settings SET value = value + 1 WHERE key = 'concepts_revision';
END;

CREATE TRIGGER concepts_deleted AFTER DELETE ON concepts BEGIN
  UPDATE settings SET value = value + 1 WHERE key = 'concepts_revision';
END;

CREATE TABLE annotations (
  id INTEGER PRIMARY KEY,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('highlight', 'note')),
  -- The text version the range counts in.
  text_id INTEGER REFERENCES texts (id),
  start INTEGER,
  end INTEGER,
  quote TEXT,
  prefix TEXT,
  suffix TEXT,
  colour TEXT CHECK (colour IN ('key', 'data', 'quotation', 'dispute', 'followup')),
  comment TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL, speaker TEXT CHECK (speaker <> ''),
  CHECK ((kind = 'highlight') = (start IS NOT NULL AND end > start AND quote <> '' AND text_id IS NOT NULL AND colour IS NOT NULL))
) STRICT;

CREATE INDEX annotations_by_clipping ON annotations (clipping_id, start);

CREATE TABLE briefings (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  language TEXT NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
  summary TEXT NOT NULL DEFAULT '',
  reader TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
, template TEXT NOT NULL DEFAULT 'house', classification TEXT NOT NULL DEFAULT '', excerpt_length INTEGER NOT NULL DEFAULT 600 CHECK (excerpt_length BETWEEN 100 AND 5000), gathers TEXT CHECK (gathers IS NULL OR json_type(gathers) = 'object')) STRICT;

CREATE TABLE sections (
  id INTEGER PRIMARY KEY,
  briefing_id INTEGER NOT NULL REFERENCES briefings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  commentary TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX sections_by_briefing ON sections (briefing_id, position);

CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  section_id INTEGER NOT NULL REFERENCES sections (id) ON DELETE CASCADE,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  shape TEXT NOT NULL DEFAULT 'excerpt' CHECK (shape IN ('full', 'excerpt', 'quotations', 'line')),
  commentary TEXT NOT NULL DEFAULT '',
  included INTEGER NOT NULL DEFAULT 1 CHECK (included IN (0, 1))
) STRICT;

CREATE INDEX entries_by_section ON entries (section_id, position);

CREATE INDEX entries_by_clipping ON entries (clipping_id);

CREATE TABLE operations (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_type(details) = 'object'),
  at TEXT NOT NULL,
  position INTEGER UNIQUE,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE operation_changes (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL REFERENCES operations (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  -- The clipping it touches, for reindexing after undo and for scrubbing when it is deleted for good.
  clipping_id INTEGER,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX operation_changes_by_operation ON operation_changes (operation_id, id);

CREATE INDEX operation_changes_by_clipping ON operation_changes (clipping_id);

CREATE TABLE sketches (
  hash INTEGER NOT NULL,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, clipping_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sketches_by_clipping ON sketches (clipping_id);

CREATE TABLE story_signals (
  signal TEXT NOT NULL,
  day INTEGER NOT NULL,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  PRIMARY KEY (signal, day, clipping_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_signals_by_clipping ON story_signals (clipping_id);

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

CREATE VIEW story_bonds AS
SELECT one_id, other_id, kind, similarity, decision
FROM story_links
WHERE decision = 'accepted' OR (decision IS NULL AND kind IN ('same-text', 'near'));

CREATE TABLE story_clippings (
  clipping_id INTEGER PRIMARY KEY REFERENCES clippings (id) ON DELETE CASCADE,
  story_id INTEGER NOT NULL
) STRICT;

CREATE INDEX story_clippings_by_story ON story_clippings (story_id, clipping_id);

CREATE TABLE story_leads (
  clipping_id INTEGER PRIMARY KEY REFERENCES clippings (id) ON DELETE CASCADE,
  chosen_at TEXT NOT NULL
) STRICT;

CREATE TABLE readings (
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  text_id INTEGER NOT NULL REFERENCES texts (id),
  derived TEXT NOT NULL CHECK (json_type(derived) = 'object'),
  PRIMARY KEY (clipping_id, text_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX readings_by_text ON readings (text_id);

CREATE INDEX annotations_by_text ON annotations (text_id);

CREATE TABLE "hidden_ranges" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end >= start),
  rule TEXT NOT NULL,
  shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1))
) STRICT;

CREATE INDEX hidden_ranges_by_clipping ON hidden_ranges (clipping_id, start);

CREATE TABLE column_mappings (
  header TEXT PRIMARY KEY CHECK (header <> ''),
  -- {"headline": 0, "body": 3, ...}: places counted from 0.
  columns TEXT NOT NULL CHECK (json_type(columns) = 'object'),
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX import_items_by_source ON import_items (source_file_id);

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

CREATE TABLE awaited_files (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  path TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('given', 'file', 'bytes')),
  PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE watched_files (
  path TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  -- Milliseconds since 1970.
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX clippings_by_tone ON clippings (tone) WHERE tone IS NOT NULL;

CREATE INDEX clippings_by_importance ON clippings (importance) WHERE importance IS NOT NULL;

CREATE VIEW theme_statuses AS
SELECT clipping_id, theme_id, score, phrases, tone, coalesce(decision, 'suggested') AS status
FROM clipping_themes
WHERE decision IS NOT NULL OR score IS NOT NULL;

CREATE INDEX story_links_open ON story_links (similarity DESC, one_id, other_id) WHERE kind = 'event' AND decision IS NULL;

CREATE INDEX story_links_rejected ON story_links (one_id, other_id) WHERE decision = 'rejected';

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

CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL UNIQUE,
  -- All that a search is asked with, as the contract's SearchTerms.
  terms TEXT NOT NULL CHECK (json_type(terms) = 'object'),
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE templates (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- The parts of a pack it has, a JSON array.
  parts TEXT NOT NULL CHECK (json_type(parts) = 'array'),
  typst TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'analyst'))
) STRICT;

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

CREATE TABLE issue_contents (
  issue_id INTEGER PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE issue_clippings (
  issue_id INTEGER NOT NULL,
  clipping_id INTEGER NOT NULL,
  PRIMARY KEY (clipping_id, issue_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_quotations (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  included INTEGER NOT NULL DEFAULT 1 CHECK (included IN (0, 1)),
  gloss TEXT NOT NULL DEFAULT '',
  UNIQUE (entry_id, annotation_id)
) STRICT;

CREATE INDEX entry_quotations_by_annotation ON entry_quotations (annotation_id);

CREATE VIRTUAL TABLE search_index USING fts5 (
  headline, body, notes,
  content = '', contentless_delete = 1,
  tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_{|}~`'"
);

CREATE VIRTUAL TABLE search_forms USING fts5 (
  form,
  content = '', contentless_delete = 1, detail = none,
  tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_{|}~`'"
);

CREATE INDEX clippings_trashed ON clippings (id) WHERE trashed_at IS NOT NULL;

CREATE TABLE annotation_tags (
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  -- The annotation's own: what is deleted for good goes out of the journal by it.
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  PRIMARY KEY (annotation_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag_id, annotation_id);

CREATE INDEX annotation_tags_by_clipping ON annotation_tags (clipping_id);

CREATE INDEX tags_by_parent ON tags (parent_id);

CREATE TRIGGER tags_without_cycles BEFORE UPDATE OF parent_id ON tags WHEN NEW.parent_id IS NOT NULL BEGIN
  SELECT raise(ABORT, 'a tag under itself') WHERE NEW.id IN (
    WITH RECURSIVE above (id) AS (
      SELECT NEW.parent_id UNION SELECT t.parent_id FROM tags t JOIN above a ON t.id = a.id WHERE t.parent_id IS NOT NULL
    ) SELECT id FROM above
  );
END;

CREATE TABLE tag_distinctions (
  one_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_distinctions_by_other ON tag_distinctions (other_id);

CREATE INDEX clippings_by_dismissal ON clippings (dismissed_at) WHERE dismissed_at IS NOT NULL;

CREATE VIEW clipping_values AS
SELECT
  id, text_id, source_file_id, import_id, dateline, url, fingerprint, words, opening, added_at, reviewed_at, dismissed_at, trashed_at,
  sort_on, tone, importance,
  coalesce(headline_set, headline) AS headline,
  CASE outlet_decided WHEN 1 THEN outlet_set_id ELSE outlet_id END AS outlet_id,
  CASE agency_decided WHEN 1 THEN agency_set_id ELSE agency_id END AS agency_id,
  nullif(coalesce(byline_set, byline), '') AS byline,
  nullif(sort_on, '') AS published_on,
  coalesce(language_set, language) AS language
FROM clippings;

CREATE TABLE opened_clippings (
  clipping_id INTEGER PRIMARY KEY REFERENCES clippings (id) ON DELETE CASCADE,
  opened_at TEXT NOT NULL
) STRICT;

CREATE INDEX opened_clippings_by_time ON opened_clippings (opened_at);

CREATE TABLE collections (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL UNIQUE,
  description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE collection_clippings (
  collection_id INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
  clipping_id INTEGER NOT NULL REFERENCES clippings (id) ON DELETE CASCADE,
  -- Counts up as clippings are put in; what is taken out leaves a gap.
  position INTEGER NOT NULL,
  PRIMARY KEY (collection_id, clipping_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX collection_clippings_by_clipping ON collection_clippings (clipping_id);

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

CREATE TABLE issue_numbers (
  briefing_id INTEGER PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT;

CREATE INDEX clippings_counted ON clippings (
  id, trashed_at,
  (CASE outlet_decided WHEN 1 THEN outlet_set_id ELSE outlet_id END),
  (CASE agency_decided WHEN 1 THEN agency_set_id ELSE agency_id END),
  (CASE coalesce(language_set, language) WHEN 'kk' THEN 0 WHEN 'ru' THEN 1 WHEN 'en' THEN 2 ELSE coalesce(language_set, language) END),
  tone, importance,
  (CAST(replace(substr(sort_on, 1, 7), '-', '') AS INTEGER))
);
