// Finds the headline of a page: the first line that is one, freed of what scraping stuck to it.

import type { Range } from '../contract/values.ts';
import { datelineOf } from './datelines.ts';
import type { Fact } from './formats/piece.ts';
import { type HeadlineOption, surestHeadline } from './headline-score.ts';
import { fold, isParagraph, type Line } from './lines.ts';
import { datesOf, ISSUE, isSiteFurniture, NEWSPAPER, type Page } from './page.ts';

interface SiteName extends Range {
  printed: string;
}

export interface HeadlineFinding extends Range {
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
  /** Other lines that were considered. */
  candidates: Range[];
}

const MOST_REPEATS = 50;
const LABEL = /^(?:title|headline|заголовок|тақырыб[ыі]?|атауы)\s?:\s?/iu;
const MARKDOWN_HEADING = /^#{1,3}\s+/u;

/** The headline, or null when no line of the text could be one. A headline the format states is taken where a line says it; `name` is its file's. */
export function findHeadline(page: Page, facts: readonly Fact[] = [], name = ''): HeadlineFinding | null {
  const { lines } = page;
  for (const fact of facts) {
    const stated = statedHeadline(page, fact);
    if (stated) return stated;
  }
  const eligible: number[] = [];
  for (let at = 0; at < Math.min(lines.length, 400); at += 1) if (isEligible(page, at)) eligible.push(at);
  const first = eligible[0];
  if (first === undefined) return null;
  const paragraph = eligible.findIndex((at) => lines[at] && isParagraph(lines[at]));
  const masthead = eligible.slice(0, Math.max(8, paragraph + 1)).find((at) => opensWithDateAndDateline(page, at));
  const chosen = masthead ?? choose(page, eligible, name) ?? first;
  const finding = freed(page, chosen);
  if (!finding) return null;
  const candidates = eligible.filter((at) => at !== chosen && !finding.repeats.includes(at)).slice(0, 3);
  return { ...finding, candidates: candidates.flatMap((at) => lines[at] ?? []).filter((line) => !isParagraph(line)) };
}

/** The first line that says what the fact states; a weak fact (a document's title property) only near the top. */
function statedHeadline(page: Page, fact: Fact): HeadlineFinding | null {
  const folded = fold(fact.value);
  const at = page.places.get(folded)?.[0];
  const line = at === undefined ? undefined : page.lines[at];
  if (at === undefined || !line || (fact.confidence < 0.35 && at > 12)) return null;
  const { start, end } = line;
  const repeats = (page.places.get(folded) ?? []).filter((place) => place !== at).slice(0, MOST_REPEATS);
  return {
    value: line.text.replace(/\s+/gu, ' '),
    start,
    end,
    rule: fact.rule,
    confidence: Math.max(fact.confidence, 0.9),
    line: at,
    repeats,
    opens: lastNear(page, at, repeats),
    siteName: null,
    candidates: [],
  };
}

function isEligible(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.words === 0 || page.ruled[at] || isSiteFurniture(line)) return false;
  if (/^(?:https?:|www\.|---$|\*{3})/u.test(line.text)) return false;
  if (line.words <= 4 && at < 12 && /\.(?:kz|ru|com|org|net|uz|kg|tj|info|media)(?!\p{L})/iu.test(line.text))
    return false;
  if (line.words <= 5 && (page.authority.find(line.text) || page.authority.findDomain(line.text))) return false;
  if (isLabelled(line) && !LABEL.test(line.text)) return false;
  if (datelineOf(line, datesOf(page, line), false)?.alone) return false;
  return (
    !isOnlyDate(page, line) &&
    !(at < 4 && NEWSPAPER.test(line.text)) &&
    !(at < 6 && line.words <= 14 && ISSUE.test(line.text))
  );
}

/** "Author: ...", "Күні: ...": a line that names a field. */
function isLabelled(line: Line): boolean {
  return (
    line.text.length < 300 &&
    /^(?:автор(?:ы|лар|ы мен)?|мәтін|дайындаған|подготовил[аи]?|date|дата|күні|published|опубликовано|жарияланған|updated|обновлено|author|by|source|источник|дереккөз|url|link|language|rubric|рубрика|айдар|tags|теги|тегтер)\s?:/iu.test(
      line.text,
    )
  );
}

function isOnlyDate(page: Page, line: Line): boolean {
  const dates = datesOf(page, line);
  if (dates.length === 0 || line.words > 14) return false;
  let rest = line.text;
  for (const date of [...dates].reverse())
    rest = rest.slice(0, date.start - line.start) + rest.slice(Math.max(date.end, date.endWithTime) - line.start);
  return (
    (fold(rest).match(/\p{L}{3,}/gu)?.length ?? 0) <= 1 ||
    (dates[0]?.hasTime === true && (fold(rest).match(/\p{L}{3,}/gu)?.length ?? 0) <= 2)
  );
}

function opensWithDateAndDateline(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line) return false;
  const date = datesOf(page, line)[0];
  const dateline = datelineOf(line, [], true);
  return (
    date !== undefined &&
    date.start === line.start &&
    date.hasTime &&
    dateline !== null &&
    dateline.start > date.endWithTime
  );
}

/** The surest of the lines before the article. */
function choose(page: Page, eligible: readonly number[], name: string): number | null {
  const file = fold((name.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]{1,5}$/u, ''));
  const options = eligible.slice(0, 150).flatMap((at): HeadlineOption[] => {
    const line = page.lines[at];
    const own = freed(page, at);
    if (!line || !own) return [];
    const folded = fold(own.value);
    const dates = datesOf(page, line).filter((date) => date.start >= own.start && date.end <= own.end);
    const mark = MARKDOWN_HEADING.test(line.text) || LABEL.test(line.text);
    return [
      {
        at,
        folded,
        doubled: own.rule === 'headline.repeated-in-line' || own.siteName !== null,
        repeats: own.repeats,
        marked: mark && at < 14,
        named:
          file.length >= 15 &&
          (folded === file || folded.startsWith(`${file} `) || file.startsWith(`${folded} `)) &&
          folded.length >= 15,
        dated: dates.some(({ kind }) => kind === 'day') && folded.split(' ').length <= 9,
      },
    ];
  });
  return surestHeadline(page, options);
}

/** A line as a headline: without the date, site name or dateline it was printed with. */
function freed(page: Page, at: number): Omit<HeadlineFinding, 'candidates'> | null {
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
  const repeats = (page.places.get(folded) ?? []).filter((place) => place !== at).slice(0, MOST_REPEATS);
  if (repeats.length > 0 && confidence < 0.9) [rule, confidence] = ['headline.repeated', 0.95];
  return {
    value,
    start,
    end,
    rule,
    confidence,
    line: at,
    repeats,
    opens: lastNear(page, at, repeats),
    siteName: site?.name ?? null,
  };
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
