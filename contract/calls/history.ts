// The calls about the history.

import { z } from 'zod';
import type { HistoryStep, SteppedOperation } from '../history.ts';
import { call } from './call.ts';
import { language, nothing } from './inputs.ts';

export const historyCalls = {
  /** Newest first. */
  'history.list': call<HistoryStep[]>()(
    'read',
    z.strictObject({ limit: z.int().min(1).max(10_000).default(100), language: language.default('en') }),
  ),
  /** The operation undone, or null when there is nothing to undo. */
  'history.undo': call<SteppedOperation | null>()('write', nothing),
  'history.redo': call<SteppedOperation | null>()('write', nothing),
} as const;
