// Writes on saved searches.

import type { SearchTerms } from '../../contract/search.ts';
import { createSavedSearch, deleteSavedSearch, getSavedSearch, updateSavedSearch } from '../../db/saved-searches.ts';
import { nothing, type Writes } from './write.ts';

export const savedSearchWrites: Writes<'savedSearch.create' | 'savedSearch.update' | 'savedSearch.delete'> = {
  'savedSearch.create': {
    run(db, { name, terms }) {
      const id = createSavedSearch(db, name, terms as SearchTerms);
      return { nouns: ['savedSearch'], answer: () => getSavedSearch(db, id) };
    },
    details: ({ name }) => ({ search: name }),
  },
  'savedSearch.update': {
    run(db, { id, name, terms }) {
      updateSavedSearch(db, id, { name, terms: terms as SearchTerms | undefined });
      return { nouns: ['savedSearch'], answer: () => getSavedSearch(db, id) };
    },
  },
  'savedSearch.delete': {
    run(db, { id }) {
      deleteSavedSearch(db, id);
      return { nouns: ['savedSearch'], answer: nothing };
    },
  },
};
