// From ranges of the text to what of the page shows them, by the `data-start` that every piece carries.

import type { Range as TextRange } from '../../contract/values.ts';

/** The page's ranges for each range of the text, one for each piece it touches; none where nothing of it is shown. `ranges` are in order. */
export function pageRanges(root: HTMLElement, ranges: readonly TextRange[]): Range[][] {
  const found: Range[][] = ranges.map(() => []);
  if (ranges.length === 0) return found;
  let from = 0;
  for (const piece of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const node = piece.firstChild;
    if (!(node instanceof Text)) continue;
    const start = Number(piece.dataset.start);
    const end = start + node.length;
    while ((ranges[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    for (let at = from; at < ranges.length; at += 1) {
      const range = ranges[at];
      if (!range || range.start >= end) break;
      const shown = document.createRange();
      shown.setStart(node, Math.max(range.start, start) - start);
      shown.setEnd(node, Math.min(range.end, end) - start);
      found[at]?.push(shown);
    }
  }
  return found;
}
