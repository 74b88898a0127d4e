// The passage chosen on the page: put there, brought into sight, and begun where the analyst is reading.

import type { Range as TextRange } from '../../contract/values.ts';
import { pageRanges } from './page-ranges.ts';
import type { PassageStops } from './passage.ts';

/** Room kept above a passage for the bar over it, in pixels. */
const ROOM = 96;

/** What of the reader is in sight, in the window. */
function frameOf(root: HTMLElement): { top: number; bottom: number; scroller: Element | null } {
  const scroller = root.closest('[data-reading]');
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  return { top, bottom, scroller };
}

function boxOf(root: HTMLElement, range: TextRange): DOMRect | null {
  const pieces = pageRanges(root, [range])[0] ?? [];
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const whole = document.createRange();
  whole.setStart(first.startContainer, first.startOffset);
  whole.setEnd(last.endContainer, last.endOffset);
  return whole.getBoundingClientRect();
}

/** Whether any of a box is where the reader is in sight. */
export function isInSight(root: HTMLElement, { top, bottom }: DOMRect): boolean {
  const frame = frameOf(root);
  return bottom > frame.top && top < frame.bottom;
}

/** Selects a range of the text on the page, where it stands; null where nothing of it is shown. */
export function selectPassage(root: HTMLElement, range: TextRange): Range | null {
  const pieces = pageRanges(root, [range])[0] ?? [];
  const [first, last] = [pieces[0], pieces.at(-1)];
  const selection = window.getSelection();
  if (!first || !last || !selection) return null;
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches('input, textarea')) focused.blur();
  selection.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  return selection.getRangeAt(0);
}

/** Selects a range of the text on the page and brings it into sight; nothing where nothing of it is shown. */
export function choosePassage(root: HTMLElement, range: TextRange): void {
  const selected = selectPassage(root, range);
  if (!selected) return;
  const box = selected.getBoundingClientRect();
  const { top, bottom, scroller } = frameOf(root);
  const over = top + ROOM - box.top;
  const under = box.bottom - (bottom - ROOM / 2);
  if (over > 0) scroller?.scrollBy({ top: -over, behavior: 'instant' });
  else if (under > 0) scroller?.scrollBy({ top: Math.min(under, -over), behavior: 'instant' });
  // The browser tells of it later than the next key may come.
  document.dispatchEvent(new Event('selectionchange'));
}

/** The first sentence that begins in sight, after `from` where that is in sight too; the first of the text where none does. */
export function sentenceInSight(root: HTMLElement, { sentences }: PassageStops, from: number): TextRange | null {
  const frame = frameOf(root);
  const begins = (range: TextRange) => {
    const box = boxOf(root, range);
    return box !== null && box.top >= frame.top && box.top < frame.bottom;
  };
  const after = sentences.find(({ start }) => start >= from);
  if (from > 0 && after && begins(after)) return after;
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  const first = pieces.find((piece) => piece.getBoundingClientRect().bottom > frame.top);
  const read = Number(first?.dataset.start ?? 0);
  return sentences.find((one) => one.end > read && begins(one)) ?? sentences[0] ?? null;
}
