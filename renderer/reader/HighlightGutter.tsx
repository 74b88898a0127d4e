// The letters beside highlighted lines, so that no meaning rests on colour alone.

import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../contract/annotation.ts';
import classes from './TextView.module.css';
import { useTops } from './use-tops.ts';

export interface HighlightGutterProps {
  root: RefObject<HTMLElement | null>;
  highlights: Annotation[];
  /** Changes when the text is laid out anew. */
  layoutKey: unknown;
}

/** One entry a line; highlights that begin in the same line share it. */
export function HighlightGutter({ root, highlights, layoutKey }: HighlightGutterProps) {
  const { t } = useTranslation('reader');
  const tops = useTops(
    root,
    highlights.map(({ id }) => id),
    layoutKey,
  );
  const lines = new Map<number, string[]>();
  for (const { id, colour } of highlights) {
    const top = tops.get(id);
    if (top === undefined) continue;
    const letters = lines.get(top) ?? [];
    const letter = t(`colour.${colour ?? 'key'}.letter`);
    if (!letters.includes(letter)) letters.push(letter);
    lines.set(top, letters);
  }
  return [...lines].map(([top, letters]) => (
    <span key={top} aria-hidden className={classes.gutter} style={{ top: top - 3 }}>
      {letters.join('')}
    </span>
  ));
}
