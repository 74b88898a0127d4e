// Makes the evidence a derived value carries: what was chosen and why, what else stood there and why it was not taken.

import type { Evidence, Field } from '../contract/clipping.ts';
import type { Range } from '../contract/values.ts';

/** At most so many candidates and rejected ones are kept of one field. */
const KEPT = 12;

/** The value that was taken, with the rule that found it, 0 to 1 sure; null says that there is none. */
export function chosen(
  field: Field,
  value: string | null,
  range: Range | null,
  rule: string,
  confidence: number,
): Evidence {
  return { field, value, range: bare(range), rule, confidence, status: 'chosen', reason: null };
}

/** A value that might have been taken, had there been none surer. */
export function candidate(
  field: Field,
  value: string | null,
  range: Range | null,
  rule: string,
  confidence: number,
): Evidence {
  return { field, value, range: bare(range), rule, confidence, status: 'candidate', reason: null };
}

/** A value that must not be taken, and why. */
export function rejected(
  field: Field,
  value: string | null,
  range: Range | null,
  rule: string,
  reason: string,
): Evidence {
  return { field, value, range: bare(range), rule, confidence: 0, status: 'rejected', reason };
}

const bare = (range: Range | null) => (range ? { start: range.start, end: range.end } : null);

const ORDER = { chosen: 0, candidate: 1, rejected: 2 };

/** Chosen first, then candidates, then rejected, each as found; of one field no more than a reader takes in. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const counts = new Map<string, number>();
  return evidence
    .filter((one) => {
      if (one.status === 'chosen') return true;
      const key = `${one.field} ${one.status}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return (counts.get(key) ?? 0) <= KEPT;
    })
    .sort((one, other) => ORDER[one.status] - ORDER[other.status]);
}
