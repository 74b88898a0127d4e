// How important a clipping is, as one to three rising bars.

import { useTranslation } from 'react-i18next';
import type { Importance } from '../../contract/rating.ts';
import classes from './ratings.module.css';

/** The bars; `named` says it to those who hear the screen. */
export function ImportanceMark({ importance, named }: { importance: Importance | null; named?: boolean }) {
  const { t } = useTranslation('desk');
  const label = importance ? t('importanceOf', { importance: t(`importance.${importance}`) }) : '';
  return (
    <span
      className={classes.bars}
      {...(named && importance ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true })}
    >
      {[1, 2, 3].map((step) => (
        <span key={step} data-on={(importance !== null && step <= importance) || undefined} />
      ))}
    </span>
  );
}
