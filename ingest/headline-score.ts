// Weighs the lines above an article as its headline: each piece of evidence has a name and a weight, the sum decides.

import { isParagraph, type Line } from './lines.ts';
import { datesOf, isMasthead, type Page, STRAP } from './page.ts';
import { rarityIn, toldIn, wordsOfArticle } from './told-words.ts';

/** A line of the page that may be the headline. */
export interface HeadlineOption {
  /** Place of the line among the page's. */
  at: number;
  /** The line as a headline, freed of dates and names beside it, folded. */
  folded: string;
  /** Whether its own line says it twice, or with the site's name after it. */
  doubled: boolean;
  /** Places of the lines that say it again. */
  repeats: readonly number[];
  /** Whether a mark or a label says that it is the headline. */
  marked: boolean;
  /** Whether the file is named for it. */
  named: boolean;
  /** Whether it is a day with a word or two beside it. */
  dated: boolean;
}

/** How much each piece of evidence says, in the same unit; fitted by hand on pages of our own and on real ones re-laid. */
const WEIGHT = {
  marked: 8,
  repeated: 2.4,
  /** The first line of the page that says something. */
  opening: 1.6,
  /** All its words stand in the article. */
  told: 3,
  /** The file is named for it. */
  named: 3,
  datedBelow: 0.9,
  datedAbove: 0.4,
  aboveArticle: 0.4,
  /** A word, two, three. */
  short: [-4, -2.6, -1.3, -0.4],
  long: -0.5,
  sentence: -1.5,
  /** Stands under a line that is told in the article, or under the only line above it: a subtitle. */
  underTold: -2.3,
  underOne: -2.2,
  underName: -0.8,
  underMore: -0.3,
  crumbs: -3,
  list: -2.5,
  masthead: -2.5,
  motto: -2,
  beforeMenu: -1.5,
  inMenu: -2,
  timed: -1.5,
  /** Holds a day, and little else. */
  dated: -1.8,
} as const;

/** The share of a headline's words in the article from which on more of them say nothing more: subtitles have all. */
const ENOUGH = 0.65;
const TIME = /^\d{1,2}[:.]\d{2}$/u;
const SITE = /(?<!\p{L})(?:газет|журнал|портал|апталы[ғқ]|басылым|newspaper|magazine|journal|news(?!\p{L}))/iu;

/** Place of the line that is told, shown and set as a headline more than any other; null when there are no options. Equals: the first. */
export function surestHeadline(page: Page, options: readonly HeadlineOption[]): number | null {
  const { options: zone, article } = zoneOf(page, options);
  const said = wordsOfArticle(page, article);
  const rarity = rarityIn(zone.map(({ folded }) => folded));
  const told = zone.map(({ folded }) => toldIn(said, folded, rarity));
  const times = zone.filter(({ at }) => isTimed(page, at)).length;
  const site = zone.map((option, index) => weightOfSite(page, option, told[index] ?? 0, times, zone.length));
  const menu = zone.map(
    ({ at, folded }, index) => countOf(folded) <= 5 && (told[index] ?? 0) < ENOUGH && isInMenu(page, at),
  );
  const substance = zone.map(({ folded }, index) => countOf(folded) >= 3 && (site[index] ?? 0) > -1.4 && !menu[index]);
  const first = substance.indexOf(true);
  let best: { at: number; score: number } | null = null;
  for (const [index, option] of zone.entries()) {
    const count = countOf(option.folded);
    const inMenu = menu[index] === true;
    const repeated =
      count >= 3 && !inMenu && (option.doubled || option.repeats.some((at) => !isWithin(page, article, at)));
    const short = count === 2 && index === 0 && isMeta(page, option.at + 1);
    const dated = isMeta(page, option.at + 1) || isMeta(page, option.at + 2);
    const score =
      WEIGHT.told * Math.min(1, (told[index] ?? 0) / ENOUGH) +
      (WEIGHT.short[count] ?? (count > 30 ? WEIGHT.long : 0)) +
      (option.marked ? WEIGHT.marked : 0) +
      (option.named ? WEIGHT.named : 0) +
      (repeated ? WEIGHT.repeated : beneath(zone, told, substance, index)) +
      (index === first || short ? WEIGHT.opening : 0) +
      (dated ? WEIGHT.datedBelow : 0) +
      (isMeta(page, option.at - 1) ? WEIGHT.datedAbove : 0) +
      (option.at + 1 === article ? WEIGHT.aboveArticle : 0) +
      (/[.…,;:]$/u.test(page.lines[option.at]?.text ?? '') && !repeated ? WEIGHT.sentence : 0) +
      (inMenu ? WEIGHT.inMenu * (1 - (told[index] ?? 0) / ENOUGH) : 0) +
      (!repeated && menuFollows(page, option.at, article) ? WEIGHT.beforeMenu : 0) +
      (site[index] ?? 0);
    if (!best || score > best.score) best = { at: option.at, score };
  }
  return best?.at ?? null;
}

/** What a line loses for being the site's: its name, its motto, its menu, a list of news with their times. */
function weightOfSite(page: Page, option: HeadlineOption, share: number, times: number, among: number): number {
  const line = page.lines[option.at];
  if (!line || among === 1) return 0;
  if (isCrumbs(line.text)) return WEIGHT.crumbs;
  if (isList(line.text, share)) return WEIGHT.list;
  const next = page.lines[option.at + 1];
  const named = STRAP.test(line.text) || isMasthead(line);
  if (option.at < 6 && named && (share < 0.5 || (next && isItem(next) && !isMeta(page, option.at + 1))))
    return WEIGHT.masthead;
  if (option.at < 6 && isMotto(page, option, share)) return WEIGHT.motto;
  if (option.dated) return WEIGHT.dated;
  return times >= 2 && isTimed(page, option.at) ? WEIGHT.timed : 0;
}

const isTimed = (page: Page, at: number) => TIME.test(page.lines[at - 1]?.text ?? '');

/** The options before the article, and the place of the line it begins with. */
function zoneOf(page: Page, options: readonly HeadlineOption[]): { options: HeadlineOption[]; article: number } {
  const kept: HeadlineOption[] = [];
  let said = false;
  for (const option of options) {
    const line = page.lines[option.at];
    if (!line) continue;
    const title = line.words <= 35 && line.text.length <= 260 && !/[.!?…:;]$/u.test(line.text);
    const opens =
      (isParagraph(line) && !title) ||
      (said &&
        line.words >= 6 &&
        /[.!…:]$/u.test(line.text) &&
        (runsOn(page, option.at) || isMeta(page, option.at - 1))) ||
      (kept.length > 0 && line.words >= 3 && /[.!…]$/u.test(line.text) && isLastWord(page, option.at));
    if (opens && (kept.length > 0 || !option.marked)) {
      if (kept.length === 0) kept.push(option);
      return { options: kept, article: kept[0] === option ? option.at + 1 : option.at };
    }
    if (line.words >= 3) said = true;
    kept.push(option);
  }
  return { options: kept, article: (kept[0]?.at ?? 0) + 1 };
}

/** Whether a line stands amid the article, where a subtitle is a sentence taken from it. */
function isWithin(page: Page, article: number, at: number): boolean {
  if (at <= article) return false;
  return page.lines.slice(at + 1, at + 6).some((line, after) => isParagraph(line) && !page.ruled[at + 1 + after]);
}

/** Whether nothing more is said after a line: then it is the article, however short. */
function isLastWord(page: Page, at: number): boolean {
  return page.lines.slice(at + 1).every((line, after) => line.words < 4 || page.ruled[at + 1 + after]);
}

/** Whether the next line is a sentence too: a short report rather than a subtitle. */
function runsOn(page: Page, at: number): boolean {
  const next = page.lines[at + 1];
  return next !== undefined && next.words >= 4 && /[.!?…»"”]$/u.test(next.text);
}

/** A date, a counter, a credit: what stands beside headlines. */
function isMeta(page: Page, at: number): boolean {
  const line = page.lines[at];
  return (
    line !== undefined &&
    line.words <= 14 &&
    !isParagraph(line) &&
    (datesOf(page, line).length > 0 || /^(?:credit|counter|meta|date|byline)/u.test(page.ruled[at] ?? ''))
  );
}

/** What a line loses by the lines above it: a subtitle stands under the headline. */
function beneath(
  options: readonly HeadlineOption[],
  told: readonly number[],
  substance: readonly boolean[],
  index: number,
): number {
  let above = 0;
  let between = 0;
  let nearest = -1;
  for (let other = index - 1; other >= 0; other -= 1) {
    if (!substance[other]) {
      if (countOf(options[other]?.folded ?? '') <= 5) between += 1;
      continue;
    }
    if (between >= 3 && nearest < 0) return 0;
    if (nearest < 0) nearest = other;
    above += 1;
  }
  if (nearest < 0) return 0;
  if ((told[nearest] ?? 0) >= 0.34) return WEIGHT.underTold;
  if (above > 1) return WEIGHT.underMore;
  return (told[nearest] ?? 0) < 0.15 && countOf(options[nearest]?.folded ?? '') <= 4
    ? WEIGHT.underName
    : WEIGHT.underOne;
}

/** "Home / News / Region": names parted by the same sign twice or more. */
function isCrumbs(text: string): boolean {
  return (text.match(/\s?[/›»→>\\]\s|→/gu)?.length ?? 0) >= 2 && !/[«“]/u.test(text);
}

/** A menu in one line: words that nearly all have a capital, none of them a small one that sentences need. */
function isList(text: string, share: number): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (/\p{Script=Cyrillic}/u.test(text)) return words.length >= 5 && capitals.length >= words.length * 0.7;
  return share < 0.3 && words.length >= 6 && capitals.length === words.length && !/[^\p{L}\p{N}\s|•·&-]/u.test(text);
}

/** What a site says of itself under its name. */
function isMotto(page: Page, option: HeadlineOption, share: number): boolean {
  const above = page.lines[option.at - 1];
  const line = page.lines[option.at];
  if (!line || share >= 0.34) return false;
  if (SITE.test(line.text)) return true;
  const name = above && above.words <= 5 && above.folded.length >= 4 ? above.folded : null;
  return (
    name !== null && (` ${option.folded} `.includes(` ${name} `) || page.authority.find(above?.text ?? '') !== null)
  );
}

/** Whether three or more lines of a word or two stand under a line, and more than them before the article. */
function menuFollows(page: Page, at: number, article: number): boolean {
  let items = 0;
  for (let next = at + 1; next < article && next <= at + 8; next += 1) {
    const line = page.lines[next];
    if (line && isItem(line) && !isMeta(page, next)) items += 1;
    else break;
  }
  return items >= 3;
}

/** Whether most lines around a line are a menu's. */
function isInMenu(page: Page, at: number): boolean {
  let items = 0;
  for (let near = at - 4; near <= at + 4; near += 1) {
    const line = page.lines[near];
    if (
      line &&
      near !== at &&
      line.words > 0 &&
      line.words <= 5 &&
      !/[.!?…,;:]$/u.test(line.text) &&
      !isMeta(page, near)
    )
      items += 1;
  }
  return items >= 6;
}

const isItem = (line: Line) => line.words <= 3 && !/[.!?…]$/u.test(line.text);

const countOf = (folded: string) => (folded === '' ? 0 : folded.split(' ').length);
