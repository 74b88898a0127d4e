// What narrows the list, each condition with a cross to take it away.

import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/model.ts';
import { useDesk } from '../desk.ts';
import { go, usePlace } from '../place.ts';
import { formatDay, languageName, useLanguage } from '../words.ts';
import classes from './FilterPills.module.css';
import { countFilters, type ListFacet, narrow, toggleFacet } from './use-filters.ts';
import { searchInput } from './use-listing.ts';

/** Nothing while nothing narrows the list. */
export function FilterPills({ view }: { view: View }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const place = usePlace();
  const { filters } = place;
  const many = countFilters(filters);
  const { data: themes } = useDesk('theme.list', { language }, { enabled: many > 0 });
  const { data: tags } = useDesk('tag.list', {}, { enabled: many > 0 });
  const { data: outlets } = useDesk('outlet.list', { language }, { enabled: Boolean(filters.outlets) });
  const { data: facets } = useDesk('search.facets', searchInput(place, view), { enabled: false });
  if (!many) return null;

  const nameOf = (facet: ListFacet, value: number | string): string => {
    if (facet === 'languages') return languageName(String(value), t);
    const list = { themes, tags, outlets }[facet];
    const named = list?.find((one) => one.id === value)?.name;
    return named ?? facets?.[facet].find((one) => one.value === value)?.label ?? '…';
  };
  const pills: { key: string; label: string; remove: () => void }[] = [];
  for (const facet of ['themes', 'tags', 'outlets', 'languages'] as const) {
    for (const value of filters[facet] ?? []) {
      pills.push({ key: `${facet}-${value}`, label: nameOf(facet, value), remove: () => toggleFacet(facet, value) });
    }
  }
  if (filters.from || filters.to) {
    const from = filters.from ? formatDay(filters.from, language) : '';
    const to = filters.to ? formatDay(filters.to, language) : '';
    const label =
      from && to && from !== to
        ? `${from} – ${to}`
        : from && to
          ? from
          : t(from ? 'filter.since' : 'filter.until', { day: from || to });
    pills.push({ key: 'days', label, remove: () => narrow({ from: undefined, to: undefined }) });
  }
  if (filters.undated) {
    pills.push({ key: 'undated', label: t('filter.undated'), remove: () => narrow({ undated: undefined }) });
  }
  return (
    <ul className={classes.pills} aria-label={t('filter.active')}>
      {pills.map(({ key, label, remove }) => (
        <li key={key} className={classes.pill}>
          <span className={classes.label}>{label}</span>
          <CloseButton size={18} iconSize={12} aria-label={t('filter.remove', { name: label })} onClick={remove} />
        </li>
      ))}
      {pills.length > 1 ? (
        <li>
          <button type="button" className={classes.clear} onClick={() => go({ filters: {} })}>
            {t('filter.clear')}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
