// The passage that is chosen in the text, by hand or by key, and where the next one is looked for.

import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Clipping } from '../../contract/clipping.ts';
import type { Range } from '../../contract/values.ts';
import { choosePassage, selectPassage, sentenceInSight } from './chosen-passage.ts';
import type { Block } from './layout.ts';
import { type PassageStops, passageStops } from './passage.ts';
import { selectedRange } from './selected-range.ts';

/** For the clipping whose text stands in `root`, laid out as `blocks`. */
export function usePassage(
  root: RefObject<HTMLElement | null>,
  { id, text, language }: Clipping,
  blocks: readonly Block[],
) {
  const stops = useMemo(() => {
    let cut: PassageStops | null = null;
    return () => {
      cut ??= passageStops(text, blocks, language);
      return cut;
    };
  }, [text, blocks, language]);
  useKeptPassage(root, text, blocks);
  const last = useRef({ id, to: 0 });
  const choose = (range: Range | null) => {
    if (root.current && range) choosePassage(root.current, range);
  };
  return {
    stops,
    /** The range that is selected; null when nothing is. */
    chosen: () => root.current && selectedRange(window.getSelection(), root.current, text),
    choose,
    /** The next passage is looked for after this one. */
    leave: (range: Range) => {
      last.current = { id, to: range.end };
    },
    /** Chooses the sentence after the passage left last, or the first in sight. */
    chooseNext: () =>
      choose(root.current && sentenceInSight(root.current, stops(), last.current.id === id ? last.current.to : 0)),
  };
}

/** Where a text is laid out anew, as when the hits of a search come late, its pieces change and the browser lets go of what is selected in them: it is selected again. */
function useKeptPassage(root: RefObject<HTMLElement | null>, text: string, blocks: readonly Block[]): void {
  const drawn = useRef({ text, blocks });
  const isAnew = drawn.current.text === text && drawn.current.blocks !== blocks;
  // Read before the page changes.
  const before = isAnew && root.current ? selectedRange(window.getSelection(), root.current, text) : null;
  useLayoutEffect(() => {
    drawn.current = { text, blocks };
    if (!before || !root.current) return;
    const now = selectedRange(window.getSelection(), root.current, text);
    if (now?.start !== before.start || now.end !== before.end) selectPassage(root.current, before);
  });
}
