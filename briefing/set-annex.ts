// What a pack says beside its sections, in its reader's words: key quotations, sources, full texts.

import type { HighlightColour } from '../contract/annotation.ts';
import { repairMixedScript } from '../language/mixed-script.ts';
import { textOf } from './body.ts';
import { type CitationPlace, citationOf } from './citation.ts';
import { isolated } from './direction.ts';
import type { SetFullText, SetKeyQuotation, SetSource } from './manuscript.ts';
import { oneLine, setRuns, shortened, webAddress } from './one-line.ts';
import { ordinaryHeadline } from './ordinary-case.ts';
import type { PackEntry } from './pack.ts';
import { attributionOf, factsOf, setGloss, shownQuote } from './set-entry.ts';
import type { Wording } from './wording.ts';

/** Entries with the numbers they have through the whole pack. */
export interface Numbered {
  entries: { entry: PackEntry; number: number }[];
}

/** Colours of what an analyst would quote to a reader, and the most of them a page takes. */
const TELLING: readonly HighlightColour[] = ['key', 'quotation'];
const MOST_KEY_QUOTATIONS = 12;
/** Characters of a headline in a footnote, and in a line of the source list. */
const CITED = 200;
const LISTED = 500;

/** The first quotations that verify, of the colours that matter, each passage once. */
export function setKeyQuotations(sections: readonly Numbered[], say: Wording): SetKeyQuotation[] {
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
        gloss: setGloss(quotation, say),
        from: attributionOf(entry, say).join(' · '),
        citation: cited(entry, say, 'note').runs,
      });
    }
  }
  return items.slice(0, MOST_KEY_QUOTATIONS);
}

/** Bodies that their entries do not show whole, each clipping once. */
export function setFullTexts(sections: readonly Numbered[], say: Wording): SetFullText[] {
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

/** Each clipping once, in the order of what its line begins with. */
export function setSources(sections: readonly Numbered[], say: Wording): SetSource[] {
  const found = new Map<number, { entry: PackEntry; numbers: number[] }>();
  for (const { entry, number } of sections.flatMap((section) => section.entries)) {
    const known = found.get(entry.clippingId);
    if (known) known.numbers.push(number);
    else found.set(entry.clippingId, { entry, numbers: [number] });
  }
  return [...found.values()]
    .map(({ entry, numbers }) => ({ ...cited(entry, say, 'list'), entry, numbers }))
    .map((source) => ({ ...source, order: orderOf(source.citation) }))
    .sort((a, b) => say.compare(a.order, b.order) || (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0))
    .map(({ entry, numbers, citation, runs }) => ({
      numbers,
      citation,
      runs,
      // An address of the web stands in the citation.
      url: entry.url && !webAddress(entry.url) ? { text: oneLine(entry.url), href: null } : null,
      file: `${say.word('sources.file')}: ${isolated(oneLine(entry.sourceName))}`,
      sha256: entry.sha256 ? `${say.word('sources.sha256')}: ${entry.sha256}` : '',
    }));
}

/** What a line is ordered by: its letters, words that mix scripts in the one they were meant in. */
function orderOf(citation: string): string {
  return citation.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[\p{L}\p{M}]+/gu, repairMixedScript);
}

function cited(entry: PackEntry, say: Wording, place: CitationPlace): Pick<SetSource, 'citation' | 'runs'> {
  const publisher = entry.outlet ?? entry.agency;
  // The text tells names from common words where the headline does not.
  const text = /\p{Ll}/u.test(entry.headline) ? '' : entry.whole.map(textOf).join('\n');
  const runs = citationOf(
    {
      headline: shortened(ordinaryHeadline(oneLine(entry.headline), text), place === 'list' ? LISTED : CITED),
      byline: entry.byline && oneLine(entry.byline),
      publisher: publisher && oneLine(publisher),
      publishedOn: entry.publishedOn,
      href: entry.url && webAddress(entry.url),
      accessedOn: entry.accessedOn,
    },
    say,
    place,
  );
  return { citation: runs.map((run) => run.text).join(''), runs };
}
