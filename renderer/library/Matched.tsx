// A line of text with what was found in it marked; forms an expansion brought are marked otherwise than typed ones.

import type { ReactNode } from 'react';
import type { MatchRange } from '../../contract/model.ts';
import classes from './ClippingList.module.css';

/** Whether a match came from an expansion and not from the typed word's own forms. */
export function isWide(by: string): boolean {
  return by.startsWith('concept:') || by.startsWith('name');
}

/** Ranges are of `text`, sorted or not; one inside another is left out. */
export function Matched({ text, matches }: { text: string; matches: MatchRange[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, by } of matches.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={classes.match} data-wide={isWide(by) || undefined}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
