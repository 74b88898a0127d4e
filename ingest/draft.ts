// One article's text -> a draft clipping: cleaned, with the metadata that the text shows and that its format states.

import type { Evidence } from '../contract/clipping.ts';
import type { DraftClipping, PrintedName } from '../contract/draft.ts';
import type { CleaningRule, OutletRecord } from '../contract/resources.ts';
import { bodyOf } from '../language/body.ts';
import { detectLanguage } from '../language/detect.ts';
import { type Authority, makeAuthority } from './authority.ts';
import { findByline, isPerson } from './byline.ts';
import { type Cleaner, type Cut, makeCleaner, settle } from './clean.ts';
import { type Dateline, datelineOf } from './datelines.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { candidate, chosen, inOrder } from './evidence.ts';
import { dateCuts, headlineCuts, keepBody, labelCut, lineCut, siteNameCuts, withBreaks } from './fact-cuts.ts';
import { datedFacts, weigh } from './facts.ts';
import { cleanName } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import type { Piece } from './formats/piece.ts';
import { frontMatterOf } from './front-matter.ts';
import { findHeadline, type HeadlineFinding } from './headline.ts';
import { isParagraph, type Line, linesOf } from './lines.ts';
import { menuCuts, strayCuts } from './menus.ts';
import { findOutletAndAgency } from './outlet.ts';
import { datesOf, isSiteFurniture, type Page } from './page.ts';
import { findPublishedOn } from './published-on.ts';
import { findUrl } from './url.ts';

// Dates, names and headlines of publication stand near the ends of a text; what is between is not searched for them.
const HEAD = 40_000;
const TAIL = 8_000;

/** Makes a draft of one article; `name` is its file's, or empty where the file holds several and its name says nothing of this one. */
export type Drafter = (piece: Piece, name: string) => DraftClipping;

/** A drafter over the authority and the rules, which are compiled once. Throws SyntaxError when a rule's pattern is none. */
export function makeDrafter(resources: { outlets: readonly OutletRecord[]; rules: readonly CleaningRule[] }): Drafter {
  const authority = makeAuthority(resources.outlets);
  const cleaner = makeCleaner(resources.rules);
  return (piece, name) => draft(piece, name, authority, cleaner);
}

function draft(piece: Piece, name: string, authority: Authority, cleaner: Cleaner): DraftClipping {
  const { text } = piece;
  const front = frontMatterOf(text);
  const { facts, refused } = datedFacts([...piece.facts, ...(front?.facts ?? [])]);
  const lines = linesOf(text);
  const detected = detectLanguage(text);
  const shown = chosen('language', detected.language, null, 'language.letters-and-words', detected.confidence);
  const tongue = weigh('language', [shown], facts);
  const language = tongue.fact?.value ?? detected.language;
  const page = pageOf(text, lines, cleaner.ruled(text, lines, language), authority);
  const headline = findHeadline(
    page,
    facts.filter((fact) => fact.field === 'headline'),
    name,
  );
  const dateline = findDateline(page, headline);
  const shownUrl = findUrl(text, headline?.value ?? '');
  const url = weigh('url', shownUrl.evidence, facts);
  const address = url.fact?.value ?? shownUrl.value;
  const published = findPublishedOn(page, headline, name, address);
  const day = weigh('publishedOn', published.evidence, facts);
  const { outlet, agency } = findOutletAndAgency(page, headline, dateline, address);
  const publisher = weigh('outlet', outlet.evidence, facts);
  const taken = weigh('agency', agency.evidence, facts);
  const names = [...outlet.evidence, ...agency.evidence].flatMap((one) =>
    one.status === 'chosen' && one.range ? [one.range] : [],
  );
  const byline = findByline(page, headline, published.line, names);
  const signed = weigh(
    'byline',
    byline.evidence,
    facts.filter((fact) => fact.field !== 'byline' || isPerson(fact.value, authority)),
  );
  const value = headline?.value ?? fallbackHeadline(text, name);
  const publisherName = publisher.fact ? nameOf(publisher.fact.value, authority) : outlet.name;
  const publisherKey = publisherName?.key ?? null;

  const cuts: Cut[] = [
    ...(front ? [{ start: front.start, end: front.end, rule: 'front-matter' }] : []),
    ...headlineCuts(page, headline),
    ...menuCuts(page, headline),
    ...dateCuts(page, published.shown, [publisherName?.printed ?? '', signed.fact?.value ?? byline.value ?? '']),
    ...(byline.line === null ? [] : lineCut(lines[byline.line], 'byline')),
    ...(byline.line === null && byline.range ? labelCut(text, byline.range) : []),
    ...(dateline?.alone
      ? lineCut(
          lines.find((line) => line.start === dateline.start),
          'dateline',
        )
      : []),
    ...siteNameCuts(page, publisher.evidence, publisherName),
    ...lines.filter(isSiteFurniture).flatMap((line) => lineCut(line, 'menu.site')),
    ...cleaner.cuts(text, lines, page.ruled, language),
    ...(publisherKey ? cleaner.outletCuts(lines, publisherKey) : []),
    ...strayCuts(page, headline, published.line, byline.line),
  ];
  const hidden = withBreaks(
    text,
    keepBody(
      text,
      settle(cuts, text.length).filter(({ start, end }) => start === end || text.slice(start, end).trim() !== ''),
      headline,
    ),
  );
  const evidence: Evidence[] = [
    ...headlineEvidence(headline, value),
    ...publisher.evidence,
    ...taken.evidence,
    ...signed.evidence,
    chosen(
      'dateline',
      dateline ? text.slice(dateline.start, dateline.end) : null,
      dateline,
      dateline ? 'dateline.opening' : 'dateline.none',
      dateline ? 0.9 : 0.8,
    ),
    ...day.evidence,
    ...refused,
    ...url.evidence,
    ...tongue.evidence,
  ];
  return {
    text,
    hidden,
    headline: value,
    outlet: publisherName,
    agency: taken.fact ? nameOf(taken.fact.value, authority) : agency.name,
    byline: signed.fact?.value ?? byline.value,
    dateline: dateline ? text.slice(dateline.start, dateline.end) : null,
    publishedOn: day.fact?.value ?? published.value,
    url: address,
    language,
    evidence: inOrder(evidence),
    locator: piece.locator,
    fingerprint: fingerprint(bodyOf(text, hidden)),
  };
}

/** A stated name as the authority knows it, by the name or by the domain. */
function nameOf(printed: string, authority: Authority): PrintedName {
  const host = printed.replace(/^https?:\/\//iu, '').replace(/\/.*$/u, '');
  const record = authority.find(printed) ?? authority.findDomain(host);
  return { printed, key: record?.key ?? null };
}

function pageOf(text: string, lines: Line[], ruled: (string | null)[], authority: Authority): Page {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (line.folded === '' || line.text.length > 1500) continue;
    const list = places.get(line.folded);
    if (list) list.push(at);
    else places.set(line.folded, [at]);
  }
  const dates: WrittenDate[] = findDates(text, 0, Math.min(text.length, HEAD));
  if (text.length > HEAD) dates.push(...findDates(text, Math.max(HEAD, text.length - TAIL)));
  const dated = new Map<number, WrittenDate[]>();
  let at = 0;
  for (const date of dates) {
    while ((lines[at]?.end ?? text.length) < date.end && at < lines.length - 1) at += 1;
    const line = lines[at];
    if (line) dated.set(line.from, [...(dated.get(line.from) ?? []), date]);
  }
  return { text, lines, places, ruled, dates, dated, authority };
}

/** The dateline of the headline's own line, of a line before it, or of the article's first paragraphs. */
function findDateline(page: Page, headline: HeadlineFinding | null): Dateline | null {
  const own = headline ? page.lines[headline.line] : undefined;
  if (own && headline && headline.end < own.end) {
    const inside = datelineOf(
      { ...own, start: headline.end, text: page.text.slice(headline.end, own.end).trimStart() },
      [],
      true,
    );
    const rest = page.text.slice(headline.end, own.end);
    const shift = rest.length - rest.trimStart().length;
    if (inside) {
      const wire = inside.wire
        ? { ...inside.wire, start: inside.wire.start + shift, end: inside.wire.end + shift }
        : null;
      return { ...inside, start: inside.start + shift, end: inside.end + shift, wire };
    }
  }
  let paragraphs = 0;
  for (let at = 0; at < page.lines.length && paragraphs < 4; at += 1) {
    const line = page.lines[at];
    if (!line || at === headline?.line) continue;
    const found = datelineOf(line, datesOf(page, line), false);
    if (found && (found.alone || isParagraph(line) || found.wire)) return found;
    if (isParagraph(line)) paragraphs += 1;
    if (at > 150) break;
  }
  return null;
}

function fallbackHeadline(text: string, name: string): string {
  const line = /\S[^\n\r]{0,160}/u.exec(text)?.[0].trim();
  return line && /[\p{L}\p{N}]/u.test(line) ? line : cleanName(name, 'clipping').split('/').at(-1) || 'clipping';
}

function headlineEvidence(headline: HeadlineFinding | null, value: string): Evidence[] {
  if (!headline) return [chosen('headline', value, null, 'headline.fallback', 0.2)];
  return [
    chosen('headline', value, headline, headline.rule, headline.confidence),
    ...headline.candidates.map((range) => candidate('headline', null, range, 'headline.line', 0.2)),
  ];
}
