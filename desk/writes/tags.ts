// Writes on tags.

import { distinguishTags } from '../../db/tag-twins.ts';
import { attachTag, deleteTag, detachTag, getTag, mergeTags, nameOfTag, tagId, updateTag } from '../../db/tags.ts';
import { nothing, type Writes } from './write.ts';

export const tagWrites: Writes<
  'tag.create' | 'tag.update' | 'tag.delete' | 'tag.merge' | 'tag.distinguish' | 'tag.attach' | 'tag.detach'
> = {
  'tag.create': {
    run(db, { name }) {
      const id = tagId(db, name);
      return { nouns: ['tag'], answer: () => getTag(db, id) };
    },
    details: ({ name }) => ({ tag: name }),
  },
  'tag.update': {
    run(db, { id, ...change }) {
      updateTag(db, id, change);
      return { nouns: ['tag', 'clipping', 'savedSearch'], answer: () => getTag(db, id) };
    },
    details: ({ id, name, parentId, definition }, db) => ({
      tag: name ?? nameOfTag(db, id),
      kind:
        name !== undefined
          ? 'name'
          : definition !== undefined
            ? 'definition'
            : parentId === undefined
              ? 'colour'
              : parentId === null
                ? 'top'
                : 'move',
      ...(parentId ? { parent: nameOfTag(db, parentId) } : {}),
    }),
  },
  'tag.delete': {
    run(db, { id }) {
      deleteTag(db, id);
      return { nouns: ['tag', 'clipping'], answer: nothing };
    },
    details: ({ id }, db) => ({ tag: nameOfTag(db, id) }),
  },
  'tag.merge': {
    run(db, { id, into }) {
      mergeTags(db, id, into);
      return { nouns: ['tag', 'clipping', 'savedSearch'], answer: () => getTag(db, into) };
    },
    details: ({ id, into }, db) => ({ tag: nameOfTag(db, id), into: nameOfTag(db, into) }),
  },
  'tag.distinguish': {
    run(db, { oneId, otherId }) {
      distinguishTags(db, oneId, otherId);
      return { nouns: ['tag'], answer: nothing };
    },
    details: ({ oneId, otherId }, db) => ({ tag: nameOfTag(db, oneId), other: nameOfTag(db, otherId) }),
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
    details: ({ clippingIds, tagId: id }, db) => ({ tag: nameOfTag(db, id), count: clippingIds.length }),
  },
};
