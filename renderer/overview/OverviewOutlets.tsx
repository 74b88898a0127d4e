// The period by kind and by country of the outlets, stories counted once; every figure opens its clippings.

import { useTranslation } from 'react-i18next';
import type { Overview } from '../../contract/overview.ts';
import { countryName } from '../../language/countries.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './Overview.module.css';
import { type Counted, countedHref, endsOf } from './overview-links.ts';

interface Row {
  name: string;
  counted: Counted;
  stories: number;
  clippings: number;
}

/** Nothing while no outlet of the period is known. */
export function OverviewOutlets({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const period = endsOf(overview);
  const unknown = t('outlets.unknown');
  const kinds = overview.kinds.map(({ kind, ...row }) => ({
    ...row,
    name: kind === null ? unknown : t(`outlets:kind.${kind}`),
    counted: { ...period, kind },
  }));
  const countries = overview.countries.map(({ country, ...row }) => ({
    ...row,
    name: country === null ? unknown : countryName(country, language),
    counted: { ...period, country },
  }));
  if (overview.kinds.every(({ kind }) => kind === null) && overview.countries.every(({ country }) => country === null))
    return null;
  return (
    <section aria-labelledby="overview-outlets">
      <h2 id="overview-outlets" className={classes.heading}>
        {t('outlets.title')}
      </h2>
      <p className={classes.hint}>
        {t('outlets.hint')} <a href="#/outlets">{t('outlets:title')}</a>
      </p>
      <div className={classes.pair}>
        <Counts head={t('outlets.kind')} rows={kinds} />
        <Counts head={t('outlets.country')} rows={countries} />
      </div>
    </section>
  );
}

function Counts({ head, rows }: { head: string; rows: Row[] }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const most = Math.max(1, ...rows.map(({ clippings }) => clippings));
  return (
    <div className={classes.wide}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('outlets.stories')}</th>
            <th scope="col">{t('clippings')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counted, stories, clippings }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatNumber(stories, language)}</td>
              <td>
                <a href={countedHref(counted)} aria-label={`${name}: ${clippings}`}>
                  {formatNumber(clippings, language)}
                </a>
              </td>
              <td>
                <span className={classes.share} aria-hidden>
                  <span style={{ width: `${(100 * clippings) / most}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
