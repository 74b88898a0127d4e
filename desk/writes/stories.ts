// Writes on stories: what is the same and what is not, and which version leads.

import { decideStory, getStory, leadStory } from '../../db/stories.ts';
import type { Writes } from './write.ts';

export const storyWrites: Writes<'story.decide' | 'story.lead'> = {
  'story.decide': {
    run(db, { decisions, decision }) {
      for (const { clippingId, otherIds } of decisions) decideStory(db, clippingId, otherIds, decision);
      return {
        nouns: ['story', 'clipping'],
        clippingIds: decisions.flatMap(({ clippingId, otherIds }) => [clippingId, ...otherIds]),
        answer: (after) => decisions.map(({ clippingId }) => getStory(after, clippingId)),
      };
    },
    details: ({ decisions, decision }) => ({
      count: decisions.reduce((sum, { otherIds }) => sum + otherIds.length, 0),
      decision: decision ?? 'none',
    }),
  },
  'story.lead': {
    run(db, { clippingId }) {
      leadStory(db, clippingId);
      return {
        nouns: ['story', 'clipping'],
        clippingIds: [clippingId],
        answer: (after) => getStory(after, clippingId),
      };
    },
  },
};
