// What a pack does not cover: languages that say nothing, or nothing since a month, on the whole and by theme, and empty months.

import type { PackLanguage } from '../contract/pack.ts';
import { KNOWN_LANGUAGES } from '../contract/values.ts';
import { distinctEntries } from './figures.ts';
import type { Pack, PackEntry } from './pack.ts';
import { daysIn, keysBetween, monthsIn, runsOfKeys, type Span, spanOf, wholeMonths } from './span.ts';
import type { Wording } from './wording.ts';

/** Sentences for a reader who relies on the pack; null when nothing is missing. */
export interface Gaps {
  title: string;
  items: string[];
}

/** Whole months without a clipping after which a language counts as silent. */
const SILENCE = 2;
const MOST_ITEMS = 12;
/** Empty months of a pack, and empty stretches of a time that was chosen, beyond which they tell nothing. */
const MOST_MONTHS = 6;
const MOST_STRETCHES = 8;
/** The longest time whose days are looked at one by one. */
const MOST_DAYS = 31;
/** With fewer clippings than this a theme is too small to miss anything. */
const THEME_WEIGHT = 2;

/** The gaps of a pack, judged against its own time: what the analyst chose, else from its first to its last dated month. */
export function gapsOf(pack: Pack, say: Wording): Gaps | null {
  const all = distinctEntries(pack);
  if (all.length < THEME_WEIGHT) return null;
  const span = spanOf(pack, all);
  const last = span?.to.slice(0, 7);
  const items = KNOWN_LANGUAGES.flatMap((language) => silence(of(all, language), language, last, say));
  const silent = new Set(KNOWN_LANGUAGES.filter((language) => of(all, language).length === 0));
  for (const theme of [...new Set(all.flatMap((entry) => entry.themes))].sort(say.compare)) {
    const entries = all.filter((entry) => entry.themes.includes(theme));
    if (entries.length < THEME_WEIGHT) continue;
    // What is missing from the whole pack was said once.
    const missing = KNOWN_LANGUAGES.filter(
      (language) => !silent.has(language) && of(entries, language).length === 0,
    ).map((language) => say.word(`language.in.${language}`));
    if (missing.length > 0)
      items.push(say.word('gaps.theme', { theme: say.quote(theme), languages: missing.join(', ') }));
  }
  if (span) items.push(...emptyTimes(all, span, say));
  // A Russian year brings its own full stop.
  const said = items.slice(0, MOST_ITEMS).map((item) => item.replace(/\.\.$/, '.'));
  return said.length > 0 ? { title: say.word('gaps'), items: said } : null;
}

function silence(
  entries: readonly PackEntry[],
  language: PackLanguage,
  last: string | undefined,
  say: Wording,
): string[] {
  const said = say.word(`language.in.${language}`);
  if (entries.length === 0) return [capitalised(say.word('gaps.language', { language: said }))];
  const latest = monthsOf(entries).at(-1);
  // One whose month is not known may be younger.
  const mayBeYounger = ({ publishedOn }: PackEntry): boolean =>
    publishedOn === null || (publishedOn.length === 4 && publishedOn >= (latest ?? '').slice(0, 4));
  if (entries.some(mayBeYounger)) return [];
  if (!latest || !last || monthNumber(last) - monthNumber(latest) < SILENCE) return [];
  return [capitalised(say.word('gaps.since', { language: said, since: say.since(latest) }))];
}

function of(entries: readonly PackEntry[], language: string): PackEntry[] {
  return entries.filter((entry) => entry.language === language);
}

/** `YYYY-MM` of those whose month is known, in order. */
function monthsOf(entries: readonly PackEntry[]): string[] {
  return entries
    .flatMap(({ publishedOn }) => (publishedOn && publishedOn.length >= 7 ? publishedOn.slice(0, 7) : []))
    .sort();
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

/**
 * The months (in a few weeks that were chosen, the days) in which nothing appeared, those that follow each other as one; none
 * when they are too many to tell a gap by.
 */
function emptyTimes(all: readonly PackEntry[], span: Span, say: Wording): string[] {
  const isShort = span.chosen && daysIn(span) <= MOST_DAYS;
  const unit = isShort ? 'day' : 'month';
  const precision = isShort ? 10 : 7;
  const dates = all.flatMap(({ publishedOn }) => publishedOn ?? []);
  const known = new Set(dates.map((date) => date.slice(0, precision)));
  const keys = isShort ? keysBetween(span.from, span.to, 'day') : span.chosen ? wholeMonths(span) : monthsIn(span);
  const empty = keys.filter((key) => !known.has(key));
  const stretches = runsOfKeys(empty, unit).flatMap((run) => {
    const [first = '', last = ''] = [run[0], run.at(-1)];
    return run.length < 3 ? run.map((key) => say.date(key)) : say.period(first, last);
  });
  const isTooMany = span.chosen
    ? stretches.length > MOST_STRETCHES
    : empty.length > Math.min(MOST_MONTHS, (keys.length - 1) / 2);
  if (stretches.length === 0 || isTooMany) return [];
  const isUnsure = dates.length < all.length || dates.some((date) => date.length < precision);
  return [say.word(`gaps.${unit}s${isUnsure ? '-dated' : ''}`, { [`${unit}s`]: stretches.join(', ') })];
}

function capitalised(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}
