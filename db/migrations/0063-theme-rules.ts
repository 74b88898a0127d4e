// Migration 63: a theme's rule beside the weights of its concepts.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
-- A ThemeRule as JSON. NULL: the concepts' weight alone.
ALTER TABLE themes ADD COLUMN rule TEXT;
`;
