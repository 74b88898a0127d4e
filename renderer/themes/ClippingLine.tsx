// A clipping in two quiet lines: its headline, which opens it in the reader, and where and when it appeared.

import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClippingRow } from '../../contract/clipping.ts';
import type { View } from '../../contract/place.ts';
import { hashOf } from '../place-hash.ts';
import { formatDay, useLanguage } from '../words.ts';
import classes from './ClippingLine.module.css';

interface ClippingLineProps {
  clipping: ClippingRow;
  /** The list it is opened in. */
  view: View;
  /** Headlines of at most so many lines. */
  lines?: number;
}

/** Outlet, day and language of a clipping; what is not known is left out. */
export function ClippingFacts({ clipping }: { clipping: ClippingRow }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const facts = [
    clipping.outlet ?? clipping.agency,
    clipping.publishedOn ? formatDay(clipping.publishedOn, language) : t('desk:day.none'),
    clipping.language,
  ];
  return <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>;
}

/** The place where a clipping is read within a list. */
export function readerHref(view: View, id: number): string {
  return hashOf({ screen: { at: 'library', view }, selected: id });
}

export function ClippingLine({ clipping, view, lines = 2 }: ClippingLineProps) {
  return (
    <div className={classes.line}>
      <a
        className={classes.headline}
        href={readerHref(view, clipping.id)}
        lang={clipping.language}
        style={{ '--lines': lines } as CSSProperties}
      >
        {clipping.headline}
      </a>
      <ClippingFacts clipping={clipping} />
    </div>
  );
}
