// How the query was understood, said back: the forms it was widened by, each of which can be switched off.

import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Expansion, Reading } from '../../contract/model.ts';
import { go, usePlace } from '../place.ts';
import classes from './ReadingLine.module.css';

function remarkWords(remark: string, t: (key: string, options: Record<string, string>) => string): string {
  const [code = '', detail = ''] = remark.split(/:(.*)/s);
  return t(`remark.${code}`, { detail, defaultValue: remark });
}

function Chip({ expansion }: { expansion: Expansion }) {
  const { t } = useTranslation('library');
  const { off, expand } = usePlace();
  const on = expand && expansion.on;
  const toggle = () =>
    go({ expand: true, off: on ? [...off, expansion.key] : off.filter((key) => key !== expansion.key) }, 'replace');
  const few = expansion.terms.slice(0, 3).join(', ');
  return (
    <Tooltip multiline maw={320} label={`${expansion.typed}: ${expansion.terms.join(', ')}`}>
      <button type="button" className={classes.chip} aria-pressed={on} onClick={toggle}>
        {on ? <IconCheck size={12} stroke={2.2} aria-hidden /> : null}
        <span className={classes.typed}>{expansion.typed}</span>
        <VisuallyHidden>{t('search.also')}</VisuallyHidden>
        <span className={classes.terms}>{few}</span>
        {expansion.terms.length > 3 ? <span>+{expansion.terms.length - 3}</span> : null}
      </button>
    </Tooltip>
  );
}

/** Nothing when the query was read as it was typed. */
export function ReadingLine({ reading }: { reading: Reading }) {
  const { t } = useTranslation('library');
  const { expand } = usePlace();
  const remarks = reading.remarks.filter((remark) => remark !== 'empty');
  if (!reading.expansions.length && !remarks.length && expand) return null;
  return (
    <div className={classes.reading}>
      {reading.expansions.length || !expand ? (
        <fieldset className={classes.chips} aria-label={t('search.widened')}>
          {reading.expansions.map((expansion) => (
            <Chip key={expansion.key} expansion={expansion} />
          ))}
          <button type="button" className={classes.all} onClick={() => go({ expand: !expand, off: [] }, 'replace')}>
            {expand ? t('search.onlyTyped') : t('search.widen')}
          </button>
        </fieldset>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark} className={classes.remark}>
          {remarkWords(remark, t)}
        </p>
      ))}
    </div>
  );
}
