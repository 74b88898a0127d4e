// Where highlights stand on the page: how far below the top of the text each begins.

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Tops in pixels by highlight id, measured again when the text is laid out anew or changes its size. */
export function useTops(root: RefObject<HTMLElement | null>, ids: number[], layoutKey: unknown): Map<number, number> {
  const [tops, setTops] = useState(new Map<number, number>());
  // What stands inside the element comes to be before its ref does: measured once more when all of them are there.
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  const wanted = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout moves the highlights.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => {
      const from = element.getBoundingClientRect().top;
      const found = new Map<number, number>();
      for (const id of wanted.split(' ').filter(Boolean)) {
        const piece = element.querySelector(`[data-highlights~="${id}"]`);
        const box = piece?.getClientRects()[0];
        if (box) found.set(Number(id), Math.round(box.top - from));
      }
      setTops(found);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [root, wanted, layoutKey, isThere]);
  return tops;
}
