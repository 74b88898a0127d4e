// How alike two bodies are in words: a sketch by which near duplicates are found in an index, and the exact measure of two texts.

import { tokenise } from './tokens.ts';

/** Bodies with fewer words are too short to be told apart by their words. */
const LEAST_WORDS = 20;
/** Stated similarity from which two bodies of one language are versions of one text. */
export const NEAR = 0.8;
/** Words of a shingle: two edits in ten words still leave some whole, and chance leaves few in common. */
const SHINGLE = 3;
/** Shingles of a sketch: enough that a text cut to a fifth keeps some in common with the whole. */
const SKETCH = 40;
/** Words of a body that are compared; the rest of a longer one is not read. */
const MOST_WORDS = 2_500;
/** Consecutive words in common at which the stretch that both texts share begins and ends. */
const ANCHOR = 3;
/** Share of the shorter body that the common stretch must take up. */
const LEAST_STRETCH = 0.6;

/** The words of a body as they are compared: normal forms, in order. */
export function comparedWords(body: string): string[] {
  return tokenise(body)
    .slice(0, MOST_WORDS)
    .map((token) => token.norm);
}

/**
 * The sketch of a body: the least hashes (unsigned, 32 bits, ascending) of its shingles, at most forty. Sketches of texts that share shingles share
 * hashes, in proportion to their resemblance, a part with its whole too (Broder, On the resemblance and containment of documents, 1997). Empty for a
 * body that is too short.
 */
export function sketchOf(words: readonly string[]): number[] {
  if (words.length < LEAST_WORDS) return [];
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) hashes.add(hashOf(words, at, SHINGLE));
  return [...hashes].sort((one, other) => one - other).slice(0, SKETCH);
}

/** The least hash of all runs of `size` words: texts that share most of their runs mostly share it. Null where there are not so many words. */
export function leastHash(words: readonly string[], size: number): number | null {
  let least: number | null = null;
  for (let at = 0; at + size <= words.length; at += 1) {
    const hash = hashOf(words, at, size);
    if (least === null || hash < least) least = hash;
  }
  return least;
}

/** FNV-1a over the UTF-16 units of a shingle's words, finished as MurmurHash3 is. */
function hashOf(words: readonly string[], from: number, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + size; at += 1) {
    const word = words[at] ?? '';
    for (let unit = 0; unit < word.length; unit += 1) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Similarity of two bodies, 0 to 1: of the stretch both share, the words that are the same and in the same order (the longest common subsequence), over
 * the stretch's length in the text where it is shorter. What only one of them has before and after the stretch (another headline, a share bar, paragraphs
 * cut off) does not count; a stretch that is not most of the shorter body counts as nothing in common.
 */
export function similarityOf(one: readonly string[], other: readonly string[]): number {
  const matches = commonSubsequence(one, other);
  const [first, last] = anchored(matches);
  if (!first || !last) return 0;
  const stretch = Math.min(last[0] - first[0], last[1] - first[1]) + 1;
  if (stretch < LEAST_STRETCH * Math.min(one.length, other.length)) return 0;
  const common = matches.filter(([at]) => at >= first[0] && at <= last[0]).length;
  return common / stretch;
}

type Match = readonly [at: number, otherAt: number];

/** The first and the last match that belong to a run of consecutive ones. */
function anchored(matches: readonly Match[]): [Match | undefined, Match | undefined] {
  const inRun = matches.filter((_match, at) => {
    for (let from = Math.max(0, at - ANCHOR + 1); from <= at && from + ANCHOR <= matches.length; from += 1) {
      const [start, end] = [matches[from], matches[from + ANCHOR - 1]];
      if (start && end && end[0] - start[0] === ANCHOR - 1 && end[1] - start[1] === ANCHOR - 1) return true;
    }
    return false;
  });
  return [inRun[0], inRun.at(-1)];
}

/** Positions of a longest common subsequence (Wagner and Fischer's table, walked from the start). */
function commonSubsequence(one: readonly string[], other: readonly string[]): Match[] {
  const ids = new Map<string, number>();
  const numbered = (words: readonly string[]) =>
    Uint32Array.from(words, (word) => {
      const known = ids.get(word) ?? ids.size;
      ids.set(word, known);
      return known;
    });
  const [a, b] = [numbered(one), numbered(other)];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let at = a.length - 1; at >= 0; at -= 1) {
    for (let otherAt = b.length - 1; otherAt >= 0; otherAt -= 1) {
      const below = longest[(at + 1) * width + otherAt] ?? 0;
      const right = longest[at * width + otherAt + 1] ?? 0;
      longest[at * width + otherAt] =
        a[at] === b[otherAt] ? (longest[(at + 1) * width + otherAt + 1] ?? 0) + 1 : Math.max(below, right);
    }
  }
  const matches: Match[] = [];
  for (let at = 0, otherAt = 0; at < a.length && otherAt < b.length; ) {
    if (a[at] === b[otherAt]) {
      matches.push([at, otherAt]);
      at += 1;
      otherAt += 1;
    } else if ((longest[(at + 1) * width + otherAt] ?? 0) >= (longest[at * width + otherAt + 1] ?? 0)) at += 1;
    else otherAt += 1;
  }
  return matches;
}
