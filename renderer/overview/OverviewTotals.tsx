// Each theme's clippings, their change against the period before, and how many of them came from agencies.

import { useTranslation } from 'react-i18next';
import type { Overview, OverviewSeries } from '../../contract/overview.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import classes from './Overview.module.css';
import { type Counted, changeOf, countedHref, endsOf } from './overview-links.ts';

interface Row extends OverviewSeries {
  name: string;
  hue: string | null;
  counted: Counted;
}

export function OverviewTotals({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const period = endsOf(overview);
  const { before } = overview;
  const rows: Row[] = [
    ...overview.themes.map((theme) => ({ ...theme, counted: { ...period, themeId: theme.id } })),
    { ...overview.none, name: t('none'), hue: null, counted: { ...period, themeId: null } },
    { ...overview.all, name: t('allClippings'), hue: null, counted: period },
  ].filter(({ total, previous }) => total > 0 || (previous ?? 0) > 0);
  const link = (name: string, count: number, counted: Counted) =>
    count > 0 ? (
      <a href={countedHref(counted)} aria-label={`${name}: ${count}`}>
        {formatNumber(count, language)}
      </a>
    ) : (
      '0'
    );
  const changeWords = ({ total, previous }: Row) => {
    if (previous === null) return '';
    if (previous === 0) return t('asNew');
    const change = changeOf(total, previous);
    return change === null ? t('same') : `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change), language)} %`;
  };
  return (
    <section aria-labelledby="overview-totals">
      <h2 id="overview-totals" className={classes.heading}>
        {t('sources.title')}
      </h2>
      <p className={classes.hint}>
        {t('sources.hint')}
        {before
          ? ` ${t('against', { from: formatDay(before.from, language), to: formatDay(before.to, language) })}.`
          : null}
      </p>
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('theme')}</th>
              <th scope="col">{t('clippings')}</th>
              {before ? <th scope="col">{t('change')}</th> : null}
              <th scope="col">{t('sources.originals')}</th>
              <th scope="col">{t('sources.pickups')}</th>
              <th scope="col">{t('sources.share')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <span className={classes.theme}>
                    {row.hue ? <Dot hue={row.hue} /> : null}
                    {row.name}
                  </span>
                </th>
                <td>{link(row.name, row.total, row.counted)}</td>
                {before ? <td>{changeWords(row)}</td> : null}
                <td>
                  {link(`${row.name}, ${t('sources.originals')}`, row.originals, { ...row.counted, pickups: false })}
                </td>
                <td>{link(`${row.name}, ${t('sources.pickups')}`, row.pickups, { ...row.counted, pickups: true })}</td>
                <td>
                  <span className={classes.share} aria-hidden>
                    <span style={{ width: `${row.total ? (100 * row.pickups) / row.total : 0}%` }} />
                  </span>
                  {row.total ? `${Math.round((100 * row.pickups) / row.total)} %` : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
