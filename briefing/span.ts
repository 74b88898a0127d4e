// The days a pack covers: those the analyst chose, widened to the clippings it holds; and steps of time through them.

import type { PublishedOn } from '../contract/values.ts';
import type { Pack, PackEntry } from './pack.ts';

/** First and last day, `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
  /** Whether the analyst chose where it begins or ends. */
  chosen: boolean;
}

/** A stretch of time that a bar of the timeline stands for. */
export type SpanUnit = 'day' | 'week' | 'month' | 'year';

/** The days of a pack; null when it has no dated clipping. What lies after the day it was made is no part of them. */
export function spanOf(pack: Pack, entries: readonly PackEntry[]): Span | null {
  const dates = tellingDates(entries.flatMap((entry) => entry.publishedOn ?? []));
  if (dates.length === 0) return null;
  let from = dates.map(firstDay).reduce(earlier);
  let to = dates.map(lastDay).reduce(later);
  const chosen = pack.period ?? { from: null, to: null };
  if (chosen.from) from = earlier(from, firstDay(chosen.from));
  const end = chosen.to ? lastDay(chosen.to) : chosen.from ? pack.createdOn : null;
  if (end) to = later(to, earlier(end, pack.createdOn));
  return { from, to, chosen: chosen.from !== null || chosen.to !== null };
}

/** A year says nothing beside dates that are more precise, nor a month beside a day in it. */
export function tellingDates(dates: readonly PublishedOn[]): PublishedOn[] {
  const months = dates.filter((date) => date.length >= 7);
  return (months.length > 0 ? months : [...dates]).filter(
    (date) => !dates.some((other) => other !== date && other.startsWith(date)),
  );
}

/** The first day of a date that may be a month or a year. */
function firstDay(date: PublishedOn): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: PublishedOn): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/** Days from the first to the last of a span, both counted. */
export function daysIn({ from, to }: Span): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** The stretch of that unit a day lies in, by its own key: a day, the Monday of a week, a month, a year. */
export function keyOf(date: PublishedOn, unit: SpanUnit): string {
  if (unit === 'year') return date.slice(0, 4);
  if (unit === 'month') return date.slice(0, 7);
  if (unit === 'day') return date;
  const day = dayNumber(date);
  // The first day of the clock's count was a Thursday.
  return dayOf(day - ((day + 3) % 7));
}

/** The key of the stretch `steps` after that one. */
export function keyAfter(key: string, unit: SpanUnit, steps: number): string {
  if (unit === 'year') return String(Number(key) + steps).padStart(4, '0');
  if (unit === 'month') {
    const at = Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1 + steps;
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  }
  return dayOf(dayNumber(key) + steps * (unit === 'week' ? 7 : 1));
}

/** How many steps lie between two keys. */
export function stepsBetween(from: string, to: string, unit: SpanUnit): number {
  if (unit === 'year') return Number(to) - Number(from);
  if (unit === 'month')
    return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.round((dayNumber(to) - dayNumber(from)) / (unit === 'week' ? 7 : 1));
}

/** Every key from the first to the last. */
export function keysBetween(from: string, to: string, unit: SpanUnit): string[] {
  return Array.from({ length: stepsBetween(from, to, unit) + 1 }, (_, step) => keyAfter(from, unit, step));
}

/** Months of which any day lies in a span. */
export function monthsIn({ from, to }: Span): string[] {
  return keysBetween(from.slice(0, 7), to.slice(0, 7), 'month');
}

/** Months that lie wholly in a span. */
export function wholeMonths(span: Span): string[] {
  return monthsIn(span).filter((month) => firstDay(month) >= span.from && lastDay(month) <= span.to);
}

/** Keys that follow each other without a gap, together. */
export function runsOfKeys(keys: readonly string[], unit: SpanUnit): string[][] {
  const runs: string[][] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    if (run && keyAfter(run.at(-1) ?? key, unit, 1) === key) run.push(key);
    else runs.push([key]);
  }
  return runs;
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
