// One annotation in the list of all: its words, what the analyst says of it, and where it stands.

import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationRow } from '../../contract/annotation.ts';
import { SaidLine } from '../reader/AnnotationSaid.tsx';
import { colourOf } from '../reader/colours.ts';
import { formatDay, useLanguage } from '../words.ts';
import classes from './AnnotationsPage.module.css';

export interface AnnotationLineProps {
  id: string;
  row: AnnotationRow;
  isCurrent: boolean;
  position: number;
  of: number;
  onOpen: () => void;
}

/** A row of the listbox. */
export function AnnotationLine({ id, row, isCurrent, position, of, onOpen }: AnnotationLineProps) {
  const { t } = useTranslation('annotations');
  const language = useLanguage();
  const { selector, colour, comment, orphan, headline, outlet, publishedOn } = row;
  const kind = colour ? t(`reader:colour.${colour}.name`) : t('reader:note.onClipping');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it hears Enter.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-posinset={position}
      aria-setsize={of}
      className={classes.row}
      title={t('open')}
      style={{ '--mark': colour ? colourOf(colour) : 'var(--desk-line)' } as CSSProperties}
      onClick={onOpen}
    >
      <div className={classes.kindLine}>
        <span>{kind}</span>
        {orphan ? (
          <span className={classes.orphan} title={t('orphanHelp')}>
            {t('orphan')}
          </span>
        ) : null}
      </div>
      {selector ? (
        <q className={classes.quote} lang={row.language}>
          {row.passage}
        </q>
      ) : null}
      {comment ? <div className={classes.comment}>{comment}</div> : null}
      <SaidLine note={row} />
      <div className={classes.from}>
        <span lang={row.language}>{headline}</span>
        {[outlet, publishedOn && formatDay(publishedOn, language)].filter(Boolean).map((fact) => (
          <span key={fact}> · {fact}</span>
        ))}
      </div>
    </div>
  );
}
