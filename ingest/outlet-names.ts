// Names of outlets as lines show them: freed of "site" and quotes, beside a date, as an address, in what a site says of itself.

import type { OutletRecord } from '../contract/resources.ts';
import type { Range } from '../contract/values.ts';
import type { Line } from './lines.ts';
import { datesOf, type Page } from './page.ts';

/** A name that may be the outlet's or the agency's, and how sure that is. */
export interface Option extends Range {
  printed: string;
  record: OutletRecord | null;
  rule: string;
  confidence: number;
}

/** «Жас өркен» сайты; газета «Имя»: the name is what stands in the quotes. */
const NAMED =
  /^(?:(?:сайт|газета|портал|издание|журнал|агентство)\s)?[«"“](?<name>[^«»"“”]{2,60})[»"”](?:\s(?:сайты|газеті|порталы|журналы|апталығы|телеарнасы|ақпарат агенттігі|басылымы))?$/iu;

/** A name at a range as an option, with its record when the authority knows it. */
export function option(page: Page, range: Range, whole: string, rule: string, confidence: number): Option {
  const printed = NAMED.exec(whole.trim())?.groups?.name ?? whole;
  if (printed !== whole) {
    const start = range.start + Math.max(0, page.text.slice(range.start, range.end).indexOf(printed));
    return option(page, { start, end: start + printed.length }, printed, rule, confidence);
  }
  const record = page.authority.find(printed) ?? page.authority.findDomain(printed);
  return { start: range.start, end: range.end, printed, record, rule, confidence };
}

/** The address of a known outlet in a masthead: "Медиа-портал Caravan.kz". */
export function domainIn(page: Page, line: Line, text: string): Option | null {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}@/.-])(?:[\p{L}\p{N}-]{2,40}\.){1,2}[a-z]{2,6}(?![\p{L}\p{N}/.@])/giu,
  )) {
    const record = page.authority.findDomain(match[0]);
    const start = line.start + match.index;
    if (record)
      return {
        start,
        end: start + match[0].length,
        printed: match[0],
        record,
        rule: 'outlet.masthead',
        confidence: 0.8,
      };
  }
  return null;
}

/** A known outlet named in a line in which the site asks to be followed or cited. */
export function nameInside(page: Page, line: Line, text: string): Option | null {
  for (const word of text.matchAll(/(?<![\p{L}\p{N}.])[\p{L}\p{N}][\p{L}\p{N}.-]+/gu)) {
    // An address says where a page was, and others link to it too.
    if (/[/@]$/u.test(text.slice(0, word.index)) || /^\/\S/u.test(text.slice(word.index + word[0].length))) continue;
    const domain = page.authority.findDomain(word[0].replace(/[.]$/u, ''));
    const known = /^\p{Lu}/u.test(word[0]) ? page.authority.findAtStart(text.slice(word.index)) : null;
    const record = domain ?? known?.record ?? null;
    if (!record || record.kind === 'press-release') continue;
    const length = domain ? word[0].length : (known?.length ?? word[0].length);
    const start = line.start + word.index;
    const printed = text.slice(word.index, word.index + length).replace(/[.]$/u, '');
    return { start, end: start + printed.length, printed, record, rule: 'outlet.self', confidence: 0.78 };
  }
  return null;
}

/** "Казинформ, 12 марта 2024 года"; "*The Gazette*, 5 November 2024": a known name, or one set off, with nothing but the day. */
export function nameBesideDate(page: Page, line: Line): Option | null {
  const [date] = datesOf(page, line);
  if (!date || line.words > 12 || (date.kind !== 'day' && date.kind !== 'month')) return null;
  const after = page.text.slice(Math.max(date.end, date.endWithTime), line.end);
  if (/\p{L}{3}/u.test(after.replace(/^\s?(?:года?|жыл\p{L}{0,3})/u, ''))) return null;
  const before = page.text.slice(line.start, date.timeStart ?? date.start);
  const match =
    /^(?<open>[*_]{1,2}|[«"“])?(?<name>\p{L}[^*_«»"“”,|•]{1,60}?)(?:[*_]{1,2}|[»"”])?\s?[,|•·–—-]?\s*$/u.exec(before);
  const printed = match?.groups?.name?.trim();
  if (!match || !printed) return null;
  const start = line.start + before.indexOf(printed);
  const found = option(page, { start, end: start + printed.length }, printed, 'outlet.masthead', 0.9);
  if (found.record) return found;
  return match.groups?.open && /^\p{Lu}/u.test(printed) ? { ...found, confidence: 0.8 } : null;
}

/** What a newspaper or a site says that it is, on the line under its name. */
const KIND =
  /(?<!\p{L})(?:газет(?:а|і)?|еженедельник|апталы[ғқ]ы?|журналы?|басылымы?|порталы?|сайты?|издание|newspaper|magazine|journal|weekly|news (?:site|portal|agency|service|and|from))(?!\p{L})/iu;
const BARE_DOMAIN = /^(?:www\.)?(?:[\p{L}\p{N}-]{2,40}\.){1,2}(?:kz|ru|com|org|net|uz|kg|tj|info|media|news|asia)$/iu;

/** A name on the first lines, above the headline, with what it is or its address on the line under it. */
export function nameWithKind(page: Page, at: number, headlineAt: number): Option | null {
  const line = page.lines[at];
  const under = page.lines[at + 1];
  if (!line || !under || at > 1 || at + 1 >= headlineAt || line.words > 5 || under.words > 9) return null;
  if (!/^[«"“]?\p{Lu}/u.test(line.text) || /[.!?:;,…/|]$/u.test(line.text) || datesOf(page, line).length > 0)
    return null;
  if (!BARE_DOMAIN.test(under.text) && !(under.words >= 2 && KIND.test(under.text))) return null;
  const printed = line.text.replace(/^[«"“](.+)[»"”]$/u, '$1');
  const start = line.start + line.text.indexOf(printed);
  return option(page, { start, end: start + printed.length }, printed, 'outlet.masthead', 0.86);
}

/** An address alone on one of the first lines. */
export function addressAlone(page: Page, at: number): Option | null {
  const line = page.lines[at];
  return line && at < 4 && BARE_DOMAIN.test(line.text) ? option(page, line, line.text, 'outlet.masthead', 0.76) : null;
}

/** Where bars part a line with the day: the part that is a known outlet, or says that it is one. */
export function nameAmongBars(page: Page, line: Line): Option | null {
  if (line.words > 20 || datesOf(page, line).length === 0 || !/[|•·]/u.test(line.text)) return null;
  for (const part of line.text.matchAll(/[^|•·]+/gu)) {
    const printed = part[0].trim().replace(/^(?:source|источник|дереккөз)\s?:\s?/iu, '');
    const said =
      /^[«"“]?(?<name>\p{Lu}[^«»"“”]{1,40}?)[»"”]?\s(?:газеті|сайты|порталы|журналы|апталығы|телеарнасы)$/u.exec(
        printed,
      );
    const name = said?.groups?.name ?? printed;
    const start = line.start + part.index + part[0].indexOf(name);
    const found = option(page, { start, end: start + name.length }, name, 'outlet.masthead', 0.85);
    if (said || (found.record && found.record.kind !== 'press-service')) return found;
  }
  return null;
}
