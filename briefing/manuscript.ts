// A pack as the words its reader sees, in order and in its language; renderers only set it in type.

import type { HighlightColour } from '../contract/annotation.ts';
import type { EntryShape } from '../contract/briefing.ts';
import { PACK_PARTS, type PackLanguage, type PackPart } from '../contract/pack.ts';
import type { RichBlock } from '../contract/rich-text.ts';
import { textOf } from './body.ts';
import { type CitationRun, citationOf } from './citation.ts';
import {
  type Coverage,
  distinctEntries,
  languagesOf,
  type OutletChart,
  outletsOf,
  sectionsTableOf,
  type Timeline,
  themesTableOf,
  timelineOf,
} from './figures.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import type { Logo } from './logo.ts';
import type { Pack, PackEntry, PackQuotation } from './pack.ts';
import { printableAll } from './printable.ts';
import { type Wording, type Words, wording } from './wording.ts';

/** A stretch of text on one line; `colour` is the highlight it lies in, null for plain text. */
export interface SetRun {
  text: string;
  colour: HighlightColour | null;
}

/** What the renderers set. Templates of a user's own read this shape, so fields are added, not renamed. */
export interface Manuscript {
  language: PackLanguage;
  title: string;
  /** What kind of paper it is: "Press briefing". */
  kind: string;
  /** The day it was made, in words and as `YYYY-MM-DD`. */
  date: string;
  createdOn: string;
  /** A line on who may read it, on every page; null when there is none. */
  classification: string | null;
  /** The reader's sign; its bytes travel beside the words, under this name. `width` and `height` tell its proportions. */
  logo: { file: string; alt: string; width: number; height: number } | null;
  /** Parts the template leaves out are null, and so are those with nothing to say. */
  parts: PackPart[];
  /** Lines of the cover, each a label and what it says. */
  cover: { label: string; text: string }[];
  contents: string;
  contentsUpdate: string;
  summary: { title: string; paragraphs: string[]; blocks: RichBlock[] } | null;
  /** Stands in for the sections when there are none. */
  empty: string | null;
  sections: SetSection[];
  keyQuotations: { title: string; items: SetKeyQuotation[] } | null;
  coverage: Coverage | null;
  matrix: Coverage | null;
  outlets: OutletChart | null;
  timeline: Timeline | null;
  /** What the pack has nothing of. */
  gaps: Gaps | null;
  sources: { title: string; items: SetSource[] } | null;
  appendix: { title: string; items: SetFullText[] } | null;
  verification: { title: string; paragraphs: string[]; failures: SetFailure[] };
}

export interface SetSection {
  title: string;
  /** "5 clippings". */
  count: string;
  commentary: string[];
  /** The commentary with its styles. */
  blocks: RichBlock[];
  entries: SetEntry[];
}

export interface SetEntry {
  /** From 1, through the whole pack. */
  number: number;
  headline: string;
  language: string;
  /** Outlet, agency, byline, date, language, tone and importance, those there are. */
  facts: string[];
  /** As printed, with the link when it is one of the web. */
  url: { text: string; href: string | null } | null;
  shape: EntryShape;
  paragraphs: SetRun[][];
  /** For each paragraph, which of the quotations (from 0) begin in it. */
  besides: number[][];
  /** The first sentences on one line; empty when there are none. */
  gist: string;
  /** The same with its highlights. */
  gistRuns: SetRun[];
  /** Says why there is no text when there should be. */
  missing: string | null;
  commentary: { title: string; paragraphs: string[]; blocks: RichBlock[] } | null;
  quotations: { title: string; items: SetQuotation[] } | null;
  notes: { title: string; items: string[] } | null;
  themes: { title: string; text: string } | null;
}

export interface SetQuotation {
  /** In quotation marks, on one line, left-out parts as [...]. */
  text: string;
  colour: HighlightColour;
  /** The colour's meaning in words. */
  meaning: string;
  /** What it says in the pack's language, with its label, or null. */
  gloss: { title: string; text: string } | null;
  /** The analyst's note with its label, or null. */
  note: { title: string; text: string } | null;
  /** "Not verified: why", or null. */
  warning: string | null;
}

/** A quotation that matters, away from its entry. */
export interface SetKeyQuotation {
  number: number;
  language: string;
  text: string;
  colour: HighlightColour;
  /** Outlet and date. */
  from: string;
  /** Where it stands, in the pack's citation style: a footnote where there are pages. */
  citation: CitationRun[];
}

/** A text in full, for the appendix. */
export interface SetFullText {
  number: number;
  headline: string;
  language: string;
  facts: string[];
  paragraphs: SetRun[][];
}

export interface SetSource {
  /** Numbers of its entries. */
  numbers: number[];
  /** In the pack's citation style, on one line; `runs` says what of it is in italics. */
  citation: string;
  runs: CitationRun[];
  url: { text: string; href: string | null } | null;
  /** Name of the source file and its hash, labelled. */
  file: string;
  sha256: string;
}

export interface SetFailure {
  number: number;
  headline: string;
  quote: string;
  reason: string;
}

/** The words of a pack with those parts, all of them printable. */
export function manuscriptOf(
  pack: Pack,
  words: Words,
  parts: readonly PackPart[] = PACK_PARTS,
  logo: Logo | null = null,
): Manuscript {
  const say = wording(pack.language, words);
  let number = 0;
  const numbered = pack.sections.map((section) => ({
    section,
    entries: section.entries.map((entry) => ({ entry, number: ++number })),
  }));
  const all = distinctEntries(pack);
  const only = <Made>(part: PackPart, made: () => Made | null): Made | null => (parts.includes(part) ? made() : null);
  const manuscript: Manuscript = {
    language: pack.language,
    title: oneLine(pack.title),
    kind: say.word('kind'),
    date: say.date(pack.createdOn),
    createdOn: pack.createdOn,
    classification: oneLine(pack.classification) || null,
    logo: logo && {
      file: `logo.${logo.kind}`,
      alt: say.word('logo'),
      width: logo.width,
      height: logo.height,
    },
    parts: [...parts],
    cover: coverLines(pack, all, say),
    contents: say.word('contents'),
    contentsUpdate: say.word('contents.update'),
    summary: only('summary', () => written('summary', pack.summary, say)),
    empty: all.length === 0 ? say.word('empty') : null,
    sections: numbered.map(({ section, entries }) => ({
      title: oneLine(section.title),
      count: say.count('clippings', entries.length),
      commentary: section.commentary.map(wordsOf),
      blocks: section.commentary,
      entries: entries.map(({ entry, number }) => setEntry(entry, number, say)),
    })),
    keyQuotations: only('key-quotations', () =>
      titled('key-quotations', setKeyQuotations(numbered, say), say, 'items'),
    ),
    coverage: only('sections-table', () => sectionsTableOf(pack, say)),
    matrix: only('themes-table', () => themesTableOf(pack, say)),
    outlets: only('outlets', () => outletsOf(pack, say)),
    timeline: only('timeline', () => timelineOf(pack, say)),
    gaps: only('gaps', () => gapsOf(pack, say)),
    sources: only('sources', () => titled('sources', setSources(numbered, say), say, 'items')),
    appendix: only('appendix', () => titled('appendix', setFullTexts(numbered, say), say, 'items')),
    verification: setVerification(numbered, say),
  };
  return printableAll(manuscript);
}

interface Numbered {
  entries: { entry: PackEntry; number: number }[];
}

function coverLines(pack: Pack, all: readonly PackEntry[], say: Wording): Manuscript['cover'] {
  const known = all.flatMap((entry) => entry.publishedOn ?? []);
  // A lone year says nothing when a month or day of that year is known.
  const dates = known.filter((date) => !known.some((other) => other !== date && other.startsWith(date))).sort();
  const first = dates[0];
  const last = dates.at(-1);
  const outlets = new Set(all.flatMap((entry) => entry.outlet ?? []));
  const scope = [say.count('clippings', all.length)];
  if (outlets.size > 0) scope.push(say.count('outlets', outlets.size));
  if (all.length > 0) scope.push(languagesOf(all, say).map(say.languageName).join(', '));
  return [
    ...(pack.reader.trim() ? [{ label: say.word('cover.reader'), text: oneLine(pack.reader) }] : []),
    ...(first && last ? [{ label: say.word('cover.period'), text: say.period(first, last) }] : []),
    { label: say.word('cover.date'), text: say.date(pack.createdOn) },
    { label: say.word('cover.scope'), text: scope.join(' · ') },
  ];
}

function setEntry(entry: PackEntry, number: number, say: Wording): SetEntry {
  const shown = entry.body.map((runs) => ({ runs: setRuns(runs), besides: beginningIn(runs, entry) }));
  const kept = shown.filter(({ runs }) => runs.length > 0);
  const paragraphs = kept.map(({ runs }) => runs);
  if (entry.cut) {
    const last = paragraphs.at(-1);
    if (last) last.push({ text: ' […]', colour: null });
    else paragraphs.push([{ text: '[…]', colour: null }]);
  }
  return {
    number,
    headline: oneLine(entry.headline),
    language: entry.language,
    facts: factsOf(entry, say),
    url: entry.url ? { text: oneLine(entry.url), href: webAddress(entry.url) } : null,
    shape: entry.shape,
    paragraphs,
    besides: kept.map(({ besides }) => besides),
    gist: oneLine(entry.gist.map(textOf).join(' ')),
    gistRuns: entry.gist.flatMap((runs, at) => [...(at > 0 ? [{ text: ' ', colour: null }] : []), ...setRuns(runs)]),
    missing: entry.textFound ? null : say.word('text.missing'),
    commentary: written('commentary', entry.commentary, say),
    quotations: titled(
      'quotations',
      entry.quotations.map((quotation) => setQuotation(quotation, say)),
      say,
      'items',
    ),
    notes: titled('notes', entry.notes.map(oneLine), say, 'items'),
    themes:
      entry.themes.length > 0
        ? {
            title: say.word('themes'),
            text: [...entry.themes]
              .sort(say.compare)
              .map((name) => toned(name, entry, say))
              .join(', '),
          }
        : null,
  };
}

/** A theme's name, with the tone it is reported in when it was set. */
function toned(theme: string, entry: PackEntry, say: Wording): string {
  const tone = entry.themeTones?.[theme];
  return oneLine(theme) + (tone ? ` (${say.word(`tone.${tone}`)})` : '');
}

/** What the analyst wrote, with its styles and as plain paragraphs; null when there is nothing. */
function written(
  key: string,
  blocks: RichBlock[],
  say: Wording,
): { title: string; paragraphs: string[]; blocks: RichBlock[] } | null {
  return blocks.length > 0 ? { title: say.word(key), paragraphs: blocks.map(wordsOf), blocks } : null;
}

function wordsOf(block: RichBlock): string {
  return oneLine(block.runs.map((run) => run.text).join(''));
}

/** Outlet, agency, byline, date, language, tone and importance, those there are. */
function factsOf(entry: PackEntry, say: Wording): string[] {
  return [
    ...(entry.outlet ? [oneLine(entry.outlet)] : []),
    ...(entry.agency ? [say.word('agency', { agency: oneLine(entry.agency) })] : []),
    ...(entry.byline ? [oneLine(entry.byline)] : []),
    say.date(entry.publishedOn),
    say.languageName(entry.language),
    ...(entry.tone ? [say.word(`tone.${entry.tone}`)] : []),
    ...(entry.importance ? [say.word(`importance.${entry.importance}`)] : []),
  ];
}

/** Which quotations begin in a paragraph. */
function beginningIn(runs: PackEntry['body'][number], entry: PackEntry): number[] {
  const start = runs[0]?.start ?? 0;
  const end = runs.at(-1)?.end ?? 0;
  return entry.quotations.flatMap(({ ranges }, at) => {
    const first = ranges[0];
    return first && first.start >= start && first.start < end ? [at] : [];
  });
}

/** Colours of what an analyst would quote to a reader, and the most of them a page takes. */
const TELLING: readonly HighlightColour[] = ['key', 'quotation'];
const MOST_KEY_QUOTATIONS = 12;

/** The first quotations that verify, of the colours that matter, each passage once. */
function setKeyQuotations(sections: readonly Numbered[], say: Wording): SetKeyQuotation[] {
  const items: SetKeyQuotation[] = [];
  const seen = new Set<number>();
  for (const { entry, number } of sections.flatMap((section) => section.entries)) {
    for (const quotation of entry.quotations) {
      if (!quotation.verified || !TELLING.includes(quotation.colour) || seen.has(quotation.annotationId)) continue;
      seen.add(quotation.annotationId);
      items.push({
        number,
        language: entry.language,
        text: say.quote(shownQuote(quotation)),
        colour: quotation.colour,
        from: [entry.outlet ?? entry.agency ?? oneLine(entry.headline), say.date(entry.publishedOn)]
          .map(oneLine)
          .join(' · '),
        citation: cited(entry, say).runs,
      });
    }
  }
  return items.slice(0, MOST_KEY_QUOTATIONS);
}

/** Bodies that their entries do not show whole, each clipping once. */
function setFullTexts(sections: readonly Numbered[], say: Wording): SetFullText[] {
  const seen = new Set<number>();
  return sections
    .flatMap((section) => section.entries)
    .filter(({ entry }) => {
      const isNew =
        entry.whole.length > 0 && (entry.shape === 'quotations' || entry.cut) && !seen.has(entry.clippingId);
      seen.add(entry.clippingId);
      return isNew;
    })
    .map(({ entry, number }) => ({
      number,
      headline: oneLine(entry.headline),
      language: entry.language,
      facts: factsOf(entry, say),
      paragraphs: entry.whole.map(setRuns).filter((runs) => runs.length > 0),
    }));
}

function titled<Item, Name extends string>(
  key: string,
  items: Item[],
  say: Wording,
  name: Name,
): ({ title: string } & Record<Name, Item[]>) | null {
  if (items.length === 0) return null;
  return { title: say.word(key), [name]: items } as { title: string } & Record<Name, Item[]>;
}

function setQuotation(quotation: PackQuotation, say: Wording): SetQuotation {
  return {
    text: say.quote(shownQuote(quotation)),
    colour: quotation.colour,
    meaning: say.word(`colour.${quotation.colour}`),
    gloss: quotation.gloss ? { title: say.word('gloss'), text: oneLine(quotation.gloss) } : null,
    note: quotation.comment ? { title: say.word('note'), text: oneLine(quotation.comment) } : null,
    warning:
      quotation.reason === null
        ? null
        : `${say.word('verification.unverified')}: ${say.word(`verification.reason.${quotation.reason}`)}`,
  };
}

function shownQuote(quotation: PackQuotation): string {
  return quotation.parts.map(oneLine).join(' [...] ');
}

function setSources(sections: readonly Numbered[], say: Wording): SetSource[] {
  const found = new Map<number, { entry: PackEntry; numbers: number[] }>();
  for (const { entry, number } of sections.flatMap((section) => section.entries)) {
    const known = found.get(entry.clippingId);
    if (known) known.numbers.push(number);
    else found.set(entry.clippingId, { entry, numbers: [number] });
  }
  const name = (entry: PackEntry): string => entry.outlet ?? entry.agency ?? '';
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(name(a.entry) === '') - Number(name(b.entry) === '') ||
        say.compare(name(a.entry), name(b.entry)) ||
        say.compare(a.entry.publishedOn ?? '', b.entry.publishedOn ?? '') ||
        say.compare(a.entry.headline, b.entry.headline),
    )
    .map(({ entry, numbers }) => ({
      numbers,
      ...cited(entry, say),
      // An address of the web stands in the citation.
      url: entry.url && !webAddress(entry.url) ? { text: oneLine(entry.url), href: null } : null,
      file: `${say.word('sources.file')}: ${oneLine(entry.sourceName)}`,
      sha256: entry.sha256 ? `${say.word('sources.sha256')}: ${entry.sha256}` : '',
    }));
}

function cited(entry: PackEntry, say: Wording): Pick<SetSource, 'citation' | 'runs'> {
  const publisher = entry.outlet ?? entry.agency;
  const runs = citationOf(
    {
      headline: oneLine(entry.headline),
      byline: entry.byline && oneLine(entry.byline),
      publisher: publisher && oneLine(publisher),
      publishedOn: entry.publishedOn,
      href: entry.url && webAddress(entry.url),
      accessedOn: entry.accessedOn,
    },
    say,
  );
  return { citation: runs.map((run) => run.text).join(''), runs };
}

function setVerification(sections: readonly Numbered[], say: Wording): Manuscript['verification'] {
  const entries = sections.flatMap((section) => section.entries);
  const quotations = entries.flatMap(({ entry }) => entry.quotations);
  const failures = entries.flatMap(({ entry, number }) =>
    entry.quotations.flatMap((quotation) =>
      quotation.reason === null
        ? []
        : {
            number,
            headline: oneLine(entry.headline),
            quote: say.quote(shownQuote(quotation)),
            reason: say.word(`verification.reason.${quotation.reason}`),
          },
    ),
  );
  const total = quotations.length;
  const statement =
    total === 0
      ? say.word('verification.none')
      : failures.length === 0
        ? say.count('verification.all', total)
        : say.word('verification.some', {
            verified: say.number(total - failures.length),
            total: say.number(total),
          });
  const cut = quotations.some((quotation) => quotation.parts.length > 1);
  return {
    title: say.word('verification'),
    paragraphs: cut ? [statement, say.word('verification.cut')] : [statement],
    failures,
  };
}

/** Runs with white space made single and the ends trimmed; neighbours of one colour are one. */
function setRuns(paragraph: PackEntry['body'][number]): SetRun[] {
  const runs: SetRun[] = [];
  let spaced = true;
  for (const run of paragraph) {
    let text = run.text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
    if (spaced) text = text.replace(/^ /, '');
    if (text === '') continue;
    spaced = text.endsWith(' ');
    const last = runs.at(-1);
    if (last && last.colour === run.colour) last.text += text;
    else runs.push({ text, colour: run.colour });
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.replace(/ $/, '');
  return textOf(paragraph).trim() === '' ? [] : runs.filter((run) => run.text !== '');
}

/** On one line, white space single. */
function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim();
}

/** The address as a link when it is one of the web, else null: nothing else may be followed from a pack. */
function webAddress(url: string): string | null {
  try {
    const parsed = new URL(url.trim());
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
