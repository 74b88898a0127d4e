// Writes on collections.

import {
  collect,
  createCollection,
  deleteCollection,
  getCollection,
  uncollect,
  updateCollection,
} from '../../db/collections.ts';
import { nothing, type Writes } from './write.ts';

export const collectionWrites: Writes<
  'collection.create' | 'collection.update' | 'collection.delete' | 'collection.attach' | 'collection.detach'
> = {
  'collection.create': {
    run(db, { name, description, clippingIds }) {
      const id = createCollection(db, name, description);
      collect(db, id, clippingIds);
      return { nouns: ['collection'], clippingIds, answer: () => getCollection(db, id) };
    },
    details: ({ name, clippingIds }) => ({
      collection: name,
      count: clippingIds.length,
      kind: clippingIds.length > 0 ? 'with' : 'empty',
    }),
  },
  'collection.update': {
    run(db, { id, ...change }) {
      updateCollection(db, id, change);
      return { nouns: ['collection', 'savedSearch'], answer: () => getCollection(db, id) };
    },
    details: ({ id, name }, db) => {
      const before = getCollection(db, id).name;
      return {
        collection: name ?? before,
        kind: name === undefined || name === before ? 'description' : 'name',
      };
    },
  },
  'collection.delete': {
    run(db, { id }) {
      deleteCollection(db, id);
      return { nouns: ['collection', 'clipping'], answer: nothing };
    },
    details: ({ id }, db) => ({ collection: getCollection(db, id).name }),
  },
  'collection.attach': {
    run(db, { id, clippingIds }) {
      collect(db, id, clippingIds);
      return { nouns: ['collection', 'clipping'], clippingIds, answer: () => getCollection(db, id) };
    },
    details: ({ id, clippingIds }, db) => ({ collection: getCollection(db, id).name, count: clippingIds.length }),
  },
  'collection.detach': {
    run(db, { id, clippingIds }) {
      uncollect(db, id, clippingIds);
      return { nouns: ['collection', 'clipping'], clippingIds, answer: () => getCollection(db, id) };
    },
    details: ({ id, clippingIds }, db) => ({ collection: getCollection(db, id).name, count: clippingIds.length }),
  },
};
