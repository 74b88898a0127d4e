// What two clippings share, as it stands in each: the evidence of a story suggestion.

import { useTranslation } from 'react-i18next';
import type { SharedSignal } from '../../contract/story.ts';
import classes from './stories.module.css';

/** Quotations are cut to so many characters. */
const MOST_QUOTED = 110;

function worded(words: string): string {
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
}

/** A list of names, numbers, days and quotations; where the two texts write one differently, both forms are shown. */
export function SharedSignals({ shared }: { shared: readonly SharedSignal[] }) {
  const { t } = useTranslation('stories');
  if (shared.length === 0) return <p className={classes.nothing}>{t('shared.nothing')}</p>;
  return (
    <div className={classes.shared}>
      <span className={classes.because}>{t('shared.label')}</span>
      <ul className={classes.signals} aria-label={t('shared.label')}>
        {shared.map(({ kind, one, other }) => (
          <li key={`${kind} ${one}`} className={classes.signal} data-kind={kind} title={t(`shared.${kind}`)}>
            {worded(one)}
            {one.toLowerCase() === other.toLowerCase() || kind === 'quotation' ? null : (
              <span className={classes.other}> {other}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
