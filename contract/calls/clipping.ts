// The calls about clippings, their paragraphs and what is hidden in them.

import { z } from 'zod';
import { type Clipping, type ClippingRow, EDITABLE_FIELDS, INBOX_DECISIONS } from '../clipping.ts';
import { TONES } from '../rating.ts';
import type { Page } from '../values.ts';
import { call } from './call.ts';
import { cursor, id, ids, line, listSort, pageSize, place, publishedOn } from './inputs.ts';

export const clippingCalls = {
  'clipping.list': call<Page<ClippingRow>>()(
    'read',
    z.strictObject({
      ...place,
      sort: listSort,
      after: cursor,
      limit: pageSize,
    }),
  ),
  /** Ids of all clippings of a place, in order: what a list of any length scrolls over. */
  'clipping.order': call<number[]>()('read', z.strictObject({ ...place, sort: listSort })),
  /** Rows of these clippings, in this order; those that are not there are left out. */
  'clipping.rows': call<ClippingRow[]>()('read', z.strictObject({ ids: ids.max(1_000) })),
  /** Headlines of these clippings, in this order; empty for one that is not there. */
  'clipping.headlines': call<string[]>()('read', z.strictObject({ ids: ids.max(10_000) })),
  'clipping.get': call<Clipping>()('read', z.strictObject({ id })),
  /** Sets fields to the analyst's value (null: "there is none"), or gives a field back to what was derived. */
  'clipping.update': call<Clipping>()(
    'write',
    z.strictObject({
      id,
      set: z
        .strictObject({
          headline: line.min(1).optional(),
          outlet: line.min(1).nullable().optional(),
          agency: line.min(1).nullable().optional(),
          byline: line.min(1).nullable().optional(),
          publishedOn: publishedOn.nullable().optional(),
          language: z.string().min(2).max(20).optional(),
        })
        .default({}),
      clear: z.array(z.enum(EDITABLE_FIELDS)).default([]),
    }),
  ),
  /** Tone and importance by hand; null takes a judgement back, what is left out stays. With a theme: the tone in which the clippings that have it treat it. */
  'clipping.rate': call<null>()(
    'write',
    z
      .strictObject({
        ids,
        tone: z.enum(TONES).nullable().optional(),
        importance: z
          .union([z.literal(1), z.literal(2), z.literal(3)])
          .nullable()
          .optional(),
        themeId: id.optional(),
      })
      .refine(({ tone, importance }) => tone !== undefined || importance !== undefined, 'nothing to set')
      .refine(
        ({ themeId, importance }) => themeId === undefined || importance === undefined,
        'importance is the clipping’s, not a theme’s',
      ),
  ),

  /** Sets the language of the paragraphs that a range of the text touches; null gives it back to detection. */
  'paragraph.update': call<Clipping>()(
    'write',
    z.strictObject({
      clippingId: id,
      range: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }),
      language: z.string().min(2).max(20).nullable(),
    }),
  ),

  'clipping.review': call<null>()('write', z.strictObject({ ids, reviewed: z.boolean() })),
  /** One decision in the inbox, whatever was decided before; an importance comes with it in the same step. */
  'clipping.decide': call<null>()(
    'write',
    z.strictObject({
      ids,
      decision: z.enum(INBOX_DECISIONS),
      importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    }),
  ),
  /** Remembers that it was opened, for the view `recent`: no decision, and not in the history. */
  'clipping.open': call<null>()('write', z.strictObject({ id })),
  'clipping.trash': call<null>()('write', z.strictObject({ ids })),
  'clipping.restore': call<null>()('write', z.strictObject({ ids })),
  /** For good; cannot be undone. Only what is in the trash. */
  'clipping.delete': call<null>()('write', z.strictObject({ ids })),

  /** Ranges of one clipping, shown or hidden again in one step. */
  'hiddenRange.update': call<Clipping>()('write', z.strictObject({ ids, shown: z.boolean() })),
  /** A stretch of the text hidden by hand. */
  'hiddenRange.create': call<Clipping>()(
    'write',
    z
      .strictObject({ clippingId: id, start: z.int().nonnegative(), end: z.int().positive() })
      .refine(({ start, end }) => start < end, 'an empty stretch'),
  ),
} as const;
