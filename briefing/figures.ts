// The numbers of a pack: how many clippings per section or theme and language, and per outlet.

import { countryName } from '../language/countries.ts';
import type { Pack, PackEntry } from './pack.ts';
import type { Wording } from './wording.ts';

/** How many clippings each section (or theme) has in each language. */
export interface Coverage {
  title: string;
  /** Heads of the columns: the rows' noun, a language each, the total. */
  columns: string[];
  rows: { name: string; counts: number[]; total: number }[];
  total: { name: string; counts: number[]; total: number };
  /** Says that the total counts a clipping once; null when it makes no difference. */
  remark: string | null;
}

/** The entries of a pack, each clipping once, in order. */
export function distinctEntries(pack: Pack): PackEntry[] {
  const seen = new Map<number, PackEntry>();
  for (const entry of pack.sections.flatMap((section) => section.entries)) {
    if (!seen.has(entry.clippingId)) seen.set(entry.clippingId, entry);
  }
  return [...seen.values()];
}

/** Languages of the entries: Kazakh, Russian, English, then the others by name. */
export function languagesOf(entries: readonly PackEntry[], say: Wording): string[] {
  const rank = (code: string): number => ['kk', 'ru', 'en'].indexOf(code) >>> 0;
  return [...new Set(entries.map((entry) => entry.language))].sort(
    (a, b) => rank(a) - rank(b) || say.compare(say.languageName(a), say.languageName(b)),
  );
}

/** Clippings by section and language; null for a pack with fewer than two sections that hold any. */
export function sectionsTableOf(pack: Pack, say: Wording): Coverage | null {
  const filled = pack.sections.filter((section) => section.entries.length > 0);
  if (filled.length < 2) return null;
  return tableOf(
    'section',
    pack.sections.map((section) => ({ name: section.title, entries: section.entries })),
    distinctEntries(pack),
    say,
  );
}

/** Clippings by theme and language; null for a pack without themes. */
export function themesTableOf(pack: Pack, say: Wording): Coverage | null {
  const all = distinctEntries(pack);
  return all.some((entry) => entry.themes.length > 0) ? tableOf('theme', themeGroups(all, say), all, say) : null;
}

function tableOf(
  noun: 'section' | 'theme',
  groups: readonly { name: string; entries: readonly PackEntry[] }[],
  all: readonly PackEntry[],
  say: Wording,
): Coverage {
  const languages = languagesOf(all, say);
  const row = (name: string, entries: readonly PackEntry[]) => ({
    name,
    counts: languages.map((language) => entries.filter((entry) => entry.language === language).length),
    total: entries.length,
  });
  const rows = groups.map((group) => row(group.name, group.entries));
  const repeated = rows.reduce((sum, each) => sum + each.total, 0) > all.length;
  return {
    title: say.word(`coverage.${noun}s`),
    columns: [
      say.word(`coverage.${noun}`),
      ...languages.map((language) => capitalised(say.languageName(language))),
      say.word('coverage.total'),
    ],
    rows,
    total: row(say.word('coverage.total'), all),
    remark: repeated ? say.word('coverage.distinct') : null,
  };
}

/** How many clippings each outlet has, most first: bars that lie on their side. */
export interface OutletChart {
  title: string;
  columns: [string, string];
  bars: { name: string; count: number }[];
  highest: number;
  alt: string;
  /** Says how many more outlets there are, or that some clippings have none. */
  remarks: string[];
}

const MOST_OUTLETS = 12;

/** The outlets of a pack; null when fewer than two are known, or none has more than another. */
export function outletsOf(pack: Pack, say: Wording): OutletChart | null {
  const counts = new Map<string, number>();
  const all = distinctEntries(pack);
  for (const { outlet } of all) if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  if (new Set(counts.values()).size < 2) return null;
  const bars = [...counts]
    .map(([name, count]) => ({ name: name.replace(/\s+/g, ' ').trim(), count }))
    .sort((one, other) => other.count - one.count || say.compare(one.name, other.name));
  const shown = bars.slice(0, MOST_OUTLETS);
  const nameless = all.filter((entry) => !entry.outlet).length;
  return {
    title: say.word('outlets.title'),
    columns: [say.word('table.outlet'), say.word('timeline.count')],
    bars: shown,
    highest: Math.max(...shown.map((bar) => bar.count)),
    alt: say.word('timeline.alt', { months: shown.map((bar) => `${bar.name}: ${say.number(bar.count)}`).join('; ') }),
    remarks: [
      ...(bars.length > shown.length ? [say.count('outlets.more', bars.length - shown.length)] : []),
      ...(nameless > 0 ? [say.count('outlets.none', nameless)] : []),
      ...tallied('outlets.by-kind', all, ({ outletKind }) => outletKind && say.word(`outlet-kind.${outletKind}`), say),
      ...tallied(
        'outlets.by-country',
        all,
        ({ outletCountry }) => outletCountry && countryName(outletCountry, pack.language),
        say,
      ),
    ],
  };
}

/** "By kind: State press 3; Private site 1", most first; nothing where it is known of no entry. */
function tallied(
  key: string,
  entries: readonly PackEntry[],
  nameOf: (entry: PackEntry) => string | undefined,
  say: Wording,
): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const list = [...counts].sort(([one, many], [other, few]) => few - many || say.compare(one, other));
  return [say.word(key, { list: list.map(([name, count]) => `${name}: ${say.number(count)}`).join('; ') })];
}

function themeGroups(entries: readonly PackEntry[], say: Wording): { name: string; entries: PackEntry[] }[] {
  const themes = [...new Set(entries.flatMap((entry) => entry.themes))].sort(say.compare);
  const groups = themes.map((name) => ({ name, entries: entries.filter((entry) => entry.themes.includes(name)) }));
  const without = entries.filter((entry) => entry.themes.length === 0);
  if (without.length > 0) groups.push({ name: say.word('coverage.no-theme'), entries: without });
  return groups;
}

/** With its first letter upper-case. */
function capitalised(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}
