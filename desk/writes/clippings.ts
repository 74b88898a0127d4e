// Writes on clippings: corrections, the inbox, the trash, hidden ranges.

import {
  deleteClippings,
  deleteSamples,
  restoreClippings,
  reviewClippings,
  showHiddenRanges,
  trashClippings,
  updateClipping,
} from '../../db/clipping-decisions.ts';
import { getClipping } from '../../db/clippings.ts';
import { decideClippings, openClipping } from '../../db/inbox.ts';
import { scrubJournal } from '../../db/journal.ts';
import { setParagraphLanguage } from '../../db/paragraphs.ts';
import { rateClippings, rateTheme } from '../../db/ratings.ts';
import { nothing, type Writes } from './write.ts';

export const clippingWrites: Writes<
  | 'clipping.update'
  | 'clipping.rate'
  | 'clipping.review'
  | 'clipping.decide'
  | 'clipping.open'
  | 'paragraph.update'
  | 'clipping.trash'
  | 'clipping.restore'
  | 'clipping.delete'
  | 'import.discardSamples'
  | 'hiddenRange.update'
> = {
  'clipping.update': {
    run(db, { id, set, clear }) {
      updateClipping(db, id, set, clear);
      return { nouns: ['clipping', 'outlet'], reindex: [id], answer: () => getClipping(db, id) };
    },
    details: ({ set, clear }) => ({ fields: [...Object.keys(set), ...clear].join(', ') }),
  },
  'clipping.rate': {
    run(db, { ids, tone, importance, themeId }) {
      if (themeId !== undefined) rateTheme(db, ids, themeId, tone ?? null);
      else rateClippings(db, ids, { tone, importance });
      return { nouns: ['clipping'], clippingIds: ids, answer: nothing };
    },
    details: ({ ids, tone, importance, themeId }) => ({
      count: ids.length,
      kind:
        themeId !== undefined
          ? 'theme'
          : tone === undefined
            ? 'importance'
            : importance === undefined
              ? 'tone'
              : 'both',
      ...(tone ? { tone } : {}),
      ...(importance ? { importance } : {}),
    }),
  },
  'paragraph.update': {
    run(db, { clippingId, range, language }) {
      setParagraphLanguage(db, clippingId, range, language);
      return { nouns: ['clipping'], reindex: [clippingId], answer: () => getClipping(db, clippingId) };
    },
    details: ({ language }) => ({ kind: language === null ? 'none' : 'set' }),
  },
  'clipping.review': {
    run(db, { ids, reviewed }) {
      reviewClippings(db, ids, reviewed);
      return { nouns: ['clipping'], clippingIds: ids, answer: nothing };
    },
    details: ({ ids }) => ({ count: ids.length }),
  },
  'clipping.decide': {
    run(db, { ids, decision, importance }) {
      decideClippings(db, ids, decision, importance);
      return { nouns: ['clipping', 'tag', 'theme'], clippingIds: ids, answer: nothing };
    },
    details: ({ ids, decision, importance }) => ({
      count: ids.length,
      decision,
      ...(importance ? { importance } : {}),
    }),
  },
  'clipping.open': {
    undoable: false,
    quiet: true,
    run(db, { id }) {
      openClipping(db, id);
      return { nouns: [], answer: nothing };
    },
  },
  'clipping.trash': {
    run(db, { ids }) {
      trashClippings(db, ids);
      return { nouns: ['clipping', 'tag', 'theme'], clippingIds: ids, answer: nothing };
    },
    details: ({ ids }) => ({ count: ids.length }),
  },
  'clipping.restore': {
    run(db, { ids }) {
      restoreClippings(db, ids);
      return { nouns: ['clipping', 'tag', 'theme'], clippingIds: ids, answer: nothing };
    },
    details: ({ ids }) => ({ count: ids.length }),
  },
  'clipping.delete': {
    undoable: false,
    run(db, { ids }) {
      const gone = deleteClippings(db, ids);
      scrubJournal(db, gone);
      return { nouns: ['clipping', 'briefing', 'annotation'], reindex: gone, answer: nothing };
    },
  },
  'import.discardSamples': {
    undoable: false,
    run(db) {
      const gone = deleteSamples(db);
      scrubJournal(db, gone);
      return { nouns: ['clipping', 'briefing', 'annotation', 'import', 'story'], reindex: gone, answer: nothing };
    },
  },
  'hiddenRange.update': {
    run(db, { ids, shown }) {
      const clippingId = showHiddenRanges(db, ids, shown);
      return { nouns: ['clipping'], reindex: [clippingId], answer: () => getClipping(db, clippingId) };
    },
    details: ({ ids, shown }) => ({ count: ids.length, shown: shown ? 'yes' : 'no' }),
  },
};
