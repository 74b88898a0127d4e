// The one table of calls: a name, the schema of its input, the type of its answer, and which thread carries it out.
// A host validates every input with it; the desk does not compile without a handler for each. Each noun's part is in calls/.

import type { z } from 'zod';
import { annotationCalls } from './calls/annotation.ts';
import { briefingCalls } from './calls/briefing.ts';
import type { Call, CallKind } from './calls/call.ts';
import { clippingCalls } from './calls/clipping.ts';
import { collectionCalls } from './calls/collection.ts';
import { conceptCalls } from './calls/concept.ts';
import { historyCalls } from './calls/history.ts';
import { importCalls } from './calls/import.ts';
import { libraryCalls } from './calls/library.ts';
import { outletCalls } from './calls/outlet.ts';
import { overviewCalls } from './calls/overview.ts';
import { packCalls } from './calls/pack.ts';
import { ruleCalls } from './calls/rule.ts';
import { searchCalls } from './calls/search.ts';
import { sourceCalls } from './calls/source.ts';
import { storyCalls } from './calls/story.ts';
import { tagCalls } from './calls/tag.ts';
import { themeCalls } from './calls/theme.ts';

/** Every call by its name. */
export const calls = {
  ...libraryCalls,
  ...importCalls,
  ...clippingCalls,
  ...ruleCalls,
  ...sourceCalls,
  ...searchCalls,
  ...storyCalls,
  ...tagCalls,
  ...collectionCalls,
  ...themeCalls,
  ...conceptCalls,
  ...overviewCalls,
  ...annotationCalls,
  ...outletCalls,
  ...briefingCalls,
  ...packCalls,
  ...historyCalls,
} as const;

/** The table, as a type. */
export type Calls = typeof calls;
/** The name of a call. */
export type CallName = keyof Calls;
/** What a caller hands in: defaults may be left out. */
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>;
/** What a handler receives: defaults are filled in. */
export type CallParsed<Name extends CallName> = z.output<Calls[Name]['input']>;
/** What a call answers. */
export type CallAnswer<Name extends CallName> =
  Calls[Name] extends Call<CallKind, z.ZodType, infer Answer> ? Answer : never;
/** The names of the calls that one kind of thread carries out. */
export type CallNameOf<Kind extends CallKind> = {
  [Name in CallName]: Calls[Name]['kind'] extends Kind ? Name : never;
}[CallName];
