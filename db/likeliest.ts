// Which full matches are weighed by their texts where there are too many: those the index ranks first, found without ranking all of a common word's.

import type { Database } from 'better-sqlite3';
import type { PlanNode } from '../language/query-plan.ts';
import type { QueryUnit } from '../language/query-units.ts';
import { bestIds, holdsId } from './index-ids.ts';
import { matchOf, stemsMatch } from './match.ts';

/** Of so many full matches each is weighed by its text; of more, the best by the index. */
export const WEIGHED = 60;
/** So many more follow in the index's order, the rest newest first. */
export const FOLLOWING = 340;
/** Of so many full matches, where so many have a word in the headline, those alone are ranked by the index: by weighing they come before all others. */
const MANY_FULL = 1_000;
const MANY_HEADED = 2 * WEIGHED;
/** What a word in the headline counts for in the index's ranking, of one elsewhere; and where all have one, and the rest tells them apart. */
const HEADLINE = 10;
const HEADED = 1;

/** What the index finds with a word of the query in the headline. */
export function headed(root: PlanNode, units: readonly QueryUnit[], forms: 'own' | 'all'): string | null {
  if (hasAlternatives(root)) return null;
  const parts = units.map(({ node }) => stemsMatch(matchOf(node, forms, 'headline')));
  const asked = parts.filter((part) => part !== null);
  return asked.length > 0 ? asked.map((part) => `(${part})`).join(' OR ') : null;
}

/** Whether a clipping may answer in full by words that say little. */
function hasAlternatives(node: PlanNode): boolean {
  return node.kind === 'or' || (node.kind === 'and' && node.parts.some(hasAlternatives));
}

/** Of too many to weigh, those the index ranks first, best first; enough of the newest where it ranks too few. Begins alike for every `reach`. */
export function likeliest(
  db: Database,
  ids: readonly number[],
  match: string | null,
  headed: string | null,
  reach: number,
): readonly number[] {
  const best = (asked: string | null, headline: number) =>
    bestIds(db, asked, headline, WEIGHED + FOLLOWING).filter((id) => holdsId(ids, id));
  const first =
    ids.length > MANY_FULL && match !== null && headed !== null ? best(`(${match}) AND (${headed})`, HEADED) : [];
  const isEnough = first.length >= MANY_HEADED;
  if (isEnough && reach <= first.length) return first;
  const listed = new Set(isEnough ? first : []);
  const others = best(match, HEADLINE).filter((id) => !listed.has(id));
  const ranked = [...listed, ...others].slice(0, WEIGHED + FOLLOWING);
  if (ranked.length >= WEIGHED) return ranked;
  // Most of the index's best stand outside the place.
  for (const id of ranked) listed.add(id);
  const newest = ids.filter((id) => !listed.has(id)).slice(-(WEIGHED - ranked.length));
  return [...ranked, ...newest];
}
