// Finds every date written in a text, in Kazakh, Russian, English and figures; says nothing of what a date is the date of.

import type { PublishedOn, Range } from '../contract/values.ts';

/** A date as written. */
export interface WrittenDate extends Range {
  /** In stored form, as precise as written; null when no year is written or the days cannot be told from the months. */
  value: PublishedOn | null;
  kind: 'day' | 'month' | 'year' | 'day-without-year' | 'days' | 'years' | 'ambiguous' | 'city';
  /** Where a time of day right after it ends, or its own end. */
  endWithTime: number;
  hasTime: boolean;
  /** Where a time of day before it begins, when there is one. */
  timeStart?: number;
}

const MONTHS: readonly RegExp[] = [
  /^(?:қаң|қаңтар\p{L}{0,7}|январ[ьяеюё]\p{L}{0,2}|янв|jan(?:uary)?)$/u,
  /^(?:ақп|ақпан\p{L}{0,7}|феврал[ьяеюё]\p{L}{0,2}|фев|февр|feb(?:ruary)?)$/u,
  /^(?:нау|наур|наурыз\p{L}{0,7}|март(?:а|е|у|ом)?|мар|mar(?:ch)?)$/u,
  /^(?:сәу|сәуір\p{L}{0,7}|апрел[ьяеюё]\p{L}{0,2}|апр|apr(?:il)?)$/u,
  /^(?:мам|мамыр\p{L}{0,7}|ма(?:й|я|е|ю|ем)|may)$/u,
  /^(?:мау|маус|маусым\p{L}{0,7}|июн[ьяеюё]\p{L}{0,2}|июн|june?)$/u,
  /^(?:шіл|шілде\p{L}{0,7}|июл[ьяеюё]\p{L}{0,2}|июл|july?)$/u,
  /^(?:тамыз\p{L}{0,7}|август(?:а|е|у|ом)?|авг|aug(?:ust)?)$/u,
  /^(?:қыр|қырк|қыркүйе[кг]\p{L}{0,7}|сентябр[ьяеюё]\p{L}{0,2}|сент?|sep(?:t(?:ember)?)?)$/u,
  /^(?:қаз|қазан\p{L}{0,7}|октябр[ьяеюё]\p{L}{0,2}|окт|oct(?:ober)?)$/u,
  /^(?:қар|қараша\p{L}{0,7}|ноябр[ьяеюё]\p{L}{0,2}|ноя|нояб|nov(?:ember)?)$/u,
  /^(?:жел|желт|желтоқсан\p{L}{0,7}|декабр[ьяеюё]\p{L}{0,2}|дек|dec(?:ember)?)$/u,
];

const monthsByWord = new Map<string, number>();

/** 1 to 12, or 0 when the word names no month. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const known = monthsByWord.get(lower);
  if (known !== undefined) return known;
  const month = MONTHS.findIndex((pattern) => pattern.test(lower)) + 1;
  if (monthsByWord.size < 5000) monthsByWord.set(lower, month);
  return month;
}

const WORD = String.raw`(?<![\p{L}\p{N}])(?<month>\p{L}{3,14})`;
const DAY = String.raw`(?<![\p{L}\p{N}.,:/№-])(?:(?<first>\d{1,2})\s?[-–—]\s?)?(?<day>\d{1,2})`;
const YEAR_TAIL = String.raw`(?:\s?(?:г(?:\.|ода?|оду)?|ж(?:\.|ыл\p{L}{0,7})?)(?![\p{L}]))?`;
const NOT_MORE = String.raw`(?![\p{L}\p{N}])`;

// Most telling first: what an earlier one took, a later one does not see.
const PATTERNS: readonly RegExp[] = [
  // 2020 жылғы 15 қазан; 2020 ж. 15 қазан
  /(?<!\d)(?<year>\d{4})\s?(?:жыл\p{L}{0,7}|ж\.?),?\s{1,2}(?:(?<first>\d{1,2})\s?[-–—]\s?)?(?<day>\d{1,2})(?:-?[шіы]{1,2})?\s(?<month>\p{L}{3,14})/giu,
  // 15 қазан 2020; 15 октября 2020 г.; 15th of October, 2020; 8-9 октября; 28 мамыр
  new RegExp(
    String.raw`${DAY}(?:[- ]?(?:го|ші|шы|ыншы|інші|st|nd|rd|th)(?!\p{L}))?(?:\sof)?\s{1,2}(?<month>\p{L}{3,14})(?:[.,]{0,2}\s{0,2}(?<year>(?:19|20)\d{2})(?!\d)${YEAR_TAIL})?`,
    'giu',
  ),
  // Культура21 июня 2022: the rubric stuck to the day
  /(?<=\p{Ll})(?<day>\d{1,2})\s(?<month>\p{L}{3,14})[.,]{0,2}\s(?<year>(?:19|20)\d{2})(?!\d)/gu,
  /(?<=\p{Ll})(?<day>\d{2})\.(?<monthNumber>\d{2})\.(?<year>(?:19|20)\d{2})(?!\d)/gu,
  // October 15, 2020; Oct. 15
  new RegExp(
    String.raw`${WORD}\.?\s(?<day>\d{1,2})(?:\s?[-–—]\s?(?<last>\d{1,2}))?(?:st|nd|rd|th)?(?!\d)(?:,?\s(?<year>(?:19|20)\d{2})(?!\d))?`,
    'giu',
  ),
  // 2020-10-15; 2020.10.15
  /(?<![\d./-])(?<year>(?:19|20)\d{2})(?<mark>[-./])(?<monthNumber>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/gu,
  // 15.10.2020 ж.; 15/10/2020; 15.10.20
  new RegExp(
    String.raw`(?<![\d.,/-])(?<day>\d{1,2})(?<mark>[./-])(?<monthNumber>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?!\d|[./-]\d)${YEAR_TAIL}`,
    'gu',
  ),
  // date 2024-11, as scrapers write it
  /(?<=^\s{0,3}date[:\s]\s{0,2})(?<year>(?:19|20)\d{2})-(?<monthNumber>0[1-9]|1[0-2])(?![\d-])/giu,
  // 2020 жылғы қазан
  /(?<!\d)(?<year>(?:19|20)\d{2})\s(?:жыл\p{L}{0,7}|ж\.)\s(?<month>\p{L}{3,14})/giu,
  // октябрь 2020 г.; Қазан, 2020
  new RegExp(String.raw`${WORD}\.?,?\s(?<year>(?:19|20)\d{2})(?!\d)${YEAR_TAIL}`, 'giu'),
  // Қазан қаласы: the city, not the month
  new RegExp(String.raw`(?<![\p{L}])(?<city>[Ққ]азан)\s(?:қала\p{L}{0,8}|мен|шаһар\p{L}{0,6})${NOT_MORE}`, 'gu'),
  // 2014-2024; 2020
  /(?<![\d.,–-])(?<year>(?:19|20)\d{2})(?:\s?[-–—]\s?(?<lastYear>(?:19|20)\d{2}|\d{2}))?(?![\d%]|[.,]\d)/gu,
];

const TIME =
  /(?:T|,?\s*(?:\||•|[-–—]|в|at|сағат)?\s*)(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?!\d)(?:\s?(?:[AaPp]\.?[Mm]\.?))?/uy;

/** All dates of `text` between `from` and `to`, in order, not overlapping. */
export function findDates(text: string, from = 0, to = text.length): WrittenDate[] {
  const window = text.slice(from, to);
  const taken: WrittenDate[] = [];
  for (const pattern of PATTERNS) {
    const before = [...taken];
    for (const match of window.matchAll(pattern)) {
      // No date goes over a line's end.
      if (/[\n\r]/.test(match[0])) continue;
      const start = from + match.index;
      const end = start + match[0].trimEnd().length;
      if (before.some((other) => start < other.end && other.start < end)) continue;
      const date = dateOf(match.groups ?? {}, start, end, /^\d{4}/.test(match[0]));
      if (date) taken.push(withTime(text, date));
    }
  }
  return taken.sort((one, other) => one.start - other.start);
}

function dateOf(
  groups: Record<string, string | undefined>,
  start: number,
  end: number,
  yearFirst: boolean,
): WrittenDate | null {
  const found = { start, end, endWithTime: end, hasTime: false, value: null };
  if (groups.city) return { ...found, kind: 'city' };
  if (groups.lastYear) return { ...found, kind: 'years' };
  const numeric = groups.monthNumber !== undefined;
  let month = numeric ? Number(groups.monthNumber) : groups.month ? monthOf(groups.month) : 0;
  if (groups.month && month === 0) return null;
  let day = groups.day === undefined ? 0 : Number(groups.day);
  const year = groups.year === undefined ? 0 : Number(groups.year.length === 2 ? `20${groups.year}` : groups.year);
  if (groups.first || groups.last) return { ...found, kind: 'days' };
  if (year !== 0 && (year < 1900 || year > 2100)) return null;
  // 10/06/2023 is June 10 here and October 6 in America; 25/06 and 06/25 can be told.
  const slashes = numeric && groups.mark === '/' && !yearFirst;
  if (slashes && month > 12 && day <= 12) [day, month] = [month, day];
  if (month === 0) return year === 0 ? null : { ...found, kind: 'year', value: `${year}` };
  if (month > 12 || day > 31 || (groups.day !== undefined && day === 0)) return null;
  if (day > new Date(Date.UTC(year === 0 ? 2020 : year, month, 0)).getUTCDate()) return null;
  if (year === 0) return { ...found, kind: 'day-without-year' };
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (groups.day === undefined) return { ...found, kind: 'month', value: yearMonth };
  const ambiguous = slashes && day <= 12 && day !== month;
  return { ...found, kind: ambiguous ? 'ambiguous' : 'day', value: `${yearMonth}-${String(day).padStart(2, '0')}` };
}

/** 12:45, 3 августа 2021 */
const TIME_BEFORE =
  /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s(?:GMT|UTC|MSK|МСК)[+-]?\d{0,2})?,?\s{1,2}(?:\||•|[-–—]\s)?$/u;

function withTime(text: string, date: WrittenDate): WrittenDate {
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, date.start - 24), date.start));
  if (before) return { ...date, hasTime: true, timeStart: date.start - before[0].length };
  TIME.lastIndex = date.end;
  return TIME.test(text) ? { ...date, hasTime: true, endWithTime: TIME.lastIndex } : date;
}
