// Which clippings hold what of a query, by the indexes alone, and of these the ones worth weighing by their texts.

import type { Database } from 'better-sqlite3';
import { alikeBeginning, type QueryUnit } from '../language/query-units.ts';
import { difference, indexIds } from './index-ids.ts';
import { prefixMatch } from './match.ts';
import type { QueryIds } from './query-ids.ts';

/** What a unit counts for, of its rarity, where only words like its own are found, and more where the headline holds it. */
const ALIKE = 0.6;
const IN_HEADLINE = 0.5;
/** So many of the likeliest partial matches are asked first whether they are in the place. */
const LIKELY = 1_000;

/** Which clippings hold a part of a query. */
export interface Holders {
  ids: readonly number[];
  /** What holds no more than words like it. */
  alike: readonly number[];
  count: number;
}

/** The clippings that hold a unit, and those that hold words like its own, where partial matches are looked for. */
export function holdersOf(
  db: Database,
  { node, headlineOnly }: QueryUnit,
  withAlike: boolean,
  idsOf: QueryIds,
): Holders {
  const ids = headlineOnly ? idsOf.inHeadline(node) : idsOf.of(node, 'all');
  const beginning =
    withAlike && node.kind === 'word' && !headlineOnly && node.readings.length > 0 ? alikeBeginning(node.norm) : null;
  const alike = beginning === null ? [] : difference(indexIds(db, prefixMatch(beginning)), ids);
  return { ids, alike, count: ids.length + alike.length };
}

/** Of these the so many that hold most of a query by the worth of its parts, best first: of many parts the index would have to go through all again. */
export function mostHolding(
  ids: readonly number[],
  holders: readonly Holders[],
  worths: readonly number[],
  most: number,
): readonly number[] {
  const held = heldWorth(holders, worths);
  const worth = (id: number) => held[id] ?? 0;
  const best = [...bestBy(ids, worth, most)];
  return best.sort((one, other) => worth(other) - worth(one) || other - one).slice(0, most);
}

/** By clipping, the worth of the parts of the query that it holds. */
function heldWorth(holders: readonly Holders[], worths: readonly number[]): Float64Array {
  const last = Math.max(-1, ...holders.flatMap(({ ids, alike }) => [ids.at(-1) ?? -1, alike.at(-1) ?? -1]));
  const held = new Float64Array(last + 1);
  for (const [unit, { ids, alike }] of holders.entries()) {
    const worth = worths[unit] ?? 0;
    addWorth(held, ids, worth);
    addWorth(held, alike, worth * ALIKE);
  }
  return held;
}

function addWorth(held: Float64Array, ids: readonly number[], worth: number): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    held[id] = (held[id] ?? 0) + worth;
  }
}

/** The clippings that hold most of the query by the worth of its parts, but not all of it: best first, at most so many of those that `passing` lets through. */
export function partial(
  holders: readonly Holders[],
  worths: readonly number[],
  headlines: () => readonly (readonly number[])[],
  full: readonly number[],
  most: number,
  passing: (ids: readonly number[]) => readonly number[],
): number[] {
  const held = heldWorth(holders, worths);
  for (const id of full) held[id] = 0;
  const all: number[] = [];
  for (let id = 0; id < held.length; id += 1) if ((held[id] ?? 0) > 0) all.push(id);
  // Where all are weighed, it is no matter which come first.
  if (all.length > most) {
    for (const [unit, ids] of headlines().entries()) addWorth(held, ids, (worths[unit] ?? 0) * IN_HEADLINE);
    for (const id of full) held[id] = 0;
  }
  const worth = (id: number) => held[id] ?? 0;
  const sorted = (ids: readonly number[]) => [...ids].sort((one, other) => worth(other) - worth(one) || other - one);
  const likely = bestBy(all, worth, LIKELY);
  const found = passing(sorted(likely)).slice(0, most);
  if (found.length === most || likely.length === all.length) return found;
  return passing(sorted(all)).slice(0, most);
}

/** So many at least that are worth most, in no order. */
function bestBy(ids: readonly number[], worth: (id: number) => number, count: number): readonly number[] {
  if (ids.length <= count) return ids;
  const least = inPlace(Float64Array.from(ids, worth), ids.length - count);
  return ids.filter((id) => worth(id) >= least);
}

/** The value that would stand at a place if these were sorted; mixes them. Hoare's quickselect. */
function inPlace(values: Float64Array, place: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >>> 1] as number;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const value = values[left] as number;
      values[left] = values[right] as number;
      values[right] = value;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place] ?? 0;
}
