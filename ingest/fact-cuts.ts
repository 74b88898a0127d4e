// What the facts of a page hide of its text: the lines that only say the headline, the outlet, the day or the author; and that something to read is left.

import type { Evidence } from '../contract/clipping.ts';
import type { PrintedName } from '../contract/draft.ts';
import type { Range } from '../contract/values.ts';
import { bodyOf } from '../language/body.ts';
import type { Cut } from './clean.ts';
import type { HeadlineFinding } from './headline.ts';
import { fold, isParagraph, type Line } from './lines.ts';
import { lostBreaks } from './lost-breaks.ts';
import type { Page } from './page.ts';

/** The headline's own line, or its part of it, and every line that says it again. */
export function headlineCuts(page: Page, headline: HeadlineFinding | null): Cut[] {
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
export function siteNameCuts(page: Page, evidence: readonly Evidence[], outlet: PrintedName | null): Cut[] {
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
export function dateCuts(page: Page, shown: readonly Range[], names: readonly string[]): Cut[] {
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

/** A whole line, with its end. */
export const lineCut = (line: Line | undefined, rule: string): Cut[] =>
  line ? [{ start: line.from, end: line.next, rule }] : [];

/** "Автор: Имя Фамилия" within a line of other things. */
export function labelCut(text: string, name: Range): Cut[] {
  const label = /(?:автор\p{L}{0,3}|мәтін|дайындаған|подготовил[аи]?|текст|жазған)\s?[:–—]\s?$/iu.exec(
    text.slice(Math.max(0, name.start - 24), name.start),
  );
  return label ? [{ start: name.start - label[0].length, end: name.end, rule: 'byline' }] : [];
}

/** When cleaning would leave nothing to read, only what is surely not the article stays hidden. */
export function keepBody(text: string, cuts: Cut[], headline: HeadlineFinding | null): Cut[] {
  if (/\p{L}/u.test(bodyOf(text, cuts))) return cuts;
  const kept = cuts.filter((cut) => cut.rule !== 'headline' && cut.rule !== 'headline.repeated');
  return headline && /\p{L}/u.test(bodyOf(text, kept)) ? kept : [];
}

/** Adds the lost breaks outside what is hidden. */
export function withBreaks(text: string, cuts: Cut[]): Cut[] {
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
