// Writes on outlets.

import { getOutlet, updateOutlet } from '../../db/outlets.ts';
import type { Writes } from './write.ts';

export const outletWrites: Writes<'outlet.update'> = {
  'outlet.update': {
    run(db, { id, language, ...change }) {
      updateOutlet(db, id, change);
      return { nouns: ['outlet'], answer: () => getOutlet(db, id, language) };
    },
    details: ({ id, kind, country, language }, db) => ({
      outlet: getOutlet(db, id, language).name,
      decision: kind === undefined ? 'country' : country === undefined ? 'kind' : 'both',
    }),
  },
};
