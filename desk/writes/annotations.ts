// Writes on annotations; a comment is searchable, so each brings its clipping's index up to date.

import { attachAnnotation, createAnnotation, deleteAnnotation, updateAnnotation } from '../../db/annotations.ts';
import { nothing, type Writes } from './write.ts';

export const annotationWrites: Writes<
  'annotation.create' | 'annotation.update' | 'annotation.attach' | 'annotation.delete'
> = {
  'annotation.create': {
    run(db, input) {
      const annotation = createAnnotation(db, input);
      return { nouns: ['annotation', 'clipping'], reindex: [input.clippingId], answer: () => annotation };
    },
    details: ({ range }) => ({ kind: range ? 'highlight' : 'note' }),
  },
  'annotation.update': {
    run(db, { id, ...change }) {
      const annotation = updateAnnotation(db, id, change);
      return { nouns: ['annotation', 'clipping'], reindex: [annotation.clippingId], answer: () => annotation };
    },
  },
  'annotation.attach': {
    run(db, { id, range }) {
      const annotation = attachAnnotation(db, id, range);
      return { nouns: ['annotation', 'clipping'], reindex: [annotation.clippingId], answer: () => annotation };
    },
  },
  'annotation.delete': {
    run(db, { id }) {
      const clippingId = deleteAnnotation(db, id);
      return { nouns: ['annotation', 'clipping'], reindex: [clippingId], answer: nothing };
    },
  },
};
