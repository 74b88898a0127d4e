// From what is selected on screen to the range of the text it names, by the `data-start` that every piece carries.

import type { Range as TextRange } from '../../contract/values.ts';

/** Characters of `piece` before a point of the page; the point must lie in or at the edge of the piece. */
function offsetIn(piece: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(piece);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The part of the text that `range` covers of a piece, without blanks at its ends; null when there is none. */
function partOf(piece: HTMLElement, range: Range): TextRange | null {
  if (!range.intersectsNode(piece)) return null;
  const text = piece.textContent ?? '';
  let start = piece.contains(range.startContainer) ? offsetIn(piece, range.startContainer, range.startOffset) : 0;
  let end = piece.contains(range.endContainer) ? offsetIn(piece, range.endContainer, range.endOffset) : text.length;
  while (start < end && !text.charAt(start).trim()) start += 1;
  while (end > start && !text.charAt(end - 1).trim()) end -= 1;
  const at = Number(piece.dataset.start);
  return start < end ? { start: at + start, end: at + end } : null;
}

/** Whether a place in a text is between the two halves of one character. */
function splitsCharacter(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) >>> 10 === 0x36 && text.charCodeAt(at) >>> 10 === 0x37;
}

/**
 * The range of `text` that the selection covers inside `root`: whole characters, no blanks at its ends, and nothing hidden
 * there that only borders on what is selected. Null when nothing but blanks, or nothing of the text, is selected.
 */
export function selectedRange(selection: Selection | null, root: HTMLElement, text: string): TextRange | null {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const parts = [...root.querySelectorAll<HTMLElement>('[data-start]')]
    .map((piece) => partOf(piece, range))
    .filter((part) => part !== null);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  return {
    start: splitsCharacter(text, first.start) ? first.start - 1 : first.start,
    end: splitsCharacter(text, last.end) ? last.end + 1 : last.end,
  };
}
