// Ids of the clippings that answer the parts of one query: the indexes are asked for each word once, whatever is made of the answers.

import type { Database } from 'better-sqlite3';
import type { PlanNode } from '../language/query-plan.ts';
import { indexIds, intersection, union } from './index-ids.ts';
import { conceptsMatch, type IndexQuery, matchOf } from './match.ts';

/** Ids by parts of a query, ascending; holds what it read, so keep it no longer than the search. */
export interface QueryIds {
  /** What answers a node without fields and NOT, in the words' own forms or in all. */
  of(node: PlanNode, forms: 'own' | 'all'): readonly number[];
  /** What holds it in the headline, in any form. */
  inHeadline(node: PlanNode): readonly number[];
}

/** Nothing is read before it is asked for. */
export function queryIds(db: Database): QueryIds {
  const byNode: Record<'own' | 'all', Map<PlanNode, readonly number[]>> = { own: new Map(), all: new Map() };
  const byQuery = new Map<string, readonly number[]>();

  const read = (query: IndexQuery | null): readonly number[] => {
    if (query === null) return [];
    const key = JSON.stringify(query);
    let ids = byQuery.get(key);
    if (!ids) {
      ids = indexIds(db, query);
      byQuery.set(key, ids);
    }
    return ids;
  };

  const look = (node: PlanNode, forms: 'own' | 'all'): readonly number[] => {
    switch (node.kind) {
      case 'and': {
        const lists: (readonly number[])[] = [];
        for (const part of node.parts) {
          const ids = of(part, forms);
          if (ids.length === 0) return ids;
          lists.push(ids);
        }
        return intersection(lists);
      }
      case 'or':
        return union(node.parts.map((part) => of(part, forms)));
      case 'word':
        return forms === 'own' ? read(matchOf(node, 'own')) : union([of(node, 'own'), read(matchOf(node, 'expanded'))]);
      case 'span': {
        const words = intersection(node.parts.map((part) => of(part, forms)));
        return forms === 'own' ? words : union([words, read(conceptsMatch(node.concepts))]);
      }
      case 'headline':
        return inHeadline(node.part, forms);
      default:
        return read(matchOf(node, forms));
    }
  };

  const inHeadline = (node: PlanNode, forms: 'own' | 'all'): readonly number[] => {
    switch (node.kind) {
      case 'and':
        return intersection(node.parts.map((part) => inHeadline(part, forms)));
      case 'or':
        return union(node.parts.map((part) => inHeadline(part, forms)));
      case 'word': {
        const own = read(matchOf(node, 'own', 'headline'));
        return forms === 'own' ? own : union([own, read(matchOf(node, 'expanded', 'headline'))]);
      }
      default:
        return read(matchOf(node, forms, 'headline'));
    }
  };

  const of = (node: PlanNode, forms: 'own' | 'all'): readonly number[] => {
    let ids = byNode[forms].get(node);
    if (!ids) {
      ids = look(node, forms);
      byNode[forms].set(node, ids);
    }
    return ids;
  };

  return { of, inHeadline: (node) => inHeadline(node, 'all') };
}
