// A theme on the board: its newest accepted clippings, then those only suggested, and the way to all of them.

import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/model.ts';
import { useDesk } from '../desk.ts';
import { readPlace, writePlace } from '../place.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { ClippingLine } from './ClippingLine.tsx';
import classes from './ThemeBoard.module.css';

interface ThemeSectionProps {
  theme: Theme;
  withSuggested: boolean;
}

export function ThemeSection({ theme, withSuggested }: ThemeSectionProps) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const nothing = theme.counts.accepted === 0 && (!withSuggested || theme.counts.suggested === 0);
  return (
    <section className={classes.section} aria-label={theme.name}>
      <h2 className={classes.heading}>
        <Dot hue={theme.hue} />
        <a href={writePlace({ ...readPlace(''), screen: { at: 'theme', id: theme.id } })}>{theme.name}</a>
        <span className={classes.count}>{formatNumber(theme.counts.accepted, language)}</span>
      </h2>
      {nothing && <p className={classes.empty}>{t('board.empty')}</p>}
      <Members theme={theme} status="accepted" />
      {withSuggested && <Members theme={theme} status="suggested" />}
    </section>
  );
}

function Members({ theme, status }: { theme: Theme; status: 'accepted' | 'suggested' }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const total = theme.counts[status];
  const view = { kind: 'theme', id: theme.id, status } as const;
  const limit = status === 'accepted' ? 6 : 4;
  const { data } = useDesk('clipping.list', { view, limit }, { enabled: total > 0 });
  if (total === 0 || !data) return null;
  return (
    <>
      {status === 'suggested' && (
        <h3 className={classes.group}>
          <Dot hue={theme.hue} hollow />
          {t('status.suggested')} {formatNumber(total, language)}
        </h3>
      )}
      <ul className={classes.list}>
        {data.rows.map((clipping) => (
          <li key={clipping.id}>
            <ClippingLine clipping={clipping} view={view} />
          </li>
        ))}
      </ul>
      {total > data.rows.length && (
        <a
          className={classes.all}
          href={writePlace({ ...readPlace(''), screen: { at: 'library', view } })}
          aria-label={t('board.allOf', { name: theme.name, count: total })}
        >
          {t('board.all', { count: total })}
        </a>
      )}
    </>
  );
}
