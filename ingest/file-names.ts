// Makes names from archives and other systems safe to show and to join to a path.

/** Marks that turn the direction of what follows: a name with one can show itself as another. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name without control and direction marks; its folders kept, none of them leading out. `fallback` when nothing is left. */
export function cleanName(name: string, fallback: string): string {
  const parts = name
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .replace(DIRECTION, '')
    .replace(/\\/gu, '/')
    .replace(/^[A-Za-z]:/u, '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').slice(0, 1_000) || fallback;
}
