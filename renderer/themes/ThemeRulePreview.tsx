// What a rule would suggest more and fewer, with the phrases that make the difference.

import { useTranslation } from 'react-i18next';
import type { ThemePreview } from '../../contract/theme.ts';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import { readerHref } from './ClippingLine.tsx';
import classes from './ThemeRule.module.css';

export function ThemeRulePreview({ preview }: { preview: ThemePreview }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const number = (count: number) => formatNumber(count, language);
  const { before, after, looked, of, more, fewer } = preview;
  return (
    <div role="status">
      <p className={classes.sum}>{t('rule.found', { after: number(after), before: number(before) })}</p>
      {looked < of ? (
        <p className={classes.hint}>{t('rule.looked', { looked: number(looked), of: number(of) })}</p>
      ) : null}
      {(['more', 'fewer'] as const).map((change) => {
        const count = change === 'more' ? more : fewer;
        const rows = preview.rows.filter((row) => row.change === change);
        return count === 0 ? null : (
          <div key={change}>
            <h3 className={classes.group}>{t(`rule.${change}`, { count })}</h3>
            <ul className={classes.rows}>
              {rows.map(({ clippingId, headline, outlet, publishedOn, phrases }) => (
                <li key={clippingId}>
                  <a href={readerHref({ kind: 'all' }, clippingId)}>{headline}</a>
                  <span className={classes.facts}>
                    {[outlet, publishedOn ? formatDay(publishedOn, language) : null].filter(Boolean).join(' · ')}
                  </span>
                  {phrases.map((phrase) => (
                    <p key={`${phrase.before}${phrase.quote}${phrase.after}`} className={classes.phrase}>
                      …{phrase.before}
                      <mark>{phrase.quote}</mark>
                      {phrase.after}…
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
