// Why a theme was suggested: the words of the text that speak for it, the most frequent first.

import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import type { ClippingTheme } from '../../contract/theme.ts';
import classes from './EvidenceList.module.css';

/** The phrases, or that the analyst gave the theme unasked. */
export function ThemePhrases({ clipping, theme }: { clipping: Clipping; theme: ClippingTheme }) {
  const { t } = useTranslation('reader');
  const counts = new Map<string, number>();
  for (const { quote } of theme.phrases) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  const phrases = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, 10);
  return (
    <div className={classes.evidence}>
      <p className={classes.rule}>
        {theme.score === null ? t('theme.givenByYou') : t('theme.because')}
        {theme.score === null ? null : (
          <span className={classes.sure}> · {t('evidence.sure', { percent: Math.round(theme.score * 100) })}</span>
        )}
      </p>
      {phrases.length ? (
        <p className={classes.quote} lang={clipping.language}>
          {phrases.map(([quote, count]) => (count > 1 ? `${quote} ×${count}` : quote)).join(', ')}
        </p>
      ) : null}
    </div>
  );
}
