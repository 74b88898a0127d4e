// Words of a text that are like typed ones, to be shown where nothing typed is: what a partial match stands for then. Pure.

import type { MatchRange } from '../contract/search.ts';
import type { PlanNode } from './query-plan.ts';
import { alikeBeginning, queryUnits } from './query-units.ts';
import { BEGINNING_LETTERS } from './read-words.ts';
import type { HiddenStretch } from './snippet.ts';
import { tokenise } from './tokens.ts';
import { wordRuns, wordStarts } from './word-runs.ts';

const ENOUGH = 30;

/** Before the typed word in what a match is said to be by. */
const ALIKE = 'alike:';

/**
 * Finds the first words in what is shown of a text that begin as typed words do, in order; none for a word typed alone, which has no partial matches, and
 * none of what was asked of headlines alone.
 */
export function alikeWords(root: PlanNode | null): (text: string, hidden: readonly HiddenStretch[]) => MatchRange[] {
  const typed = new Map<string, string>();
  for (const { node, headlineOnly } of root?.kind === 'and' ? queryUnits(root) : []) {
    const beginning =
      node.kind === 'word' && node.readings.length > 0 && !headlineOnly ? alikeBeginning(node.norm) : null;
    if (beginning !== null && node.kind === 'word' && !typed.has(beginning)) typed.set(beginning, node.norm);
  }
  const starts = wordStarts(typed.keys(), []);
  return (text, hidden) => {
    const found: MatchRange[] = [];
    const unseen = hidden.filter((range) => !range.shown && range.end > range.start);
    if (typed.size === 0) return found;
    wordRuns(text, starts, (from, to) => {
      if (unseen.some(({ start, end }) => start < to && end > from)) return undefined;
      for (const { start, end, norm } of tokenise(text.slice(from, to))) {
        const word = typed.get(norm.slice(0, BEGINNING_LETTERS));
        if (word !== undefined) found.push({ start: from + start, end: from + end, by: ALIKE + word });
      }
      return found.length >= ENOUGH ? 'enough' : undefined;
    });
    return found;
  };
}
