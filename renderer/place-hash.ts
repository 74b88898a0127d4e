// A place in the window as the URL's hash holds it: the screen, the clipping being read, the query and its filters.

import type { OutletKind } from '../contract/outlet.ts';
import { OUTLET_KINDS } from '../contract/outlet.ts';
import type { FacetFilters, Filters, Sort, View } from '../contract/place.ts';
import type { Importance, Tone } from '../contract/rating.ts';
import { TONES } from '../contract/rating.ts';
import type { ThemeStatus } from '../contract/theme.ts';

/** What fills the window beside the sidebar. */
export type Screen =
  | { at: 'library'; view: View }
  /** The inbox, one clipping at a time. */
  | { at: 'triage' }
  | { at: 'theme'; id: number }
  | { at: 'themes' }
  /** The library over a period. */
  | { at: 'overview' }
  /** All tags, and those that may be one. */
  | { at: 'tags' }
  /** All outlets, one of them brought into sight. */
  | { at: 'outlets'; id?: number }
  | { at: 'briefings' }
  /** One of its issues brought into sight. */
  | { at: 'briefing'; id: number; issue?: number }
  /** The imports, one of them or the watched folders opened. */
  | { at: 'imports'; id?: number | 'watched' }
  /** Story suggestions that wait for a decision. */
  | { at: 'stories' }
  /** Two versions of a story side by side. */
  | { at: 'comparison'; ids: [number, number] }
  /** All annotations of the library. */
  | { at: 'annotations' }
  | { at: 'history' };

/** Where the analyst is. */
export interface Place {
  screen: Screen;
  /** The clipping in the reader. */
  selected: number | null;
  /** The highlight in it to be brought into sight; null once it was. */
  annotation: number | null;
  query: string;
  /** Earlier queries that what is found must answer too. */
  within: string[];
  filters: Filters;
  /** Null: by relevance with a query, newest first without. */
  sort: Sort | null;
  /** Keys of expansions switched off. */
  off: string[];
  /** False switches every expansion off. */
  expand: boolean;
  /** The list in sections by theme. */
  grouped: boolean;
  /** The saved search it was opened from. */
  saved: number | null;
}

/** The inbox, with nothing asked for and nothing selected. */
export const START: Place = {
  screen: { at: 'library', view: { kind: 'inbox' } },
  selected: null,
  annotation: null,
  query: '',
  within: [],
  filters: {},
  sort: null,
  off: [],
  expand: true,
  grouped: false,
  saved: null,
};

function idOf(text: string | undefined | null): number | null {
  const id = Number(text);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

function readScreen(path: string, status: string | null): Screen {
  const [word, number, rest] = path.split('/').filter(Boolean);
  const id = idOf(number);
  if (word === 'inbox' || word === 'all' || word === 'recent' || word === 'trash')
    return { at: 'library', view: { kind: word } };
  if (word === 'theme' && id) {
    if (rest === 'page') return { at: 'theme', id };
    const known = (['suggested', 'accepted', 'rejected'] as ThemeStatus[]).find((one) => one === status);
    return { at: 'library', view: { kind: 'theme', id, ...(known ? { status: known } : {}) } };
  }
  if ((word === 'tag' || word === 'collection') && id) return { at: 'library', view: { kind: word, id } };
  if (word === 'outlets') return id ? { at: 'outlets', id } : { at: 'outlets' };
  if (word === 'import' && id) {
    return { at: 'library', view: { kind: 'import', id, ...(status === 'unreviewed' ? { unreviewed: true } : {}) } };
  }
  const other = idOf(rest);
  if (word === 'comparison' && id && other && id !== other) return { at: 'comparison', ids: [id, other] };
  if (word === 'briefing' && id) return other ? { at: 'briefing', id, issue: other } : { at: 'briefing', id };
  if (word === 'imports') {
    const opened = number === 'watched' ? number : id;
    return opened ? { at: 'imports', id: opened } : { at: 'imports' };
  }
  if (
    word === 'triage' ||
    word === 'overview' ||
    word === 'themes' ||
    word === 'tags' ||
    word === 'briefings' ||
    word === 'stories' ||
    word === 'annotations' ||
    word === 'history'
  )
    return { at: word };
  return START.screen;
}

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The place a hash names; whatever cannot be read falls back to the inbox and no filter. */
export function readPlace(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const words = new URLSearchParams(search);
  const filters: Filters = readFacets(words, '');
  const not = readFacets(words, 'not-');
  if (Object.keys(not).length) filters.not = not;
  for (const name of ['annotated', 'storied', 'used'] as const) {
    const half = words.get(name);
    if (half === 'yes' || half === 'no') filters[name] = half === 'yes';
  }
  for (const name of ['from', 'to'] as const) {
    const day = words.get(name);
    if (day && DAY.test(day)) filters[name] = day;
  }
  if (words.has('undated')) filters.undated = words.get('undated') !== 'no';
  return {
    screen: readScreen(path, words.get('status')),
    selected: idOf(words.get('clipping')),
    annotation: idOf(words.get('annotation')),
    query: (words.get('q') ?? '').slice(0, MOST_TYPED),
    within: words
      .getAll('in')
      .slice(0, 20)
      .map((query) => query.slice(0, 2_000)),
    filters,
    sort:
      (['relevance', 'newest', 'oldest', 'added', 'collected'] as Sort[]).find((sort) => sort === words.get('sort')) ??
      null,
    off: words.getAll('off'),
    expand: !words.has('plain'),
    grouped: words.has('grouped'),
    saved: idOf(words.get('saved')),
  };
}

/** The facets whose values are numbers. */
const IDS = ['themes', 'tags', 'collections', 'outlets', 'agencies'] as const;

/** Characters of a query that are kept: more than are searched for, so that what was cut off is told. */
export const MOST_TYPED = 3_000;

function readFacets(words: URLSearchParams, sign: '' | 'not-'): FacetFilters {
  const facets: FacetFilters = {};
  const values = (name: string) => (words.get(sign + name) ?? '').split(',').filter(Boolean);
  for (const name of IDS) {
    const ids = values(name)
      .map(idOf)
      .filter((id) => id !== null);
    if (ids.length) facets[name] = ids;
  }
  const languages = values('languages');
  if (languages.length) facets.languages = languages;
  const kinds = values('kinds').filter((kind): kind is OutletKind =>
    (OUTLET_KINDS as readonly string[]).includes(kind),
  );
  if (kinds.length) facets.kinds = kinds;
  const countries = values('countries').filter((code) => /^[A-Z]{2,3}$/.test(code));
  if (countries.length) facets.countries = countries;
  const tones = values('tones').filter((tone): tone is Tone => (TONES as readonly string[]).includes(tone));
  if (tones.length) facets.tones = tones;
  const importance = values('importance').filter((grade) => /^[123]$/.test(grade));
  if (importance.length) facets.importance = importance.map((grade) => Number(grade) as Importance);
  const months = values('months').filter((month) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(month));
  if (months.length) facets.months = months;
  return facets;
}

function writeFacets(words: URLSearchParams, sign: '' | 'not-', facets: FacetFilters): void {
  for (const name of [...IDS, 'languages', 'kinds', 'countries', 'tones', 'importance', 'months'] as const) {
    const values = facets[name];
    if (values?.length) words.set(sign + name, values.join(','));
  }
}

function pathOf(screen: Screen): string {
  if (screen.at === 'theme') return `/theme/${screen.id}/page`;
  if (screen.at === 'briefing') return `/briefing/${screen.id}${screen.issue ? `/${screen.issue}` : ''}`;
  if (screen.at === 'comparison') return `/comparison/${screen.ids.join('/')}`;
  if ((screen.at === 'imports' || screen.at === 'outlets') && screen.id) return `/${screen.at}/${screen.id}`;
  if (screen.at !== 'library') return `/${screen.at}`;
  return 'id' in screen.view ? `/${screen.view.kind}/${screen.view.id}` : `/${screen.view.kind}`;
}

/** The hash that `readPlace` reads back as this place. */
export function writePlace(place: Place): string {
  const words = new URLSearchParams();
  const { screen, filters } = place;
  if (screen.at === 'library' && screen.view.kind === 'theme' && screen.view.status) {
    words.set('status', screen.view.status);
  }
  if (screen.at === 'library' && screen.view.kind === 'import' && screen.view.unreviewed) {
    words.set('status', 'unreviewed');
  }
  if (place.query) words.set('q', place.query);
  for (const query of place.within) words.append('in', query);
  writeFacets(words, '', filters);
  writeFacets(words, 'not-', filters.not ?? {});
  for (const name of ['annotated', 'storied', 'used'] as const) {
    const half = filters[name];
    if (half !== undefined) words.set(name, half ? 'yes' : 'no');
  }
  if (filters.from) words.set('from', filters.from);
  if (filters.to) words.set('to', filters.to);
  if (filters.undated !== undefined) words.set('undated', filters.undated ? '' : 'no');
  if (place.sort) words.set('sort', place.sort);
  for (const key of place.off) words.append('off', key);
  if (!place.expand) words.set('plain', '');
  if (place.grouped) words.set('grouped', '');
  if (place.saved) words.set('saved', String(place.saved));
  if (place.selected) words.set('clipping', String(place.selected));
  if (place.annotation) words.set('annotation', String(place.annotation));
  const search = words.toString();
  return `#${pathOf(screen)}${search ? `?${search}` : ''}`;
}

/** The hash of a place opened afresh: what is not given is as at the start. */
export function hashOf(place: Partial<Place>): string {
  return writePlace({ ...START, ...place });
}

/** The hash of a place in a link that `copy-link` gave, from whatever host; null for what is no such link. */
export function hashInLink(text: string): string | null {
  const link = /^(?:(?:https?|app):\/\/\S*)?(#\/\S*)$/.exec(text.trim());
  return link?.[1] ?? null;
}
