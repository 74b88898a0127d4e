// What differs between two versions of a text: their paragraphs side by side, and word by word what was added, removed or changed.

import type { Range } from '../contract/values.ts';

/** A stretch that is the same in both texts, or where they differ. The stretches of a comparison follow on each other in both. */
export interface Difference {
  /** `added` is only in the other text (`one` is empty), `removed` only in the one, `changed` in both. */
  kind: 'same' | 'added' | 'removed' | 'changed';
  one: Range;
  other: Range;
}

/** Paragraphs of two texts that belong together: one of each, two to one, or none where the other text has nothing of the kind. */
export interface AlignedParagraphs {
  one: Range | null;
  other: Range | null;
}

/** Words, runs of white space, and every other character by itself. */
const UNITS = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]+|\s+|[\s\S]/gu;
/** Edits beyond which two stretches are no versions of each other: they are told as changed from end to end. */
const MOST_EDITS = 2_000;

interface Unit extends Range {
  /** What it is compared by: white space of any kind is one, and so are two ways to write a letter. */
  key: string;
}

function unitsOf(text: string): Unit[] {
  return [...text.matchAll(UNITS)].map(({ 0: unit, index }) => ({
    key: unit.trim() ? unit.normalize('NFC') : ' ',
    start: index,
    end: index + unit.length,
  }));
}

/**
 * The matches of a shortest edit script, as pairs of places; null when it has more than `MOST_EDITS` edits.
 * Eugene W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986), 251-266: the greedy algorithm of section 4.
 */
function matches(one: readonly Unit[], other: readonly Unit[]): [number, number][] | null {
  const [n, m] = [one.length, other.length];
  // The furthest place reached on each diagonal, one array for each number of edits; diagonal k is at k + edits.
  const reached: Int32Array[] = [];
  const furthest = (edits: number, k: number) => {
    const before = reached[edits - 1];
    if (!before) return 0;
    const at = (diagonal: number) => before[diagonal + edits - 1] ?? -1;
    return k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
  };
  for (let edits = 0; edits <= Math.min(MOST_EDITS, n + m); edits += 1) {
    const now = new Int32Array(2 * edits + 1);
    for (let k = -edits; k <= edits; k += 2) {
      let x = furthest(edits, k);
      while (x < n && x - k < m && one[x]?.key === other[x - k]?.key) x += 1;
      now[k + edits] = x;
      if (x >= n && x - k >= m) return pathBack(reached, furthest, [n, m]);
    }
    reached.push(now);
  }
  return null;
}

function pathBack(
  reached: readonly Int32Array[],
  furthest: (edits: number, k: number) => number,
  [n, m]: [number, number],
): [number, number][] {
  const found: [number, number][] = [];
  let [x, y] = [n, m];
  for (let edits = reached.length; edits >= 0; edits -= 1) {
    const k = x - y;
    const from = furthest(edits, k);
    while (x > from) {
      x -= 1;
      y -= 1;
      found.push([x, y]);
    }
    if (edits === 0) break;
    // The edit before it came from the diagonal above or below.
    const before = reached[edits - 1];
    const at = (diagonal: number) => before?.[diagonal + edits - 1] ?? -1;
    if (k === -edits || (k !== edits && at(k - 1) < at(k + 1))) y -= 1;
    else x -= 1;
  }
  return found.reverse();
}

/** The differences of two texts, in order; together they are both texts from end to end. */
export function differencesOf(one: string, other: string): Difference[] {
  const [units, others] = [unitsOf(one), unitsOf(other)];
  const found: Difference[] = [];
  let [x, y] = [0, 0];
  const place = (all: readonly Unit[], at: number, text: string) => all[at]?.start ?? text.length;
  const add = (toX: number, toY: number, same: boolean) => {
    const ranges = {
      one: { start: place(units, x, one), end: place(units, toX, one) },
      other: { start: place(others, y, other), end: place(others, toY, other) },
    };
    [x, y] = [toX, toY];
    if (ranges.one.end > ranges.one.start || ranges.other.end > ranges.other.start)
      found.push({ kind: same ? 'same' : kindOf(ranges), ...ranges });
  };
  for (const [toX, toY] of matches(units, others) ?? []) {
    add(toX, toY, false);
    add(toX + 1, toY + 1, true);
  }
  add(units.length, others.length, false);
  return sameMerged(joined(sameMerged(found), one).flatMap((part) => bared(part, one, other)));
}

/** Differences with nothing but white space between them are one to a reader. */
function joined(differences: readonly Difference[], one: string): Difference[] {
  const found: Difference[] = [];
  for (const [at, next] of differences.entries()) {
    const last = found.at(-1);
    const isBlank = next.kind === 'same' && !one.slice(next.one.start, next.one.end).trim();
    const isBetween = isBlank && last !== undefined && last.kind !== 'same' && at + 1 < differences.length;
    const goesOn = last !== undefined && last.kind !== 'same' && next.kind !== 'same';
    if (!last || !(isBetween || goesOn)) {
      found.push({ ...next, one: { ...next.one }, other: { ...next.other } });
      continue;
    }
    last.one.end = next.one.end;
    last.other.end = next.other.end;
    last.kind = kindOf(last);
  }
  return found;
}

function kindOf({ one, other }: Pick<Difference, 'one' | 'other'>): 'added' | 'removed' | 'changed' {
  if (one.end === one.start) return 'added';
  return other.end === other.start ? 'removed' : 'changed';
}

/** A change without the white space that both sides of it begin or end with. */
function bared(part: Difference, one: string, other: string): Difference[] {
  if (part.kind !== 'changed') return [part];
  const [was, is] = [one.slice(part.one.start, part.one.end), other.slice(part.other.start, part.other.end)];
  if (!was.trim() || !is.trim()) return [part];
  const blank = (text: string, at: RegExp) => at.exec(text)?.[0].length ?? 0;
  const ends = (at: RegExp): [number, number] => {
    const [here, there] = [blank(was, at), blank(is, at)];
    return here && there ? [here, there] : [0, 0];
  };
  const [[a, b], [c, d]] = [ends(/^\s+/u), ends(/\s+$/u)];
  const { one: x, other: y } = part;
  return [
    { kind: 'same' as const, one: { start: x.start, end: x.start + a }, other: { start: y.start, end: y.start + b } },
    {
      kind: 'changed' as const,
      one: { start: x.start + a, end: x.end - c },
      other: { start: y.start + b, end: y.end - d },
    },
    { kind: 'same' as const, one: { start: x.end - c, end: x.end }, other: { start: y.end - d, end: y.end } },
  ].filter(({ one: range }) => range.end > range.start);
}

function sameMerged(differences: readonly Difference[]): Difference[] {
  const found: Difference[] = [];
  for (const part of differences) {
    const last = found.at(-1);
    if (last?.kind === 'same' && part.kind === 'same') {
      last.one.end = part.one.end;
      last.other.end = part.other.end;
    } else found.push(part);
  }
  return found;
}

/** The share of what two paragraphs hold that must be common for them to be versions of each other. */
const ALIKE = 0.4;
/** The same for their lengths where the words cannot tell. */
const ALIKE_IN_LENGTH = 0.3;

function paragraphsOf(text: string): Range[] {
  return [...text.matchAll(/[^\n\r\v\f\u0085\u2028\u2029]*\S[^\n\r\v\f\u0085\u2028\u2029]*/gu)].map(
    ({ 0: line, index }) => ({ start: index, end: index + line.length }),
  );
}

type Bag = Map<string, number>;

function bagOf(text: string, isWord: RegExp): Bag {
  const bag: Bag = new Map();
  for (const [word] of text.toLowerCase().matchAll(isWord)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sum(bag: Bag): number {
  return [...bag.values()].reduce((all, count) => all + count, 0);
}

function common(one: Bag, other: Bag): number {
  return [...one].reduce((all, [word, count]) => all + Math.min(count, other.get(word) ?? 0), 0);
}

/** What putting two stretches side by side is worth: more than nothing when they are versions of each other. */
type Worth = (one: string, other: string) => number;

const worthInOneLanguage: Worth = (one, other) => {
  const [words, others] = [bagOf(one, /[\p{L}\p{N}\p{M}]+/gu), bagOf(other, /[\p{L}\p{N}\p{M}]+/gu)];
  return 2 * common(words, others) - ALIKE * (sum(words) + sum(others));
};

// What is as long and holds the same numbers is likely its translation.
const worthAcrossLanguages: Worth = (one, other) => {
  const length = Math.min(one.length, other.length) / Math.max(one.length, other.length);
  const [numbers, others] = [bagOf(one, /\d+/gu), bagOf(other, /\d+/gu)];
  const held = sum(numbers) + sum(others);
  const alike = held === 0 ? length : (length + (2 * common(numbers, others)) / held) / 2;
  return (alike - ALIKE_IN_LENGTH) * (one.length + other.length);
};

/**
 * The paragraphs of two texts side by side, in the order of both. One may stand beside two, as in William A. Gale and Kenneth W. Church,
 * A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics 19 (1993), 75-102; what is weighed is common words and, across
 * languages, length and numbers.
 */
export function alignParagraphs(one: string, other: string, sameLanguage: boolean): AlignedParagraphs[] {
  const [left, right] = [paragraphsOf(one), paragraphsOf(other)];
  const worth = sameLanguage ? worthInOneLanguage : worthAcrossLanguages;
  const span = (all: readonly Range[], from: number, to: number): Range | null =>
    from === to ? null : { start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 };
  const between = ({ start, end }: Range, text: string) => text.slice(start, end);
  const steps = [
    [1, 0],
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 1],
  ] as const;
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const taken = new Uint8Array(best.length);
  best[0] = 0;
  for (let x = 0; x <= left.length; x += 1)
    for (let y = 0; y <= right.length; y += 1)
      for (const [step, [dx, dy]] of steps.entries()) {
        if (x + dx > left.length || y + dy > right.length) continue;
        const [a, b] = [span(left, x, x + dx), span(right, y, y + dy)];
        const gain = a && b ? worth(between(a, one), between(b, other)) : 0;
        if (a && b && gain <= 0) continue;
        const all = (best[x * width + y] ?? 0) + gain;
        const to = (x + dx) * width + y + dy;
        // Of what is only here and what is only there, what is only here comes first.
        if (all < (best[to] ?? 0) || (all === best[to] && dx > 0)) continue;
        best[to] = all;
        taken[to] = step;
      }
  const found: AlignedParagraphs[] = [];
  let [x, y] = [left.length, right.length];
  while (x > 0 || y > 0) {
    const [dx, dy] = steps[taken[x * width + y] ?? 0] ?? [1, 1];
    found.push({ one: span(left, x - dx, x), other: span(right, y - dy, y) });
    x -= dx;
    y -= dy;
  }
  return found.reverse();
}
