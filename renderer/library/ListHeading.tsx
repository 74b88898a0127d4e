// The lines between rows: a theme's section, and where partial matches begin.

import { useTranslation } from 'react-i18next';
import type { ClippingTheme } from '../../contract/theme.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './ClippingList.module.css';
import { useThemeName } from './use-theme-name.ts';

/** The heading of a theme's section; `theme` null for the clippings without one. */
export function ThemeHeading(props: { theme: ClippingTheme | null; count: number; suggested: number }) {
  const { theme, count, suggested } = props;
  const nameOf = useThemeName();
  const { t } = useTranslation('library');
  const language = useLanguage();
  return (
    <div className={classes.heading}>
      {theme ? <Dot hue={theme.hue} /> : null}
      <span>{theme ? nameOf(theme.themeId, theme.name) : t('list.noTheme')}</span>
      <span className={classes.headingCount}>{formatNumber(count, language)}</span>
      {suggested ? <span className={classes.headingCount}>{t('sidebar.suggested', { count: suggested })}</span> : null}
    </div>
  );
}

/** Above the clippings that hold only a part of what was searched for; `alone` when none holds all of it. */
export function PartialHeading({ alone }: { alone: boolean }) {
  const { t } = useTranslation('library');
  return <div className={classes.heading}>{t(alone ? 'list.noneFull' : 'list.partial')}</div>;
}
