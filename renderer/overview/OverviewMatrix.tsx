// Themes by language or by outlet, each story counted once; darker cells hold more, and every cell opens its clippings.

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../contract/overview.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, languageName, useLanguage } from '../words.ts';
import classes from './Overview.module.css';
import { countedHref, endsOf } from './overview-links.ts';

export function OverviewMatrix({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  // A language narrows the outlets to what they wrote in it.
  const [by, setBy] = useState('languages');
  const languages = [...new Set(overview.matrix.map((cell) => cell.language))].sort();
  const ofLanguage = by === 'languages' || by === 'outlets' ? null : by;
  const columns =
    by === 'languages'
      ? languages.map((code) => ({ key: code, name: languageName(code, t), counted: { language: code } }))
      : overview.outlets.map(({ id, name }) => ({
          key: String(id),
          name: id === 0 ? t('noOutlet') : name,
          counted: { outletId: id, ...(ofLanguage ? { language: ofLanguage } : {}) },
        }));
  const sum = (themeId: number, key: string) => {
    const cells = overview.matrix.filter(
      (cell) =>
        cell.themeId === themeId &&
        (by === 'languages' ? cell.language : String(cell.outletId)) === key &&
        (!ofLanguage || cell.language === ofLanguage),
    );
    return {
      stories: cells.reduce((all, cell) => all + cell.stories, 0),
      clippings: cells.reduce((all, cell) => all + cell.clippings, 0),
    };
  };
  const themes = overview.themes.filter(({ total }) => total > 0);
  const most = Math.max(1, ...themes.flatMap(({ id }) => columns.map(({ key }) => sum(id, key).stories)));
  if (themes.length === 0 || columns.length === 0) return null;
  return (
    <section aria-labelledby="overview-matrix">
      <h2 id="overview-matrix" className={classes.heading}>
        {t('matrix.title')}
      </h2>
      <p className={classes.hint}>{t('matrix.hint')}</p>
      <SegmentedControl
        aria-label={t('matrix.title')}
        value={by}
        onChange={setBy}
        data={[
          { value: 'languages', label: t('matrix.languages') },
          { value: 'outlets', label: t('matrix.outlets') },
          ...(languages.length > 1 && languages.length < 6
            ? languages.map((code) => ({ value: code, label: `${t('matrix.outlets')}: ${languageName(code, t)}` }))
            : []),
        ]}
      />
      <div className={classes.wide}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('theme')}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map(({ id, name, hue }) => (
              <tr key={id}>
                <th scope="row">
                  <span className={classes.theme}>
                    <Dot hue={hue} />
                    {name}
                  </span>
                </th>
                {columns.map((column) => {
                  const { stories, clippings } = sum(id, column.key);
                  const words = t('matrix.cell', {
                    theme: name,
                    column: column.name,
                    count: stories,
                    clippings: `${t('clippings')}: ${formatNumber(clippings, language)}`,
                  });
                  return (
                    <td key={column.key}>
                      {stories > 0 ? (
                        <a
                          href={countedHref({ ...endsOf(overview), ...column.counted, themeId: id })}
                          aria-label={words}
                          title={words}
                          style={{
                            background: `color-mix(in srgb, var(--desk-accent) ${6 + (34 * stories) / most}%, transparent)`,
                          }}
                        >
                          {formatNumber(stories, language)}
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
    </section>
  );
}
