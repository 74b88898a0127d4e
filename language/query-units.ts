// What a query asks for, taken apart: its words and phrases in the order they were typed, and which of them were typed beside each other. Pure.

import type { PlanNode } from './query-plan.ts';
import { BEGINNING_LETTERS } from './read-words.ts';

/** One thing a query asks for. */
export interface QueryUnit {
  node: PlanNode;
  headlineOnly: boolean;
}

/** The words and phrases a query asks for, what it leaves out and its fields passed over; a span's words, then the concept they are together. */
export function queryUnits(root: PlanNode, headlineOnly = false): QueryUnit[] {
  switch (root.kind) {
    case 'and':
    case 'or':
      return root.parts.flatMap((part) => queryUnits(part, headlineOnly));
    case 'headline':
      return queryUnits(root.part, true);
    case 'span': {
      const together: PlanNode = {
        kind: 'word',
        norm: '',
        readings: [],
        exactly: { stems: [], norms: [] },
        folds: [],
        names: [],
        named: false,
        concepts: root.concepts,
      };
      return [...root.parts, together].map((node) => ({ node, headlineOnly }));
    }
    case 'not':
    case 'field':
      return [];
    case 'phrase':
      return [{ node: root, headlineOnly }, ...wordsOf(root).map((node) => ({ node, headlineOnly }))];
    default:
      return [{ node: root, headlineOnly }];
  }
}

/** The words of a phrase by themselves: a text that has them in other forms or another order says something of it too, if less than one that quotes it. */
function wordsOf(phrase: Extract<PlanNode, { kind: 'phrase' }>): PlanNode[] {
  return phrase.norms.map((norm, at) => ({
    kind: 'word',
    norm,
    readings: [...new Set(phrase.readings.flatMap((stems) => stems[at] ?? []))].map((stem) => [stem]),
    exactly: { stems: [], norms: [] },
    folds: [],
    names: [],
    named: false,
    concepts: [],
  }));
}

/** For each unit the word typed before it, or -1: what a span's words are together stands between none. */
export function typedBefore(units: readonly QueryUnit[]): Int32Array {
  const before = new Int32Array(units.length).fill(-1);
  let last = -1;
  for (const [unit, { node, headlineOnly }] of units.entries()) {
    if (node.kind === 'word' && node.norm === '') continue;
    if (node.kind === 'word' && units[last]?.headlineOnly === headlineOnly) before[unit] = last;
    last = node.kind === 'word' ? unit : -1;
  }
  return before;
}

/** Letters that words like this one begin with (derivations that stems part), or null for a word too short to say. */
export function alikeBeginning(norm: string): string | null {
  return norm.length >= BEGINNING_LETTERS && /^[\p{L}]+$/u.test(norm) ? norm.slice(0, BEGINNING_LETTERS) : null;
}
