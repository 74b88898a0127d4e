// One article's text -> a draft clipping: cleaned, with the metadata that the text shows and that its format states.

import type { Evidence } from '../contract/clipping.ts';
import type { DraftClipping, PrintedName } from '../contract/draft.ts';
import type { CleaningRule, OutletRecord } from '../contract/resources.ts';
import type { Range } from '../contract/values.ts';
import { detectLanguage } from '../language/detect.ts';
import { type Authority, makeAuthority } from './authority.ts';
import { findByline, isPerson } from './byline.ts';
import { type Cleaner, type Cut, makeCleaner, settle } from './clean.ts';
import { type Dateline, datelineOf } from './datelines.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { candidate, chosen, inOrder } from './evidence.ts';
import { datedFacts, weigh } from './facts.ts';
import { cleanName } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import type { Piece } from './formats/piece.ts';
import { frontMatterOf } from './front-matter.ts';
import { findHeadline, type HeadlineFinding } from './headline.ts';
import { fold, isParagraph, type Line, linesOf } from './lines.ts';
import { lostBreaks } from './lost-breaks.ts';
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

function headlineCuts(page: Page, headline: HeadlineFinding | null): Cut[] {
  if (!headline || headline.rule === 'headline.first-sentence') return [];
  const line = page.lines[headline.line];
  if (!line) return [];
  const cuts: Cut[] = [];
  if (headline.end >= line.end || headline.siteName) cuts.push({ start: line.from, end: line.next, rule: 'headline' });
  else {
    let end = headline.end;
    // What stands between its two sayings in one line is the page's, not the article's.
    const again = headline.rule === 'headline.repeated-in-line' ? page.text.indexOf(headline.value, end) : -1;
    if (again >= end && again - end < 120 && again < line.end) end = again + headline.value.length;
    while (end < line.end && /\s/u.test(page.text[end] ?? '')) end += 1;
    // In a line that only repeats the headline after a caption, the whole line is what scraping put above the article.
    const whole =
      (headline.rule === 'headline.repeated-in-line' &&
        page.text.slice(headline.end, line.end).trimEnd().endsWith(headline.value)) ||
      fold(page.text.slice(headline.end, line.end)) === '' ||
      isDateOnly(page, headline.end, line.end);
    cuts.push(
      whole ? { start: line.from, end: line.next, rule: 'headline' } : { start: line.start, end, rule: 'headline' },
    );
  }
  const said = fold(headline.value);
  for (const [at, other] of page.lines.entries()) {
    // "Headline - Site, 19.07.2023" once more under the headline.
    if (at === headline.line || other.words > said.split(' ').length + 8 || !other.folded.startsWith(`${said} `))
      continue;
    if (/^[\s»"”]*[-–—|:]/u.test(other.text.slice(headline.value.length)))
      cuts.push({ start: other.from, end: other.next, rule: 'headline.repeated' });
  }
  for (const at of headline.repeats) {
    const other = page.lines[at];
    if (other) cuts.push({ start: other.from, end: other.next, rule: 'headline.repeated' });
  }
  return cuts;
}

const MEDIA_WORD =
  /(?<!\p{L})(?:сайт[ыі]?|газет[аі]|портал[ыі]?|журнал[ыі]?|апталығы|агентство|агенттігі|телеарнасы|the)(?!\p{L})/giu;

/** Lines at the head and foot that hold nothing but the outlet's name, and the line of the masthead that named it. */
function siteNameCuts(page: Page, evidence: readonly Evidence[], outlet: PrintedName | null): Cut[] {
  if (!outlet) return [];
  const shown = evidence.find((one) => one.field === 'outlet' && one.status === 'chosen');
  const masthead = shown && /^outlet\.(?:masthead|foot-line|labelled)$/u.test(shown.rule) ? shown.range : null;
  const printed = fold(outlet.printed);
  return page.lines.flatMap((line, at) => {
    if (line.words > 14 || isParagraph(line) || (at >= 20 && at < page.lines.length - 14)) return [];
    const own = masthead && line.start <= masthead.start && masthead.end <= line.end;
    const record = line.words <= 6 ? (page.authority.find(line.text) ?? page.authority.findDomain(line.text)) : null;
    const bare = fold(line.text.replace(MEDIA_WORD, ''));
    const named = bare === printed || line.folded === printed || (outlet.key !== null && record?.key === outlet.key);
    return own || named ? [{ start: line.from, end: line.next, rule: 'menu.site-name' }] : [];
  });
}

function isDateOnly(page: Page, from: number, to: number): boolean {
  const date = page.dates.find((one) => one.start >= from && one.end <= to);
  return (
    date !== undefined &&
    fold(page.text.slice(from, date.start) + page.text.slice(Math.max(date.end, date.endWithTime), to)) === ''
  );
}

/** The lines of dates; where the outlet and the author stand beside one, they go with it. */
function dateCuts(page: Page, shown: readonly Range[], names: readonly string[]): Cut[] {
  return shown.flatMap((range) => {
    const line = page.lines.find((one) => one.start <= range.start && range.end <= one.end);
    if (!line) return [];
    const beside = page.text.slice(line.start, range.start) + page.text.slice(range.end, line.end);
    const rest = fold(names.reduce((text, name) => (name === '' ? text : text.replace(name, ' ')), beside));
    if (rest.split(' ').length <= 4 || line.text.length < 60)
      return [{ start: line.from, end: line.next, rule: 'date.line' }];
    return [{ start: range.start, end: range.end, rule: 'date.line' }];
  });
}

const lineCut = (line: Line | undefined, rule: string): Cut[] =>
  line ? [{ start: line.from, end: line.next, rule }] : [];

/** "Автор: Имя Фамилия" within a line of other things. */
function labelCut(text: string, name: Range): Cut[] {
  const label = /(?:автор\p{L}{0,3}|мәтін|дайындаған|подготовил[аи]?|текст|жазған)\s?[:–—]\s?$/iu.exec(
    text.slice(Math.max(0, name.start - 24), name.start),
  );
  return label ? [{ start: name.start - label[0].length, end: name.end, rule: 'byline' }] : [];
}

/** When cleaning would leave nothing to read, only what is surely not the article stays hidden. */
function keepBody(text: string, cuts: Cut[], headline: HeadlineFinding | null): Cut[] {
  if (/\p{L}/u.test(bodyOf(text, cuts))) return cuts;
  const kept = cuts.filter((cut) => cut.rule !== 'headline' && cut.rule !== 'headline.repeated');
  return headline && /\p{L}/u.test(bodyOf(text, kept)) ? kept : [];
}

/** Adds the lost breaks outside what is hidden. */
function withBreaks(text: string, cuts: Cut[]): Cut[] {
  const all = [...cuts];
  let next = 0;
  for (const at of lostBreaks(text)) {
    while (next < cuts.length && (cuts[next]?.end ?? 0) < at) next += 1;
    const cut = cuts[next];
    if (cut && cut.start <= at && at <= cut.end) continue;
    all.push({ start: at, end: at, rule: 'break.lost' });
  }
  return all.sort((one, other) => one.start - other.start || one.end - other.end);
}

function bodyOf(text: string, hidden: readonly (Range & { shown?: boolean })[]): string {
  let body = '';
  let at = 0;
  for (const { start, end, shown } of hidden) {
    if (shown) continue;
    body += text.slice(at, start);
    if (start === end) body += '\n';
    at = end;
  }
  return body + text.slice(at);
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
