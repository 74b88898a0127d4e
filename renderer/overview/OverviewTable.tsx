// The numbers behind the chart as a table, each a link to its clippings; empty bars are left out.

import { useTranslation } from 'react-i18next';
import type { Overview } from '../../contract/overview.ts';
import page from '../ui/Page.module.css';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import classes from './Overview.module.css';
import { countedHref } from './overview-links.ts';

export function OverviewTable({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { bars, all, none } = overview;
  const columns = [
    ...overview.themes.map(({ id, name, values, total }) => ({ id: id as number | null, name, values, total })),
    { id: null, name: t('none'), values: none.values, total: none.total },
  ].filter(({ total }) => total > 0);
  const rows = bars.map((bar, at) => ({ bar, at })).filter(({ at }) => (all.values[at] ?? 0) > 0);
  return (
    <details className={classes.behind}>
      <summary>{t('table')}</summary>
      <div className={classes.wide}>
        <table className={classes.table}>
          <caption className={page.unseen}>{t('chartTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ bar, at }) => (
              <tr key={bar}>
                <th scope="row">{formatDay(bar, language)}</th>
                {columns.map(({ id, name, values }) => {
                  const count = values[at] ?? 0;
                  const words = t('cell', { name, day: formatDay(bar, language), count });
                  return (
                    <td key={id}>
                      {count > 0 ? (
                        <a href={countedHref({ themeId: id, from: bar, to: bar })} aria-label={words}>
                          {formatNumber(count, language)}
                        </a>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
