// What narrows the list: queries before this one, values taken in or left out, days; each with a cross to take it away.

import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { go, usePlace } from '../place.ts';
import { formatDay, useLanguage } from '../words.ts';
import classes from './FilterPills.module.css';
import { useFacetName } from './use-facet-name.ts';
import { countFilters, LIST_FACETS, narrow, switchFacet } from './use-filters.ts';

interface Pill {
  key: string;
  label: string;
  kind: 'query' | 'in' | 'out';
  remove: () => void;
}

/** Labels of the facets of yes and no when it is no. */
const NOT = { annotated: 'notAnnotated', storied: 'notStoried', used: 'notUsed' } as const;

function usePills(): Pill[] {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const nameOf = useFacetName();
  const { filters, within } = usePlace();
  const pills: Pill[] = within.map((query, at) => ({
    key: `within-${at}`,
    label: query,
    kind: 'query',
    remove: () => go({ within: within.filter((_, other) => other !== at) }),
  }));
  for (const facet of LIST_FACETS) {
    for (const [kind, values] of [
      ['in', filters[facet]],
      ['out', filters.not?.[facet]],
    ] as const) {
      for (const value of values ?? []) {
        const name = nameOf(facet, value);
        const named = facet === 'tones' || facet === 'importance' ? `${t(`facet.${facet}`)}: ${name}` : name;
        pills.push({ key: `${facet}-${value}`, label: named, kind, remove: () => switchFacet(facet, value, kind) });
      }
    }
  }
  for (const facet of ['annotated', 'storied', 'used'] as const) {
    const half = filters[facet];
    if (half === undefined) continue;
    const remove = () => narrow({ [facet]: undefined });
    const label = t(half ? `facet.${facet}` : `facet.${NOT[facet]}`);
    pills.push({ key: facet, label, kind: 'in', remove });
  }
  if (filters.from || filters.to) {
    const from = filters.from ? formatDay(filters.from, language) : '';
    const to = filters.to ? formatDay(filters.to, language) : '';
    const both = from === to ? from : `${from} – ${to}`;
    const label = from && to ? both : t(from ? 'filter.since' : 'filter.until', { day: from || to });
    pills.push({ key: 'days', label, kind: 'in', remove: () => narrow({ from: undefined, to: undefined }) });
  }
  if (filters.undated !== undefined) {
    const label = t(filters.undated ? 'filter.undated' : 'filter.dated');
    pills.push({ key: 'undated', label, kind: 'in', remove: () => narrow({ undated: undefined }) });
  }
  return pills;
}

/** Nothing while nothing narrows the list. */
export function FilterPills() {
  const { t } = useTranslation('library');
  const { filters, within } = usePlace();
  const pills = usePills();
  if (!pills.length) return null;
  return (
    <ul className={classes.pills} aria-label={t('filter.active')}>
      {pills.map(({ key, label, kind, remove }) => {
        const said = kind === 'in' ? label : t(kind === 'out' ? 'filter.without' : 'filter.within', { name: label });
        return (
          <li key={key} className={classes.pill} data-kind={kind}>
            <span className={classes.label} title={said}>
              {said}
            </span>
            <CloseButton size={18} iconSize={12} aria-label={t('filter.remove', { name: said })} onClick={remove} />
          </li>
        );
      })}
      {countFilters(filters) + within.length > 1 ? (
        <li>
          <button type="button" className={classes.clear} onClick={() => go({ filters: {}, within: [] })}>
            {t('filter.clear')}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
