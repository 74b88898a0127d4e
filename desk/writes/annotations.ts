// Writes on annotations; a comment is searchable, so each brings its clipping's index up to date.

import { DeskError } from '../../contract/failure.ts';
import {
  attachAnnotation,
  createAnnotation,
  deleteAnnotation,
  type Said,
  sayOf,
  updateAnnotation,
} from '../../db/annotations.ts';
import { leadOf } from '../../db/stories.ts';
import { importAnnotations } from '../web-annotations.ts';
import { nothing, type Writes } from './write.ts';

const saysMore = ({ tags, speaker }: Said): boolean => tags !== undefined || speaker !== undefined;

const tagNoun = ({ tags }: Said): 'tag'[] => (tags === undefined ? [] : ['tag']);

export const annotationWrites: Writes<
  'annotation.create' | 'annotation.update' | 'annotation.attach' | 'annotation.delete' | 'annotation.import'
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
      const made = createAnnotation(db, { ...input, clippingId });
      const annotation = saysMore(input) ? sayOf(db, made.id, input) : made;
      return {
        nouns: ['annotation', 'clipping', 'story', ...tagNoun(input)],
        reindex: [clippingId],
        answer: () => annotation,
      };
    },
    details: ({ range, story }) => ({ kind: range ? 'highlight' : story ? 'story' : 'note' }),
  },
  'annotation.update': {
    run(db, { id, ...change }) {
      const changed = updateAnnotation(db, id, change);
      const annotation = saysMore(change) ? sayOf(db, id, change) : changed;
      return {
        nouns: ['annotation', 'clipping', 'story', ...tagNoun(change)],
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
  'annotation.import': {
    run(db, { text }) {
      const done = importAnnotations(db, text);
      return { nouns: ['annotation', 'clipping', 'tag', 'story'], reindex: done.clippingIds, answer: () => done };
    },
  },
  'annotation.delete': {
    run(db, { id }) {
      const clippingId = deleteAnnotation(db, id);
      return { nouns: ['annotation', 'clipping', 'story'], reindex: [clippingId], answer: nothing };
    },
  },
};
