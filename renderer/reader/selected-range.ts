// From what is selected on screen to the range of the text it names, by the `data-start` that every piece carries.

import type { Range as TextRange } from '../../contract/model.ts';

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start);
}

/** Characters of `piece` before a point of the page; the point must lie in or at the edge of the piece. */
function offsetIn(piece: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(piece);
  before.setEnd(node, offset);
  return before.toString().length;
}

/**
 * The range of `text` that the selection covers inside `root`, without blanks at its ends.
 * Null when nothing but blanks, or nothing of the text, is selected.
 */
export function selectedRange(selection: Selection | null, root: HTMLElement, text: string): TextRange | null {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) => range.intersectsNode(piece));
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  let start = startOf(first);
  if (first.contains(range.startContainer)) start += offsetIn(first, range.startContainer, range.startOffset);
  let end = startOf(last);
  end += last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : (last.textContent ?? '').length;
  while (start < end && !text.charAt(start).trim()) start += 1;
  while (end > start && !text.charAt(end - 1).trim()) end -= 1;
  return start < end ? { start, end } : null;
}
