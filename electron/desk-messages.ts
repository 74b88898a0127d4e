// What the shell and the desk's own process say to each other; everything in it survives a structured clone.

import type { DeskEvent } from '../contract/events.ts';
import type { CallResult, Failure } from '../contract/failure.ts';

/** How the desk's process is told what to open: the JSON of this is its one argument. */
export interface DeskStart {
  libraryPath: string;
  resourcesDir: string;
}

/** What the shell says to the desk's process. */
export type ToDesk = { type: 'call'; id: number; name: string; input: unknown } | { type: 'close' };

/** What the desk's process says to the shell. */
export type FromDesk =
  | { type: 'answer'; id: number; result: CallResult<unknown> }
  | { type: 'event'; event: DeskEvent }
  /** The library cannot be opened; the process ends after it. */
  | { type: 'unopened'; failure: Failure };
