// One line as a headline: what of it is the headline, freed of the date, the site's name and the dateline it was printed with.

import type { Range } from '../contract/values.ts';
import { datelineOf } from './datelines.ts';
import { fold, isParagraph, type Line } from './lines.ts';
import { datesOf, type Page } from './page.ts';

interface SiteName extends Range {
  printed: string;
}

/** What of a line is the headline. */
export interface LineHeadline extends Range {
  value: string;
  rule: string;
  confidence: number;
  /** Place of its line among the page's. */
  line: number;
  /** Lines that say it again, or all of it: places among the page's lines. */
  repeats: number[];
  /** Its last saying before the article: the furthest repeat with no long line between. */
  opens: number;
  /** The site's name that stood after it. */
  siteName: SiteName | null;
}

const MOST_REPEATS = 50;
const LABEL = /^(?:title|headline|заголовок|тақырыб[ыі]?|атауы)\s?:\s?/iu;
const MARKDOWN_HEADING = /^#{1,3}\s+/u;

/** Whether a label or a mark of Markdown says that the line is a headline. */
export function isMarked(line: Line): boolean {
  return MARKDOWN_HEADING.test(line.text) || LABEL.test(line.text);
}

/** A line as a headline: without the date, site name or dateline it was printed with. Null when nothing is left of it. */
export function headlineIn(page: Page, at: number): LineHeadline | null {
  const line = page.lines[at];
  if (!line) return null;
  let { start, end } = line;
  let rule = 'headline.first-line';
  let confidence = 0.8;
  const label =
    LABEL.exec(line.text) ?? MARKDOWN_HEADING.exec(line.text) ?? /^date\s\d{4}-\d{2}(?:-\d{2})?\s/iu.exec(line.text);
  if (label) {
    start += label[0].length;
    if (!/^date/iu.test(label[0])) [rule, confidence] = ['headline.labelled', 0.95];
  }
  const dates = datesOf(page, line);
  const opening = dates.find(
    (date) =>
      (date.timeStart ?? date.start) === start &&
      (date.hasTime || /^\s?[|•·]/u.test(page.text.slice(date.end, date.end + 3))),
  );
  if (opening && opening.endWithTime < end) {
    start = skipSpace(page.text, Math.max(opening.end, opening.endWithTime));
    rule = 'headline.masthead';
  }
  const dateline = datelineOf({ ...line, start, text: page.text.slice(start, line.end) }, dates, true);
  if (dateline && dateline.start > start + 8) {
    end = trimEnd(page.text, start, dateline.start);
    [rule, confidence] = ['headline.before-dateline', 0.92];
  }
  const closing = dates.find(
    (date) =>
      date.start > start + 10 &&
      date.start < end &&
      date.endWithTime >= end - 1 &&
      (date.hasTime || /[|•·]\s?$/u.test(page.text.slice(start, date.start))),
  );
  if (closing) end = trimEnd(page.text, start, closing.start);
  const site = siteNameOf(page, at, start, end);
  if (site) end = site.headlineEnd;
  const again = repeatedOpening(page.text.slice(start, end)) || openingSaidAgain(page.text.slice(start, end));
  if (again > 0 && end === line.end) {
    end = start + again;
    [rule, confidence] = ['headline.repeated-in-line', 0.85];
  }
  if (end === line.end && isParagraph(line) && end - start > 200) {
    end = start + firstSentence(page.text.slice(start, end));
    [rule, confidence] = ['headline.first-sentence', 0.4];
  }
  const value = page.text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/^[*_]{2}(.+)[*_]{2}$/u, '$1')
    .replace(label ? /^["'](.+)["']$/u : /^$/u, '$1')
    .trim();
  const folded = fold(value);
  if (folded === '') return null;
  const said = repeatsOf(page, at, folded);
  if (said.repeats.length > 0 && confidence < 0.9) [rule, confidence] = ['headline.repeated', 0.95];
  return {
    value,
    start,
    end,
    rule,
    confidence,
    line: at,
    ...said,
    siteName: site?.name ?? null,
  };
}

/** Where else a headline is said, given the folded words of the line at this place. */
export function repeatsOf(page: Page, at: number, folded: string): Pick<LineHeadline, 'repeats' | 'opens'> {
  const repeats = (page.places.get(folded) ?? []).filter((place) => place !== at).slice(0, MOST_REPEATS);
  return { repeats, opens: lastNear(page, at, repeats) };
}

function lastNear(page: Page, at: number, repeats: readonly number[]): number {
  const places = new Set(repeats);
  let last = at;
  for (
    let next = at + 1;
    next < Math.min(page.lines.length, at + 400) && (page.lines[next]?.words ?? 0) <= 40;
    next += 1
  ) {
    if (places.has(next)) last = next;
  }
  return last;
}

const SITE_WORDS =
  /(?:сайт[ыи]?|портал[ыи]?|газет[аі]с?[іы]?|новости|жаңалықтары?|журнал[ыі]?|агент(?:ство|тігі)|телеканал[ыі]?|радио|вести|хабар|news|times|media|agency|online|press|herald|post|tribune|daily|journal|magazine|tv)(?!\p{L})/iu;

/** "Headline - «Site»", "Headline | Site": the name after the last divider, when it shows itself to be one. */
function siteNameOf(
  page: Page,
  at: number,
  start: number,
  end: number,
): { name: SiteName; headlineEnd: number } | null {
  const text = page.text.slice(start, end);
  if (text.length > 500) return null;
  const dividers = [...text.matchAll(/\s(?:[-–—|]|::|»|•)\s/gu)];
  const divider = dividers.at(-1);
  if (!divider) return null;
  const printed = text.slice(divider.index + divider[0].length).trim();
  const before = fold(text.slice(0, divider.index));
  if (
    printed.length > 90 ||
    before.split(' ').length < 2 ||
    !/[^.!?…:]$/u.test(printed) ||
    fold(printed).split(' ').length > 9
  )
    return null;
  const bar = /[|:]/u.test(divider[0]);
  const quoted = /^[«"“][^«»"“”]{2,60}[»"”]$/u.test(printed);
  const known =
    page.authority.find(printed) !== null ||
    /^[\p{L}\p{N}-]{2,30}\.(?:kz|ru|com|org|net|uz|kg|info|media|news|az|tj)$/iu.test(printed);
  const repeated = (page.places.get(before) ?? []).some((place) => place !== at);
  const named = SITE_WORDS.test(printed) && /^[\p{Lu}«"“]/u.test(printed);
  if (!bar && !quoted && !known && !repeated && !named) return null;
  const first = bar ? text.search(/\s(?:\||::)\s/u) : divider.index;
  const from = start + divider.index + divider[0].length;
  const bare = printed.replace(/^[«"“](.+)[»"”]$/u, '$1');
  const offset = printed === bare ? 0 : 1;
  return {
    name: { start: from + offset, end: from + offset + bare.length, printed: bare },
    headlineEnd: trimEnd(page.text, start, start + first),
  };
}

/** Length of an opening of four words or more that a long line says again soon, as a page without line breaks does; else 0. */
function openingSaidAgain(text: string): number {
  if (text.length < 200) return 0;
  const window = text.slice(0, 700);
  let longest = 0;
  for (let from = 25; from < 400; from += 1) {
    if (window[from] !== window[0] || /[\p{L}\p{N}]/u.test(window[from - 1] ?? '')) continue;
    let length = 0;
    while (from + length < window.length && length < from && window[length] === window[from + length]) length += 1;
    longest = Math.max(longest, length);
  }
  const opening = window
    .slice(0, longest)
    .replace(/[^\p{L}\p{N}?!»”")]+[\p{L}\p{N}]*$|[\s"«“(]+$/u, (tail) =>
      /[\p{L}\p{N}]/u.test(window[longest] ?? '') || !/[\p{L}\p{N}]/u.test(tail) ? '' : tail,
    );
  return opening.length >= 25 && fold(opening).split(' ').length >= 4 ? opening.length : 0;
}

/** Length of the longest opening of a line (three words or more) with which the line also ends; 0 when there is none. */
function repeatedOpening(text: string): number {
  if (text.length > 3000 || text.length < 40) return 0;
  // Borders of the line by the prefix function (Knuth, Morris, Pratt 1977).
  const border = new Array<number>(text.length).fill(0);
  for (let at = 1; at < text.length; at += 1) {
    let length = border[at - 1] ?? 0;
    while (length > 0 && text[at] !== text[length]) length = border[length - 1] ?? 0;
    border[at] = text[at] === text[length] ? length + 1 : 0;
  }
  let length = border[text.length - 1] ?? 0;
  if (length * 2 > text.length) length = border[length - 1] ?? 0;
  const opening = text.slice(0, length);
  const bounded =
    !/[\p{L}\p{N}]/u.test(text[length] ?? '') && !/[\p{L}\p{N}]/u.test(text[text.length - length - 1] ?? '');
  return length >= 15 && bounded && fold(opening).split(' ').length >= 3 ? opening.trimEnd().length : 0;
}

function firstSentence(text: string): number {
  const stop = /(?<=[\p{L}»”"]{3})[.!?…](?=\s+[«"“—–-]?\s?\p{Lu})/u.exec(text.slice(0, 240));
  if (stop) return stop.index;
  if (text.length <= 200) return text.length;
  const space = text.lastIndexOf(' ', 200);
  return space > 40 ? space : 200;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (/[\s|•·,–—-]/u.test(text[next] ?? '')) next += 1;
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s|•·–—-]+$/u, '').length;
}
