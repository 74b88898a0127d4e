// Spikes as links to their clippings, with the rule that names them.

import { useTranslation } from 'react-i18next';
import type { Overview } from '../../contract/overview.ts';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import classes from './Overview.module.css';
import { countedHref } from './overview-links.ts';

const MOST = 12;

export function Spikes({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const latest = overview.spikes.toSorted((one, other) => other.at - one.at).slice(0, MOST);
  return (
    <>
      <p className={classes.hint}>
        {t('twice')} {t('spikeRule')}
      </p>
      {latest.length > 0 ? (
        <ul className={classes.spikes} aria-label={t('spikes')}>
          {latest.map(({ themeId, at, count, usual }) => {
            const theme = overview.themes.find(({ id }) => id === themeId);
            const bar = overview.bars[at];
            return (
              <li key={`${themeId} ${at}`}>
                <a
                  href={countedHref({ ...(theme ? { themeId: theme.id } : {}), from: bar, to: bar })}
                  style={{ borderColor: theme?.hue ?? 'var(--desk-warn)' }}
                >
                  {t('spikeOf', {
                    name: theme?.name ?? t('allClippings'),
                    day: formatDay(bar ?? '', language),
                    count,
                    usual: formatNumber(usual, language),
                  })}
                </a>
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}
