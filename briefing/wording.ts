// How a pack says dates, counts, names of languages and quotations in its own language.

import type { PackLanguage } from '../contract/pack.ts';
import type { LanguageCode, PublishedOn } from '../contract/values.ts';
import { quotedIn } from '../language/quotation-marks.ts';

/** A pack's words by key, as resources/locales/pack.LANGUAGE.json holds them. */
export type Words = Record<string, string>;

/** Says things in one language. */
export interface Wording {
  language: PackLanguage;
  /** The word of that key with its blanks filled; the key itself when there is none. */
  word(key: string, blanks?: Record<string, string>): string;
  /** A counted noun by the language's plural rules: keys `KEY.one`, `KEY.few`, ... with `{n}`. */
  count(key: string, n: number): string;
  number(n: number): string;
  /** A date with just the precision it has; the words for "no date" when null. */
  date(publishedOn: PublishedOn | null): string;
  /** A day with its time of day, from local time with or without its offset (`2026-01-12T18:00+05:00`). */
  moment(local: string): string;
  /** From the first to the last of two dates. */
  period(first: PublishedOn, last: PublishedOn): string;
  /** A month (`YYYY-MM`) in the form that follows "since". */
  since(month: string): string;
  /** A month (`YYYY-MM`) in few letters, for the foot of a chart. */
  shortMonth(month: string): string;
  languageName(code: LanguageCode): string;
  /** Names of languages one after the other; a noun that each of them ends with is said once, at the end. */
  languageNames(codes: readonly LanguageCode[]): string;
  /** A passage in the language's quotation marks, its own within them as those of the next level. */
  quote(passage: string): string;
  compare(a: string, b: string): number;
}

const LOCALE: Record<PackLanguage, string> = { kk: 'kk', ru: 'ru', en: 'en-GB' };

/** The wording of a language. Needs no more of Intl than the Russian and English data that every host has. */
export function wording(language: PackLanguage, words: Words): Wording {
  const locale = LOCALE[language];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const order = new Intl.Collator(locale, { numeric: true });
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

  const word = (key: string, blanks: Record<string, string> = {}): string =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);

  const languageName = (code: LanguageCode): string => {
    const known = words[`language.${code}`];
    if (known) return known;
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };

  const date = (publishedOn: PublishedOn | null): string => {
    if (publishedOn === null) return word('date.none');
    const [year = '', month, day] = publishedOn.split('-');
    const precision = day ? 'day' : month ? 'month' : 'year';
    if (words[`date.${precision}`]) {
      return word(`date.${precision}`, {
        year,
        month: word(`month.${Number(month)}`),
        day: String(Number(day)),
      });
    }
    return format(locale, precision, publishedOn);
  };

  return {
    language,
    word,
    count: (key, n) => {
      const form = `${key}.${plurals.select(n)}`;
      return word(words[form] === undefined ? `${key}.other` : form, { n: numbers.format(n) });
    },
    number: (n) => numbers.format(n),
    date,
    moment: (local) => {
      const [, day = '', time = '', sign, hours, minutes] =
        /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?:([+-])(\d\d):(\d\d))?/.exec(local) ?? [];
      const beside = hours === '00' && minutes === '00' ? '' : `${sign === '-' ? '−' : '+'}${Number(hours)}`;
      const zone = sign ? `\u00a0(UTC${beside}${minutes === '00' ? '' : `:${minutes}`})` : '';
      // The number of a day stays with its month.
      return `${date(day).replace(/(?<=^| )(\d{1,2}) /, '$1\u00a0')}, ${time}${zone}`;
    },
    period: (first, last) => {
      if (first === last) return date(first);
      if (first.length !== last.length || first.length === 4) return `${date(first)} – ${date(last)}`;
      if (words['date.day'] === undefined) return formatRange(locale, first, last);
      // Where the year is said first it is said once.
      const sameYear = first.slice(0, 4) === last.slice(0, 4);
      const yearOnce = date(last).slice(date(last).indexOf(' ', 5) + 1);
      return `${date(first)} – ${sameYear ? yearOnce : date(last)}`;
    },
    since: (month) => {
      const form = `since.month.${Number(month.slice(5))}`;
      return words[form] ? word(form, { year: month.slice(0, 4) }) : date(month);
    },
    shortMonth: (month) =>
      words['month.1']
        ? word(`month.${Number(month.slice(5))}`).slice(0, 3)
        : new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
            .format(new Date(`${month}-01T00:00:00Z`))
            .replace('.', ''),
    languageName,
    languageNames: (codes) => {
      const all = codes.map(languageName);
      const noun = words['languages.noun'];
      const named = noun === undefined ? [] : all.filter((name) => name.endsWith(noun));
      if (noun === undefined || named.length < 2) return all.join(', ');
      const list = named.map((name) => name.slice(0, -noun.length)).join(', ');
      return [word('languages.list', { list }), ...all.filter((name) => !named.includes(name))].join(', ');
    },
    quote: (passage) => quotedIn(language, passage),
    compare: order.compare,
  };
}

function formatRange(locale: string, first: PublishedOn, last: PublishedOn): string {
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  if (first.length === 10) fields.day = 'numeric';
  return new Intl.DateTimeFormat(locale, fields).formatRange(new Date(first), new Date(last));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How dates of a precision are written in a locale; made once, which takes as long as writing a hundred of them. */
export function dateFormat(locale: string, precision: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') fields.month = 'long';
  if (precision === 'day') fields.day = 'numeric';
  const made = new Intl.DateTimeFormat(locale, fields);
  formatters.set(key, made);
  return made;
}

function format(locale: string, precision: 'day' | 'month' | 'year', publishedOn: PublishedOn): string {
  const [year, month = '01', day = '01'] = publishedOn.split('-');
  const said = dateFormat(locale, precision).format(new Date(`${year}-${month}-${day}T00:00:00Z`));
  // A lone year takes the word for it in Russian, as the other precisions do.
  return locale === 'ru' && precision === 'year' ? `${said}\u00a0г.` : said;
}
