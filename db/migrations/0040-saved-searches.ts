// Migration 40: searches kept under a name.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  folded TEXT NOT NULL UNIQUE,
  -- All that a search is asked with, as the contract's SearchTerms.
  terms TEXT NOT NULL CHECK (json_type(terms) = 'object'),
  updated_at TEXT NOT NULL
) STRICT;
`;
