// Finds the headline of a page: the first line that is one, freed of what scraping stuck to it.

import type { Range } from '../contract/values.ts';
import { datelineOf } from './datelines.ts';
import type { Fact } from './formats/piece.ts';
import { headlineIn, isMarked, type LineHeadline, repeatsOf } from './headline-in-line.ts';
import { type HeadlineOption, surestHeadline } from './headline-score.ts';
import { fold, isParagraph, type Line } from './lines.ts';
import { datesOf, ISSUE, isSiteFurniture, NEWSPAPER, type Page } from './page.ts';

/** The headline found. */
export interface HeadlineFinding extends LineHeadline {
  /** Other lines that were considered. */
  candidates: Range[];
}

/** The headline, or null when no line of the text could be one. A headline the format states is taken where a line says it; `name` is its file's. */
export function findHeadline(page: Page, facts: readonly Fact[] = [], name = ''): HeadlineFinding | null {
  const { lines } = page;
  for (const fact of facts) {
    const stated = statedHeadline(page, fact);
    if (stated) return stated;
  }
  const eligible: number[] = [];
  for (let at = 0; at < Math.min(lines.length, 400); at += 1) if (isEligible(page, at)) eligible.push(at);
  const first = eligible[0];
  if (first === undefined) return null;
  const paragraph = eligible.findIndex((at) => lines[at] && isParagraph(lines[at]));
  const masthead = eligible.slice(0, Math.max(8, paragraph + 1)).find((at) => opensWithDateAndDateline(page, at));
  const chosen = masthead ?? choose(page, eligible, name) ?? first;
  const finding = headlineIn(page, chosen);
  if (!finding) return null;
  const candidates = eligible.filter((at) => at !== chosen && !finding.repeats.includes(at)).slice(0, 3);
  return { ...finding, candidates: candidates.flatMap((at) => lines[at] ?? []).filter((line) => !isParagraph(line)) };
}

/** The first line that says what the fact states; a weak fact (a document's title property) only near the top. */
function statedHeadline(page: Page, fact: Fact): HeadlineFinding | null {
  const folded = fold(fact.value);
  const at = page.places.get(folded)?.[0];
  const line = at === undefined ? undefined : page.lines[at];
  if (at === undefined || !line || (fact.confidence < 0.35 && at > 12)) return null;
  const { start, end } = line;
  return {
    value: line.text.replace(/\s+/gu, ' '),
    start,
    end,
    rule: fact.rule,
    confidence: Math.max(fact.confidence, 0.9),
    line: at,
    ...repeatsOf(page, at, folded),
    siteName: null,
    candidates: [],
  };
}

function isEligible(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.words === 0 || page.ruled[at] || isSiteFurniture(line)) return false;
  if (/^(?:https?:|www\.|---$|\*{3})/u.test(line.text)) return false;
  if (line.words <= 4 && at < 12 && /\.(?:kz|ru|com|org|net|uz|kg|tj|info|media)(?!\p{L})/iu.test(line.text))
    return false;
  if (line.words <= 5 && (page.authority.find(line.text) || page.authority.findDomain(line.text))) return false;
  if (isLabelled(line) && !isMarked(line)) return false;
  if (datelineOf(line, datesOf(page, line), false)?.alone) return false;
  return (
    !isOnlyDate(page, line) &&
    !(at < 4 && NEWSPAPER.test(line.text)) &&
    !(at < 6 && line.words <= 14 && ISSUE.test(line.text))
  );
}

/** "Author: ...", "Күні: ...": a line that names a field. */
function isLabelled(line: Line): boolean {
  return (
    line.text.length < 300 &&
    /^(?:автор(?:ы|лар|ы мен)?|мәтін|дайындаған|подготовил[аи]?|date|дата|күні|published|опубликовано|жарияланған|updated|обновлено|author|by|source|источник|дереккөз|url|link|language|rubric|рубрика|айдар|tags|теги|тегтер)\s?:/iu.test(
      line.text,
    )
  );
}

function isOnlyDate(page: Page, line: Line): boolean {
  const dates = datesOf(page, line);
  if (dates.length === 0 || line.words > 14) return false;
  let rest = line.text;
  for (const date of [...dates].reverse())
    rest = rest.slice(0, date.start - line.start) + rest.slice(Math.max(date.end, date.endWithTime) - line.start);
  return (
    (fold(rest).match(/\p{L}{3,}/gu)?.length ?? 0) <= 1 ||
    (dates[0]?.hasTime === true && (fold(rest).match(/\p{L}{3,}/gu)?.length ?? 0) <= 2)
  );
}

function opensWithDateAndDateline(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line) return false;
  const date = datesOf(page, line)[0];
  const dateline = datelineOf(line, [], true);
  return (
    date !== undefined &&
    date.start === line.start &&
    date.hasTime &&
    dateline !== null &&
    dateline.start > date.endWithTime
  );
}

/** The surest of the lines before the article. */
function choose(page: Page, eligible: readonly number[], name: string): number | null {
  const file = fold((name.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]{1,5}$/u, ''));
  const options = eligible.slice(0, 150).flatMap((at): HeadlineOption[] => {
    const line = page.lines[at];
    const own = headlineIn(page, at);
    if (!line || !own) return [];
    const folded = fold(own.value);
    const dates = datesOf(page, line).filter((date) => date.start >= own.start && date.end <= own.end);
    return [
      {
        at,
        folded,
        doubled: own.rule === 'headline.repeated-in-line' || own.siteName !== null,
        repeats: own.repeats,
        marked: isMarked(line) && at < 14,
        named:
          file.length >= 15 &&
          (folded === file || folded.startsWith(`${file} `) || file.startsWith(`${folded} `)) &&
          folded.length >= 15,
        dated: dates.some(({ kind }) => kind === 'day') && folded.split(' ').length <= 9,
      },
    ];
  });
  return surestHeadline(page, options);
}
