// The calls about collections.

import { z } from 'zod';
import type { Collection } from '../collection.ts';
import { call } from './call.ts';
import { id, ids, line, nothing } from './inputs.ts';

export const collectionCalls = {
  /** By name. */
  'collection.list': call<Collection[]>()('read', nothing),
  /** Which collections hold some of these clippings, and how many of them each holds. */
  'collection.holding': call<{ collectionId: number; clippings: number }[]>()(
    'read',
    z.strictObject({ clippingIds: ids }),
  ),
  /** Throws `name-taken`: names that differ only by case are one. */
  'collection.create': call<Collection>()(
    'write',
    z.strictObject({
      name: line.min(1).max(200),
      description: z.string().trim().max(20_000).default(''),
      /** What it holds from the beginning, in this order. */
      clippingIds: z.array(id).max(100_000).default([]),
    }),
  ),
  'collection.update': call<Collection>()(
    'write',
    z
      .strictObject({
        id,
        name: line.min(1).max(200).optional(),
        description: z.string().trim().max(20_000).optional(),
      })
      .refine(({ name, description }) => name !== undefined || description !== undefined, 'nothing to change'),
  ),
  /** Its clippings stay in the library. */
  'collection.delete': call<null>()('write', z.strictObject({ id })),
  /** Puts clippings behind those that are in it, in this order; those in it already stay where they are. */
  'collection.attach': call<Collection>()('write', z.strictObject({ id, clippingIds: ids })),
  'collection.detach': call<Collection>()('write', z.strictObject({ id, clippingIds: ids })),
} as const;
