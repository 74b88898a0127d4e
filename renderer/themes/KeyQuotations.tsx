// Quotations the analyst highlighted in a theme's clippings, the newest few; each opens where it stands.

import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/theme.ts';
import { useDesk } from '../desk.ts';
import { formatDay, useLanguage } from '../words.ts';
import { readerHref } from './ClippingLine.tsx';
import classes from './ThemeFigures.module.css';

const MOST = 4;
// Groups of other themes come first, so many rows are asked for.
const LIMIT = 2_000;

export function KeyQuotations({ theme }: { theme: Theme }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data } = useDesk('annotation.list', { colours: ['quotation'], groupBy: 'theme', language, limit: LIMIT });
  if (!data) return null;
  const group = data.groups.findIndex(({ key }) => key === theme.id);
  const rows = data.rows.filter((row) => row.group === group && row.passage).slice(0, MOST);
  return (
    <section>
      <h2 className={classes.title}>{t('figures.quotations')}</h2>
      {rows.length === 0 ? <p className={classes.list}>{t('figures.noQuotations')}</p> : null}
      {rows.map(({ id, clippingId, passage, outlet, publishedOn, language: written }) => (
        <blockquote key={id} className={classes.quotation}>
          <a href={readerHref({ kind: 'theme', id: theme.id }, clippingId)} lang={written}>
            {passage}
          </a>
          <cite>{[outlet, publishedOn ? formatDay(publishedOn, language) : null].filter(Boolean).join(' · ')}</cite>
        </blockquote>
      ))}
    </section>
  );
}
