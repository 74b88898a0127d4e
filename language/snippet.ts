// Snippets: the stretch of a text that shows best how it matched, on one line, with the matches in it.

import type { MatchRange, Snippet } from '../contract/search.ts';
import type { Range } from '../contract/values.ts';
import type { Sign } from './markdown-signs.ts';

/** A stretch cleaning hid; shown ones count as text. */
export interface HiddenStretch {
  start: number;
  end: number;
  shown?: boolean;
  /** What stands before and after it stands together: no blank comes in its place. */
  joins?: boolean;
}

const SNIPPET_LENGTH = 240;

/** The stretch of the shown text that holds most of what matched, on one line, with the matches in it; its opening when nothing did. */
export function snippetOf(text: string, hidden: readonly HiddenStretch[], matches: readonly MatchRange[]): Snippet {
  const start = bestStart(text, matches);
  const ranges = hidden.filter((range) => !range.shown || range.start === range.end);
  let shown = '';
  const placed: MatchRange[] = [];
  let at = start;
  let next = matches.findIndex((match) => match.start >= start);
  let open: MatchRange | null = null;
  let range = ranges.findIndex((one) => one.end >= start);
  if (range < 0) range = ranges.length;
  while (at < text.length && (shown.length < SNIPPET_LENGTH || open)) {
    const skip = ranges[range];
    if (skip && at >= skip.start) {
      if (!skip.joins && shown !== '' && !shown.endsWith(' ')) shown += ' ';
      at = Math.max(at, skip.end);
      range += 1;
      continue;
    }
    const match = next >= 0 ? matches[next] : undefined;
    if (match && at === match.start) open = { start: shown.length, end: shown.length, by: match.by };
    const end = open && match ? match.end : match && match.start > at ? match.start : text.length;
    const room = open ? text.length : at + SNIPPET_LENGTH - shown.length;
    const stretch = text.slice(at, Math.max(at + 1, Math.min(end, room, skip?.start ?? text.length)));
    shown = onOneLine(shown, stretch);
    at += stretch.length;
    if (match && open && at >= match.end) {
      placed.push({ ...open, end: shown.length });
      open = null;
      next += 1;
    }
  }
  return trimmed(shown, placed, isSeen(text, ranges, 0, start), isSeen(text, ranges, at, text.length));
}

/** Whether anything stands between the offsets that no range hides. */
function isSeen(text: string, ranges: readonly HiddenStretch[], from: number, to: number): boolean {
  let at = from;
  for (const { start, end } of ranges) {
    if (end <= at) continue;
    if (start >= to) break;
    if (/\S/u.test(text.slice(at, start))) return true;
    at = Math.max(at, end);
  }
  return at < to && /\S/u.test(text.slice(at, to));
}

/** The same of a text with signs that are not to be seen; a match inside a sign (of an address) shows only where there is no other. */
export function plainSnippetOf(
  text: string,
  hidden: readonly HiddenStretch[],
  signs: readonly Sign[],
  matches: readonly MatchRange[],
): Snippet {
  if (signs.length === 0) return snippetOf(text, hidden, matches);
  const isAt = (offset: number) =>
    (signs[firstEndingAfter(signs, offset)]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  const seen = matches.filter(({ start, end }) => !isAt(start) && !isAt(end - 1));
  if (seen.length === 0 && matches.length > 0) return snippetOf(text, hidden, matches);
  const stretches = signs.map(({ start, end, parts }) => ({ start, end, joins: !parts }));
  return snippetOf(
    text,
    [...hidden, ...stretches].sort((one, other) => one.start - other.start || one.end - other.end),
    seen,
  );
}

/** Of ranges in order, the place of the first that ends behind the offset. */
function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let from = 0;
  let to = ranges.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

const BLANKS = /[\0-\x20\s]+/g;

/** What is shown with a stretch more, of blanks in a row one. */
function onOneLine(shown: string, stretch: string): string {
  const joined = shown + stretch.replace(BLANKS, ' ');
  const atSeam = shown === '' || shown.endsWith(' ');
  return atSeam && joined.charAt(shown.length) === ' ' ? shown + joined.slice(shown.length + 1) : joined;
}

/** Where the window that says most begins: every kind of match counts once in full, repeats a little. */
function bestStart(text: string, matches: readonly MatchRange[]): number {
  let best = { start: 0, worth: 0 };
  let to = 0;
  const inside = new Map<string, number>();
  for (const [from, match] of matches.entries()) {
    while (to < matches.length && (matches[to]?.end ?? 0) - match.start <= SNIPPET_LENGTH - 60) {
      const { by } = matches[to] as MatchRange;
      inside.set(by, (inside.get(by) ?? 0) + 1);
      to += 1;
    }
    const worth = inside.size + Math.min(to - from, 6) / 10;
    const left = (inside.get(match.by) ?? 0) - 1;
    if (left > 0) inside.set(match.by, left);
    else inside.delete(match.by);
    to = Math.max(to, from + 1);
    if (worth > best.worth) best = { start: match.start, worth };
  }
  if (best.start < 80) return 0;
  return wordStart(text, best.start);
}

/** Back to the beginning of the sentence when it is near, else some words back. */
function wordStart(text: string, from: number): number {
  const before = text.slice(Math.max(0, from - 110), from);
  const sentence = Math.max(before.search(/[.!?…]\s+(?=[^.!?…\n]*$)/u) + 1, before.lastIndexOf('\n') + 1);
  if (sentence > 0) return from - before.length + sentence;
  const near = text.slice(Math.max(0, from - 50), from);
  const space = near.search(/\s/);
  return space < 0 ? from : from - near.length + space;
}

function trimmed(shown: string, matches: readonly MatchRange[], cutBefore: boolean, cutAfter: boolean): Snippet {
  const lead = shown.length - shown.trimStart().length;
  const last = matches.at(-1)?.end ?? 0;
  let body = shown.trim();
  if (cutAfter) {
    const space = body.lastIndexOf(' ');
    if (space > Math.max(SNIPPET_LENGTH / 2, last - lead)) body = body.slice(0, space);
    // Half of a surrogate pair says nothing.
    body = body.replace(/[\uD800-\uDBFF]$/, '');
  }
  const prefix = cutBefore ? '… ' : '';
  const shift = prefix.length - lead;
  return {
    text: `${prefix}${body}${cutAfter ? ' …' : ''}`,
    matches: matches.map((match) => ({ ...match, start: match.start + shift, end: match.end + shift })),
  };
}
