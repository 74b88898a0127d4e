// How a pack is made: entries of a briefing with what they show of their clippings, quotations held against what is stored.

import type { Briefing, Entry, EntryShape } from '../contract/briefing.ts';
import type { Clipping, ClippingFacts } from '../contract/clipping.ts';
import type { PackLanguage } from '../contract/pack.ts';
import { richBlocks } from '../contract/rich-text.ts';
import type { Range } from '../contract/values.ts';
import { bodyParagraphs, excerptOf, shownParts, textOf } from './body.ts';
import { isMarkdown, plainMarkdown, withoutMarks } from './markdown-marks.ts';
import type { Pack, PackEntry, PackPeriod, PackQuotation } from './pack.ts';
import { type StoredEvidence, verifyQuotation } from './verify.ts';

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
    ...factsOf(row),
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

/** What is known of a clipping, without what a list or a reader adds. */
function factsOf({
  headline,
  outlet,
  agency,
  byline,
  publishedOn,
  language,
  url,
  ...row
}: ClippingFacts): ClippingFacts {
  return {
    ...{ headline, outlet, agency, byline, publishedOn, language, url },
    ...(row.outletKind ? { outletKind: row.outletKind } : {}),
    ...(row.outletCountry ? { outletCountry: row.outletCountry } : {}),
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
