// A tone as a sign: plus, circle, minus or both, so that it is not told by colour alone.

import { useTranslation } from 'react-i18next';
import type { Tone } from '../../contract/rating.ts';
import classes from './ratings.module.css';

const SIGNS: Record<Tone, string> = { positive: '+', neutral: '○', negative: '−', mixed: '±' };

/** The sign; with `named`, it says the tone to those who hear the screen. */
export function ToneSign({ tone, named }: { tone: Tone; named?: boolean }) {
  const { t } = useTranslation('desk');
  const label = t('toneOf', { tone: t(`tone.${tone}`) });
  return (
    <span
      className={classes.sign}
      data-tone={tone}
      {...(named ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true })}
    >
      {SIGNS[tone]}
    </span>
  );
}
