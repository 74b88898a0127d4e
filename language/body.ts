// A clipping's body: its text without what cleaning hid, and the words that stand for it in a list.

import type { Range } from '../contract/values.ts';

/** Longest opening, in UTF-16 units. */
const OPENING = 240;

/** `text` without its hidden ranges (those shown stay), a line feed at each break mark. `hidden` is sorted and does not overlap. */
export function bodyOf(text: string, hidden: readonly (Range & { shown?: boolean })[]): string {
  let body = '';
  let at = 0;
  for (const range of hidden) {
    if (range.shown && range.end > range.start) continue;
    body += text.slice(at, range.start);
    if (range.end === range.start) body += '\n';
    at = Math.max(at, range.end);
  }
  return body + text.slice(at);
}

/** The first sentences of a body on one line, cut at a word's end with an ellipsis. */
export function openingOf(body: string): string {
  const line = body
    .slice(0, OPENING * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= OPENING) return line;
  const cut = line.lastIndexOf(' ', OPENING - 1);
  return `${line.slice(0, cut > 0 ? cut : OPENING - 1)}…`;
}
