// Migration 62: what a tag means, for the codebook.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
ALTER TABLE tags ADD COLUMN definition TEXT NOT NULL DEFAULT '';
`;
