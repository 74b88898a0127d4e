// What a pack does not cover: languages that say nothing, or nothing since a month, on the whole and by theme, and empty months.

import type { PackLanguage } from '../contract/pack.ts';
import { KNOWN_LANGUAGES } from '../contract/values.ts';
import { distinctEntries } from './figures.ts';
import type { Pack, PackEntry } from './pack.ts';
import type { Wording } from './wording.ts';

/** Sentences for a reader who relies on the pack; null when nothing is missing. */
export interface Gaps {
  title: string;
  items: string[];
}

/** Whole months without a clipping after which a language counts as silent. */
const SILENCE = 2;
const MOST_ITEMS = 12;
/** With fewer clippings than this a theme is too small to miss anything. */
const THEME_WEIGHT = 2;

/** The gaps of a pack, judged against its own time: from its first to its last dated month. */
export function gapsOf(pack: Pack, say: Wording): Gaps | null {
  const all = distinctEntries(pack);
  const months = monthsOf(all);
  const first = months[0];
  const last = months.at(-1);
  if (all.length < THEME_WEIGHT) return null;
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
  if (first && last) {
    const empty = emptyMonths(months, first, last);
    if (empty.length > 0)
      items.push(say.word('gaps.months', { months: empty.map((month) => say.date(month)).join(', ') }));
  }
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

/** Months between the first and the last in which nothing appeared; none when they are too many to tell a gap by. */
function emptyMonths(months: readonly string[], first: string, last: string): string[] {
  const known = new Set(months.map(monthNumber));
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const empty: string[] = [];
  for (let at = from + 1; at < to && empty.length <= MOST_ITEMS; at += 1) {
    if (!known.has(at))
      empty.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return empty.length > Math.min(6, (to - from) / 2) ? [] : empty;
}

function capitalised(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}
