// Writes on themes and concepts; what changes the rules has suggestions made again in the background.

import { createConcept, deleteConcept, updateConcept } from '../../db/concepts.ts';
import { createTheme, decideTheme, deleteTheme, getTheme, updateTheme } from '../../db/themes.ts';
import { nothing, type Writes } from './write.ts';

export const themeWrites: Writes<
  | 'theme.create'
  | 'theme.update'
  | 'theme.delete'
  | 'theme.decide'
  | 'theme.move'
  | 'concept.create'
  | 'concept.update'
  | 'concept.delete'
> = {
  'theme.create': {
    run(db, input) {
      const id = createTheme(db, input);
      return {
        nouns: ['theme'],
        suggest: input.concepts.length > 0 || input.rule !== null,
        answer: () => getTheme(db, id, 'en'),
      };
    },
    details: ({ name }) => ({ theme: name }),
  },
  'theme.update': {
    run(db, { id, ...change }) {
      updateTheme(db, id, change);
      return {
        nouns: ['theme', 'clipping', 'savedSearch'],
        suggest: change.concepts !== undefined || change.rule !== undefined,
        answer: () => getTheme(db, id, change.language),
      };
    },
    details: ({ name }): Record<string, string> => (name === undefined ? {} : { theme: name }),
  },
  'theme.delete': {
    run(db, { id }) {
      deleteTheme(db, id);
      return { nouns: ['theme', 'clipping'], answer: nothing };
    },
  },
  'theme.decide': {
    run(db, { clippingIds, themeId, decision }) {
      decideTheme(db, themeId, clippingIds, decision);
      return { nouns: ['theme', 'clipping'], clippingIds, answer: nothing };
    },
    details: ({ clippingIds, decision }) => ({ count: clippingIds.length, decision: decision ?? 'none' }),
  },
  'theme.move': {
    run(db, { clippingIds, from, to }) {
      if (from !== null && from !== to) decideTheme(db, from, clippingIds, 'rejected');
      decideTheme(db, to, clippingIds, 'accepted');
      return { nouns: ['theme', 'clipping'], clippingIds, answer: nothing };
    },
    details: ({ clippingIds }) => ({ count: clippingIds.length }),
  },
  'concept.create': {
    run(db, { terms }) {
      const concept = createConcept(db, terms);
      return { nouns: ['concept'], answer: () => concept };
    },
    details: ({ terms }) => ({ concept: terms.en[0] ?? terms.ru[0] ?? terms.kk[0] ?? '' }),
  },
  'concept.update': {
    run(db, { id, terms }) {
      const concept = updateConcept(db, id, terms);
      return { nouns: ['concept', 'clipping'], suggest: true, answer: () => concept };
    },
    details: ({ terms }) => ({ concept: terms.en[0] ?? terms.ru[0] ?? terms.kk[0] ?? '' }),
  },
  'concept.delete': {
    run(db, { id }) {
      deleteConcept(db, id);
      return { nouns: ['concept', 'clipping'], suggest: true, answer: nothing };
    },
  },
};
