// A facet with its values and their counts; a long one is searched in.

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetHalves, FacetValue } from '../../contract/search.ts';
import { usePlace } from '../place.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { FacetLine } from './FacetLine.tsx';
import classes from './FacetPanel.module.css';
import { useFacetName } from './use-facet-name.ts';
import { facetState, type HalfFacet, halfState, type ListFacet, switchFacet, switchHalf } from './use-filters.ts';

const FEW = 6;
const SEARCHED = 12;
const MOST = 200;

/** Nothing while it has no values. */
export function FacetGroup({ facet, values }: { facet: ListFacet; values: FacetValue[] }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { filters } = usePlace();
  const nameOf = useFacetName();
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  // A value in force stays in sight when nothing has it any more.
  const chosen: (number | string)[] = [...(filters[facet] ?? []), ...(filters.not?.[facet] ?? [])];
  const gone = chosen.filter((value) => values.every((one) => one.value !== value));
  const known = [...values, ...gone.map((value) => ({ value, label: '', count: 0 }))];
  if (!known.length) return null;
  const wanted = typed.trim().toLocaleLowerCase();
  const name = (one: FacetValue) => nameOf(facet, one.value, one.label);
  const found = wanted ? known.filter((one) => name(one).toLocaleLowerCase().includes(wanted)) : known;
  const shown =
    all || wanted ? found.slice(0, MOST) : found.filter((one, at) => at < FEW || chosen.includes(one.value));
  const title = t(`facet.${facet}`);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{title}</legend>
      {known.length > SEARCHED ? (
        <TextInput
          mb={4}
          aria-label={t('facet.narrow', { name: title })}
          placeholder={t('facet.narrow', { name: title })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      {shown.map((one) => (
        <FacetLine
          key={one.value}
          label={name(one)}
          count={formatNumber(one.count, language)}
          state={facetState(filters, facet, one.value)}
          onSwitch={(state) => switchFacet(facet, one.value, state)}
        />
      ))}
      {wanted && !found.length ? <p className={classes.none}>{t('facet.none')}</p> : null}
      {found.length > shown.length && !wanted ? (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {t('facet.more', { count: found.length - shown.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

/** The facets of yes and no in one group. */
export function HalfGroup({ halves }: { halves: { facet: HalfFacet; counts: FacetHalves }[] }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { filters } = usePlace();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{t('facet.halves')}</legend>
      {halves.map(({ facet, counts }) => (
        <FacetLine
          key={facet}
          label={t(`facet.${facet}`)}
          count={formatNumber(counts.with, language)}
          state={halfState(filters, facet)}
          onSwitch={(state) => switchHalf(facet, state)}
        />
      ))}
    </fieldset>
  );
}
