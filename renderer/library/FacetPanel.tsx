// The filters of the list with their counts: themes, outlets, languages, tags, and days.

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facets, FacetValue, View } from '../../contract/model.ts';
import { useDesk } from '../desk.ts';
import { usePlace } from '../place.ts';
import { CheckLine } from '../ui/CheckLine.tsx';
import { FailureMessage } from '../ui/Message.tsx';
import { formatNumber, languageName, useLanguage } from '../words.ts';
import { DayFilter } from './DayFilter.tsx';
import classes from './FacetPanel.module.css';
import { type ListFacet, toggleFacet } from './use-filters.ts';
import { searchInput } from './use-listing.ts';
import { useThemeName } from './use-theme-name.ts';

const FEW = 6;

function FacetGroup({ facet, values }: { facet: ListFacet; values: FacetValue[] }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { filters } = usePlace();
  const nameOfTheme = useThemeName();
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  if (!values.length) return null;
  const nameOf = ({ value, label }: FacetValue): string => {
    if (facet === 'languages') return languageName(String(value), t);
    return facet === 'themes' ? nameOfTheme(Number(value), label) : label;
  };
  const on: (number | string)[] = filters[facet] ?? [];
  const wanted = typed.trim().toLocaleLowerCase();
  const found = wanted ? values.filter((value) => nameOf(value).toLocaleLowerCase().includes(wanted)) : values;
  const shown = all || wanted ? found.slice(0, 200) : found.filter(({ value }, at) => at < FEW || on.includes(value));
  const title = t(`facet.${facet}`);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{title}</legend>
      {values.length > 12 ? (
        <TextInput
          mb={4}
          aria-label={t('facet.narrow', { name: title })}
          placeholder={t('facet.narrow', { name: title })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      {shown.map((one) => (
        <CheckLine
          key={one.value}
          label={nameOf(one)}
          count={formatNumber(one.count, language)}
          checked={on.includes(one.value)}
          onChange={() => toggleFacet(facet, one.value)}
        />
      ))}
      {found.length > shown.length && !wanted ? (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {t('facet.more', { count: found.length - shown.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

function Groups({ facets }: { facets: Facets }) {
  return (
    <>
      <FacetGroup facet="themes" values={facets.themes} />
      <DayFilter months={facets.months} undated={facets.undated} />
      <FacetGroup facet="languages" values={facets.languages} />
      <FacetGroup facet="outlets" values={facets.outlets} />
      <FacetGroup facet="tags" values={facets.tags} />
    </>
  );
}

/** The panel; asks for its counts while it is open. */
export function FacetPanel({ view }: { view: View }) {
  const place = usePlace();
  const { data: facets, error, refetch } = useDesk('search.facets', searchInput(place, view), { keepPrevious: true });
  return (
    <div className={classes.panel}>
      {error ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
      {facets ? <Groups facets={facets} /> : null}
    </div>
  );
}
