// An entry of a pack as the words its reader sees.

import type { RichBlock } from '../contract/rich-text.ts';
import { textOf } from './body.ts';
import { isolated } from './direction.ts';
import type { SetEntry, SetQuotation } from './manuscript.ts';
import { bound, oneLine, setRuns, webAddress } from './one-line.ts';
import { ordinaryName } from './ordinary-case.ts';
import type { PackEntry, PackQuotation } from './pack.ts';
import type { Wording } from './wording.ts';

/** The words of an entry with that number. */
export function setEntry(entry: PackEntry, number: number, say: Wording): SetEntry {
  const shown = entry.body.map((runs) => ({ runs: setRuns(runs), besides: beginningIn(runs, entry) }));
  const kept = shown.filter(({ runs }) => runs.length > 0);
  const paragraphs = kept.map(({ runs }) => runs);
  if (entry.cut) {
    const last = paragraphs.at(-1);
    if (last) last.push({ text: '\u00a0[…]', colour: null });
    else paragraphs.push([{ text: '[…]', colour: null }]);
  }
  return {
    number,
    headline: oneLine(entry.headline),
    language: entry.language,
    facts: factsOf(entry, say),
    origin: originOf(entry, say),
    url: entry.url ? { text: oneLine(entry.url), href: webAddress(entry.url) } : null,
    shape: entry.shape,
    paragraphs,
    besides: kept.map(({ besides }) => besides),
    gist: bound(oneLine(entry.gist.map(textOf).join(' '))),
    gistRuns: entry.gist.flatMap((runs, at) => [...(at > 0 ? [{ text: ' ', colour: null }] : []), ...setRuns(runs)]),
    gistCut: entry.gistCut ?? entry.gist.length > 0,
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
            title: titleOf('themes', entry.themes.length, say),
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
export function written(
  key: string,
  blocks: RichBlock[],
  say: Wording,
): { title: string; paragraphs: string[]; blocks: RichBlock[] } | null {
  return blocks.length > 0 ? { title: say.word(key), paragraphs: blocks.map(wordsOf), blocks } : null;
}

/** A block's words without their styles. */
export function wordsOf(block: RichBlock): string {
  return oneLine(block.runs.map((run) => run.text).join(''));
}

/** Outlet, agency, byline, date, language, tone and importance, those there are, the first of them with a capital. */
export function factsOf(entry: PackEntry, say: Wording): string[] {
  return opened([
    ...(entry.outlet ? [isolated(oneLine(entry.outlet))] : []),
    ...(entry.agency ? [say.word('agency', { agency: isolated(oneLine(entry.agency)) })] : []),
    ...(entry.byline ? [isolated(ordinaryName(oneLine(entry.byline)))] : []),
    say.date(entry.publishedOn),
    say.languageName(entry.language),
    ...(entry.tone ? [say.word(`tone.${entry.tone}`)] : []),
    ...(entry.importance ? [say.word(`importance.${entry.importance}`)] : []),
  ]);
}

function opened([first = '', ...rest]: string[]): string[] {
  return [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest];
}

/** Outlet, else agency or byline, and date, those there are. */
function originOf({ outlet, agency, byline, publishedOn }: PackEntry, say: Wording): string[] {
  const from = outlet ?? agency ?? (byline && ordinaryName(byline));
  return opened([...(from ? [isolated(oneLine(from))] : []), say.date(publishedOn)]);
}

/** The same beside words that are quoted away from their entry: that nobody is named is said. */
export function attributionOf(entry: PackEntry, say: Wording): string[] {
  const isNamed = entry.outlet || entry.agency || entry.byline;
  return isNamed ? originOf(entry, say) : opened([say.word('outlet.none'), say.date(entry.publishedOn)]);
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

/** The title of so many: of one in the singular, where the language has a word for it. */
function titleOf(key: string, count: number, say: Wording): string {
  const single = `${key}.single`;
  const title = count === 1 ? say.word(single) : single;
  return title === single ? say.word(key) : title;
}

/** A list under its title; null when it is empty. */
export function titled<Item, Name extends string>(
  key: string,
  items: Item[],
  say: Wording,
  name: Name,
): ({ title: string } & Record<Name, Item[]>) | null {
  if (items.length === 0) return null;
  return { title: titleOf(key, items.length, say), [name]: items } as { title: string } & Record<Name, Item[]>;
}

function setQuotation(quotation: PackQuotation, say: Wording): SetQuotation {
  return {
    text: say.quote(shownQuote(quotation)),
    colour: quotation.colour,
    meaning: say.word(`colour.${quotation.colour}`),
    aside: quotation.colour === 'quotation' ? null : say.word(`colour.${quotation.colour}`),
    gloss: setGloss(quotation, say),
    note: quotation.comment ? { title: say.word('note'), text: oneLine(quotation.comment) } : null,
    warning:
      quotation.reason === null
        ? null
        : `${say.word('verification.unverified')}: ${say.word(`verification.reason.${quotation.reason}`)}`,
  };
}

/** What a quotation says in the pack's language, with its label; null where the analyst gave no translation. */
export function setGloss({ gloss }: PackQuotation, say: Wording): { title: string; text: string } | null {
  return gloss ? { title: say.word('gloss'), text: oneLine(gloss) } : null;
}

/** What a pack shows of a quotation, left-out parts as [...]. */
export function shownQuote(quotation: PackQuotation): string {
  return bound((quotation.unmarked ?? quotation.parts).map(oneLine).join(' [...] '));
}
