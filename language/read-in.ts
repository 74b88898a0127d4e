// The words of a range as they are read: without what is hidden, white space single.

import type { HiddenRange } from '../contract/clipping.ts';
import type { Range } from '../contract/values.ts';

/** The words of a range of the text; what cleaning hid in the midst of it is marked as left out. */
export function readIn(
  text: string,
  hidden: readonly Pick<HiddenRange, 'start' | 'end' | 'shown'>[],
  { start, end }: Range,
): string {
  let words = '';
  let at = start;
  for (const range of hidden) {
    if (range.shown || range.end <= at || range.start >= end || range.start === range.end) continue;
    words += text.slice(at, Math.max(at, range.start));
    const isWithin = range.start > start && range.end < end;
    // Only what is hidden within a line is something left out of the sentence.
    if (isWithin && !/\n/u.test(text.slice(range.start - 1, range.end + 1))) words += ' […] ';
    else words += ' ';
    at = range.end;
  }
  return (words + text.slice(Math.min(at, end), end)).replace(/\s+/gu, ' ').trim();
}
