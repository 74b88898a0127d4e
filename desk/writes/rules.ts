// Writes on cleaning rules of the analyst, and hiding by hand. The ranges they make follow in the background.

import { getClipping } from '../../db/clippings.ts';
import { createRule, deleteRule, getRule, hideByHand, updateRule } from '../../db/rules.ts';
import { nothing, type Writes } from './write.ts';

export const ruleWrites: Writes<'rule.create' | 'rule.update' | 'rule.delete' | 'hiddenRange.create'> = {
  'rule.create': {
    run(db, input) {
      const id = createRule(db, input);
      return { nouns: ['rule'], answer: () => getRule(db, id) };
    },
    details: ({ name }) => ({ rule: name }),
  },
  'rule.update': {
    run(db, { id, ...change }) {
      updateRule(db, id, change);
      return { nouns: ['rule'], answer: () => getRule(db, id) };
    },
    details: ({ enabled }) => ({ kind: enabled === undefined ? 'changed' : enabled ? 'on' : 'off' }),
  },
  'rule.delete': {
    run(db, { id }) {
      deleteRule(db, id);
      return { nouns: ['rule'], answer: nothing };
    },
  },
  'hiddenRange.create': {
    run(db, { clippingId, start, end }) {
      hideByHand(db, clippingId, { start, end });
      return { nouns: ['clipping'], reindex: [clippingId], answer: () => getClipping(db, clippingId) };
    },
  },
};
