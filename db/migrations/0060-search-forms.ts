// Words as they stand and further forms move to an index of their own, which says only which clippings hold them; the stems stay in theirs. Both are made again.

export const sql = `
DROP TABLE search_index;

CREATE VIRTUAL TABLE search_index USING fts5 (
  headline, body, notes,
  content = '', contentless_delete = 1,
  tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\\]^_{|}~\`'"
);

-- Without places or columns it takes a third of the room.
CREATE VIRTUAL TABLE search_forms USING fts5 (
  form,
  content = '', contentless_delete = 1, detail = none,
  tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\\]^_{|}~\`'"
);

CREATE INDEX clippings_trashed ON clippings (id) WHERE trashed_at IS NOT NULL;
`;
