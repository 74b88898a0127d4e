// The calls about packs: their exports, their templates, the house style, and checking one.

import { z } from 'zod';
import { type HouseStyle, PACK_PARTS, type PackCheck, type PackTemplate, type TemplateFault } from '../pack.ts';
import { call } from './call.ts';
import { houseFiles, id, line, nothing } from './inputs.ts';

export const packCalls = {
  /** Ends an export that was named so: its call fails with `cancelled`. None of that name is no fault: it has ended. */
  'export.cancel': call<null>()('desk', z.strictObject({ exportId: z.string().min(1).max(100) })),

  /** Shipped ones first. */
  'template.list': call<PackTemplate[]>()('read', nothing),
  /** A copy of a template under a name of the analyst's. Throws `name-taken`. */
  'template.create': call<PackTemplate>()(
    'write',
    z.strictObject({
      name: line.min(1).max(200),
      from: z.string().max(100),
      /** What the copy has instead of that of the one it is made from. */
      typst: z.string().max(500_000).optional(),
      parts: z.array(z.enum(PACK_PARTS)).optional(),
    }),
  ),
  /** Only the analyst's own. */
  'template.update': call<PackTemplate>()(
    'write',
    z.strictObject({
      id,
      name: line.min(1).max(200).optional(),
      typst: z.string().max(500_000).optional(),
      parts: z.array(z.enum(PACK_PARTS)).optional(),
    }),
  ),
  'template.delete': call<null>()('write', z.strictObject({ id })),
  /** Sets a briefing with a template that is being written; answers its faults, none when it compiles. */
  'template.check': call<TemplateFault[]>()(
    'pack',
    z.strictObject({ briefingId: id, typst: z.string().max(500_000), parts: z.array(z.enum(PACK_PARTS)) }),
  ),

  'houseStyle.get': call<HouseStyle>()('read', nothing),
  /** What is absent stays, null takes it away. Throws `logo-…` and `word-styles-…`, by what is wrong with the file. */
  'houseStyle.update': call<HouseStyle>()('write', z.strictObject(houseFiles)),

  /** Checks a ZIP pack against its manifest and this library. */
  'pack.verify': call<PackCheck>()('long', z.strictObject({ bytes: z.instanceof(Uint8Array) })),
} as const;
