// A briefing as a pack: everything a renderer shows, taken from the clippings, each quotation verified or marked.

import type { HighlightColour } from '../contract/annotation.ts';
import type { Briefing, Entry, EntryShape } from '../contract/briefing.ts';
import type { Clipping } from '../contract/clipping.ts';
import type { OutletKind } from '../contract/outlet.ts';
import type { PackLanguage, PackPart, Verification, VerificationFault } from '../contract/pack.ts';
import type { Importance, Tone } from '../contract/rating.ts';
import { type RichBlock, richBlocks } from '../contract/rich-text.ts';
import type { CountryCode, LanguageCode, PublishedOn, Range } from '../contract/values.ts';
import { bodyParagraphs, excerptOf, type Run, shownParts, textOf } from './body.ts';
import { isMarkdown, plainMarkdown, withoutMarks } from './markdown-marks.ts';
import { type StoredEvidence, verifyQuotation } from './verify.ts';

/** Everything that leaves in a pack, before it is put in words and set in type. */
export interface Pack {
  title: string;
  language: PackLanguage;
  /** Who it is for; may be empty. */
  reader: string;
  /** The day it was made, `YYYY-MM-DD`. */
  createdOn: string;
  /** A line on who may read it ("For official use"); may be empty. */
  classification: string;
  /** The time the analyst chose to cover; absent where none was, and from issues of former releases. */
  period?: PackPeriod;
  /** When its quotations were checked, local time with its offset (`2026-01-12T18:00+05:00`); absent from issues of former releases. */
  checkedAt?: string;
  /** The number of the issue it is, when it is one; `createdOn` is its date. */
  issue?: { number: number };
  /** The executive summary. */
  summary: RichBlock[];
  sections: PackSection[];
}

/** The time a pack was gathered over: first and last day of publication, and since when clippings came in (local time with its offset). */
export interface PackPeriod {
  from: PublishedOn | null;
  to: PublishedOn | null;
  addedFrom: string | null;
}

export interface PackSection {
  title: string;
  commentary: RichBlock[];
  entries: PackEntry[];
}

/** A clipping's place in a pack. */
export interface PackEntry {
  clippingId: number;
  headline: string;
  outlet: string | null;
  /** Of the outlet, where known; issues of earlier releases say nothing of it. */
  outletKind?: OutletKind;
  outletCountry?: CountryCode;
  agency: string | null;
  byline: string | null;
  publishedOn: PublishedOn | null;
  language: LanguageCode;
  url: string | null;
  shape: EntryShape;
  /** Paragraphs of what is shown of the body; empty for quotations and lines. */
  body: Run[][];
  /** The body goes on after what is shown. */
  cut: boolean;
  /** The first sentences of the body in about 220 characters, whatever the shape; empty for a line. */
  gist: Run[][];
  /** The body goes on after the gist; absent from issues of former releases. */
  gistCut?: boolean;
  /** The whole body, for an appendix; empty for a line. */
  whole: Run[][];
  /** The clipping's text was there to be shown. */
  textFound: boolean;
  quotations: PackQuotation[];
  /** Notes on the whole clipping. */
  notes: string[];
  /** The analyst's commentary. */
  commentary: RichBlock[];
  /** Names of the accepted themes. */
  themes: string[];
  /** How it is reported, by hand, on the whole and for themes; absent from issues of former releases. */
  tone?: Tone | null;
  themeTones?: Record<string, Tone>;
  /** How much it matters, by hand: 3 is most; absent from issues of former releases. */
  importance?: Importance | null;
  /** Name of the source file as dropped. */
  sourceName: string;
  /** SHA-256 of the source file as recorded at import, hex; empty when the clipping's text was not found. */
  sha256: string;
  /** SHA-256 of the clipping's text as recorded at import, hex; null when it is not known. */
  textSha256: string | null;
  /** The day its source came into the library, `YYYY-MM-DD`; null when the clipping's text was not found. */
  accessedOn: string | null;
}

/** A highlighted passage with what the analyst said of it. */
export interface PackQuotation {
  annotationId: number;
  /** The passage whole as it was highlighted, and its place in the text. */
  quote: string;
  place: Range;
  /** SHA-256 of the text its place counts in, hex: a former one of the clipping's where the highlight lost its place. */
  textSha256: string | null;
  /** The passage, verbatim; its parts round hidden ranges. */
  parts: string[];
  /** The parts without the marks of Markdown, of a source that is written in it. */
  unmarked?: string[];
  /** Where each part stands in the text; empty when the passage was not found there. */
  ranges: Range[];
  comment: string;
  /** A translation into the pack's language, by the analyst; may be empty. */
  gloss: string;
  colour: HighlightColour;
  verified: boolean;
  reason: VerificationFault | null;
}

export interface PackOptions {
  /** The day to print on it, `YYYY-MM-DD`. */
  createdOn: string;
  /** Overrides the briefing's language. */
  language?: PackLanguage;
  /** A line on who may read it. */
  classification?: string;
  /** Characters an excerpt aims at; 600 when absent. */
  excerptLength?: number;
  period?: PackPeriod;
  /** When the quotations were checked, local time with its offset. */
  checkedAt?: string;
}

/**
 * The pack of a briefing. `clippings` holds the clippings with their texts by id (one that is missing shows as a line
 * that says so), `stored` what was read to verify them; a clipping without it has no quotation that verifies. Entries
 * that are not included are left out, and so are sections with nothing in them.
 */
export function buildPack(
  briefing: Briefing,
  clippings: ReadonlyMap<number, Clipping>,
  stored: ReadonlyMap<number, StoredEvidence>,
  options: PackOptions,
): Pack {
  const sections = briefing.sections.map((section) => ({
    title: section.title,
    commentary: richBlocks(section.commentary),
    entries: section.entries
      .filter((entry) => entry.included)
      .map((entry) =>
        packEntry(
          entry,
          clippings.get(entry.clipping.id) ?? null,
          stored.get(entry.clipping.id) ?? null,
          options.excerptLength ?? 600,
        ),
      ),
  }));
  return {
    title: briefing.title,
    language: options.language ?? briefing.language,
    reader: briefing.reader,
    createdOn: options.createdOn,
    classification: options.classification ?? '',
    ...(options.period ? { period: options.period } : {}),
    ...(options.checkedAt ? { checkedAt: options.checkedAt } : {}),
    summary: richBlocks(briefing.summary),
    sections: sections.filter((section) => section.entries.length > 0 || section.commentary.length > 0),
  };
}

/** The pack as a template with those parts shows it: with `full-texts`, every entry but a line has its whole body. */
export function shownBy(parts: readonly PackPart[], pack: Pack): Pack {
  if (!parts.includes('full-texts')) return pack;
  const whole = (entry: PackEntry): PackEntry =>
    entry.shape === 'line' ? entry : { ...entry, shape: 'full', body: entry.whole, cut: false };
  return { ...pack, sections: pack.sections.map((section) => ({ ...section, entries: section.entries.map(whole) })) };
}

/** What of the pack's quotations was verified, and what was not. */
export function verificationOf(pack: Pack): Verification {
  const failed: Verification['failed'] = [];
  let verified = 0;
  for (const { clippingId, quotations } of pack.sections.flatMap((section) => section.entries)) {
    for (const quotation of quotations) {
      if (quotation.reason === null) verified += 1;
      else failed.push({ clippingId, quote: quotation.parts.join(' [...] '), reason: quotation.reason });
    }
  }
  return { verified, failed };
}

function packEntry(
  entry: Entry,
  clipping: Clipping | null,
  stored: StoredEvidence | null,
  excerptLength: number,
): PackEntry {
  const row = clipping ?? entry.clipping;
  const shape = clipping ? entry.shape : 'line';
  const quotations = clipping && shape !== 'line' ? packQuotations(clipping, stored, entry.quotations) : [];
  const shown = clipping ? shownBody(clipping, shape, quotations, excerptLength) : NOTHING;
  return {
    clippingId: row.id,
    headline: row.headline,
    outlet: row.outlet,
    ...(row.outletKind ? { outletKind: row.outletKind } : {}),
    ...(row.outletCountry ? { outletCountry: row.outletCountry } : {}),
    agency: row.agency,
    byline: row.byline,
    publishedOn: row.publishedOn,
    language: row.language,
    url: row.url,
    shape,
    ...shown,
    textFound: clipping !== null,
    quotations,
    notes:
      clipping && shape !== 'line'
        ? clipping.notes
            .filter((note) => note.kind === 'note' && note.comment.trim() !== '')
            .map((note) => note.comment.trim())
        : [],
    commentary: richBlocks(entry.commentary),
    themes: row.themes.filter((theme) => theme.status === 'accepted').map((theme) => theme.name),
    tone: row.tone,
    importance: row.importance,
    themeTones: Object.fromEntries(
      row.themes.flatMap(({ status, name, tone }) => (status === 'accepted' && tone ? [[name, tone]] : [])),
    ),
    sourceName: row.source,
    sha256: clipping?.sourceFile.sha256 ?? '',
    textSha256: (clipping && stored?.text.recorded) ?? null,
    accessedOn: clipping?.sourceFile.importedAt.slice(0, 10) ?? null,
  };
}

function packQuotations(
  clipping: Clipping,
  stored: StoredEvidence | null,
  choices: Entry['quotations'],
): PackQuotation[] {
  const choiceOf = new Map(choices.map((choice) => [choice.annotationId, choice]));
  const highlights = clipping.notes.filter(
    (note) => note.kind === 'highlight' && note.selector !== null && choiceOf.get(note.id)?.included !== false,
  );
  highlights.sort((a, b) => (a.selector?.start ?? 0) - (b.selector?.start ?? 0) || a.id - b.id);
  return highlights.flatMap((note) => {
    if (!note.selector) return [];
    // A highlight that lost its place when the source was read again is held against the text it was made in.
    const cited = note.orphan && note.textId !== null ? stored?.cited?.get(note.textId) : undefined;
    const evidence = cited && stored ? { ...stored, text: cited, decoded: null } : stored;
    const fault = verifyQuotation(note.selector, cited?.text ?? clipping.text, evidence);
    const found = !note.orphan && clipping.text.slice(note.selector.start, note.selector.end) === note.selector.quote;
    const ranges = found ? shownParts(clipping.text, clipping.hidden, note.selector) : [];
    const parts = ranges.length > 0 ? ranges.map((part) => quoted(clipping, part)) : [note.selector.quote];
    return {
      annotationId: note.id,
      quote: note.selector.quote,
      place: { start: note.selector.start, end: note.selector.end },
      textSha256: (cited ?? stored?.text)?.recorded ?? null,
      parts,
      ...(isMarkdown(clipping.sourceFile.name) ? { unmarked: parts.map(plainMarkdown) } : {}),
      ranges,
      comment: note.comment.trim(),
      gloss: choiceOf.get(note.id)?.gloss.trim() ?? '',
      colour: note.colour ?? 'key',
      verified: fault === null,
      reason: fault,
    };
  });
}

/** The words of a part, with a line feed where a lost line break is marked. */
function quoted(clipping: Clipping, part: Range): string {
  let words = '';
  let at = part.start;
  for (const mark of clipping.hidden) {
    if (mark.end < at || mark.start >= part.end || (mark.shown && mark.end > mark.start)) continue;
    if (mark.start <= part.start && mark.start === mark.end) continue;
    words += clipping.text.slice(at, mark.start) + (mark.start === mark.end ? '\n' : '');
    at = mark.end;
  }
  return words + clipping.text.slice(at, part.end);
}

/** Characters of an entry's gist. */
const GIST = 220;

function shownBody(
  clipping: Clipping,
  shape: EntryShape,
  quotations: readonly PackQuotation[],
  excerptLength: number,
): Shown {
  if (shape === 'line') return NOTHING;
  const marks = quotations.flatMap((quotation) =>
    quotation.ranges.map((range) => ({ ...range, colour: quotation.colour })),
  );
  const verbatim = bodyParagraphs(clipping.text, clipping.hidden, marks);
  const paragraphs = isMarkdown(clipping.sourceFile.name) ? withoutMarks(verbatim) : verbatim;
  const headline = folded(clipping.headline);
  const at = paragraphs.slice(0, 4).findIndex((paragraph) => folded(textOf(paragraph)) === headline);
  // The entry's own heading is the headline; printing it twice would read as a mistake.
  const whole = at < 0 ? paragraphs : paragraphs.toSpliced(at, 1);
  const opening = paragraphs.slice(at + 1);
  const { body: gist, cut: gistCut } = excerptOf(opening, clipping.language, GIST);
  if (shape === 'quotations') return { body: [], cut: false, gist, gistCut, whole };
  if (shape === 'full') return { body: whole, cut: false, gist, gistCut, whole };
  return { ...excerptOf(opening, clipping.language, excerptLength), gist, gistCut, whole };
}

type Shown = Pick<PackEntry, 'body' | 'cut' | 'gist' | 'gistCut' | 'whole'>;

const NOTHING: Shown = { body: [], cut: false, gist: [], gistCut: false, whole: [] };

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
