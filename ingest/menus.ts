// Finds a site's menus around the article: long runs of short lines that say nothing, before it and after it.

import type { Cut } from './clean.ts';
import type { HeadlineFinding } from './headline.ts';
import { isParagraph, type Line } from './lines.ts';
import type { Page } from './page.ts';

const SHORTEST_MENU = 8;

/** Cuts over the menu between the headline's first and last saying, or before it, and over the menu at the foot. */
export function menuCuts(page: Page, headline: HeadlineFinding | null): Cut[] {
  const { lines } = page;
  const cuts: Cut[] = [];
  const opens = headline?.opens ?? 0;
  const head = lines.slice(0, opens).filter((_, at) => at !== headline?.line);
  if (
    head.length >= SHORTEST_MENU &&
    head.every((line) => !isParagraph(line)) &&
    head.filter(isItem).length >= head.length * 0.75
  ) {
    for (const line of head) cuts.push({ start: line.from, end: line.next, rule: 'menu.head' });
  }
  let last = lines.length;
  while (last > opens + 1 && isItem(lines[last - 1])) last -= 1;
  const foot = lines.slice(last);
  const repeated = foot.filter((line) => (page.places.get(line.folded)?.length ?? 0) > 1).length;
  if (foot.length >= SHORTEST_MENU && repeated >= foot.length * 0.3) {
    for (const line of foot) cuts.push({ start: line.from, end: line.next, rule: 'menu.foot' });
  }
  return cuts;
}

/** A menu's item: a few words that are no sentence. */
function isItem(line: Line | undefined): boolean {
  return line !== undefined && line.words <= 7 && line.text.length <= 70 && !/[.!…,;]$/u.test(line.text);
}
