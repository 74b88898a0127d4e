// How the query was understood, said back: the forms it was widened by, each of which can be switched off, and what was odd about it.

import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../contract/search.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import { runAction, useAction } from '../actions.ts';
import { currentPlace, go, usePlace } from '../place.ts';
import { ExpansionChips } from '../search/ExpansionChips.tsx';
import classes from './ReadingLine.module.css';

function remarkWords(remark: string, t: (key: string, options: Record<string, string>) => string): string {
  const [code = '', detail = ''] = remark.split(/:(.*)/s);
  const [field = '', value = ''] = detail.split(/:(.*)/s);
  return t(`remark.${code}`, { detail, field, value, defaultValue: remark });
}

/** Whether what was read is worth saying back beside what was typed: more than words, and not as typed. */
function isWorthSaying(normal: string, typed: string): boolean {
  return /[()":*]|(?:^|\s)-| OR |NEAR/.test(normal) && normal !== typed.trim();
}

/** What is odd about a query: what its reading remarks on, and that it asks for next to nothing. */
function remarksOf({ remarks, normal, expansions }: Reading, query: string): readonly string[] {
  if (query.trim() === '') return [];
  const others = remarks.filter((remark) => remark !== 'empty');
  const isGrammar =
    expansions.length === 0 && normal !== '' && normal.split(' ').every((word) => isFunctionWord(word.toLowerCase()));
  if (others.length === 0 && (isGrammar || normal === '')) return [isGrammar ? 'grammar' : 'empty'];
  return others;
}

/** The most that the line stays as tall as it was, in pixels. */
const MOST_KEPT = 96;

function isTyping(): boolean {
  return document.activeElement?.getAttribute('role') === 'searchbox';
}

/** While words are typed the line grows but never shrinks, so that a list under it does not jump at every letter. */
function useKeptHeight(reading: Reading, isListed: boolean) {
  const line = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read by other means than typing stands as tall as it is.
  useLayoutEffect(() => {
    if (line.current && !(isListed && isTyping())) line.current.style.minHeight = '';
  }, [reading, isListed]);
  useLayoutEffect(() => {
    const { current } = line;
    if (!current) return;
    const watcher = new ResizeObserver(() => {
      if (isTyping()) current.style.minHeight = `${Math.min(current.offsetHeight, MOST_KEPT)}px`;
    });
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  return line;
}

export interface ReadingLineProps {
  reading: Reading;
  total: number;
  /** The reading and the total are those of what was typed before. */
  stale: boolean;
  /** Something stands in the list below. */
  isListed: boolean;
}

/** The line under the box. */
export function ReadingLine({ reading, total, stale, isListed }: ReadingLineProps) {
  const { t } = useTranslation('library');
  const { expand, query, within } = usePlace();
  const remarks = remarksOf(reading, query);
  const asksNothing = reading.remarks.includes('empty');
  const isOtherLayout = remarks.some((remark) => remark.startsWith('layout:'));
  const canNarrow = query.trim() !== '' && !asksNothing && total > 1 && within.length < 20;
  const searchWithin = () => {
    go({ within: [...currentPlace().within, ((stale ? '' : reading.normal) || query).slice(0, 2_000)], query: '' });
    runAction('find');
  };
  useAction('find-within', searchWithin, canNarrow);
  const widened = reading.expansions.length > 0 || !expand;
  const line = useKeptHeight(reading, isListed);
  return (
    <div ref={line} className={classes.reading}>
      {widened || canNarrow ? (
        <ExpansionChips asked={reading.normal} expansions={reading.expansions}>
          {widened ? (
            <button type="button" className={classes.all} onClick={() => go({ expand: !expand, off: [] }, 'replace')}>
              {expand ? t('search.onlyTyped') : t('search.widen')}
            </button>
          ) : null}
          {canNarrow ? (
            <button type="button" className={classes.all} onClick={searchWithin}>
              {t('search.within')}
            </button>
          ) : null}
        </ExpansionChips>
      ) : null}
      {isWorthSaying(reading.normal, query) && !isOtherLayout && query.trim() !== '' ? (
        <p className={classes.read}>{t('search.readAs', { query: reading.normal })}</p>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark} className={classes.remark}>
          {remarkWords(remark, t)}{' '}
          {remark.startsWith('layout:') ? (
            <button type="button" className={classes.all} onClick={() => go({ query: reading.normal })}>
              {reading.normal}
            </button>
          ) : null}
        </p>
      ))}
    </div>
  );
}
