// What a call is, and how one is declared.

import type { z } from 'zod';

/** Which thread answers: a reader, the writer, the thread for long work, one that makes packs, or the desk itself (imports). */
export type CallKind = 'read' | 'write' | 'long' | 'pack' | 'desk';

/** A call: what it takes, which thread carries it out, and (as a type only) what it answers. */
export interface Call<Kind extends CallKind, Input extends z.ZodType, Answer> {
  input: Input;
  kind: Kind;
  /** Type only. */
  answer?: Answer;
}

/** Declares a call: `call<Answer>()(kind, input)`. */
export function call<Answer>() {
  return <Kind extends CallKind, Input extends z.ZodType>(kind: Kind, input: Input): Call<Kind, Input, Answer> => ({
    input,
    kind,
  });
}
