// Reading a day as an analyst types it.

import type { PublishedOn } from '../contract/values.ts';

/**
 * The day typed, in its stored form: `2020`, `2020-10`, `2020-10-15`, also `15.10.2020`, `10.2020` and `15/10/2020`.
 * Null for nothing; undefined when it is not a day of the calendar.
 */
export function readDay(typed: string): PublishedOn | null | undefined {
  const text = typed.trim();
  if (!text) return null;
  const forward = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/.exec(text);
  const backward = /^(?:(\d{1,2})[-./])?(\d{1,2})[-./](\d{4})$/.exec(text);
  const [year, month, day] = forward
    ? [forward[1], forward[2], forward[3]]
    : [backward?.[3], backward?.[2], backward?.[1]];
  if (!year || Number(year) < 1) return undefined;
  if (!month) return year;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const stem = `${year}-${String(monthNumber).padStart(2, '0')}`;
  if (!day) return stem;
  const full = `${stem}-${day.padStart(2, '0')}`;
  const at = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(full) ? undefined : full;
}
