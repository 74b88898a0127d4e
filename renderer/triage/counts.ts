// What was decided in a sitting, by number: on clippings from the queue, on tags, themes and the rest from the history.

import type { Operation } from '../../contract/history.ts';
import type { Queue } from './queue.ts';

/** In the order they are told. */
const NAMES = ['kept', 'dismissed', 'trashed', 'importance', 'tones', 'tags', 'themes', 'notes'] as const;

export interface DecisionCount {
  name: (typeof NAMES)[number];
  count: number;
}

/** The counts that are not none. Of `operations` those count that were made at `since` or later and stand. */
export function countDecisions(queue: Queue, operations: readonly Operation[], since: string): DecisionCount[] {
  const made = operations.filter(({ at, undone }) => at >= since && !undone);
  const decided = [...queue.decided.values()];
  const counts: Record<DecisionCount['name'], number> = {
    kept: decided.filter((decision) => decision === 'kept').length,
    dismissed: decided.filter((decision) => decision === 'dismissed').length,
    trashed: decided.filter((decision) => decision === 'trashed').length,
    importance: made.filter(({ name, details }) => name === 'clipping.decide' && details.importance).length,
    tones: made.filter(({ name, details }) => name === 'clipping.rate' && details.tone).length,
    tags: made.filter(({ name }) => name === 'tag.attach').length,
    themes: made.filter(({ name, details }) => name === 'theme.decide' && details.decision === 'accepted').length,
    notes: made.filter(({ name }) => name === 'annotation.create').length,
  };
  return NAMES.flatMap((name) => (counts[name] ? [{ name, count: counts[name] }] : []));
}
