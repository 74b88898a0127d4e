// Which kinds of annotation are shown, each with how many there are.

import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnnotationList, HIGHLIGHT_COLOURS, type HighlightColour } from '../../contract/annotation.ts';
import { colourOf } from '../reader/colours.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './AnnotationsPage.module.css';

/** A colour of highlights, or notes on whole clippings. */
export type Kind = HighlightColour | 'note';

export interface AnnotationFilterProps {
  counts: AnnotationList['colours'] | undefined;
  /** Highlights without their passage. */
  lost: number;
  /** None: all are shown. */
  kinds: Kind[];
  onKinds: (kinds: Kind[]) => void;
  orphans: boolean;
  onOrphans: (on: boolean) => void;
}

/** A row of switches. */
export function AnnotationFilter({ counts, lost, kinds, onKinds, orphans, onOrphans }: AnnotationFilterProps) {
  const { t } = useTranslation('annotations');
  const language = useLanguage();
  const all: Kind[] = [...HIGHLIGHT_COLOURS, 'note'];
  return (
    <fieldset className={classes.kinds} aria-label={t('colours')}>
      {all.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes.kind}
          aria-pressed={kinds.includes(kind)}
          onClick={() => onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])}
        >
          <span
            className={classes.mark}
            style={{ '--mark': kind === 'note' ? 'var(--desk-shade)' : colourOf(kind) } as CSSProperties}
          />
          {kind === 'note' ? t('note') : t(`reader:colour.${kind}.name`)}
          <span className={classes.count}>{formatNumber(counts?.[kind] ?? 0, language)}</span>
        </button>
      ))}
      {lost > 0 || orphans ? (
        <button type="button" className={classes.kind} aria-pressed={orphans} onClick={() => onOrphans(!orphans)}>
          {t('orphans')}
          <span className={classes.count}>{formatNumber(lost, language)}</span>
        </button>
      ) : null}
    </fieldset>
  );
}
