// The words of the interface: which language it speaks, its texts, and how it writes days, instants and numbers.

import i18next, { type PostProcessorModule } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { KNOWN_LANGUAGES, type KnownLanguage, type PublishedOn } from '../contract/values.ts';
import { nestedIn } from '../language/quotation-marks.ts';

const KEPT = 'clipdesk.language';

const files = import.meta.glob<Record<string, unknown>>('../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

function texts(): Record<string, Record<string, Record<string, unknown>>> {
  const all: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, words] of Object.entries(files)) {
    const [, language, namespace] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (!language || !namespace) continue;
    all[language] ??= {};
    all[language][namespace] = words;
  }
  return all;
}

function isKnown(code: string | null | undefined): code is KnownLanguage {
  return KNOWN_LANGUAGES.some((known) => known === code);
}

function startingLanguage(): KnownLanguage {
  const kept = localStorage.getItem(KEPT);
  if (isKnown(kept)) return kept;
  return navigator.languages.map((code) => code.slice(0, 2)).find(isKnown) ?? 'en';
}

/** Names in a text's quotation marks may bring marks of their own. */
const quotations: PostProcessorModule = {
  type: 'postProcessor',
  name: 'quotations',
  process: (text) => nestedIn(isKnown(i18next.language) ? i18next.language : 'en', text),
};

/** Sets i18next up once, before the first component is drawn. */
export function startWords(): void {
  const resources = texts();
  void i18next
    .use(initReactI18next)
    .use(quotations)
    .init({
      resources,
      lng: startingLanguage(),
      fallbackLng: 'en',
      defaultNS: 'desk',
      ns: Object.keys(resources.en ?? {}),
      interpolation: { escapeValue: false },
      postProcess: [quotations.name],
      initAsync: false,
    });
  document.documentElement.lang = i18next.language;
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
}

/** Switches the interface to a language and remembers it on this machine. */
export function speak(language: KnownLanguage): void {
  localStorage.setItem(KEPT, language);
  void i18next.changeLanguage(language);
}

/** The language the interface speaks now; the component draws again when it changes. */
export function useLanguage(): KnownLanguage {
  const { i18n } = useTranslation();
  return isKnown(i18n.language) ? i18n.language : 'en';
}

// Chromium carries no Kazakh dates, so months are our own in all three languages.
const MONTHS: Record<KnownLanguage, { alone: string[]; inDay: string[]; short: string[] }> = {
  en: {
    alone: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
    inDay: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
    short: 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(','),
  },
  ru: {
    alone: 'январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,декабрь'.split(','),
    inDay: 'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря'.split(','),
    short: 'янв.,февр.,марта,апр.,мая,июня,июля,авг.,сент.,окт.,нояб.,дек.'.split(','),
  },
  kk: {
    alone: 'қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан'.split(','),
    inDay: 'қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан'.split(','),
    short: 'қаң.,ақп.,нау.,сәу.,мам.,мау.,шіл.,там.,қыр.,қаз.,қар.,жел.'.split(','),
  },
};

/** A day, month or year of publication as its language writes it, no more precise than it is known. */
export function formatDay(day: PublishedOn, language: KnownLanguage, style: 'short' | 'long' = 'short'): string {
  const [year = '', month, date] = day.split('-');
  if (!month) return year;
  const names = MONTHS[language];
  const at = Number(month) - 1;
  if (!date) {
    if (language === 'kk') return `${year} ж. ${names.alone[at]}`;
    if (language === 'ru') return `${names.alone[at]} ${year}`;
    return `${style === 'long' ? names.alone[at] : names.short[at]} ${year}`;
  }
  const name = style === 'long' ? names.inDay[at] : names.short[at];
  const number = Number(date);
  // As in CLDR: the year leads, with its word.
  if (language === 'kk') return `${year} ${style === 'long' ? 'жылғы' : 'ж.'} ${number} ${name}`;
  if (language === 'ru' && style === 'long') return `${number} ${name} ${year} г.`;
  return `${number} ${name} ${year}`;
}

/** An instant in the analyst's own time: the day and time, or the time alone when it is `short` and today. */
export function formatInstant(instant: string, language: KnownLanguage, style: 'short' | 'long' = 'short'): string {
  const at = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (style === 'short' && at.toDateString() === new Date().toDateString()) return time;
  return `${formatDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, language)}, ${time}`;
}

/** A whole number grouped as the language groups it. */
export function formatNumber(number: number, language: KnownLanguage): string {
  // Chromium groups Kazakh numbers with commas; Kazakh groups them as Russian does.
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'ru').format(number);
}

/** A size in bytes, kilobytes or megabytes. */
export function formatBytes(bytes: number, language: KnownLanguage): string {
  const units = { en: ['B', 'kB', 'MB'], ru: ['Б', 'КБ', 'МБ'], kk: ['Б', 'КБ', 'МБ'] }[language];
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const size = bytes / 1_000 ** step;
  const shown = new Intl.NumberFormat(language === 'en' ? 'en' : 'ru', {
    maximumFractionDigits: step && size < 100 ? 1 : 0,
  });
  return `${shown.format(size)} ${units[step]}`;
}

/** A language's name in the interface's: ours where we have one, else the system's, else the code itself. */
export function languageName(code: string, t: (key: string, options: { defaultValue: string }) => string): string {
  return t(`desk:language.${code}`, { defaultValue: systemName(code) });
}

function systemName(code: string): string {
  try {
    return new Intl.DisplayNames([i18next.language, 'en'], { type: 'language' }).of(code) ?? code;
  } catch {
    // No such code: what was typed says most.
    return code;
  }
}
