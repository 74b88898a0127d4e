// A whole query as one condition over clippings: words through the index, fields through SQL, joined as the query joins them.

import type { PlanNode } from '../language/query-plan.ts';
import { type FieldContext, fieldCondition } from './field-conditions.ts';
import { indexIds } from './index-ids.ts';
import { type Forms, type IndexQuery, matchOf } from './match.ts';
import type { Condition } from './views.ts';
import type { StoredText } from './weighed-texts.ts';

/** What conditions are made with. */
export interface ConditionMaker extends FieldContext {
  /** Texts read so far, by clipping. */
  texts?: Map<number, StoredText>;
}

/** The condition that a clipping (`c`) answers the query in the given forms. */
export function queryCondition(node: PlanNode, forms: Forms, maker: ConditionMaker): Condition {
  if (isText(node)) return textCondition(maker, matchOf(node, forms));
  switch (node.kind) {
    case 'and': {
      const text = node.parts.filter(isText);
      const rest = node.parts.filter((part) => !isText(part));
      const conditions = rest.map((part) => queryCondition(part, forms, maker));
      if (text.length > 0) conditions.unshift(textCondition(maker, matchOf({ kind: 'and', parts: text }, forms)));
      return join(conditions, ' AND ');
    }
    case 'or':
      return join(
        node.parts.map((part) => queryCondition(part, forms, maker)),
        ' OR ',
      );
    case 'not': {
      // What is left out is left out in every form it was asked for.
      const inner = queryCondition(node.part, 'all', maker);
      return { sql: `NOT (${inner.sql})`, values: inner.values };
    }
    case 'field':
      return fieldCondition(maker, node.field, node.value);
    case 'headline':
      return queryCondition(inHeadline(node.part), forms, maker);
    default:
      return textCondition(maker, matchOf(node, forms));
  }
}

/** The condition of everything but the query's words: its fields and what it leaves out. Null when there is nothing else. */
export function conditionBesideWords(root: PlanNode, maker: ConditionMaker): Condition | null {
  if (root.kind !== 'and') return null;
  const rest = root.parts.filter((part) => !isText(part));
  return rest.length > 0 ? queryCondition({ kind: 'and', parts: rest }, 'all', maker) : null;
}

/** Whether the index alone answers the node. */
export function isText(node: PlanNode): boolean {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.every(isText);
    case 'headline':
      return isText(node.part);
    case 'not':
    case 'field':
      return false;
    default:
      return true;
  }
}

/** `headline:(a -b outlet:c)`: what is words is looked for in the headline, the rest stays as it is. */
function inHeadline(node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'and':
    case 'or':
      return { ...node, parts: node.parts.map(inHeadline) };
    case 'not':
      return { ...node, part: inHeadline(node.part) };
    case 'headline':
      return inHeadline(node.part);
    case 'field':
      return node;
    default:
      return { kind: 'headline', part: node };
  }
}

function textCondition(maker: ConditionMaker, query: IndexQuery | null): Condition {
  if (query === null) return { sql: '0', values: [] };
  if (query.kind === 'stems')
    return { sql: 'c.id IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)', values: [query.match] };
  return { sql: 'c.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(indexIds(maker.db, query))] };
}

function join(conditions: readonly Condition[], by: string): Condition {
  // The same field again asks for nothing more.
  const distinct = [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
  return {
    sql: distinct.map((condition) => `(${condition.sql})`).join(by),
    values: distinct.flatMap((condition) => condition.values),
  };
}
