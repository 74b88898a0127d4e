// The calls about source files, their texts and how they are read.

import { z } from 'zod';
import { type SourceEncodings, type SourceReread, type SourceTables, TABLE_FIELDS } from '../source.ts';
import { call } from './call.ts';
import { id } from './inputs.ts';

const tableMappings = z
  .array(
    z.strictObject({
      sheet: z.string().max(200).default(''),
      header: z.int().min(0).max(200_000).nullable(),
      columns: z.partialRecord(z.enum(TABLE_FIELDS), z.int().min(0).max(2_000)),
    }),
  )
  .min(1)
  .max(500);

export const sourceCalls = {
  /** A text of a clipping that is no longer in force, as an annotation names it. */
  'text.get': call<{ id: number; text: string; encoding: string }>()('read', z.strictObject({ id })),

  /** The encodings a clipping's source could be read in, with its first lines in each. */
  'source.encodings': call<SourceEncodings>()('desk', z.strictObject({ clippingId: id })),
  /** Reads the source of a clipping again in another encoding, all its clippings. Each gets a new text; the old ones stay for what cites them. */
  'source.reread': call<SourceReread>()('desk', z.strictObject({ clippingId: id, encoding: z.string().max(40) })),
  /** The tables of a source as they are read, or as they would be with these columns. */
  'source.tables': call<SourceTables>()('desk', z.strictObject({ sourceId: id, tables: tableMappings.optional() })),
  /** Reads the tables of a source again with these columns. `remember`: also tables that come later, where the same names stand over the columns. */
  'source.map': call<SourceReread>()(
    'desk',
    z.strictObject({ sourceId: id, tables: tableMappings, remember: z.boolean().default(false) }),
  ),
  /** Columns named by hand are no longer taken for tables with the same names over them. */
  'source.forgetColumns': call<null>()(
    'write',
    z.strictObject({ headers: z.array(z.string().min(1).max(20_000)).min(1).max(500) }),
  ),
  /** Lets go of a file that is kept only so that its columns can be named; cannot be undone. */
  'source.discard': call<null>()('write', z.strictObject({ sourceId: id })),
  /** The bytes as dropped. */
  'source.get': call<{ name: string; sha256: string; bytes: Uint8Array }>()('read', z.strictObject({ clippingId: id })),
} as const;
