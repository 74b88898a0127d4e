// How the renderer judges clippings: one call, whose failure is shown where all failures are.

import type { CallInput } from '../../contract/calls.ts';
import type { Importance, Tone } from '../../contract/rating.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';

/** Sets tone or importance of clippings, or the tone of a theme in them; null takes it back. */
export function rate(ids: number[], rating: Omit<CallInput<'clipping.rate'>, 'ids'>): void {
  void invoke('clipping.rate', { ids, ...rating }).catch(() => null);
}

/** What is judged now; undefined where several clippings may differ. */
export interface Judged {
  ids: number[];
  tone?: Tone | null;
  importance?: Importance | null;
}

/** The keys `1`, `2`, `3` and `0` set the importance of these clippings while `enabled`. */
export function useImportanceKeys(ids: number[], enabled: boolean): void {
  useAction('importance-1', () => rate(ids, { importance: 1 }), enabled);
  useAction('importance-2', () => rate(ids, { importance: 2 }), enabled);
  useAction('importance-3', () => rate(ids, { importance: 3 }), enabled);
  useAction('importance-0', () => rate(ids, { importance: null }), enabled);
}
