// The call for the library in figures.

import { z } from 'zod';
import type { Overview } from '../overview.ts';
import { call } from './call.ts';
import { id, language } from './inputs.ts';

export const overviewCalls = {
  /** The library over a period: `days` up to the newest dated clipping, or from a day to a day; all of it without either. */
  'overview.get': call<Overview>()(
    'read',
    z.strictObject({
      language: language.default('en'),
      days: z.int().min(1).max(40_000).nullable().default(null),
      from: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .nullable()
        .default(null),
      to: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .nullable()
        .default(null),
      /** Only of this theme. */
      themeId: id.nullable().default(null),
    }),
  ),
} as const;
