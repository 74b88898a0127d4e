// What a value of a facet is called in the language of the interface.

import { useTranslation } from 'react-i18next';
import { countryName } from '../../language/countries.ts';
import { useDesk } from '../desk.ts';
import { formatDay, languageName, useLanguage } from '../words.ts';
import type { ListFacet } from './use-filters.ts';

/** A function from a facet's value to its name; `otherwise` (or an ellipsis) until its list is known. */
export function useFacetName(): (facet: ListFacet, value: number | string, otherwise?: string) => string {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { data: themes } = useDesk('theme.list', { language }, { keepPrevious: true });
  const { data: tags } = useDesk('tag.list', {}, { keepPrevious: true });
  const { data: collections } = useDesk('collection.list', {}, { keepPrevious: true });
  const { data: outlets } = useDesk('outlet.list', { language }, { keepPrevious: true });
  return (facet, value, otherwise) => {
    switch (facet) {
      case 'languages':
        return languageName(String(value), t);
      case 'tones':
        return t(`desk:tone.${value}`);
      case 'kinds':
        return t(`outlets:kind.${value}`);
      case 'countries':
        return countryName(String(value), language);
      case 'months':
        return formatDay(String(value), language);
      case 'importance':
        return t(`desk:importance.${value}`);
      default: {
        const list = { themes, tags, collections, outlets, agencies: outlets }[facet];
        const found = list?.find(({ id }) => id === value);
        return (found && 'path' in found ? found.path : found?.name) ?? (otherwise || '…');
      }
    }
  };
}
