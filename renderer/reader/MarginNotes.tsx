// Notes in the margin, each as near to its highlight as those above it leave room.

import { Children, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../contract/annotation.ts';
import classes from './TextView.module.css';
import { useTops } from './use-tops.ts';

export interface MarginNotesProps {
  root: RefObject<HTMLElement | null>;
  notes: Annotation[];
  /** Changes when the text is laid out anew. */
  layoutKey: unknown;
  active: number | null;
  children: (note: Annotation) => ReactNode;
}

const GAP = 10;

/** The margin column. */
export function MarginNotes({ root, notes, layoutKey, active, children }: MarginNotesProps) {
  const { t } = useTranslation('reader');
  const column = useRef<HTMLElement>(null);
  const tops = useTops(
    root,
    notes.map(({ id }) => id),
    layoutKey,
  );
  const ordered = notes.toSorted(
    (one, other) => (tops.get(one.id) ?? 0) - (tops.get(other.id) ?? 0) || one.id - other.id,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that opens pushes those below it.
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const place = () => {
      let free = 0;
      for (const [at, card] of [...element.children].entries()) {
        const top = Math.max(free, (tops.get(ordered[at]?.id ?? 0) ?? 0) - 2);
        (card as HTMLElement).style.top = `${top}px`;
        free = top + (card as HTMLElement).offsetHeight + GAP;
      }
      element.style.minHeight = `${free}px`;
    };
    place();
    const watcher = new ResizeObserver(place);
    for (const card of element.children) watcher.observe(card);
    return () => watcher.disconnect();
  }, [tops, ordered.length, active]);
  return (
    <aside ref={column} className={classes.margin} aria-label={t('note.margin')}>
      {Children.toArray(ordered.map(children))}
    </aside>
  );
}
