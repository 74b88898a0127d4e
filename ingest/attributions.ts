// Finds where running text says whom a report was taken from: "деп хабарлайды X", "передаёт X", "reports X".

import type { OutletRecord } from '../contract/resources.ts';
import type { Range } from '../contract/values.ts';
import type { Authority } from './authority.ts';

/** A name that running text gives as its source. */
export interface Attribution extends Range {
  printed: string;
  record: OutletRecord | null;
  /** How the name shows itself: known to the authority, a domain, a press service, a quoted title; a newspaper or site said to be one is `media`; a person or office is `unknown`. */
  by: 'authority' | 'media' | 'domain' | 'press-service' | 'title' | 'unknown';
  rule: string;
}

const REPORTING = [
  // kk: the name follows the verb
  /деп\s(?:хабарла(?:й|п|д|ғ)\p{L}{0,6}|жаз(?:ады|ды)|мәлімде(?:йді|ді)|баянда(?:йды|ды)|жеткізді|ақпараттандыр\p{L}{2,6}|мәлім\sетті)(?:\sотыр)?\s?[-–—:,]?\s?/giu,
  // ru
  /(?<!\p{L})(?:переда[её]т|передают|передал[аи]?|сообщает|сообщают|сообщил[аио]?|сообщили|пишет|пишут|информирует|информируют|отмечает|уточняет|рассказали|цитирует)(?:\s(?:об этом|сегодня|в))?\s/giu,
  // en
  /(?<!\p{L})(?:reports|reported\sby)\s(?:the\s)?/giu,
];
/** What follows is cited; it did not publish this. */
const CITING =
  /(?<!\p{L})(?:со\sссылкой\sна|ссылаясь\sна|по\s(?:данным|сообщению|информации|сведениям)|according\sto|citing|with\sreference\sto|told)\s(?:the\s)?/giu;
/** kk: the name stands before: «X» хабарлауынша, X-ке сілтеме жасап; ru/en: X сообщает, X reports. */
const VERB_AFTER =
  /(?<name>[«"“]?\p{Lu}[\p{L}\p{N}.-]{2,30}[»"”]?(?:\s[\p{L}-]{4,20}){0,2})\s(?:хабарлауынша|мәліметінше|дерегінше|ақпаратына\sсүйен\p{L}{2,4}|(?:агенттігіне\s)?сілтеме\sжаса\p{L}{1,3}|хабарлайды|reports|reported|сообщает|переда[её]т)(?!\p{L})/gu;
/** X тілшісі, X's correspondent: the outlet's own. */
const OWN_REPORTER =
  /(?<![\p{L}\p{N}.])[«"“]?\p{Lu}[\p{L}\p{N}.-]{2,30}[»"”]?(?:\s\p{Lu}[\p{L}-]{2,20}){0,2}(?:['’]s)?\s(?:ақпарат агенттігінің\s|газетінің\s|сайтының\s)?(?:тілшісі|correspondent|reporter)(?!\p{Ll}{4})/gu;
/** Words that may stand between the verb and the name. */
const FILLERS =
  /^(?:(?:собственный\s|специальный\s)?корреспондент(?:ы|у)?|журналист\p{L}{0,3}|агентств\p{L}{1,2}|информационн\p{L}{2,3}|международн\p{L}{2,3}|информагентств\p{L}{1,2}|МИА|ИА|РИА(?=\s[«"])|портал\p{L}{0,2}|сайт\p{L}{0,2}|газет\p{L}{1,2}|издани\p{L}{1,2}|телеканал\p{L}{0,2}|официальн\p{L}{2,3}|пресс-релиз\p{L}{0,2}|редакци\p{L}{1,2}|ссылаясь|со|ссылкой|на|агенттігі|ақпараттық|халықаралық|тілші(?:сі)?|the|news|agency|website|newspaper)\s+/iu;
/** What is named is a newspaper, a channel or a site: before its name, and after it in Kazakh. */
const MEDIA = /^(?:портал|сайт|газет|издани|телеканал|журнал|newspaper|website)/iu;
const MEDIA_AFTER =
  /^\s(?:(?:ақпараттық|республикалық|облыстық|аудандық|қоғамдық-саяси)\s){0,2}(?:сайт|газет|портал|журнал|апталы[ғқ]|телеарна|басылым)/iu;
const PRESS_SERVICE =
  /^(?:[Пп]ресс-служб\p{L}{1,2}|[Пп]ресс-центр\p{L}{0,2}|press\s(?:service|office)\sof)\s[^.,;:!?«»"()\n–—]{3,110}/u;
const PRESS_SERVICE_KK =
  /^[\p{Lu}«"][^.;:!?()\n–—]{2,110}?\s(?:баспасөз\s(?:қызметі|орталығы|хатшысы)|пресс-қызметі)(?:не|нен)?(?!\p{L})/u;
const DOMAIN =
  /^(?:www\.)?((?:[\p{L}\p{N}-]{2,40}\.){1,2}(?:kz|ru|com|org|net|uz|kg|tj|tm|az|by|info|media|news|asia|biz|io|me|eu|uk))(?![\p{L}\p{N}])/iu;
const TITLE = /^[«"“]([^«»"“”\n]{2,50})[»"”]/u;

/** Every attribution in the part of the text between `from` and `to`, in order. */
export function findAttributions(text: string, from: number, to: number, authority: Authority): Attribution[] {
  const window = text.slice(from, to);
  const found: Attribution[] = [];
  for (const verb of [...REPORTING, CITING]) {
    for (const match of window.matchAll(verb)) {
      const at = from + match.index + match[0].length;
      const attribution = nameAt(text, at, authority);
      if (attribution) found.push(verb === CITING ? { ...attribution, rule: 'attribution.reference' } : attribution);
    }
  }
  for (const match of window.matchAll(OWN_REPORTER)) {
    const attribution = nameAt(text, from + match.index, authority);
    if (attribution?.record) found.push({ ...attribution, rule: 'attribution.before-verb' });
  }
  for (const match of window.matchAll(VERB_AFTER)) {
    const attribution = nameAt(text, from + match.index, authority);
    if (attribution && attribution.by !== 'unknown' && attribution.by !== 'press-service')
      found.push({ ...attribution, rule: 'attribution.before-verb' });
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter((one, at) => at === 0 || one.start >= (found[at - 1]?.end ?? 0));
}

function nameAt(text: string, at: number, authority: Authority): Attribution | null {
  let start = at;
  let isMedia = false;
  for (let filler = 0; filler < 5; filler += 1) {
    const match = FILLERS.exec(text.slice(start, start + 60));
    if (!match) break;
    if (MEDIA.test(match[0])) isMedia = true;
    start += match[0].length;
  }
  const phrase = text.slice(start, start + 170);
  if (!/^[\p{Lu}«"“\p{N}]|^www\.|^[a-z]+\.|^пресс-|^press/u.test(phrase)) return null;
  const rule = 'attribution.after-verb';
  const service = PRESS_SERVICE_KK.exec(phrase) ?? PRESS_SERVICE.exec(phrase);
  const quoted = TITLE.exec(phrase);
  const offset = quoted ? 1 : 0;
  const known = authority.findAtStart(phrase.slice(offset));
  if (known && (!service || known.length >= service[0].length - 12 || known.record.kind === 'press-service')) {
    return {
      start: start + offset,
      end: start + offset + known.length,
      printed: phrase.slice(offset, offset + known.length),
      record: known.record,
      by: 'authority',
      rule,
    };
  }
  const domain = DOMAIN.exec(phrase);
  if (domain?.[0])
    return {
      start,
      end: start + domain[0].length,
      printed: domain[0],
      record: authority.findDomain(domain[0]),
      by: 'domain',
      rule,
    };
  if (service) {
    const printed = service[0].trimEnd();
    return { start, end: start + printed.length, printed, record: authority.find(printed), by: 'press-service', rule };
  }
  if (quoted?.[1]) {
    const by = isMedia || MEDIA_AFTER.test(phrase.slice(quoted[0].length, quoted[0].length + 30)) ? 'media' : 'title';
    return { start: start + 1, end: start + 1 + quoted[1].length, printed: quoted[1], record: null, by, rule };
  }
  const word = /^\p{Lu}[\p{L}\p{N}-]{1,40}/u.exec(phrase)?.[0];
  // КазТАГ, КазАқпарат: a capital inside a word is how agencies write themselves; people do not.
  if (word && /\p{Ll}\p{Lu}/u.test(word))
    return { start, end: start + word.length, printed: word, record: null, by: 'title', rule };
  return word ? { start, end: start + word.length, printed: word, record: null, by: 'unknown', rule } : null;
}
