// The calls about themes.

import { z } from 'zod';
import { themeRule } from '../resources.ts';
import type { Theme, ThemePreview } from '../theme.ts';
import { call } from './call.ts';
import { id, ids, language, line, text } from './inputs.ts';

const themeConcepts = z
  .array(z.strictObject({ conceptKey: z.string().max(200), weight: z.number().positive().max(10) }))
  .max(500);

export const themeCalls = {
  'theme.list': call<Theme[]>()('read', z.strictObject({ language: language.default('en') })),
  'theme.create': call<Theme>()(
    'write',
    z.strictObject({
      name: line.min(1).max(200),
      definition: text.default(''),
      hue: z.string().max(40).default('#868e96'),
      concepts: themeConcepts.default([]),
      rule: themeRule.nullable().default(null),
    }),
  ),
  /** Changing the concepts or the rule suggests again; what the analyst decided stays. */
  'theme.update': call<Theme>()(
    'write',
    z.strictObject({
      id,
      name: line.min(1).max(200).optional(),
      definition: text.optional(),
      hue: z.string().max(40).optional(),
      concepts: themeConcepts.optional(),
      /** Null takes the rule away. */
      rule: themeRule.nullable().optional(),
      /** Language the name and definition are written in. */
      language: language.default('en'),
    }),
  ),
  /** What a draft of a theme's concepts and rule would suggest, beside what is suggested now; `limit` rows each way. */
  'theme.preview': call<ThemePreview>()(
    'long',
    z.strictObject({
      id: id.nullable().default(null),
      concepts: themeConcepts,
      rule: themeRule.nullable(),
      limit: z.int().min(1).max(100).default(20),
    }),
  ),
  'theme.delete': call<null>()('write', z.strictObject({ id })),
  /** Clippings of one theme become another's in one step: rejected there (null: they had none), accepted here. */
  'theme.move': call<null>()('write', z.strictObject({ clippingIds: ids, from: id.nullable(), to: id })),
  /** Null takes the decision back: what the rules say shows again. */
  'theme.decide': call<null>()(
    'write',
    z.strictObject({ clippingIds: ids, themeId: id, decision: z.enum(['accepted', 'rejected']).nullable() }),
  ),
} as const;
