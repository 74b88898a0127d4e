// Writes on annotations; a comment is searchable, so each brings its clipping's index up to date.

import { DeskError } from '../../contract/failure.ts';
import { attachAnnotation, createAnnotation, deleteAnnotation, updateAnnotation } from '../../db/annotations.ts';
import { leadOf } from '../../db/stories.ts';
import { nothing, type Writes } from './write.ts';

export const annotationWrites: Writes<
  'annotation.create' | 'annotation.update' | 'annotation.attach' | 'annotation.delete'
> = {
  'annotation.create': {
    run(db, input) {
      if (input.story && input.range)
        throw new DeskError({
          code: 'bad-input',
          message: 'A highlight is on a passage of one clipping, not on a story.',
          remedy: null,
        });
      const clippingId = input.story ? leadOf(db, input.clippingId) : input.clippingId;
      const annotation = createAnnotation(db, { ...input, clippingId });
      return {
        nouns: ['annotation', 'clipping', 'story'],
        reindex: [clippingId],
        answer: () => annotation,
      };
    },
    details: ({ range, story }) => ({ kind: range ? 'highlight' : story ? 'story' : 'note' }),
  },
  'annotation.update': {
    run(db, { id, ...change }) {
      const annotation = updateAnnotation(db, id, change);
      return {
        nouns: ['annotation', 'clipping', 'story'],
        reindex: [annotation.clippingId],
        answer: () => annotation,
      };
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
      return { nouns: ['annotation', 'clipping', 'story'], reindex: [clippingId], answer: nothing };
    },
  },
};
