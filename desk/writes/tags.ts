// Writes on tags.

import { attachTag, deleteTag, detachTag, getTag, renameTag, tagId } from '../../db/tags.ts';
import { nothing, type Writes } from './write.ts';

export const tagWrites: Writes<'tag.create' | 'tag.update' | 'tag.delete' | 'tag.attach' | 'tag.detach'> = {
  'tag.create': {
    run(db, { name }) {
      const id = tagId(db, name);
      return { nouns: ['tag'], answer: () => getTag(db, id) };
    },
    details: ({ name }) => ({ tag: name }),
  },
  'tag.update': {
    run(db, { id, name }) {
      renameTag(db, id, name);
      return { nouns: ['tag', 'clipping'], answer: () => getTag(db, id) };
    },
    details: ({ name }) => ({ tag: name }),
  },
  'tag.delete': {
    run(db, { id }) {
      deleteTag(db, id);
      return { nouns: ['tag', 'clipping'], answer: nothing };
    },
  },
  'tag.attach': {
    run(db, { clippingIds, name }) {
      const id = tagId(db, name);
      attachTag(db, id, clippingIds);
      return { nouns: ['tag', 'clipping'], clippingIds, answer: () => getTag(db, id) };
    },
    details: ({ clippingIds, name }) => ({ tag: name, count: clippingIds.length }),
  },
  'tag.detach': {
    run(db, { clippingIds, tagId: id }) {
      detachTag(db, id, clippingIds);
      return { nouns: ['tag', 'clipping'], clippingIds, answer: nothing };
    },
    details: ({ clippingIds }) => ({ count: clippingIds.length }),
  },
};
