// The plain values every noun is made of: ranges, days, instants, codes, and a page of a list.

/** A half-open range of UTF-16 code units of a clipping's text: `start` is in it, `end` is not. */
export interface Range {
  start: number;
  end: number;
}

/** BCP 47 code of a language: `kk`, `ru`, `en`, `kk-Latn`, `kk-Arab`, another ISO 639-1 code, or `und`. */
export type LanguageCode = string;

/** A language Clipdesk understands: it stems, searches and writes packs in it. */
export type KnownLanguage = 'kk' | 'ru' | 'en';

/** The languages Clipdesk understands, in the order they are shown. */
export const KNOWN_LANGUAGES: readonly KnownLanguage[] = ['kk', 'ru', 'en'];

/** A day, month or year of publication: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; never padded. */
export type PublishedOn = string;

/** An instant, ISO-8601 in UTC with milliseconds. */
export type Instant = string;

/** ISO 3166-1 code of two letters, or `INT` for what belongs to no one country. */
export type CountryCode = string;

/** A page of a list, read on by key. */
export interface Page<Row> {
  rows: Row[];
  /** Hand it back as `after` for the next page; null at the end. */
  next: string | null;
  total: number;
}
