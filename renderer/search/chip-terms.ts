// Which terms a chip shows: as many whole ones as it has room for, the rest as a number.

/** Letters a chip has room for, the typed word among them: two such chips stand beside each other in the narrowest list. */
const ROOM = 26;
/** What parts a term from what stands before it. */
const BETWEEN = 2;

/** The first terms, one at least, however long it is. */
export function termsOnChip(typed: string, terms: readonly string[]): readonly string[] {
  let length = typed.length;
  const fit = terms.findIndex((term) => {
    length += term.length + BETWEEN;
    return length > ROOM;
  });
  return terms.slice(0, fit < 0 ? terms.length : Math.max(1, fit));
}
