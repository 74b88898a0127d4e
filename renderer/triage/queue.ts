// The order in which the inbox is gone through: clippings come in at the end, each once, and those decided on stay to be come back to.

import type { InboxDecision } from '../../contract/clipping.ts';

/** Ids in order, and what was decided on those decided on in this sitting. */
export interface Queue {
  ids: readonly number[];
  decided: ReadonlyMap<number, Exclude<InboxDecision, 'undecided'>>;
}

export const EMPTY: Queue = { ids: [], decided: new Map() };

/** The queue with clippings that are not in it yet put at its end. */
export function withMore(queue: Queue, ids: readonly number[]): Queue {
  const known = new Set(queue.ids);
  const more = ids.filter((id) => !known.has(id));
  return more.length ? { ...queue, ids: [...queue.ids, ...more] } : queue;
}

/** The queue with a clipping in it: where it has its place, else before the one at `at`. */
export function withOne(queue: Queue, id: number, at: number): Queue {
  return queue.ids.includes(id) ? queue : { ...queue, ids: queue.ids.toSpliced(Math.max(0, at), 0, id) };
}

/** The queue after a decision on a clipping; `undecided` takes it back. */
export function withDecision(queue: Queue, id: number, decision: InboxDecision): Queue {
  const decided = new Map(queue.decided);
  if (decision === 'undecided') decided.delete(id);
  else decided.set(id, decision);
  return { ...queue, decided };
}

/** The queue without the clippings that wait. */
export function onlyDecided({ ids, decided }: Queue): Queue {
  return { ids: ids.filter((id) => decided.has(id)), decided };
}

/** The first clipping after the place `at` that nothing is decided on; null at the end. */
export function nextUndecided({ ids, decided }: Queue, at: number): number | null {
  return ids.find((id, place) => place > at && !decided.has(id)) ?? null;
}

/** What a clipping's own state says was decided on it. */
export function decisionOf(clipping: { reviewed: boolean; dismissed: boolean; trashed: boolean }): InboxDecision {
  if (clipping.trashed) return 'trashed';
  if (clipping.dismissed) return 'dismissed';
  return clipping.reviewed ? 'kept' : 'undecided';
}
