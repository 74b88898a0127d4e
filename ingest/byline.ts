// Finds the author a clipping names: by label, by "By", or by a name that stands alone where authors sign.

import type { Evidence } from '../contract/clipping.ts';
import type { Range } from '../contract/values.ts';
import type { Authority } from './authority.ts';
import { candidate, chosen, rejected } from './evidence.ts';
import { isGivenName } from './given-names.ts';
import type { HeadlineFinding } from './headline.ts';
import { isParagraph, type Line } from './lines.ts';
import type { Page } from './page.ts';

interface BylineFinding {
  value: string | null;
  evidence: Evidence[];
  /** The line that holds nothing but the byline, as a place among the page's lines; null when it stands in another. */
  line: number | null;
  range: Range | null;
}

const GIVEN = String.raw`\p{Lu}[\p{L}’'-]{0,24}`;
const NAME = String.raw`${GIVEN}\.?(?:\s?${GIVEN}\.?){1,3}`;
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}])(?:[Аа]втор(?:ы|лар|ы мен)?|АВТОР|[Мм]әтін|[Дд]айындаған|[Жж]азған|[Пп]одготовил[аи]?|[Тт]екст|[Тт]ілші|[Кк]орреспондент|[Aa]uthors?|[Ww]ritten by|[Bb]yline|[Бб]айланысқан)\s?[:–—]\s?(?<name>${NAME}(?:,\s${NAME}){0,3})`,
  'u',
);
const BY = new RegExp(
  String.raw`^(?:[Bb]y|BY)\s(?<name>(?:Dr\.?\s|Prof\.?\s|Ambassador\s)?${NAME}(?:(?:,\s|\sand\s)${NAME}){0,3})(?:\s?[,|–—-]\s[^.]{2,80}|\sin\s[^.]{2,40})?$`,
  'u',
);
const HANDLE = /^@(?<name>[\p{L}][\p{L}\p{N}._-]{1,30}(?:\s[\p{Lu}][\p{L}.'’-]{0,30}){0,3})$/u;
const LONE = new RegExp(
  String.raw`^(?<name>${GIVEN}\s${GIVEN}(?:\s${GIVEN})?)(?:,\s?(?:[«"“][^«»"“”]{2,40}[»"”]|(?:г\.\s?)?\p{Lu}[\p{L}.-]{2,24}(?:\s(?:қаласы|облысы|ауданы|ауылы|область|район))?)|\sin\s\p{Lu}[\p{L} -]{2,24})?[.,]?$`,
  'u',
);
/** The label on a line of its own, and the name on the one under it. */
const LABEL_ALONE = /^(?:авторы?|мәтін авторы|мақала авторы|author|written by|by|текст|мәтін)\s?:?$/iu;
const UNDER_LABEL = new RegExp(String.raw`^(?<name>${NAME}(?:,\s${NAME}){0,3})$`, 'u');
/** The last part of a line with the date: "12:45, 3 августа 2021, Бишкек, Имя Фамилия". */
const MASTHEAD_NAME = new RegExp(String.raw`[,|•–—-]\s{0,2}(?<name>${GIVEN}\s${GIVEN})$`, 'u');
/** "Әңгімелескен Имя Фамилия": a label that takes no colon. */
const LABEL_BEFORE = new RegExp(
  String.raw`^(?:[Әә]ңгімелескен|[Сс]ұхбаттасқан|[Сс]ұхбат жүргізген|[Жж]азып алған|[Дд]айындаған|[Бб]еседовал[аи]?|[Зз]аписал[аи]?|[Пп]одготовил[аи]?|[Ии]нтервью вз?ял[аи]|[Ии]нтервью провел[аи]?|[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Tt]ext by|[Ww]ords by|[Ii]nterview(?:ed)? by)\s?:?\s(?<name>${NAME})\.?$`,
  'u',
);
/** The end of a line with the date: "Posted on March 2, 2021 by Name Surname". */
const DATED_BY = new RegExp(String.raw`(?:^|[\s,|–—-])by\s(?<name>${NAME})$`, 'u');
const INITIALS = /^(?<name>\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}’-]{2,24})\.?$/u;
const AFTER_WIRE = /^[^\n]{3,60}[-–—]\s(?<name>\p{Lu}\p{Ll}{2,20}\s\p{Lu}\p{Ll}{2,24})\.\s/u;
const PHOTO = /^(?:фото|сурет|фотосурет|видео|photo|image)\p{L}{0,3}(?:\s|:)/iu;
/** What a surname or patronymic ends with where these press write names. */
const SURNAME =
  /(?:[оеё]в|[оеё]ва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|чук|ко|ян|дзе|швили|ұлы|улы|қызы|кызы|бай|бек|хан|ханов|жан|тай|ғали|гали|қожа|ов|ev|ov|eva|ova|uly|bek|bay)$/iu;
/** Words of institutions and places, which also stand alone with capitals. */
const NOT_A_PERSON =
  /^(?:қазақстан|казахстан|kazakhstan|республика\p{L}*|орталық|центральн\p{L}*|central|азия|asia|министр\p{L}*|министерств\p{L}*|комитет\p{L}*|ақорда|акорда|президент\p{L}*|агентств\p{L}*|агенттігі|новости|жаңалықтар|news|times|вести|правда|газет\p{L}*|облыс\p{L}*|област\p{L}*|қала\p{L}*|город\p{L}*|бірік\p{L}*|ұлт\p{L}*|біріккен|united|nations|national|university|bank|банк\p{L}*|фонд\p{L}*|читайте|related|posts|menu|all|the|un|in|with|about|home|global|human|rights|world|white|house|press|service|служб\p{L}*|қызмет\p{L}*|баспасөз|главн\p{L}*|редактор\p{L}*|бас|соңғы|последн\p{L}*|северн\p{L}*|южн\p{L}*|солтүстік|оңтүстік|шығыс|батыс|new|latest|read|more|sign|contact)$/iu;
/** Who signs without a name. */
const NOBODY =
  /^(?:anonymous|admin(?:istrator)?|editor(?:ial)?(?:\s(?:staff|team|board))?|staff(?:\s(?:writer|reporter))?|редакци\p{L}{1,2}|редактор|админ(?:истратор)?|guest|web\s?master|newsroom)$/iu;
const TITLE_AFTER =
  /^(?:президент|премьер|министр|аким|әкім|депутат|председател|төраға|директор|посол|елші|president|minister|chairman|ambassador|director|глава|басшы)/iu;

/** The byline as printed, or none, with its evidence. `dateLine` is the place of the line that shows the date, or -1; `taken` are ranges of outlet and agency names. */
export function findByline(
  page: Page,
  headline: HeadlineFinding | null,
  dateLine: number,
  taken: readonly Range[],
): BylineFinding {
  const evidence: Evidence[] = [];
  const options: { name: string; start: number; rule: string; confidence: number; line: number | null }[] = [];
  const { lines } = page;
  const headEnd = Math.max(
    headEndOf(page, headline),
    dateLine >= 0 && dateLine < 400 && dateLine < lines.length - 14 ? dateLine + 2 : 0,
  );
  for (const [at, line] of lines.entries()) {
    const inHead = at <= headEnd;
    const inFoot = at >= lines.length - 14;
    if (!inHead && !inFoot) continue;
    if (PHOTO.test(line.text)) {
      const name = new RegExp(`(?<name>${GIVEN}\\s${GIVEN})$`, 'u').exec(line.text);
      if (name?.groups?.name)
        evidence.push(
          rejected(
            'byline',
            name.groups.name,
            { start: line.start + name.index, end: line.start + name.index + name.groups.name.length },
            'byline.name',
            'byline.photo-credit',
          ),
        );
      continue;
    }
    const add = (match: RegExpExecArray | null, rule: string, confidence: number, whole: boolean) => {
      const printed = match?.groups?.name;
      if (!match || !printed) return;
      const name = withoutLabel(printed);
      options.push({
        name,
        start: line.start + match.index + match[0].indexOf(printed),
        rule,
        confidence,
        line: whole ? at : null,
      });
    };
    const text = line.text.slice(0, 4000);
    add(LABELLED.exec(text), 'byline.labelled', 0.95, line.text.length < 90);
    if (line.text.length < 160 && (inHead || at >= lines.length - 6)) add(BY.exec(text), 'byline.by', 0.93, true);
    if (inHead && line.text.length < 80) add(HANDLE.exec(text), 'byline.handle', 0.88, true);
    if (inHead && isParagraph(line)) add(AFTER_WIRE.exec(text.slice(0, 120)), 'byline.after-wire', 0.8, false);
    if (line.text.length < 90) add(LABEL_BEFORE.exec(text), 'byline.labelled', 0.93, true);
    const label = LABEL_ALONE.test(text) ? lines[at + 1] : undefined;
    const under = label && label.text.length < 90 ? UNDER_LABEL.exec(label.text) : null;
    if (label && under?.groups?.name)
      options.push({
        name: under.groups.name,
        start: label.start,
        rule: 'byline.labelled',
        confidence: 0.93,
        line: at + 1,
      });
    if (inHead && line.text.length < 120 && (page.dated.get(line.from)?.length ?? 0) > 0) {
      add(DATED_BY.exec(text), 'byline.by', 0.9, false);
      const last = MASTHEAD_NAME.exec(text);
      if (last?.groups?.name && isGivenName(last.groups.name.split(/\s/u)[0] ?? ''))
        add(last, 'byline.lone-name', 0.8, false);
      else add(nameBesideDay(page, line), 'byline.lone-name', 0.78, false);
    }
    const initials = at === lines.length - 1 - trailing(page) && isSentence(lines[at - 1]) ? INITIALS.exec(text) : null;
    add(initials, 'byline.lone-name', 0.75, true);
    const lone = loneName(page, headline, line, at, headEnd);
    if (lone) add(lone.match, 'byline.lone-name', lone.confidence, true);
  }
  options.sort((one, other) => other.confidence - one.confidence || one.start - other.start);
  let best: (typeof options)[number] | null = null;
  for (const option of options) {
    const range = { start: option.start, end: option.start + option.name.length };
    const reason = reasonAgainst(page, headline, option.name, option.rule, range, taken);
    if (reason) evidence.push(rejected('byline', option.name, range, option.rule, reason));
    else if (!best) {
      best = option;
      evidence.unshift(chosen('byline', option.name, range, option.rule, option.confidence));
    } else if (option.name !== best.name)
      evidence.push(candidate('byline', option.name, range, option.rule, option.confidence));
  }
  if (!best) evidence.unshift(chosen('byline', null, null, 'byline.none', 0.8));
  return {
    value: best?.name ?? null,
    evidence,
    line: best?.line ?? null,
    range: best ? { start: best.start, end: best.start + best.name.length } : null,
  };
}

/** Whether a stated author (a meta tag, a column) may be one: not an outlet, an office, an address or "admin". */
export function isPerson(name: string, authority: Authority): boolean {
  return (
    name.length <= 120 &&
    !NOBODY.test(name) &&
    !authority.find(name) &&
    !/[@/\n]|^https?:|\.(?:kz|ru|com|org|net)$/iu.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !name.split(/\s+/u).every((word) => NOT_A_PERSON.test(word))
  );
}

function headEndOf(page: Page, headline: HeadlineFinding | null): number {
  const from = headline?.opens ?? 0;
  for (let at = from + 1; at < page.lines.length; at += 1) {
    const line = page.lines[at];
    if (line && isParagraph(line) && !page.ruled[at] && line.words >= 25) return at;
    if (at > from + 16) return at;
  }
  // A short report has no long paragraph: its first sentence is where it begins.
  const sentence = page.lines.findIndex(
    (line, at) =>
      at > from && !page.ruled[at] && (isParagraph(line) || (line.words >= 8 && /[.!?…]$/u.test(line.text))),
  );
  return sentence < 0 ? from + 1 : sentence;
}

function loneName(
  page: Page,
  headline: HeadlineFinding | null,
  line: Line,
  at: number,
  headEnd: number,
): { match: RegExpExecArray; confidence: number } | null {
  if (line.text.length > 80 || page.ruled[at] || at === headline?.line) return null;
  const match = LONE.exec(line.text);
  const words = match?.groups?.name?.split(/\s/u) ?? [];
  if (!match || words.some((word) => NOT_A_PERSON.test(word))) return null;
  const surname = words.some((word) => SURNAME.test(word) && word.length > 3);
  const capitals =
    words.length === 2 && /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') && /^\p{Lu}{3,}$/u.test(words[1] ?? '');
  const cyrillic = /\p{Script=Cyrillic}/u.test(line.text);
  const content = page.lines.length - 1 - trailing(page);
  const given = isGivenName(words[0] ?? '') || (words.length === 2 && surname && isGivenName(words[1] ?? ''));
  if (given && headline && at > headline.line && at < headEnd) return { match, confidence: 0.8 };
  // Whom to call is not who wrote.
  if ([1, 2].some((below) => REACH.test(page.lines[at + below]?.text ?? ''))) return null;
  if (page.ruled[at - 1] === 'contact.line' || CONTACT.test(page.lines[at - 1]?.text ?? '')) return null;
  const above =
    given && headline && at < headline.line && (at === headline.line - 1 || isDated(page, page.lines[at - 1]));
  if (above) return { match, confidence: 0.75 };
  const onDate =
    (cyrillic || surname) &&
    words.length === 2 &&
    (isDated(page, page.lines[at + 1]) || isDated(page, page.lines[at - 1]));
  if (onDate && headline && at > headline.line && at <= headline.line + 3 && at < headEnd)
    return { match, confidence: 0.72 };
  if (given && at > (headline?.line ?? 0) && at > page.lines.length - 15 && at <= content && isAfterAll(page, at))
    return TITLE_AFTER.test(page.lines[at + 1]?.text ?? '') ? null : { match, confidence: 0.8 };
  const next = page.lines[at + 1]?.text ?? '';
  if (at > (headline?.line ?? 0) && at >= content - 1 && at <= content) {
    if (TITLE_AFTER.test(next)) return null;
    if (surname || capitals) return { match, confidence: 0.85 };
    return cyrillic && at === content && isSentence(page.lines[at - 1]) ? { match, confidence: 0.7 } : null;
  }
  const beside =
    headline !== null && (at === headline.line + 1 || headline.repeats.includes(at - 1) || at === headEnd - 1);
  if (beside && at < headEnd && cyrillic && (surname || capitals)) return { match, confidence: 0.75 };
  return null;
}

/** The part of a line with the day, set off by a sign or by the day itself, that is a name: "Имя Фамилия | 2 мая 2021". */
function nameBesideDay(page: Page, line: Line): RegExpExecArray | null {
  if (line.words > 14) return null;
  let rest = line.text;
  for (const date of page.dated.get(line.from) ?? []) {
    const from = (date.timeStart ?? date.start) - line.start;
    const to = Math.max(date.end, date.endWithTime) - line.start;
    rest = rest.slice(0, from) + '|'.repeat(to - from) + rest.slice(to);
  }
  const name = new RegExp(String.raw`(?:^|[|•·,/–—])\s*(?<name>${GIVEN}\s${GIVEN})(?=\s*(?:$|[|•·,/–—]))`, 'gu');
  for (let match = name.exec(rest); match; match = name.exec(rest)) {
    const words = match.groups?.name?.split(/\s/u) ?? [];
    const person = words.some(isGivenName) || (SURNAME.test(words[1] ?? '') && (words[1] ?? '').length > 5);
    if (person && !words.some((word) => NOT_A_PERSON.test(word))) return match;
    name.lastIndex = match.index + match[0].length;
  }
  return null;
}

/** A telephone number or an address for letters. */
const REACH = /^(?:tel|тел|mob|моб|phone|e-?mail|телефон|telephone)\s?[.:]|^\+?[\d\s()-]{7,}$|^\S+@\S+\.\p{L}{2,}$/iu;
const CONTACT = /(?:contacts?|inquiries|байланыс|контакт\p{L}*|для справок)\s?:?$/iu;

const isDated = (page: Page, line: Line | undefined) =>
  line !== undefined && line.words <= 8 && (page.dated.get(line.from)?.length ?? 0) > 0;

/** Whether no sentence comes after a line but such as cleaning hides. */
function isAfterAll(page: Page, at: number): boolean {
  return page.lines.every(
    (line, place) => place <= at || page.ruled[place] !== null || line.words < 5 || !/[.!…]$/u.test(line.text),
  );
}

/** Lines at the end that cleaning hides. */
function trailing(page: Page): number {
  let count = 0;
  while (count < page.lines.length && page.ruled[page.lines.length - 1 - count]) count += 1;
  return count;
}

const isSentence = (line: Line | undefined) =>
  line !== undefined && (/[.!?»"”…]$/u.test(line.text) || PHOTO.test(line.text));

function reasonAgainst(
  page: Page,
  headline: HeadlineFinding | null,
  name: string,
  rule: string,
  range: Range,
  taken: readonly Range[],
): string | null {
  if (taken.some((other) => other.start < range.end && range.start < other.end)) return 'byline.outlet-or-agency';
  if (page.authority.find(name)) return 'byline.outlet-or-agency';
  if (NOBODY.test(name)) return 'byline.nobody';
  if (rule !== 'byline.lone-name') return null;
  // Whom the article is about does not sign it: the surname's stem stands in the headline, or often in the text.
  const stem = (name.split(/\s/u).at(-1) ?? '').slice(0, -1);
  if (stem.length >= 4 && headline?.value.includes(stem)) return 'byline.in-headline';
  const lines = page.lines.filter(
    (line) => line.start !== range.start && !PHOTO.test(line.text) && line.text.includes(stem),
  );
  return stem.length >= 4 && lines.length > 1 ? 'byline.person-in-text' : null;
}

/** A name cut before the label of what follows it on the same line ("Автор: Имя Фамилия Ключевые слова: ..."). */
function withoutLabel(printed: string): string {
  return printed
    .replace(
      /\s(?:Ключевые|Теги|Тэги|Метки|Басты|Кілт|Түйін|Tags|Keywords|Фото|Сурет|Photo|Читайте|Нашли|Қате|Источник|Дата|Күні)(?![\p{L}]).*$/u,
      '',
    )
    .replace(/[.,]$/u, '');
}
