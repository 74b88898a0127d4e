// The highlights of an entry's clipping as its quotations: each shown or left out, and said again in the pack's language.

import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, EntryQuotation } from '../../contract/briefing.ts';
import type { PackLanguage } from '../../contract/pack.ts';
import { InPlaceText } from '../ui/InPlaceText.tsx';
import classes from './Quotations.module.css';
import type { BriefingWork } from './use-briefing.ts';

interface QuotationsProps {
  entry: Entry;
  /** Of the briefing. */
  language: PackLanguage;
  work: BriefingWork;
}

export function Quotations({ entry, language, work }: QuotationsProps) {
  const { t } = useTranslation('briefing');
  const [opened, setOpened] = useState(false);
  const shown = entry.quotations.filter(({ included }) => included).length;
  return (
    <div className={classes.quotations}>
      <button type="button" className={classes.open} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        {t('quotations.count', { count: entry.quotations.length, shown })}
      </button>
      {opened && (
        <ul className={classes.list}>
          {entry.quotations.map((quotation) => (
            <Quotation
              key={quotation.annotationId}
              quotation={quotation}
              entry={entry}
              language={language}
              work={work}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Quotation({ quotation, entry, language, work }: QuotationsProps & { quotation: EntryQuotation }) {
  const { t } = useTranslation('briefing');
  const place = { entryId: entry.id, annotationId: quotation.annotationId };
  const isForeign = entry.clipping.language !== language;
  return (
    <li className={classes.quotation} data-colour={quotation.colour} data-out={!quotation.included || undefined}>
      <Checkbox
        size="xs"
        checked={quotation.included}
        onChange={(event) => void work.updateQuotation({ ...place, included: event.currentTarget.checked })}
        label={
          <span className={classes.quote} lang={entry.clipping.language}>
            {quotation.quote}
          </span>
        }
      />
      {quotation.included && (isForeign || quotation.gloss !== '') && (
        <div className={classes.gloss} lang={language}>
          <InPlaceText
            multiline
            value={quotation.gloss}
            label={t('quotations.gloss')}
            placeholder={t('quotations.glossPlaceholder')}
            {...work.words({ of: 'quotation', ...place })}
          />
        </div>
      )}
    </li>
  );
}
