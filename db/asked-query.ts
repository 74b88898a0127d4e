// A query as asked of the library: read with its concepts, within the queries before it, in a view under filters; in another keyboard layout where it was typed so.

import type { Database } from 'better-sqlite3';
import { DeskError } from '../contract/failure.ts';
import type { Filters, View } from '../contract/place.ts';
import type { ConceptMatcher } from '../language/concepts.ts';
import { otherLayouts } from '../language/keyboard-layouts.ts';
import { parseQuery } from '../language/query.ts';
import { type PlanNode, planQuery, type QueryPlan } from '../language/query-plan.ts';
import { type ConditionMaker, isText, queryCondition } from './query-condition.ts';
import { type QueryIds, queryIds } from './query-ids.ts';
import { allOf, type Condition, placeCondition } from './views.ts';

/** What a search needs besides the library. */
export interface SearchContext {
  /** The library's concepts, compiled; kept by the caller until `concepts_revision` changes. */
  matcher: ConceptMatcher;
  /** Looked at between statements; once true the search throws DeskError `superseded`. */
  shouldStop?: () => boolean;
}

/** A query as read and what it looks for. */
export interface ReadQuery {
  root: PlanNode | null;
  /** The queries it is asked within. */
  within: PlanNode[];
  /** Of all of them: what shows in a text. */
  plan: QueryPlan;
  normal: string;
  remarks: string[];
}

/** What a search is asked with. */
export interface Asked {
  query: string;
  within: readonly string[];
  expand: boolean;
  off: readonly string[];
}

/** Reads a query, and those it is asked within, with the library's concepts. */
export function readQuery(input: Asked, context: SearchContext): ReadQuery {
  const query = parseQuery(input.query);
  const own = planQuery(query, context.matcher, input);
  const earlier = input.within.map((one) => planQuery(parseQuery(one), context.matcher, input));
  const within = earlier.map((plan) => plan.root).filter((root) => root !== null);
  const read = { normal: query.normal, remarks: [...query.remarks] };
  if (within.length === 0) return { ...read, root: own.root, within, plan: own };
  const plan: QueryPlan = {
    root: { kind: 'and', parts: own.root ? [own.root, ...within] : within },
    expansions: distinctKeys([own, ...earlier].flatMap((one) => one.expansions)),
    names: distinctKeys([own, ...earlier].flatMap((one) => one.names)),
    letters: distinctKeys([own, ...earlier].flatMap((one) => one.letters)),
  };
  // With nothing typed yet, the last of the earlier queries is what hits are ranked by.
  return own.root ? { ...read, root: own.root, within, plan } : { ...read, root: within.pop() ?? null, within, plan };
}

function distinctKeys<Row extends { key: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** The condition that a clipping answers a query and all it is asked within; null when nothing is asked. */
export function askedCondition(read: ReadQuery, maker: ConditionMaker): Condition | null {
  const asked = [...(read.root ? [read.root] : []), ...read.within];
  return asked.length > 0 ? allOf(asked.map((root) => queryCondition(root, 'all', maker))) : null;
}

/** Where hits are looked for: the view, its filters, and what answers the queries before. */
export function placeOf(input: { view: View; filters: Filters }, read: ReadQuery, maker: ConditionMaker): Condition {
  const earlier = read.within.map((root) => queryCondition(root, 'all', maker));
  return allOf([placeCondition(input.view, input.filters), ...earlier]);
}

/**
 * For a query that nothing in the place answers in full: the same keys in another keyboard layout (`ghbdtn`: `привет`), when that finds something; it says so
 * (`layout:ghbdtn`). Null when it does not.
 */
export function inOtherLayout(
  db: Database,
  input: Asked & { view: View; filters: Filters },
  context: SearchContext,
  ids = queryIds(db),
): ReadQuery | null {
  for (const query of otherLayouts(input.query)) {
    if (!beginsKnown(query, input, context, ids)) continue;
    const read = readQuery({ ...input, query }, context);
    if (!read.root || !answers(db, input, read, ids)) continue;
    return { ...read, remarks: [...read.remarks, `layout:${input.query.trim().slice(0, 100)}`] };
  }
  return null;
}

/** Of a query of more words the first so many are looked at before all of it is read. */
const FIRST_WORDS = 3;

/** Whether one of a long query's first words is in the library, as one of a sentence is, while keys of another layout mostly make no words at all. */
function beginsKnown(typed: string, input: Asked, context: SearchContext, ids: QueryIds): boolean {
  const query = parseQuery(typed);
  const words = query.root?.kind === 'and' ? query.root.parts.filter(({ kind }) => kind === 'word') : [];
  if (words.length <= FIRST_WORDS) return true;
  return words.slice(0, FIRST_WORDS).some((root) => {
    const plan = planQuery({ ...query, root }, context.matcher, input);
    return plan.root !== null && ids.of(plan.root, 'all').length > 0;
  });
}

/** Whether any clipping in the place answers all of it. */
function answers(db: Database, input: { view: View; filters: Filters }, read: ReadQuery, ids: QueryIds): boolean {
  // Seldom is there even a word that begins it.
  if (read.root && isText(read.root) && ids.of(read.root, 'all').length === 0) return false;
  const asked = askedCondition(read, { db, remark: () => undefined, named: new Map() });
  if (!asked) return false;
  const { sql, values } = allOf([asked, placeCondition(input.view, input.filters)]);
  return db.prepare(`SELECT 1 FROM clipping_values c WHERE ${sql} LIMIT 1`).get(...values) !== undefined;
}

/** A function to call between statements: throws DeskError `superseded` once the search is not wanted any more. */
export function stopper(context: SearchContext): () => void {
  return () => {
    if (context.shouldStop?.())
      throw new DeskError({ code: 'superseded', message: 'A newer search has begun.', remedy: null });
  };
}
