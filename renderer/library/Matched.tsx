// A line of text with what was found in it marked; forms an expansion brought are marked otherwise than typed ones, and say what brought them.

import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchRange, Reading } from '../../contract/search.ts';
import classes from './ClippingList.module.css';

/** How the query was understood, for the marks to say what brought them. */
export const MatchNames = createContext<Reading | null>(null);

/** Whether a match is none of the typed word's own forms: an expansion brought it, or it is only like the word. */
export function isWide(by: string): boolean {
  return /^(?:concept|name|letters|alike):/.test(by);
}

/** What was typed that brought a match, in words as near as is known; nothing for a typed word's own forms. */
export function useBroughtBy(): (by: string) => string | undefined {
  const { t } = useTranslation('library');
  const reading = useContext(MatchNames);
  return (by) => {
    if (!isWide(by)) return undefined;
    const typed = reading?.expansions.find(({ key }) => key === by)?.typed;
    if (by.startsWith('alike:')) return t('library:search.broughtByAlike', { typed: by.slice('alike:'.length) });
    if (typed) return t('library:search.broughtBy', { typed });
    if (by.startsWith('letters:')) return t('library:search.broughtByLetters');
    return t(by.startsWith('concept:') ? 'library:search.broughtByTerm' : 'library:search.broughtByName');
  };
}

/** Ranges are of `text`, sorted or not; one inside another is left out. */
export function Matched({ text, matches }: { text: string; matches: MatchRange[] }) {
  const broughtBy = useBroughtBy();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, by } of matches.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={classes.match} data-wide={isWide(by) || undefined} title={broughtBy(by)}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
