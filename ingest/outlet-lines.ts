// What single lines show of who published a page and whom it was taken from: mastheads, signatures, footers, lines that name their field.

import type { Evidence } from '../contract/clipping.ts';
import type { OutletRecord } from '../contract/resources.ts';
import { rejected } from './evidence.ts';
import type { HeadlineFinding } from './headline.ts';
import { isParagraph, type Line } from './lines.ts';
import {
  addressAlone,
  domainIn,
  nameAmongBars,
  nameBesideDate,
  nameInside,
  nameWithKind,
  type Option,
  option,
} from './outlet-names.ts';
import { datesOf, ISSUE, isMasthead, isSiteFurniture, NEWSPAPER, OFFICE, type Page, STRAP } from './page.ts';

/** What the lines of a page show. */
interface LineFindings {
  outlets: Option[];
  agencies: Option[];
  /** Names that are no outlet's, with why. */
  refused: Evidence[];
}

/** Lines from the beginning in which the outlet is looked for. */
const HEAD = 60;
/** Lines from the end in which it is looked for. */
const FOOT = 14;
const SIGNATURE =
  /^(?:[^\n.!?:]{2,110}\s(?:баспасөз\sқызметі|пресс-қызметі|баспасөз\sорталығы)|[Пп]ресс-(?:служба|центр)\s[^\n.!?:]{2,110}|(?:the\s)?press\s(?:service|office)\sof\s[^\n.!?:]{2,110}|[^\n.!?:]{2,80}\spress\s(?:service|office))\.?$/iu;
const FOOTERS: readonly RegExp[] = [
  /(?:сетевое издание|интернет-издание|информационное агентство|ақпарат(?:тық)? агенттігі|газета|газеті|онлайн-газета|информационный портал|ақпараттық портал[ы]?)\s[«"“](?<name>[^«»"“”\n]{2,50})[»"”]/iu,
  /^(?<name>\p{Lu}[^©\n.,]{1,40}?)\s(?:©|\(c\))\s?\d{4}/u,
  /^(?<name>\p{Lu}[^.\n]{2,40}?)\sis published by\s/u,
  /^(?<name>\p{Lu}[\p{Lu}-]{0,20}(?:АҚПАРАТ|ИНФОРМ|ПРЕСС|МЕДИА|NEWS|PRESS|MEDIA))\.?$/u,
  /[«"“](?<name>[^«»"“”\n]{2,50})[»"”]\s(?:сетевое издание|газеті(?!н)|ақпарат(?:тық)? агенттігі|информационное агентство)/iu,
  /(?:на (?:сайте|портале)|сайта|материалов сайта|сайт)\s[«"“](?<name>[^«»"“”\n]{2,50})[»"”]/iu,
  /(?:на канале|наш канал|в канале|на телеграм-канал|на страниц[еу])\s[«"“]?(?<name>\p{Lu}[\p{L}\p{N}.-]{2,30}(?:\s\p{Lu}[\p{L}\p{N}.-]{2,30})?)[»"”]?\s(?:в|на)\s(?:telegram|телеграм|whatsapp|instagram|facebook|youtube)/iu,
  /(?:©|\(c\)|copyright)\s?(?:\d{4}(?:\s?[-–—]\s?\d{4})?\s?,?\s?)?(?:(?:ТОО|АО|ЖШС|АҚ|ООО|РГП|by)\s)?[«"“]?(?<name>\p{Lu}(?:[^.,;|\n©«»"“”]|\.(?=\p{L})){1,50}?)[»"”]?(?=[.,;|]\s|\s(?:все права|all rights|барлық құқық)|[.,;|]?$)/iu,
];
const WELCOME =
  /welcome to (?:the |our )?(?:new )?(?<name>[\p{L}\p{N}][\p{L}\p{N}.&-]{1,30}(?:\s[\p{Lu}][\p{L}\p{N}.&-]{1,30}){0,3}) (?:site|website|page)(?!\p{L})/iu;
const LABELLED =
  /^(?:источник|дереккөз(?:і)?|source|publication|басылым|издание|газета|outlet)\s?:\s?(?<name>[^\n]{2,80})$/iu;
const AFTER_BYLINE = /^\p{Lu}[\p{L}-]{1,20}\s\p{Lu}[\p{L}-]{1,24},\s?[«"“](?<name>[^«»"“”\n]{2,40})[»"”]\.?$/u;
/** Rules whose lines speak of the site itself. */
const SELF = /^(?:promo\.(?:subscribe|cookie|site|more)|legal\.footer|share\.line|menu\.site)$/u;

/** The names that lines near the head and the foot of the page show. */
export function namesOnLines(page: Page, headline: HeadlineFinding | null): LineFindings {
  const found: LineFindings = { outlets: [], agencies: [], refused: [] };
  for (const [at, line] of page.lines.entries()) {
    if (at >= HEAD && at < page.lines.length - FOOT) continue;
    readLine(page, line, at, headline, found);
  }
  return found;
}

/** Adds what the line at this place of the page shows to `found`. */
function readLine(
  page: Page,
  line: Line,
  at: number,
  headline: HeadlineFinding | null,
  { outlets, agencies, refused }: LineFindings,
): void {
  const foot = at >= page.lines.length - FOOT;
  const text = line.text.slice(0, 1000);
  const take = (match: RegExpExecArray | null, rule: string, confidence: number): boolean => {
    const printed = match?.groups?.name?.trim();
    if (!match || !printed) return false;
    const start = line.start + match.index + match[0].indexOf(printed);
    outlets.push(option(page, { start, end: start + printed.length }, nominative(printed), rule, confidence));
    return true;
  };
  if (page.ruled[at] === 'credit.photo') {
    const domain = /(?:[\w-]{2,40}\.){1,2}[a-z]{2,6}(?![\w])/iu.exec(text);
    if (domain)
      refused.push(
        rejected(
          'outlet',
          domain[0],
          { start: line.start + domain.index, end: line.start + domain.index + domain[0].length },
          'outlet.domain',
          'outlet.photo-credit',
        ),
      );
    // A sign with a year, or on the last lines, is the site's; else it is the photograph's.
    if (!/^©/u.test(text) || !(/\d{4}|all rights|все права|құқық/iu.test(text) || at >= page.lines.length - 3)) return;
  }
  if (at < HEAD && take(WELCOME.exec(text), 'outlet.welcome', 0.93)) return;
  if (foot && SIGNATURE.test(text) && line.words <= 16 && !/^(?:деп|сообщ|по данным)/iu.test(text)) {
    const printed = text.replace(/\.$/u, '');
    outlets.push(
      option(page, { start: line.start, end: line.start + printed.length }, printed, 'outlet.press-service', 0.9),
    );
    return;
  }
  const paper = at < 4 ? (NEWSPAPER.exec(text) ?? STRAP.exec(text)) : null;
  const issue = at < 6 && line.words <= 14 ? ISSUE.exec(text) : null;
  const name = paper?.groups?.after ?? paper?.groups?.before ?? issue?.groups?.name?.trim();
  if (name) {
    const start = line.start + text.indexOf(name);
    outlets.push(option(page, { start, end: start + name.length }, name, 'outlet.masthead', 0.92));
    return;
  }
  const barred = at < 14 ? nameAmongBars(page, line) : null;
  if (barred) {
    outlets.push(barred);
    return;
  }
  const labelled = LABELLED.exec(text);
  if (labelled?.groups?.name && (at < 8 || foot)) {
    const printed = labelled.groups.name.trim();
    const host = /^https?:\/\/(?:www\.)?([^/\s]+)/iu.exec(printed)?.[1] ?? printed;
    const start = line.start + text.indexOf(host, labelled[0].length - printed.length);
    const found = option(page, { start, end: start + host.length }, host, 'outlet.labelled', 0.85);
    if (found.record && isAgency(found.record) && host === printed)
      agencies.push({ ...found, rule: 'agency.labelled' });
    else if (found.record || /^(?:[\w-]+\.)+[a-z]{2,6}$/iu.test(host) || /^[«"]/u.test(host)) outlets.push(found);
    return;
  }
  const domain =
    at < 12 && line.words <= 14 && (line.words <= 4 || datesOf(page, line).length > 0)
      ? domainIn(page, line, text)
      : null;
  if (domain) outlets.push(domain);
  if (at < 3 && headline && at < headline.line && isMasthead(line)) {
    const office = OFFICE.test(text);
    outlets.push(option(page, line, text, 'outlet.masthead', office ? 0.72 : 0.75));
    return;
  }
  const kind = headline ? nameWithKind(page, at, headline.line) : null;
  if (kind) {
    outlets.push(kind);
    return;
  }
  const address = domain ? null : addressAlone(page, at);
  if (address) outlets.push(address);
  const dated = at < 14 ? nameBesideDate(page, line) : null;
  if (dated) {
    outlets.push(dated);
    return;
  }
  const self = page.ruled[at] && SELF.test(page.ruled[at] ?? '') ? nameInside(page, line, text) : null;
  if (self) outlets.push(self);
  const furniture = isSiteFurniture(line);
  if (at < 12 && !isParagraph(line) && line.words <= 6 && !furniture) {
    const bare = text.replace(/^[«"“[(](.+)[»"”\])]$/u, '$1').replace(/\s(?:газеті|сайты|порталы)$/u, '');
    // "BBC News, Almaty"
    const part = /^([^,]{2,40}),\s\p{Lu}[\p{L} -]{1,24}$/u.exec(bare)?.[1] ?? '';
    const whole = page.authority.find(bare) ?? page.authority.findDomain(bare);
    const record = whole ?? page.authority.find(part);
    // An agency is who published it only where it stands on top, or is nothing but a wire.
    const onTop = whole && at < 2 && headline && at < headline.line;
    const sure = record && !isAgency(record) ? 0.9 : record?.kind === 'agency' || onTop ? 0.86 : 0;
    if (record && sure > 0) {
      const { start, end } = line;
      outlets.push({ start, end, printed: whole ? bare : part, record, rule: 'outlet.masthead', confidence: sure });
    }
  }
  if (!foot) return;
  if (take(AFTER_BYLINE.exec(text), 'outlet.after-byline', 0.88)) return;
  for (const footer of FOOTERS) {
    // Body sentences quote names too: a footer is short, or says at its start what it is.
    const match = footer.exec(text);
    if (!match || (isParagraph(line) && match.index > 60)) continue;
    // Without a year, and with a bar, it is whose photograph it is.
    if (/^(?:©|\(c\))/iu.test(match[0]) && !/\d{4}/u.test(text) && (text.includes('/') || at < page.lines.length - 3))
      continue;
    if (take(match, 'outlet.footer', 0.82)) return;
  }
  const record = line.words <= 4 ? (page.authority.findDomain(text) ?? page.authority.find(text)) : null;
  if (record && !['press-service'].includes(record.kind))
    outlets.push({
      start: line.start,
      end: line.end,
      printed: text,
      record,
      rule: 'outlet.foot-line',
      confidence: 0.8,
    });
}

/** Whether what it publishes is meant to be taken over by others: wires, press services, press releases. */
export const isAgency = (record: OutletRecord) =>
  record.kind === 'agency' || record.kind === 'press-service' || record.kind === 'press-release';

/** A Russian title in the genitive or prepositional back in its dictionary form, where the endings leave no doubt. */
function nominative(printed: string): string {
  const genitive = /^(\p{Lu}\p{L}+)ой (\p{L}{3,})[ые]$/u.exec(printed);
  if (genitive) return `${genitive[1]}ая ${genitive[2]}а`;
  return printed;
}
