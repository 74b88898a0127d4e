// Weighs what a format states (a column, a meta tag) against what the text shows, field by field.

import type { Evidence, Field } from '../contract/clipping.ts';
import type { PublishedOn } from '../contract/values.ts';
import { findDates } from './dates.ts';
import { candidate, chosen, rejected } from './evidence.ts';
import type { Fact } from './formats/piece.ts';
import { fold } from './lines.ts';

/** Below this a stated value is only a candidate. */
const ENOUGH = 0.35;

/** What a field came to: the value taken from the facts, or null when what the text shows stands. */
interface Weighed {
  fact: Fact | null;
  evidence: Evidence[];
}

/**
 * The evidence of one field with the facts about it. A fact wins when it is surer than what the text shows, or when the
 * text shows nothing; a value that both give keeps the text's span.
 */
export function weigh(field: Field, evidence: readonly Evidence[], facts: readonly Fact[]): Weighed {
  const stated = facts
    .filter((fact) => fact.field === field && fact.value !== '')
    .sort((one, other) => other.confidence - one.confidence);
  const shown = evidence.find((one) => one.field === field && one.status === 'chosen');
  const best = stated[0];
  if (!best) return { fact: null, evidence: [...evidence] };
  const agrees = shown?.value != null && fold(shown.value) === fold(best.value);
  const wins =
    !agrees && best.confidence >= ENOUGH && (shown?.value == null || best.confidence >= (shown.confidence ?? 0));
  const rest = stated
    .filter((fact) => !wins || fact !== best)
    .map((fact) => candidate(field, fact.value, fact.range ?? null, fact.rule, fact.confidence));
  if (!wins) return { fact: null, evidence: [...evidence, ...rest] };
  const others = evidence.flatMap((one) => {
    if (one !== shown) return [one];
    return one.value === null ? [] : [candidate(field, one.value, one.range, one.rule, one.confidence)];
  });
  return {
    fact: best,
    evidence: [chosen(field, best.value, best.range ?? null, best.rule, best.confidence), ...others, ...rest],
  };
}

/** Facts of dates in stored form; what cannot be read as one date is rejected with the reason. */
export function datedFacts(facts: readonly Fact[]): { facts: Fact[]; refused: Evidence[] } {
  const kept: Fact[] = [];
  const refused: Evidence[] = [];
  for (const fact of facts) {
    if (fact.field !== 'publishedOn') {
      kept.push(fact);
      continue;
    }
    const day = dayOf(fact.value);
    if (day.value) kept.push({ ...fact, value: day.value });
    else refused.push(rejected('publishedOn', day.read, fact.range ?? null, fact.rule, day.reason));
  }
  return { facts: kept, refused };
}

/** The day, month or year that a cell or tag states, as precise as it is; the day of an instant is the one written, its zone's own. */
function dayOf(
  written: string,
): { value: PublishedOn; read: null; reason: '' } | { value: null; read: string | null; reason: string } {
  const text = written.trim().slice(0, 200);
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}.*)?$/u.exec(text);
  if (iso?.[1] && isPossible(iso[1], iso[2], iso[3]))
    return { value: [iso[1], iso[2], iso[3]].filter(Boolean).join('-'), read: null, reason: '' };
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(text);
  if (compact?.[1] && isPossible(compact[1], compact[2], compact[3]))
    return { value: `${compact[1]}-${compact[2]}-${compact[3]}`, read: null, reason: '' };
  const found = findDates(text).find((date) => date.kind !== 'city');
  if (!found) return { value: null, read: null, reason: 'date.unread' };
  if (found.kind === 'ambiguous') return { value: null, read: found.value, reason: 'date.day-or-month' };
  if (found.value === null)
    return { value: null, read: null, reason: found.kind === 'day-without-year' ? 'date.no-year' : 'date.range' };
  return { value: found.value, read: null, reason: '' };
}

function isPossible(year: string, month = '01', day = '01'): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1800 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}
