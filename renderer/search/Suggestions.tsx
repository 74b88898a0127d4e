// What may have been meant by a query that finds little: other spellings and keyboard layouts, each one click away and never taken by itself.

import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { useDesk } from '../desk.ts';
import { searchInput } from '../library/use-listing.ts';
import { go, usePlace } from '../place.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './Suggestions.module.css';

/** With so many clippings found, nothing is suggested. */
const ENOUGH = 3;

/** `total`: the clippings the query finds, read as `normal`. Nothing while there is nothing to suggest that is not read so already. */
export function Suggestions({ view, total, normal }: { view: View; total: number; normal: string }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const place = usePlace();
  const wanted = place.query.trim() !== '' && total < ENOUGH;
  const { data } = useDesk('search.suggest', searchInput(place, view), { enabled: wanted });
  const found = data?.filter(({ query }) => query !== normal);
  if (!wanted || !found?.length) return null;
  return (
    <section className={classes.line} aria-label={t('suggest.label')}>
      <span>{t('suggest.label')}</span>
      {found.map(({ query, kind, total: more }) => (
        <button key={query} type="button" className={classes.choice} onClick={() => go({ query, off: [] })}>
          {query}
          <span className={classes.count}>
            {formatNumber(more, language)}
            {kind === 'layout' ? `, ${t('suggest.layout')}` : ''}
          </span>
        </button>
      ))}
    </section>
  );
}
