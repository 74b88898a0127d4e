// One sitting over the inbox: which clipping is on screen, which come next, what was decided, and how it is taken back.
// It lasts while the window does, so that a look elsewhere in between loses neither place nor counts.

import { useSyncExternalStore } from 'react';
import type { InboxDecision } from '../../contract/clipping.ts';
import { type Failure, failureOf } from '../../contract/failure.ts';
import type { Importance } from '../../contract/rating.ts';
import { ask, invoke } from '../desk.ts';
import { currentPlace, go, open } from '../place.ts';
import { decisionOf, EMPTY, nextUndecided, onlyDecided, type Queue, withDecision, withMore, withOne } from './queue.ts';

export interface Sitting {
  queue: Queue;
  /** When it began, as the history writes instants. */
  since: string;
  /** Nothing further waits: the last clipping was passed. */
  ended: boolean;
  /** Why the inbox could not be read; null when it could. */
  failure: Failure | null;
}

const PAGE = 200;
/** Clippings known ahead; with fewer, the next page is asked for. */
const AHEAD = 20;

let sitting: Sitting = fresh();
let cursor: string | null = null;
let readToEnd = false;
let reading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function fresh(): Sitting {
  return { queue: EMPTY, since: new Date().toISOString(), ended: false, failure: null };
}

function set(change: Partial<Sitting>): void {
  sitting = { ...sitting, ...change };
  for (const listener of listeners) listener();
}

/** The sitting now; the component draws again when it changes. */
export function useSitting(): Sitting {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sitting,
  );
}

/** Goes to the inbox, one clipping at a time: on with the sitting, or into a new one when the last came to its end. */
export function openTriage(): void {
  cursor = null;
  readToEnd = false;
  // What waits is read again: something may have been decided on it elsewhere.
  if (sitting.ended || sitting.queue.ids.length === 0) set(fresh());
  else set({ queue: onlyDecided(sitting.queue) });
  open({ at: 'triage' });
}

async function readPage(): Promise<void> {
  const kept = currentPlace().sort;
  const sort = kept === 'oldest' || kept === 'added' ? kept : 'newest';
  const page = await ask('clipping.list', { view: { kind: 'inbox' }, sort, after: cursor, limit: PAGE });
  const ids = page.rows.map(({ id }) => id);
  // What came back into the inbox is to be decided on again.
  const queue = ids.reduce((before, id) => withDecision(before, id, 'undecided'), sitting.queue);
  cursor = page.next;
  readToEnd = page.next === null;
  set({ queue: withMore(queue, ids) });
}

function readOn(): Promise<void> {
  reading ??= readPage().finally(() => {
    reading = null;
  });
  return reading;
}

function show(id: number | null): void {
  set({ ended: id === null });
  go({ selected: id, annotation: null }, 'replace');
}

function at(): number {
  const { selected } = currentPlace();
  return selected === null ? -1 : sitting.queue.ids.indexOf(selected);
}

async function nextWaiting(from: number): Promise<number | null> {
  let next = nextUndecided(sitting.queue, from);
  while (next === null && !readToEnd) {
    await readOn();
    next = nextUndecided(sitting.queue, from);
  }
  if (next !== null) return next;
  // Read from the beginning again: what came in meanwhile comes last.
  const known = Math.max(from, sitting.queue.ids.length - 1);
  cursor = null;
  do {
    await readOn();
    next = nextUndecided(sitting.queue, known);
  } while (next === null && !readToEnd);
  return next;
}

/** Shows the next clipping that waits after the one on screen. What keeps it from being read is told by the sitting. */
export async function goOn(): Promise<void> {
  const from = at();
  set({ failure: null });
  try {
    show(await nextWaiting(from));
    if (!readToEnd && sitting.queue.ids.length - from < AHEAD) await readOn();
  } catch (error) {
    set({ failure: failureOf(error) });
  }
}

/** Shows the clipping before, or the one after whatever was decided on it. */
export function step(by: 1 | -1): void {
  const { ids } = sitting.queue;
  const from = currentPlace().selected === null ? ids.length : at();
  const id = ids[from + by];
  if (id !== undefined) show(id);
  else if (by === 1) void goOn();
}

/** Shows the first clipping that was passed over without a decision. */
export function showPassedOver(): void {
  const first = nextUndecided(sitting.queue, -1);
  if (first !== null) show(first);
}

/** Decides on a clipping and shows the next; a decision that fails is shown with its clipping. */
export async function decide(id: number, decision: InboxDecision, importance?: Importance): Promise<void> {
  const before = sitting.queue.decided.get(id) ?? 'undecided';
  set({ queue: withDecision(sitting.queue, id, decision) });
  const next = nextUndecided(sitting.queue, at());
  if (next !== null) void goOn();
  try {
    await invoke('clipping.decide', { ids: [id], decision, ...(importance ? { importance } : {}) });
  } catch {
    set({ queue: withDecision(sitting.queue, id, before) });
    show(id);
    return;
  }
  // The inbox is asked again only when it knows of the decision.
  if (next === null) await goOn();
}

/** Shows a clipping with what holds of it now: where a link leads, or what a step of undo or redo touched. */
export async function showAgain(id: number): Promise<void> {
  const clipping = await ask('clipping.get', { id });
  const place = withOne(sitting.queue, id, at());
  set({ queue: withDecision(place, id, decisionOf(clipping)) });
  show(id);
}
