// The calls that bring files in, and those about watched folders.

import { z } from 'zod';
import type { ImportProgress, ImportReport, WatchedFolder } from '../import.ts';
import { call } from './call.ts';
import { id, ids, nothing, pageSize } from './inputs.ts';

export const importCalls = {
  /** Opens an import that files are then added to; `imports.close` says no more will come. */
  'import.create': call<ImportProgress>()('desk', nothing),
  /** Files and folders by absolute path; folders are walked. */
  'import.addPaths': call<null>()(
    'desk',
    z.strictObject({ id, paths: z.array(z.string().min(1)).min(1).max(100_000) }),
  ),
  /** One file as bytes, for hosts that cannot give a path. */
  'import.addBytes': call<null>()(
    'desk',
    z.strictObject({
      id,
      name: z.string().min(1).max(4_000),
      modifiedAt: z.iso.datetime().nullable(),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
  /** A file the host could not read; it gets a row in the report. */
  'import.addFailure': call<null>()(
    'desk',
    z.strictObject({
      id,
      name: z.string().min(1).max(4_000),
      reason: z.enum(['vanished', 'unreadable', 'too-large']),
      message: z.string().max(2_000),
    }),
  ),
  'import.close': call<null>()('desk', z.strictObject({ id })),
  /** What is in stays in, whole. */
  'import.cancel': call<null>()('desk', z.strictObject({ id })),
  /** Files being read are still written; the rest waits, across restarts. */
  'import.pause': call<ImportProgress>()('desk', z.strictObject({ id })),
  /** Goes on with a paused import, or with one that was cut off: what had not been read is read now. */
  'import.resume': call<ImportProgress>()('desk', z.strictObject({ id })),
  /** Reads failed rows of an ended import again, all that can be or these; their rows become what comes of it. */
  'import.retry': call<ImportProgress>()('desk', z.strictObject({ id, itemIds: ids.optional() })),
  /** Answers when the import has ended or is paused. */
  'import.wait': call<ImportReport>()('desk', z.strictObject({ id })),
  /** Plain text, or markup, becomes a source file with its clippings; answers when they are in. `url` says where it was copied from. */
  'import.paste': call<ImportReport>()(
    'desk',
    z
      .strictObject({
        text: z.string().max(20_000_000),
        html: z.string().max(40_000_000).nullable().default(null),
        url: z
          .url({ protocol: /^https?$/ })
          .max(4_000)
          .nullable()
          .default(null),
      })
      .refine(({ text: plain, html }) => plain.trim() !== '' || html !== null, 'nothing was pasted'),
  ),
  /** Imports the sample clippings that ship. */
  'import.samples': call<ImportProgress>()('desk', nothing),
  /** Takes the sample clippings out for good, with all that was done on them; what else the library holds stays. */
  'import.discardSamples': call<null>()('write', nothing),
  'import.get': call<ImportReport>()('read', z.strictObject({ id })),
  /** Newest first; `before` is the id of the last one seen. */
  'import.list': call<ImportProgress[]>()(
    'read',
    z.strictObject({ before: id.nullable().default(null), limit: pageSize }),
  ),
  /** The report as CSV (UTF-8 with a byte order mark), safe to open in a spreadsheet. */
  'import.export': call<{ fileName: string; text: string }>()('read', z.strictObject({ id })),

  'watch.list': call<WatchedFolder[]>()('read', nothing),
  /** What the folder holds is imported, and what comes into it later, while the library is open. */
  'watch.create': call<WatchedFolder>()('write', z.strictObject({ path: z.string().min(1).max(4_000) })),
  'watch.update': call<WatchedFolder>()('write', z.strictObject({ id, enabled: z.boolean() })),
  'watch.delete': call<null>()('write', z.strictObject({ id })),
} as const;
