// Finds a site's menus around the article: long runs of short lines that say nothing, before it and after it.

import type { Cut } from './clean.ts';
import type { HeadlineFinding } from './headline.ts';
import { isParagraph, type Line } from './lines.ts';
import type { Page } from './page.ts';

const SHORTEST_MENU = 8;

/** Rules whose lines stand where the article is over. */
const OVER = /^(?:related|promo|legal|share|comment|contact|ad|menu|outlet)/u;

/** Cuts over the menu between the headline's first and last saying, or before it, and over the menu at the foot. */
export function menuCuts(page: Page, headline: HeadlineFinding | null): Cut[] {
  const { lines } = page;
  const opens = headline?.opens ?? 0;
  const head = lines.slice(0, opens).filter((_, at) => at !== headline?.line);
  const isMenu =
    head.length >= SHORTEST_MENU &&
    head.every((line) => !isParagraph(line)) &&
    head.filter(isItem).length >= head.length * 0.75;
  const foot = footItems(page, opens);
  const repeated = foot.filter((line) => (page.places.get(line.folded)?.length ?? 0) > 1).length;
  const isFoot = foot.length >= SHORTEST_MENU && repeated >= foot.length * 0.3;
  return [
    ...(isMenu ? head.map((line) => cutOf(line, 'menu.head')) : []),
    ...(isFoot ? foot.map((line) => cutOf(line, 'menu.foot')) : []),
  ];
}

/** Cuts over what stands alone round the article and no rule has a better name for: before the headline, among dates and buttons under it, after the last sentence. */
export function strayCuts(
  page: Page,
  headline: HeadlineFinding | null,
  dateLine: number,
  bylineLine: number | null,
): Cut[] {
  const before =
    headline && headline.rule !== 'headline.first-sentence' ? page.lines.slice(0, headline.line).filter(isItem) : [];
  return [
    ...before.map((line) => cutOf(line, 'menu.head')),
    ...strip(page, headline, dateLine, bylineLine).map((line) => cutOf(line, 'menu.strip')),
    ...afterArticle(page, headline?.opens ?? 0).map((line) => cutOf(line, 'menu.foot')),
  ];
}

const cutOf = (line: Line, rule: string): Cut => ({ start: line.from, end: line.next, rule });

function footItems({ lines }: Page, opens: number): Line[] {
  let last = lines.length;
  while (last > opens + 1 && isItem(lines[last - 1])) last -= 1;
  return lines.slice(last);
}

/** Words alone between the headline and the article, where dates, counters or buttons stand among them: a role, a place, a button. */
function strip(page: Page, headline: HeadlineFinding | null, dateLine: number, bylineLine: number | null): Line[] {
  const { lines } = page;
  if (!headline || headline.end < (lines[headline.line]?.end ?? 0)) return [];
  const from = headline.line + 1;
  let to = from;
  while (to < lines.length && to - from < 14 && !isSaid(lines[to])) to += 1;
  if (to >= lines.length || to - from >= 14) return [];
  const isMeta = (at: number) => page.ruled[at] !== null || at === dateLine || at === bylineLine;
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  const lastMeta = places.filter(isMeta).at(-1);
  if (lastMeta === undefined) return [];
  // What follows the last of them may be a subheading of the article.
  return places
    .filter((at) => at < lastMeta && !isMeta(at) && (lines[at]?.words ?? 0) <= 3 && isItem(lines[at]))
    .flatMap((at) => lines[at] ?? []);
}

/** After the last sentence: what is only a few words, from the first line on that a rule knows to stand after articles. */
function afterArticle(page: Page, opens: number): Line[] {
  const { lines, ruled } = page;
  let last = lines.length - 1;
  while (last > opens && (ruled[last] !== null || !isSaid(lines[last]))) last -= 1;
  let from = last + 1;
  while (from < lines.length && !OVER.test(ruled[from] ?? '')) from += 1;
  return lines.slice(from).filter((line) => isItem(line) || line.words <= 14);
}

/** A sentence, or a paragraph. */
function isSaid(line: Line | undefined): boolean {
  return line !== undefined && (isParagraph(line) || (line.words >= 5 && /[.!?…»"”;]$/u.test(line.text)));
}

/** A menu's item: a few words that are no sentence. */
function isItem(line: Line | undefined): boolean {
  return line !== undefined && line.words <= 7 && line.text.length <= 70 && !/[.!…,;]$/u.test(line.text);
}
