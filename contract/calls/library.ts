// The calls about a library as a whole.

import { z } from 'zod';
import type { CheckReport, LibraryInfo } from '../library.ts';
import { call } from './call.ts';
import { nothing } from './inputs.ts';

export const libraryCalls = {
  'library.get': call<LibraryInfo>()('read', nothing),
  /** Re-derives what the library claims: foreign keys, hashes of sources and texts, hidden ranges, the index against the texts. */
  'library.check': call<CheckReport>()('long', nothing),
  /** A consistent copy beside the library or at `path`. */
  'library.backup': call<{ path: string }>()('long', z.strictObject({ path: z.string().optional() })),
} as const;
