// The calls about tags.

import { z } from 'zod';
import { TAG_COLOURS, type Tag, type TagTerms, type TagTwins } from '../tag.ts';
import { call } from './call.ts';
import { id, ids, line, nothing } from './inputs.ts';

export const tagCalls = {
  'tag.list': call<Tag[]>()('read', nothing),
  /** Which tags these clippings carry themselves, and how many of them carry each. */
  'tag.carried': call<{ tagId: number; clippings: number }[]>()('read', z.strictObject({ clippingIds: ids })),
  /** What else tags may be looked for by; tags without such terms are left out. */
  'tag.terms': call<TagTerms[]>()('read', nothing),
  /** Pairs of tags that may be one, likeliest first; those told apart are left out. */
  'tag.twins': call<TagTwins[]>()('read', nothing),
  /** The tag of that name or path, made when there is none, with those it stands under (names that differ only by case are one). */
  'tag.create': call<Tag>()('write', z.strictObject({ name: line.min(1).max(1_000) })),
  /** A new name, another place (null: at the top), a colour; what is left out stays. Throws `name-taken` and `tag-under-itself`. */
  'tag.update': call<Tag>()(
    'write',
    z
      .strictObject({
        id,
        name: line.min(1).max(200).optional(),
        parentId: id.nullable().optional(),
        colour: z.enum(TAG_COLOURS).nullable().optional(),
        /** What it means, for the codebook. */
        definition: z.string().trim().max(20_000).optional(),
      })
      .refine(
        ({ id: _, ...change }) => Object.values(change).some((value) => value !== undefined),
        'nothing to change',
      ),
  ),
  /** What stood under it moves up one step. */
  'tag.delete': call<null>()('write', z.strictObject({ id })),
  /** Makes one tag of two: `into` gets all that carries `id` and stands under it; saved searches ask for `into`. */
  'tag.merge': call<Tag>()(
    'write',
    z.strictObject({ id, into: id }).refine(({ id: one, into }) => one !== into, 'a tag cannot be merged into itself'),
  ),
  /** Says that two tags are not the same, however alike. */
  'tag.distinguish': call<null>()(
    'write',
    z.strictObject({ oneId: id, otherId: id }).refine(({ oneId, otherId }) => oneId !== otherId, 'two tags are needed'),
  ),
  'tag.attach': call<Tag>()('write', z.strictObject({ clippingIds: ids, name: line.min(1).max(1_000) })),
  'tag.detach': call<null>()('write', z.strictObject({ clippingIds: ids, tagId: id })),
} as const;
