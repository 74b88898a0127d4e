// The days of the list: a small chart of when clippings appeared, first and last day, and those without one.

import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../contract/search.ts';
import { readDay } from '../days.ts';
import { usePlace } from '../place.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { FacetLine } from './FacetLine.tsx';
import classes from './FacetPanel.module.css';
import { Timeline } from './Timeline.tsx';
import { halfState, narrow, switchHalf } from './use-filters.ts';
import { YearLines } from './YearLines.tsx';

function DayInput({ side }: { side: 'from' | 'to' }) {
  const { t } = useTranslation('library');
  const kept = usePlace().filters[side] ?? '';
  const [typed, setTyped] = useState(kept);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(kept), [kept]);
  const leave = () => {
    const day = readDay(typed);
    setWrong(day === undefined);
    if (day !== undefined && (day ?? '') !== kept) narrow({ [side]: day ?? undefined });
  };
  return (
    <TextInput
      label={t(`day.${side}`)}
      placeholder={t('day.placeholder')}
      error={wrong ? t('desk:day.wrong') : null}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
    />
  );
}

/** The group of days in the panel of filters. */
export function DayFilter({ months, undated }: { months: FacetValue[]; undated: number }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { filters } = usePlace();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{t('facet.days')}</legend>
      <Timeline months={months} />
      <div className={classes.days}>
        <DayInput side="from" />
        <DayInput side="to" />
      </div>
      <YearLines months={months} />
      {undated || filters.undated !== undefined ? (
        <FacetLine
          label={t('filter.undated')}
          count={formatNumber(undated, language)}
          state={halfState(filters, 'undated')}
          onSwitch={(state) => switchHalf('undated', state)}
        />
      ) : null}
    </fieldset>
  );
}
