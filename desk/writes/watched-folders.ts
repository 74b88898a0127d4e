// Writes on watched folders.

import { resolve, sep } from 'node:path';
import {
  addWatchedFolder,
  enableWatchedFolder,
  getWatchedFolder,
  removeWatchedFolder,
} from '../../db/watched-folders.ts';
import { nothing, type Writes } from './write.ts';

export const watchWrites: Writes<'watch.create' | 'watch.update' | 'watch.delete'> = {
  'watch.create': {
    run(db, { path }) {
      const id = addWatchedFolder(db, resolve(path), sep);
      return { nouns: ['watch'], answer: () => getWatchedFolder(db, id) };
    },
    details: ({ path }) => ({ path }),
  },
  'watch.update': {
    run(db, { id, enabled }) {
      enableWatchedFolder(db, id, enabled);
      return { nouns: ['watch'], answer: () => getWatchedFolder(db, id) };
    },
    details: ({ enabled }) => ({ kind: enabled ? 'on' : 'off' }),
  },
  'watch.delete': {
    run(db, { id }) {
      removeWatchedFolder(db, id);
      return { nouns: ['watch'], answer: nothing };
    },
  },
};
