// Decides which written date is the day of publication; when none shows itself to be that, there is none.

import type { Evidence } from '../contract/clipping.ts';
import type { PublishedOn, Range } from '../contract/values.ts';
import { datelineOf } from './datelines.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { candidate, chosen, rejected } from './evidence.ts';
import type { HeadlineFinding } from './headline.ts';
import { isParagraph, type Line } from './lines.ts';
import { datesOf, ISSUE, isSiteFurniture, type Page } from './page.ts';

interface Option {
  date: WrittenDate;
  rule: string;
  confidence: number;
}

interface DateFinding {
  value: PublishedOn | null;
  evidence: Evidence[];
  /** Ranges in the text that hold nothing but the date of publication and its time. */
  shown: Range[];
  /** Place of the line that shows it, or -1. */
  line: number;
}

const PUBLISHED =
  /(?:^|[^\p{L}])(?:күні|дата(?: публикации)?|опубликовано|размещено|жарияланған(?: күні| уақыты)?|жарияланды|published(?: on)?|date|posted(?: on)?|created|создано|добавлено)\s?[:\s–-]\s{0,3}$/iu;
const UPDATED =
  /(?:обновлен[оа]|изменен[оа]|жаңартыл\p{L}{1,6}|updated|modified|last edited|accessed)(?: on)?\s?[:\s–-]?\s{0,3}$/iu;
const RELATIVE = /(?<!\p{L})(?:бүгін|кеше|алдыңғы күні|сегодня|вчера|позавчера|накануне|today|yesterday)(?!\p{L})/iu;
/** Words that may stand beside a date on a line of its own. */
const COMPANIONS =
  /(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|понедельник|вторник|сред[аы]|четверг|пятница|суббота|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|күні|дата|публикации|опубликовано|размещено|жарияланған|жарияланды|published|posted|updated|обновлено|date|on|at|last|time|local|helsinki|astana|almaty|gmt|utc|msk|мск|просмотров|просмотры|просмотра|қаралды|рет|views?|comments?|read|min|мин|сағат|года|год|жыл|жылы|г|ж|в|фото|сурет|photo|ist|est|edt|am|pm)/giu;

/** What the dates of a page are judged against. */
interface Setting {
  page: Page;
  headline: HeadlineFinding | null;
  /** Place of the article's first paragraph, and of its second. */
  articleAt: number;
  secondAt: number;
  /** Places of the lines that hold a date and nothing said. */
  alone: ReadonlySet<number>;
}

/** The day of publication with its evidence. `fileName` may say it when nothing in the text does. */
export function findPublishedOn(
  page: Page,
  headline: HeadlineFinding | null,
  fileName: string,
  url: string | null,
): DateFinding {
  const options: Option[] = [];
  const evidence: Evidence[] = [];
  const shown: Range[] = [];
  const setting = settingOf(page, headline);
  for (const [at, line] of page.lines.entries()) {
    const dates = datesOf(page, line);
    if (dates.length === 0) continue;
    const furniture = isSiteFurniture(line);
    for (const date of dates) {
      const verdict = furniture ? 'date.site' : judge(setting, line, at, date);
      if (typeof verdict === 'string') {
        evidence.push(rejected('publishedOn', date.value, date, 'date.written', verdict));
        continue;
      }
      options.push(verdict);
      if (verdict.rule !== 'date.dateline')
        shown.push({ start: date.start, end: Math.max(date.end, date.endWithTime) });
    }
  }
  const relative = RELATIVE.exec(page.text.slice(0, 4000));
  if (relative) {
    const range = { start: relative.index, end: relative.index + relative[0].length };
    evidence.push(candidate('publishedOn', null, range, 'date.relative', 0.1));
  }
  options.push(...outside(page.text, fileName, url));
  options.sort((one, other) => other.confidence - one.confidence);
  const taken = take(options);
  for (const option of options) {
    const { value } = option.date;
    const range = option.date.start < 0 ? null : option.date;
    if (option === taken) evidence.unshift(chosen('publishedOn', value, range, option.rule, option.confidence));
    else if (option.date.kind === 'ambiguous')
      evidence.push(rejected('publishedOn', value, range, option.rule, 'date.day-or-month'));
    else if (option.date.kind === 'day-without-year')
      evidence.push(rejected('publishedOn', null, range, option.rule, 'date.no-year'));
    else evidence.push(candidate('publishedOn', value, range, option.rule, option.confidence));
  }
  if (!taken) evidence.unshift(chosen('publishedOn', null, null, 'date.none', 0.8));
  const line = taken ? page.lines.findIndex((one) => one.start <= taken.date.start && taken.date.end <= one.end) : -1;
  return { value: taken?.date.value ?? null, evidence, shown, line };
}

/** The surest option that says a day, month or year and is not one of several equals in a list. */
function take(options: readonly Option[]): Option | null {
  const usable = options.filter((option) => option.date.value !== null && option.date.kind !== 'ambiguous');
  const best = usable[0];
  if (!best || best.confidence < 0.35) return null;
  // Two dates at the foot and none above are a list of other articles.
  const listed = usable.some((other) => other.rule === 'date.foot' && other.date.value !== best.date.value);
  return best.rule === 'date.foot' && listed ? null : best;
}

function settingOf(page: Page, headline: HeadlineFinding | null): Setting {
  const articleAt = articleStart(page, headline);
  let secondAt = articleAt + 1;
  while (secondAt < page.lines.length) {
    const line = page.lines[secondAt];
    if (line && isParagraph(line) && !page.ruled[secondAt]) break;
    secondAt += 1;
  }
  const alone = new Set<number>();
  for (const [at, line] of page.lines.entries())
    if (datesOf(page, line).length > 0 && isAlone(page, line)) alone.add(at);
  return { page, headline, articleAt, secondAt, alone };
}

/** Place of the first paragraph of the article: the one after the headline's last saying near it. */
function articleStart(page: Page, headline: HeadlineFinding | null): number {
  const from = headline?.opens ?? 0;
  for (let at = from; at < page.lines.length; at += 1) {
    const line = page.lines[at];
    if (line && isParagraph(line) && (at !== headline?.line || headline.end < line.end) && !page.ruled[at]) return at;
  }
  return Math.min(from + 1, page.lines.length);
}

/** What kind of publication date this is, or the reason why it is none. */
function judge(setting: Setting, line: Line, at: number, date: WrittenDate): Option | string {
  const { page, headline, articleAt } = setting;
  if (date.kind === 'city') return 'date.city';
  if (date.kind === 'days' || date.kind === 'years') return 'date.range';
  if (date.kind === 'year') return 'date.year-in-text';
  const before = page.text.slice(Math.max(line.start, date.start - 60), date.start);
  const inHead = at <= articleAt;
  const atFoot = at >= page.lines.length - 5;
  if (at === 0 && /^date\s$/iu.test(before.trimStart())) return { date, rule: 'date.scrape-prefix', confidence: 0.5 };
  if (UPDATED.test(before)) {
    return inHead && setting.alone.has(at) ? { date, rule: 'date.updated', confidence: 0.45 } : 'date.updated';
  }
  if (PUBLISHED.test(before) && (inHead || atFoot) && before.trim().length < 40) {
    return { date, rule: 'date.labelled', confidence: 0.97 };
  }
  const dateline = datelineOf(line, [date], true);
  if (dateline && dateline.start <= date.start && date.end <= dateline.end && at <= articleAt + 5) {
    return { date, rule: 'date.dateline', confidence: date.kind === 'day-without-year' ? 0.1 : 0.93 };
  }
  if (setting.alone.has(at)) return ownLine(setting, at, date, atFoot);
  const opens = (date.timeStart ?? date.start) === line.start;
  const closes = Math.max(date.end, date.endWithTime) >= line.end - 1;
  const parted = /[|•·]/u.test(page.text.slice(date.end, date.end + 3)) || /[|•·]\s?$/u.test(before);
  // "Name | 2 February 2024 | by Somebody"
  const after = page.text.slice(Math.max(date.end, date.endWithTime), line.end);
  const between = /[|•·]\s?$/u.test(before) && /^\s?[|•·]/u.test(after);
  if (inHead && between && date.kind === 'day' && line.words <= 20)
    return { date, rule: 'date.masthead', confidence: 0.92 };
  if (headline && isBetweenSayings(page, headline, date)) return { date, rule: 'date.masthead', confidence: 0.8 };
  if (inHead && (opens || closes) && (date.hasTime || parted) && date.kind === 'day') {
    return { date, rule: 'date.masthead', confidence: 0.95 };
  }
  if (at < 6 && line.words <= 14 && (date.kind === 'day' || date.kind === 'month') && ISSUE.test(line.text)) {
    return { date, rule: 'date.masthead', confidence: 0.85 };
  }
  if (headline && date.start >= headline.start && date.end <= headline.end) return 'date.in-headline';
  if (date.kind === 'day-without-year') return isToCome(page, date) ? 'date.event' : 'date.no-year';
  return 'date.in-running-text';
}

/** In a page without line breaks: between the headline and its second saying, with a few words beside it. */
function isBetweenSayings(page: Page, headline: HeadlineFinding, date: WrittenDate): boolean {
  if (headline.rule !== 'headline.repeated-in-line' || date.kind !== 'day' || date.start < headline.end) return false;
  const again = page.text.indexOf(headline.value, headline.end);
  return again >= date.end && again - headline.end < 120;
}

/** A date on a line of its own, by where that line stands. */
function ownLine(setting: Setting, at: number, date: WrittenDate, atFoot: boolean): Option | string {
  const { page, headline, articleAt, secondAt, alone } = setting;
  if (date.kind === 'day-without-year') return 'date.no-year';
  if (
    headline &&
    !date.hasTime &&
    (headline.repeats.includes(at) || (headline.line === at && headline.end === page.lines[at]?.end))
  )
    return 'date.in-headline';
  if (at <= articleAt) {
    const places = headline ? [headline.line, ...headline.repeats] : [0];
    const nearest = places.reduce((best, place) => (Math.abs(at - place) < Math.abs(at - best) ? place : best));
    if (at < nearest - 4) return 'date.site';
    const nearness = (at > nearest ? 0.03 : 0) - Math.min(0.02, 0.001 * Math.abs(at - nearest));
    return {
      date,
      rule: 'date.own-line',
      confidence: (date.kind === 'day' ? 0.92 : 0.6) + nearness + (date.hasTime ? 0.02 : 0),
    };
  }
  // Between a long lead and the article; a chronicle, whose parts are headed by dates, has several.
  const single = date.hasTime || [...alone].filter((place) => place > articleAt).length === 1;
  if (at < secondAt && at - articleAt <= 12 && date.kind === 'day' && single && secondAt < page.lines.length) {
    return { date, rule: 'date.after-lead', confidence: 0.88 };
  }
  // A heading dated in the middle is part of the article; at the foot it is the day the article was sent.
  return atFoot && date.kind === 'day' ? { date, rule: 'date.foot', confidence: 0.75 } : 'date.in-body';
}

/** Whether the line holds dates, times and a word or two that go with them, and nothing said. */
function isAlone(page: Page, line: Line): boolean {
  if (line.text.length > 200) return false;
  let rest = line.text;
  const dates = datesOf(page, line);
  for (const date of [...dates].reverse())
    rest = `${rest.slice(0, date.start - line.start)} ${rest.slice(Math.max(date.end, date.endWithTime) - line.start)}`;
  rest = rest.replace(/(?:фото|сурет|photo|автор|author)\s?:.*$/iu, '');
  // "By Name Surname in Nation on 15 October 2020"
  const signed = /^by\s\p{Lu}/iu.test(rest);
  const words = (rest.match(/\p{L}+/gu) ?? []).filter(
    (word) => word.replace(COMPANIONS, '') !== '' && !(signed && /^(?:by|in|of|and)$/iu.test(word)),
  );
  return words.length <= (signed ? 6 : 4) && words.every((word) => /^\p{Lu}/u.test(word) || words.length <= 1);
}

function isToCome(page: Page, date: WrittenDate): boolean {
  const sentence = page.text.slice(date.end, date.end + 200).split(/[.!?\n]/u)[0] ?? '';
  return /(?:өтеді|болады|басталады|жоспарлан|өтпек|болмақ|келеді|состоится|пройд[её]т|будет|начн[её]тся|планируется|запланирован|посетит|will|is set to|is scheduled)/iu.test(
    sentence,
  );
}

/** Dates that stand outside the article: in its own address and in the file's name, the weakest last. */
function outside(text: string, fileName: string, url: string | null): Option[] {
  const options: Option[] = [];
  const path = url ? /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])(?:\/(0[1-9]|[12]\d|3[01]))?\//u.exec(url) : null;
  if (url && path) {
    const value = path.slice(1).filter(Boolean).join('-');
    const at = text.indexOf(url);
    options.push({
      date: {
        start: at,
        end: at + url.length,
        endWithTime: at,
        hasTime: false,
        kind: path[3] ? 'day' : 'month',
        value,
      },
      rule: 'date.url',
      confidence: path[3] ? 0.6 : 0.42,
    });
  }
  const base = (fileName.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]{1,5}$/u, '').replace(/[_ ]+/gu, ' ');
  const named = findDates(base).find((date) => date.kind === 'day');
  if (named) options.push({ date: { ...named, start: -1, end: -1 }, rule: 'date.file-name', confidence: 0.4 });
  const filed = folderDate(fileName);
  if (filed) options.push(filed);
  return options;
}

/** The day or month that folders are named for (2024/05/12, 2024-05): the weakest evidence. A year alone is no more than a candidate. */
function folderDate(fileName: string): Option | null {
  const folders = fileName.split(/[/\\]/u).slice(0, -1).join('/');
  const match =
    /(?:^|\/)(?<year>(?:19|20)\d{2})(?:[-_./](?<month>0[1-9]|1[0-2])(?:[-_./](?<day>0[1-9]|[12]\d|3[01]))?)?(?=\/|$)/u.exec(
      folders,
    );
  const { year, month, day } = match?.groups ?? {};
  if (!year || Number(year) > 2100) return null;
  const value = [year, month, day].filter(Boolean).join('-');
  if (day && Number.isNaN(Date.parse(`${value}T00:00:00Z`))) return null;
  const kind = day ? 'day' : month ? 'month' : 'year';
  const confidence = { day: 0.38, month: 0.36, year: 0.3 }[kind];
  return {
    date: { start: -1, end: -1, endWithTime: -1, hasTime: false, kind, value },
    rule: 'date.folder',
    confidence,
  };
}
