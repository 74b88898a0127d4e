// How names are compared: case and width folded for every script, since SQLite's NOCASE and LOWER fold ASCII only.

/** The key under which a name is unique: NFKC, lower case, quotes dropped, white space single. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"“”„'‘’`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
