// Rows of clippings held by id: read as the list comes near them, on screen until they are read anew. Of a whole list the
// headlines are held, so that a row passed by faster than it can be read is never blank.

import { useEffect, useSyncExternalStore } from 'react';
import type { ClippingRow } from '../../contract/clipping.ts';
import { ask } from '../desk.ts';

/** Rows read in one go. */
const BATCH = 250;
/** Rows held at the most; older ones leave their headline. */
const MOST = 6_000;
/** Headlines read in one go. */
const HEADLINES = 10_000;

const rows = new Map<number, ClippingRow>();
const headlines = new Map<number, string>();
/** Ids whose rows were read since the desk last said that clippings changed. */
let fresh = new Set<number>();
/** What is in sight, the nearest first. */
let wanted: readonly number[] = [];
/** Where in the list that is. */
let sight = 0;
let busy = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function hold(row: ClippingRow): void {
  rows.delete(row.id);
  rows.set(row.id, row);
  headlines.set(row.id, row.headline);
}

async function readOn(): Promise<void> {
  if (busy) return;
  busy = true;
  for (;;) {
    const ids = wanted.filter((id) => !fresh.has(id)).slice(0, BATCH);
    if (!ids.length) break;
    const since = fresh;
    const read = await ask('clipping.rows', { ids }).catch(() => null);
    if (!read) break;
    for (const row of read) hold(row);
    for (const id of ids) since.add(id);
    for (const id of rows.keys()) {
      if (rows.size <= MOST) break;
      rows.delete(id);
      fresh.delete(id);
    }
    for (const listener of listeners) listener();
  }
  busy = false;
}

/** Reads the rows of these clippings that are not held, in this order; what was asked for before and not yet read is let go. The first is at this place of its list. */
export function wantRows(ids: readonly number[], at: number): void {
  wanted = ids;
  sight = at;
  void readOn();
}

/** Every row held is old: those in sight are read again, and shown as they were until then. */
export function ageRows(): void {
  fresh = new Set();
  void readOn();
}

/** The row of a clipping; undefined until it was read. */
export function useHeldRow(id: number): ClippingRow | undefined {
  return useSyncExternalStore(subscribe, () => rows.get(id));
}

/** What is known of a clipping whose row was not read yet; empty before anything is. */
export function useHeldHeadline(id: number): string {
  return useSyncExternalStore(subscribe, () => headlines.get(id) ?? '');
}

/** Reads the headlines of a list bit by bit, those next to what is in sight first, each clipping's once. */
export function useHeadlines(ids: readonly number[] | null): void {
  useEffect(() => {
    if (!ids) return;
    const left = new Set(Array.from({ length: Math.ceil(ids.length / HEADLINES) }, (_, at) => at * HEADLINES));
    const distance = (at: number) => Math.abs(at + HEADLINES / 2 - sight);
    let ended = false;
    const read = async () => {
      while (left.size && !ended) {
        const next = [...left].reduce((one, other) => (distance(other) < distance(one) ? other : one));
        left.delete(next);
        const some = ids.slice(next, next + HEADLINES).filter((id) => !headlines.has(id));
        if (!some.length) continue;
        const found = await ask('clipping.headlines', { ids: some }).catch(() => null);
        if (!found) return;
        for (const [place, headline] of found.entries()) headlines.set(some[place] ?? 0, headline);
        for (const listener of listeners) listener();
      }
    };
    void read();
    return () => {
      ended = true;
    };
  }, [ids]);
}
