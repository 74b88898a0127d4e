// The years and months of a result as lines of a facet: each is taken in or left out, a year opens to its months.

import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../contract/search.ts';
import { usePlace } from '../place.ts';
import { formatDay, formatNumber, useLanguage } from '../words.ts';
import { FacetLine } from './FacetLine.tsx';
import classes from './FacetPanel.module.css';
import { facetState, switchFacet } from './use-filters.ts';
import { yearLines } from './year-lines.ts';

const FEW = 4;

function DayLine({ day, count, opener }: { day: string; count: number; opener?: ReactNode }) {
  const language = useLanguage();
  const { filters } = usePlace();
  return (
    <FacetLine
      label={formatDay(day, language, 'long')}
      count={formatNumber(count, language)}
      state={facetState(filters, 'months', day)}
      opener={opener}
      onSwitch={(state) => switchFacet('months', day, state)}
    />
  );
}

/** Nothing while nothing is dated. */
export function YearLines({ months }: { months: readonly FacetValue[] }) {
  const { t } = useTranslation('library');
  const { filters } = usePlace();
  const chosen = [...(filters.months ?? []), ...(filters.not?.months ?? [])];
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(chosen.filter((day) => day.length > 4).map((day) => day.slice(0, 4))),
  );
  const [all, setAll] = useState(false);
  const years = yearLines(months, chosen);
  const isChosen = (year: string) => chosen.some((day) => day.startsWith(year));
  const shown = all ? years : years.filter(({ year }, at) => at < FEW || isChosen(year));
  const toggle = (year: string) =>
    setOpened((now) => new Set(now.has(year) ? [...now].filter((other) => other !== year) : [...now, year]));
  return (
    <>
      {shown.map(({ year, count, months: inYear }) => (
        <div key={year}>
          <DayLine
            day={year}
            count={count}
            opener={
              inYear.length ? (
                <ActionIcon
                  size={20}
                  className={classes.opener}
                  aria-label={t('day.months', { year })}
                  aria-expanded={opened.has(year)}
                  onClick={() => toggle(year)}
                >
                  {opened.has(year) ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
                </ActionIcon>
              ) : null
            }
          />
          {opened.has(year) ? (
            <div className={classes.months}>
              {inYear.map((one) => (
                <DayLine key={one.month} day={one.month} count={one.count} />
              ))}
            </div>
          ) : null}
        </div>
      ))}
      {years.length > shown.length ? (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {t('facet.more', { count: years.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
