// Brings the highlight that was opened from elsewhere into sight.

import { type RefObject, useEffect, useRef } from 'react';
import { go, usePlace } from '../place.ts';

/** Scrolls to the place's annotation once its text is laid out, and says which it is. */
export function useShownPassage(
  root: RefObject<HTMLElement | null>,
  layoutKey: unknown,
  onShown: (id: number) => void,
): void {
  const { annotation } = usePlace();
  const latest = useRef(onShown);
  latest.current = onShown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text was laid out.
  useEffect(() => {
    if (annotation === null) return;
    const piece = root.current?.querySelector(`[data-highlights~="${annotation}"]`);
    if (!piece) return;
    piece.scrollIntoView({ block: 'center' });
    // The scrolling itself would close the bar by the highlight.
    const timer = setTimeout(() => {
      latest.current(annotation);
      go({ annotation: null }, 'replace');
    }, 80);
    return () => clearTimeout(timer);
  }, [annotation, layoutKey, root]);
}
