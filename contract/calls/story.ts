// The calls about stories.

import { z } from 'zod';
import type { Story, StorySuggestion } from '../story.ts';
import type { Page } from '../values.ts';
import { call } from './call.ts';
import { cursor, id, ids, pageSize } from './inputs.ts';

export const storyCalls = {
  'story.get': call<Story>()('read', z.strictObject({ clippingId: id })),
  /** The clippings of these clippings' stories, the trash left out: what a theme or tag for the whole story goes to. */
  'story.clippings': call<number[]>()('read', z.strictObject({ clippingIds: ids })),
  /** Every pair of stories (or lone clippings) that a rule takes for one event and nobody has decided on, the likeliest first; `total` counts to 1,000. */
  'story.suggestions': call<Page<StorySuggestion>>()('read', z.strictObject({ after: cursor, limit: pageSize })),
  /**
   * Decides about clippings against one, for many stories in one step: `accepted` puts them into its story, `rejected` parts them from all of it once and
   * for all, null takes such a decision back.
   */
  'story.decide': call<Story[]>()(
    'write',
    z.strictObject({
      decisions: z
        .array(z.strictObject({ clippingId: id, otherIds: z.array(id).min(1).max(1_000) }))
        .min(1)
        .max(10_000),
      decision: z.enum(['accepted', 'rejected']).nullable(),
    }),
  ),
  /** Makes a clipping stand for its story. */
  'story.lead': call<Story>()('write', z.strictObject({ clippingId: id })),
} as const;
