// How the query was understood, said back: the forms it was widened by, each of which can be switched off, and what was odd about it.

import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Expansion, Reading } from '../../contract/model.ts';
import { runAction, useAction } from '../actions.ts';
import { currentPlace, go, usePlace } from '../place.ts';
import classes from './ReadingLine.module.css';

function remarkWords(remark: string, t: (key: string, options: Record<string, string>) => string): string {
  const [code = '', detail = ''] = remark.split(/:(.*)/s);
  const [field = '', value = ''] = detail.split(/:(.*)/s);
  return t(`remark.${code}`, { detail, field, value, defaultValue: remark });
}

function Chip({ expansion }: { expansion: Expansion }) {
  const { t } = useTranslation('library');
  const { off, expand } = usePlace();
  const on = expand && expansion.on;
  const toggle = () =>
    go({ expand: true, off: on ? [...off, expansion.key] : off.filter((key) => key !== expansion.key) }, 'replace');
  const few = expansion.terms.slice(0, 3).join(', ');
  const mark = expansion.excluded ? (
    <IconMinus size={12} stroke={2.2} aria-hidden />
  ) : (
    <IconCheck size={12} stroke={2.2} aria-hidden />
  );
  const all = `${expansion.typed}: ${expansion.terms.join(', ')}`;
  return (
    <Tooltip multiline maw={320} label={expansion.excluded ? t('search.leftOut', { terms: all }) : all}>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={on}
        data-excluded={expansion.excluded || undefined}
        onClick={toggle}
      >
        {on ? mark : null}
        <span className={classes.typed}>{expansion.typed}</span>
        <VisuallyHidden>{t(expansion.excluded ? 'search.without' : 'search.also')}</VisuallyHidden>
        <span className={classes.terms}>{few}</span>
        {expansion.terms.length > 3 ? <span>+{expansion.terms.length - 3}</span> : null}
      </button>
    </Tooltip>
  );
}

/** Whether what was read is worth saying back beside what was typed: more than words, and not as typed. */
function isWorthSaying(normal: string, typed: string): boolean {
  return /[()":*]|(?:^|\s)-| OR |NEAR/.test(normal) && normal !== typed.trim();
}

/** Nothing when the query was read as it was typed. `total`: the clippings found, null while they are being looked for. */
export function ReadingLine({ reading, total }: { reading: Reading; total: number | null }) {
  const { t } = useTranslation('library');
  const { expand, query, within } = usePlace();
  const remarks = reading.remarks.filter((remark) => remark !== 'empty');
  const isOtherLayout = remarks.some((remark) => remark.startsWith('layout:'));
  const canNarrow = query.trim() !== '' && (total ?? 0) > 1 && within.length < 20;
  const searchWithin = () => {
    go({ within: [...currentPlace().within, (reading.normal || query).slice(0, 2_000)], query: '' });
    runAction('find');
  };
  useAction('find-within', searchWithin, canNarrow);
  const widened = reading.expansions.length > 0 || !expand;
  return (
    <div className={classes.reading}>
      {widened || canNarrow ? (
        <fieldset className={classes.chips} aria-label={t('search.widened')}>
          {reading.expansions.map((expansion) => (
            <Chip key={expansion.key} expansion={expansion} />
          ))}
          {widened ? (
            <button type="button" className={classes.all} onClick={() => go({ expand: !expand, off: [] }, 'replace')}>
              {expand ? t('search.onlyTyped') : t('search.widen')}
            </button>
          ) : null}
          {canNarrow ? (
            <button type="button" className={classes.all} onClick={searchWithin}>
              {t('search.within')}
            </button>
          ) : null}
        </fieldset>
      ) : null}
      {isWorthSaying(reading.normal, query) && !isOtherLayout && query.trim() !== '' ? (
        <p className={classes.read}>{t('search.readAs', { query: reading.normal })}</p>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark} className={classes.remark}>
          {remarkWords(remark, t)}{' '}
          {remark.startsWith('layout:') ? (
            <button type="button" className={classes.all} onClick={() => go({ query: reading.normal })}>
              {reading.normal}
            </button>
          ) : null}
        </p>
      ))}
    </div>
  );
}
