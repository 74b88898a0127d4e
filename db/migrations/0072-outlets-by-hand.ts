// Migration 72: the analyst's decision on an outlet's kind and country, beside what the name authority says.

/** SQL of the migration; runs inside the migrating transaction. */
export const sql = `
ALTER TABLE outlets ADD COLUMN kind_set TEXT CHECK (kind_set <> '');
ALTER TABLE outlets ADD COLUMN country_set TEXT CHECK (country_set <> '');
`;
