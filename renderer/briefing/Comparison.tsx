// What one issue has against an earlier one: new, changed and how, dropped.

import { useTranslation } from 'react-i18next';
import type { EntryChange } from '../../contract/issue.ts';
import { useDesk } from '../desk.ts';
import classes from './Issues.module.css';

export function Comparison({ id, earlierId }: { id: number; earlierId: number }) {
  const { t } = useTranslation('briefing');
  const { data } = useDesk('issue.compare', { id, earlierId });
  if (!data) return null;
  const said = (changes: readonly EntryChange[]) => changes.map((change) => t(`compare.change.${change}`)).join(', ');
  const groups = [
    { key: 'added', rows: data.added.map((row) => ({ ...row, said: '' })) },
    { key: 'changed', rows: data.changed.map((row) => ({ ...row, said: said(row.changes) })) },
    { key: 'dropped', rows: data.dropped.map((row) => ({ ...row, said: '' })) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className={classes.comparison}>
      {groups.map(({ key, rows }) => (
        <section key={key} aria-label={t(`compare.${key}`, { count: rows.length })}>
          <h3 className={classes.group}>{t(`compare.${key}`, { count: rows.length })}</h3>
          <ul className={classes.entries}>
            {rows.map((row) => (
              <li key={row.clippingId}>
                {row.headline} {row.said && <span className={classes.changes}>({row.said})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={classes.changes}>{t('compare.unchanged', { count: data.unchanged })}</p>
    </div>
  );
}
