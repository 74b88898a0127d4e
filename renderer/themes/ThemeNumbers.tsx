// A theme in figures: what is decided, and from how many outlets and in which languages it comes.

import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/theme.ts';
import { useDesk } from '../desk.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './ThemeNumbers.module.css';

export function ThemeNumbers({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data: facets } = useDesk('search.facets', { query: '', view: { kind: 'theme', id: theme.id } });
  const figures = [
    ...(['accepted', 'suggested', 'rejected'] as const).map((status) => ({
      name: t(`status.${status}`),
      value: formatNumber(theme.counts[status], language),
    })),
    { name: t('numbers.outlets'), value: facets ? formatNumber(facets.outlets.length, language) : '' },
  ];
  return (
    <dl className={classes.numbers}>
      {figures.map(({ name, value }) => (
        <div key={name} className={classes.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className={classes.figure}>
        <dt>{t('numbers.languages')}</dt>
        <dd>
          {facets?.languages.map(({ value, count }) => (
            <span key={value} className={classes.language}>
              {value}&nbsp;<b>{formatNumber(count, language)}</b>
            </span>
          ))}
          {facets?.languages.length === 0 && '0'}
        </dd>
      </div>
    </dl>
  );
}
