// What a thread of a desk is given, what it is asked, and what it says.

import type { Noun } from '../contract/events.ts';
import type { Failure } from '../contract/failure.ts';

/** What a thread is started with. */
export interface ThreadData {
  role: 'writer' | 'reader' | 'long' | 'packer' | 'parser' | 'rereader';
  libraryPath: string;
  resourcesDir: string;
  /** How this process names itself to others that want to write. */
  holder: string;
  /** What was told to end (`overtaking.ts`). */
  cells?: SharedArrayBuffer;
}

/** Answers requests of a role by name. `background`: asked again while it returns true and no request waits. */
export interface Role {
  /** `shouldStop` is looked at by searches, when a newer one has begun, and by packs, when they are cancelled. */
  answer(name: string, input: unknown, shouldStop?: () => boolean): unknown;
  background?(): boolean;
  /** Buffers of an answer that are handed over instead of copied. */
  handOver?(answer: unknown): ArrayBuffer[];
  close(): void;
}

/** What a thread is asked. */
export interface Request {
  id: number;
  name: string;
  input: unknown;
  /** Where it is told to end. */
  cell?: number;
}

/** What a thread says: an answer, or something that happened. */
export type Reply =
  | { type: 'ready' }
  | { type: 'failed-to-start'; failure: Failure }
  | { type: 'answer'; id: number; ok: true; value: unknown }
  | { type: 'answer'; id: number; ok: false; failure: Failure }
  | { type: 'told'; name: string; value: unknown };

/** Takes up a role in a thread; `tell` says to the desk what happened. */
export type MakeRole = (data: ThreadData, tell: (name: string, value: unknown) => void) => Role;

/** Says what has changed, so that hosts ask again. */
export interface Changed {
  nouns: Noun[];
  clippingIds: number[];
}
