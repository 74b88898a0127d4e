// Decides who published a clipping and whom it was taken from, each with what showed it.

import type { Evidence, Field } from '../contract/clipping.ts';
import type { PrintedName } from '../contract/draft.ts';
import type { OutletRecord } from '../contract/resources.ts';
import type { Range } from '../contract/values.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import type { Dateline } from './datelines.ts';
import { candidate, chosen, rejected } from './evidence.ts';
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

interface NameFinding {
  name: PrintedName | null;
  evidence: Evidence[];
}

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

/** Outlet and agency, and the evidence of both. */
export function findOutletAndAgency(
  page: Page,
  headline: HeadlineFinding | null,
  dateline: Dateline | null,
  url: string | null,
): { outlet: NameFinding; agency: NameFinding } {
  const attributions = findAttributions(page.text, 0, Math.min(page.text.length, 60_000), page.authority);
  const outlets: Option[] = [];
  const agencies: Option[] = [];
  const refused: Evidence[] = [];

  if (headline?.siteName)
    outlets.push(option(page, headline.siteName, headline.siteName.printed, 'outlet.site-name', 0.95));
  if (dateline?.wire) {
    const { wire } = dateline;
    const found = option(
      page,
      wire,
      wire.printed,
      wire.form === 'brackets' ? 'agency.dateline' : 'outlet.dateline',
      0.93,
    );
    if (wire.form === 'brackets') agencies.push(found);
    else outlets.push(found);
  }
  for (const [at, line] of page.lines.entries()) {
    if (at >= 60 && at < page.lines.length - FOOT) continue;
    lineOptions(page, line, at, headline, outlets, agencies, refused);
  }
  const [said, unclear] = sort(attributions);
  refused.push(...unclear);
  const printedBy = outlets.some((one) => one.confidence >= 0.8);
  const near = nearEdges(page, headline);
  for (const { attribution, field } of said) {
    // In the middle of an article others are cited; who reports says so at its beginning or end.
    const sure = near(attribution) ? 1 : 0.4;
    const found = { ...attribution, confidence: (attribution.by === 'authority' ? 0.85 : 0.75) * sure };
    if (field === 'outlet') outlets.push({ ...found, rule: 'outlet.attribution' });
    // A masthead of its own makes a site named in the text the one it was taken from.
    if (field === 'agency' || printedBy) agencies.push({ ...found, rule: 'agency.attribution' });
  }
  const outlet = pick('outlet', outlets);
  const agency = pick(
    'agency',
    agencies.filter(
      (one) =>
        !same(one, outlet.option) &&
        !(
          one.rule === 'agency.attribution' &&
          outlet.option?.rule === 'outlet.attribution' &&
          one.start === outlet.option.start
        ),
    ),
  );
  // A wire in the dateline of a page that has a masthead is where the report came from.
  if (!agency.option) {
    const wire = outlets.find((one) => one.rule === 'outlet.dateline' && !same(one, outlet.option));
    if (wire) {
      agency.option = wire;
      agency.finding = { name: named(wire), evidence: [chosen('agency', wire.printed, wire, 'agency.dateline', 0.85)] };
    }
  }
  const host = url ? /^https?:\/\/([^/:\s]+)/iu.exec(url)?.[1]?.replace(/^www\./iu, '') : null;
  if (url && host)
    refused.push(
      candidate(
        'outlet',
        host,
        page.text.includes(url) ? { start: page.text.indexOf(url), end: page.text.indexOf(url) + url.length } : null,
        'outlet.url',
        0.3,
      ),
    );
  return {
    outlet: { name: outlet.finding.name, evidence: [...outlet.finding.evidence, ...refused] },
    agency: agency.finding,
  };
}

/** Whether a range stands in the first paragraphs of the article or in its last. */
function nearEdges(page: Page, headline: HeadlineFinding | null): (range: Range) => boolean {
  const paragraphs = page.lines.filter(
    (line, at) => isParagraph(line) && !page.ruled[at] && line.end > (headline?.end ?? 0),
  );
  const first = paragraphs.slice(0, 3).at(-1);
  const opening = Math.min(first?.end ?? page.text.length, (paragraphs[0]?.start ?? 0) + 2500);
  const closing = paragraphs.at(-1);
  return ({ start }) =>
    start < opening || (closing !== undefined && start >= Math.max(closing.start, closing.end - 400));
}

function lineOptions(
  page: Page,
  line: Line,
  at: number,
  headline: HeadlineFinding | null,
  outlets: Option[],
  agencies: Option[],
  refused: Evidence[],
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
  if (at < 60 && take(WELCOME.exec(text), 'outlet.welcome', 0.93)) return;
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
    if (record && !isAgency(record))
      outlets.push({
        start: line.start,
        end: line.end,
        printed: whole ? bare : part,
        record,
        rule: 'outlet.masthead',
        confidence: 0.9,
      });
    else if (record && (record.kind === 'agency' || (whole && at < 2 && headline && at < headline.line)))
      outlets.push({
        start: line.start,
        end: line.end,
        printed: whole ? bare : part,
        record,
        rule: 'outlet.masthead',
        confidence: 0.86,
      });
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

/** Rules whose lines speak of the site itself. */
const SELF = /^(?:promo\.(?:subscribe|cookie|site|more)|legal\.footer|share\.line|menu\.site)$/u;
/** Sites and newspapers are outlets, agencies and press services agencies; persons and offices are refused. */
function sort(attributions: readonly Attribution[]): [{ attribution: Attribution; field: Field }[], Evidence[]] {
  const taken: { attribution: Attribution; field: Field }[] = [];
  const unclear: Evidence[] = [];
  for (const attribution of attributions) {
    if (attribution.by === 'unknown')
      unclear.push(rejected('agency', attribution.printed, attribution, attribution.rule, 'agency.person-or-unknown'));
    else if (attribution.rule === 'attribution.reference') taken.push({ attribution, field: 'agency' });
    else if (attribution.by === 'media') taken.push({ attribution, field: 'outlet' });
    else if (attribution.by === 'domain')
      taken.push({ attribution, field: attribution.record && isAgency(attribution.record) ? 'agency' : 'outlet' });
    else if (attribution.by === 'authority' && attribution.record && !isAgency(attribution.record))
      taken.push({ attribution, field: 'outlet' });
    else taken.push({ attribution, field: 'agency' });
  }
  return [taken, unclear];
}

const isAgency = (record: OutletRecord) =>
  record.kind === 'agency' || record.kind === 'press-service' || record.kind === 'press-release';

function pick(field: 'outlet' | 'agency', options: readonly Option[]): { option: Option | null; finding: NameFinding } {
  const ranked = [...options].sort((one, other) => other.confidence - one.confidence || one.start - other.start);
  const best = ranked[0] && ranked[0].confidence >= 0.5 ? ranked[0] : null;
  if (!best)
    return {
      option: null,
      finding: {
        name: null,
        evidence: [
          chosen(field, null, null, `${field}.none`, 0.8),
          ...ranked.map((other) => candidate(field, other.printed, other, other.rule, other.confidence)),
        ],
      },
    };
  const evidence = [chosen(field, best.printed, best, best.rule, best.confidence)];
  for (const other of ranked.slice(1))
    if (other.start !== best.start) evidence.push(candidate(field, other.printed, other, other.rule, other.confidence));
  return { option: best, finding: { name: named(best), evidence } };
}

const named = (best: Option): PrintedName => ({ printed: best.printed, key: best.record?.key ?? null });

function same(one: Option, other: Option | null): boolean {
  if (!other) return false;
  return one.record && other.record
    ? one.record.key === other.record.key
    : one.printed.toLowerCase() === other.printed.toLowerCase();
}

/** A Russian title in the genitive or prepositional back in its dictionary form, where the endings leave no doubt. */
function nominative(printed: string): string {
  const genitive = /^(\p{Lu}\p{L}+)ой (\p{L}{3,})[ые]$/u.exec(printed);
  if (genitive) return `${genitive[1]}ая ${genitive[2]}а`;
  return printed;
}
