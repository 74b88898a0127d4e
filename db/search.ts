// Search over the library: what a query finds in a view, in order, with the evidence of each hit.

import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallParsed } from '../contract/calls.ts';
import type { Filters, View } from '../contract/place.ts';
import type { Expansion, Hit, Reading } from '../contract/search.ts';
import { alikeWords } from '../language/alike-words.ts';
import { type Highlighter, highlighter } from '../language/highlight.ts';
import { otherLayouts } from '../language/keyboard-layouts.ts';
import { isMarkdownFile, markdownSigns } from '../language/markdown-signs.ts';
import type { PlanNode, QueryPlan } from '../language/query-plan.ts';
import { shownSpellings } from '../language/shown-terms.ts';
import { plainSnippetOf } from '../language/snippet.ts';
import {
  type Asked,
  inOtherLayout,
  placeOf,
  type ReadQuery,
  readQuery,
  type SearchContext,
  stopper,
} from './asked-query.ts';
import { clippingRows } from './clipping-rows.ts';
import { listClippings } from './clippings.ts';
import { foundNote } from './found-notes.ts';
import { notFound } from './not-found.ts';
import { setLanguages } from './paragraphs.ts';
import type { ConditionMaker } from './query-condition.ts';
import { queryIds } from './query-ids.ts';
import { byDay, daysOf, FEW, findFull, isPartial, placeAfter, type Ranked, rank, TIERS } from './ranking.ts';
import { type Folded, foldStories, standingFor } from './stories.ts';
import { type StoredText, weighedTexts } from './weighed-texts.ts';

/** Carries out `search.find`. No query makes it fail; a cursor that is not one of its own does (`bad-input`). */
export function find(
  db: Database,
  input: CallParsed<'search.find'>,
  context: SearchContext,
): CallAnswer<'search.find'> {
  const stop = stopper(context);
  const page = (reach: number) => {
    const found = rankedHits(db, input, context, reach, stop);
    if (!('each' in found)) return found;
    const ranked: (Ranked | Folded<Ranked>)[] = input.flat ? found.each : foldStories(db, found.each);
    const from = input.after === null ? 0 : placeAfter(ranked, input.after, input.sort === 'oldest');
    return { ...found, ranked, from, shown: ranked.slice(from, from + input.limit) };
  };
  const reach = input.after === null ? input.limit : Number.POSITIVE_INFINITY;
  let found = page(reach);
  // Folding stories may bring up what was out of reach.
  if ('each' in found) {
    const last = found.shown.at(-1)?.id;
    if (found.each.findIndex(({ id }) => id === last) >= found.inOrder) found = page(Number.POSITIVE_INFINITY);
  }
  if (!('each' in found)) return wholeView(db, input, found.read);
  const { read, each, total, ranked, from, shown } = found;
  const last = shown.at(-1);
  const marker = highlighter(read.plan);
  const hasFolded = shown.some((row) => 'folded' in row && row.folded > 0);
  const listed = new Set(hasFolded ? each.map(({ id }) => id) : []);
  const standing = shown.map((row) =>
    'folded' in row ? { ...row, id: standingFor(db, row, (id) => listed.has(id)) } : row,
  );
  // What weighing saw is the whole query only where it is asked within no other.
  const hits = hitsOf(db, standing, read.plan, marker, found.texts, read.within.length === 0, stop);
  return {
    total: input.flat ? total : ranked.filter((row) => !isPartial(row)).length,
    hits,
    next: last && from + shown.length < ranked.length ? JSON.stringify([last.tier, last.key, last.id]) : null,
    reading: readingOf(read, marker),
  };
}

/** Carries out `search.count`. */
export function countFound(
  db: Database,
  input: CallParsed<'search.count'>,
  context: SearchContext,
): CallAnswer<'search.count'> {
  const found = rankedHits(db, { ...input, sort: 'relevance' }, context, 1, stopper(context));
  const reading = readingOf(found.read, highlighter(found.read.plan));
  if (!('each' in found)) {
    const page = listClippings(db, { ...input, sort: 'newest', after: null, limit: 1 });
    return { total: page.total, partial: 0, first: page.rows[0] ?? null, reading };
  }
  const [first] = found.each.slice(0, 1).flatMap(({ id }) => clippingRows(db, [id]));
  const partial = found.each.filter(({ tier }) => tier === TIERS.partial).length;
  return { total: found.total, partial, first: first ?? null, reading };
}

/** What answers a query, in order as far as `inOrder`; how many do so in full, and the texts read for it. */
interface RankedHits {
  read: ReadQuery;
  each: Ranked[];
  inOrder: number;
  total: number;
  texts: Map<number, StoredText>;
}

/** Everything that answers the query, in order as far as is asked; no order when nothing is asked. */
function rankedHits(
  db: Database,
  input: Asked & { view: View; filters: Filters; sort: 'relevance' | 'newest' | 'oldest' },
  context: SearchContext,
  reach: number,
  stop: () => void,
): { read: ReadQuery } | RankedHits {
  const texts = new Map<number, StoredText>();
  const ids = queryIds(db);
  const attempt = (read: ReadQuery, root: PlanNode) => {
    const maker: ConditionMaker = { db, remark: (code) => remark(read, code), named: new Map(), texts };
    const place = placeOf(input, read, maker);
    const full = findFull(db, root, place, maker, ids);
    stop();
    return { read, root, maker, place, full };
  };
  const read = readQuery(input, context);
  if (!read.root) return { read };
  let found = attempt(read, read.root);
  // What a concept knows is a word as it was typed, found or not; what is switched off does not come in by another alphabet.
  const { expansions, names, letters } = read.plan;
  const isKnown = expansions.length > 0 || [...names, ...letters].some(({ key }) => input.off.includes(key));
  const meant = found.full.length === 0 && !isKnown ? inOtherLayout(db, input, context, ids) : null;
  if (meant?.root) found = attempt(meant, meant.root);
  const { root, full, place, maker } = found;
  const ranked = () => rank(db, root, full, place, maker, ids, reach, stop);
  const sorted = () => {
    const each = inDays(db, full, () => ranked().ranked, input.sort === 'oldest');
    return { ranked: each, inOrder: each.length };
  };
  const { ranked: each, inOrder } = input.sort === 'relevance' ? ranked() : sorted();
  stop();
  return { read: found.read, each, inOrder, total: full.length, texts };
}

/** Full matches by their days, and where they are few the partial ones by theirs after them. */
function inDays(db: Database, full: readonly number[], ranked: () => Ranked[], oldestFirst: boolean): Ranked[] {
  const partial = full.length < FEW ? ranked().filter(isPartial) : [];
  const ids = partial.map(({ id }) => id);
  return [...byDay(daysOf(db, full), oldestFirst), ...byDay(daysOf(db, ids), oldestFirst, true)];
}

/** Carries out `search.highlight`: where in the text and the headline the query matches. Throws DeskError `not-found`. */
export function highlightClipping(
  db: Database,
  input: CallParsed<'search.highlight'>,
  context: SearchContext,
): CallAnswer<'search.highlight'> {
  const [text] = weighedTexts(db, [input.clippingId]);
  const [row] = clippingRows(db, [input.clippingId]);
  if (!text || !row) throw notFound('clipping', input.clippingId);
  const marked = (query: string) => {
    const { plan } = readQuery({ ...input, query }, context);
    const marker = highlighter(plan);
    const found = {
      text: marker.matches(text.text, row.language, setLanguages(db, input.clippingId)),
      headline: marker.headline(row.headline, row.language),
    };
    if (found.text.length > 0 || found.headline.length > 0) return found;
    const alike = alikeWords(plan.root);
    return { text: alike(text.text, text.hidden), headline: alike(row.headline, []) };
  };
  const asTyped = marked(input.query);
  if (asTyped.text.length > 0 || asTyped.headline.length > 0) return asTyped;
  const others = otherLayouts(input.query).map(marked);
  return others.find((other) => other.text.length > 0 || other.headline.length > 0) ?? asTyped;
}

function remark(read: ReadQuery, code: string): void {
  if (!read.remarks.includes(code)) read.remarks.push(code);
}

function hitsOf(
  db: Database,
  ranked: readonly (Ranked | Folded<Ranked>)[],
  { root }: QueryPlan,
  marker: Highlighter,
  known: Map<number, StoredText>,
  seenWhole: boolean,
  stop: () => void,
): Hit[] {
  const ids = ranked.map(({ id }) => id);
  const texts = new Map(weighedTexts(db, ids, known).map((row) => [row.id, row]));
  const rows = new Map(clippingRows(db, ids).map((row) => [row.id, row]));
  stop();
  const hits: Hit[] = [];
  const alike = alikeWords(root);
  for (const { id, tier, key, ...row } of ranked) {
    const clipping = rows.get(id);
    const text = texts.get(id);
    if (!clipping) continue;
    const hidden = text?.hidden ?? [];
    const signs = text && isMarkdownFile(clipping.source) ? markdownSigns(text.text) : [];
    const runs = seenWhole ? text?.runs : undefined;
    const hit: Hit = {
      ...('folded' in row ? { folded: row.folded } : {}),
      clipping,
      score: typeof key === 'number' ? key : 0,
      partial: isPartial({ tier, key }),
      headlineMatches: marker.headline(clipping.headline, clipping.language),
      snippet: marker.snippet(text?.text ?? '', clipping.language, hidden, runs, signs),
    };
    const seen = [...hit.headlineMatches, ...hit.snippet.matches];
    const note = text ? foundNote(db, marker, clipping, text, seen) : null;
    if (note) hit.note = note;
    else if (hit.partial && seen.length === 0) {
      hit.headlineMatches = alike(clipping.headline, []);
      hit.snippet = plainSnippetOf(text?.text ?? '', hidden, signs, alike(text?.text ?? '', hidden));
    }
    hits.push(hit);
  }
  return hits;
}

/**
 * Name keys and Kazakh letters show as expansions when they brought a spelling that was not typed, or are switched off; what the one says the others do not say
 * again: letters come before concepts, concepts before names.
 */
function readingOf(read: ReadQuery, marker: Highlighter): Reading {
  const { letters, names, expansions } = read.plan;
  const said = (rows: readonly Expansion[], typed: string) =>
    rows.flatMap((row) => (row.on && row.typed === typed ? row.terms : []));
  const brought = (rows: typeof names, before: readonly Expansion[]): Expansion[] =>
    rows.flatMap(({ key, typed, on }) => {
      const terms = on ? shownSpellings(marker.spellings(key), typed, said(before, typed)) : [];
      return terms.length > 0 || !on ? [{ key, typed, terms, on }] : [];
    });
  const byLetters = brought(letters, []);
  const byConcept = expansions.map((expansion, at) => {
    const before = said([...byLetters, ...expansions.slice(0, at)], expansion.typed).map((term) => term.toLowerCase());
    const terms = expansion.terms.filter((term) => !before.includes(term.toLowerCase()));
    return terms.length > 0 ? { ...expansion, terms } : expansion;
  });
  const byName = brought(names, [...byLetters, ...byConcept]);
  return { normal: read.normal, expansions: [...byConcept, ...byLetters, ...byName], remarks: read.remarks };
}

/** An empty query: the view, newest first. */
function wholeView(db: Database, input: CallParsed<'search.find'>, read: ReadQuery): CallAnswer<'search.find'> {
  const page = listClippings(db, { ...input, sort: input.sort === 'oldest' ? 'oldest' : 'newest' });
  return {
    total: page.total,
    hits: page.rows.map((clipping) => ({
      clipping,
      score: 0,
      partial: false,
      headlineMatches: [],
      snippet: { text: clipping.opening, matches: [] },
    })),
    next: page.next,
    reading: { normal: read.normal, expansions: read.plan.expansions, remarks: read.remarks },
  };
}
