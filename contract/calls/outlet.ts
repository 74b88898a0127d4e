// The calls about outlets.

import { z } from 'zod';
import { OUTLET_KINDS, type Outlet } from '../outlet.ts';
import { call } from './call.ts';
import { id, language } from './inputs.ts';

export const outletCalls = {
  'outlet.list': call<Outlet[]>()('read', z.strictObject({ language: language.default('en') })),
  /** Kind and country of an outlet by hand; null gives back what the authority says. */
  'outlet.update': call<Outlet>()(
    'write',
    z
      .strictObject({
        id,
        kind: z.enum(OUTLET_KINDS).nullable().optional(),
        country: z
          .string()
          .regex(/^([A-Z]{2}|INT)$/)
          .nullable()
          .optional(),
        language: language.default('en'),
      })
      .refine(({ kind, country }) => kind !== undefined || country !== undefined, 'nothing to set'),
  ),
} as const;
