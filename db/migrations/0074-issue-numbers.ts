// Migration 74: the last number that an issue of each briefing had, so that none is given twice.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- Not journalled: a number that went out is spent, whether its issue was taken back or its freezing undone.
CREATE TABLE issue_numbers (
  briefing_id INTEGER PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT;
INSERT INTO issue_numbers SELECT briefing_id, max(number) FROM issues WHERE briefing_id IS NOT NULL GROUP BY briefing_id;
`;
