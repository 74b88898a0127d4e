// Splits a text that holds several articles: a database's numbered export, articles between rules, a page of wire stories. In doubt it is one.

import type { Range } from '../contract/values.ts';
import { datelineOf } from './datelines.ts';
import { findDates } from './dates.ts';
import { isParagraph, type Line, linesOf } from './lines.ts';

const MOST_PARTS = 2_000;
/** "Document 3 of 20", "3 of 20 DOCUMENTS", "Документ 3 из 20", "Құжат 3/20". */
const NUMBERED =
  /^(?:[-=*_#\s]{0,40})(?:(?:document|article|story|item|документ|статья|сообщение|публикация|құжат|мақала|хабарлама)\s(?:№\s?)?(?<at>\d{1,5})\s?(?:of|из|\/)\s?(?<all>\d{1,5})|(?<at2>\d{1,5})\s(?:of|из)\s(?<all2>\d{1,5})\s(?:documents?|articles?|stories|items|документов|статей|сообщений|публикаций|құжат|мақала))(?:[-=*_#\s.:]{0,40})$/iu;
const RULE = /^(?:={5,}|-{8,}|_{8,}|\*{5,}|#{5,}|~{5,}|•{5,}|(?:\*\s){4,}\*|(?:=\s){4,}=|(?:-\s){7,}-)$/u;

/** The ranges of the articles in a text, in order, not overlapping; the whole text when it holds one. */
export function splitText(text: string): Range[] {
  const whole = [{ start: 0, end: text.length }];
  if (text.length > 40_000_000) return whole;
  const lines = linesOf(text);
  if (lines.length < 6) return whole;
  const parts = numbered(text, lines) ?? ruled(text, lines) ?? wire(text, lines);
  return parts && parts.length > 1 && parts.length <= MOST_PARTS ? parts : whole;
}

/** Articles under a line that counts them. The count must run from one to the end, or as far as the export was cut. */
function numbered(text: string, lines: readonly Line[]): Range[] | null {
  const heads: { line: number; at: number; all: number }[] = [];
  for (const [line, { text: content }] of lines.entries()) {
    if (content.length > 120) continue;
    const { at, all, at2, all2 } = NUMBERED.exec(content)?.groups ?? {};
    if (at ?? at2) heads.push({ line, at: Number(at ?? at2), all: Number(all ?? all2) });
  }
  const first = heads[0];
  if (!first || heads.length < 2) return null;
  const counts = heads.every((head, index) => head.at === first.at + index && head.all === first.all);
  if (!counts || first.at + heads.length - 1 > first.all) return null;
  // Over the line or under it: the first stands before any article, the last after none.
  const before = lines.slice(0, first.line).some(isParagraph);
  const after = lines.slice((heads.at(-1)?.line ?? 0) + 1).some(isParagraph);
  if (before === after) return null;
  const parts = heads.map(({ line }, index) => {
    const next = heads[index + 1]?.line;
    const from = before ? (index === 0 ? 0 : lines[heads[index - 1]?.line ?? 0]?.after) : lines[line]?.after;
    const to = before ? lines[line]?.from : next === undefined ? text.length : lines[next]?.from;
    return trimmed(text, from ?? 0, to ?? text.length);
  });
  const bare = parts.flatMap((part) => withoutRules(text, part));
  return bare.length === heads.length && bare.every((part) => holdsArticle(text, part)) ? bare : null;
}

/** Articles between rules of the same kind, each with a headline and a paragraph, and nearly each with a day or a dateline. */
function ruled(text: string, lines: readonly Line[]): Range[] | null {
  const kinds = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (!RULE.test(line.text)) continue;
    const kind = line.text[0] ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
  }
  for (const [kind, places] of [...kinds].sort(([, one], [, other]) => one.length - other.length)) {
    if (places.length < (kind === '=' ? 1 : 2)) continue;
    const parts = between(text, [0, ...places.flatMap((at) => lines[at]?.after ?? []), text.length]).flatMap((part) =>
      withoutRules(text, part),
    );
    const dated = parts.filter((part) => opensLikeArticle(text, part)).length;
    if (
      parts.length >= (kind === '=' ? 2 : 3) &&
      parts.every((part) => holdsArticle(text, part) && hasHeadline(text, part)) &&
      dated >= parts.length * 0.8
    )
      return parts;
  }
  return null;
}

/** Wire stories one after the other: three headlines or more, each with a paragraph under it that opens with the same wire's dateline. */
function wire(text: string, lines: readonly Line[]): Range[] | null {
  const starts: number[] = [];
  const wires = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (!isParagraph(line)) continue;
    const dateline = datelineOf(
      line,
      findDates(line.text.slice(0, 200)).map((date) => ({
        ...date,
        start: date.start + line.start,
        end: date.end + line.start,
        endWithTime: date.endWithTime + line.start,
      })),
      false,
    );
    if (!dateline?.wire) continue;
    const head = lines[at - 1];
    // A headline, or a line of the day between it and the story.
    const over = head && findDates(head.text).length > 0 && head.words <= 8 ? lines[at - 2] : head;
    if (!over || isParagraph(over) || over.words < 3 || /[.,;:]$/u.test(over.text)) return null;
    starts.push(over.from);
    wires.add(dateline.wire.printed.toLowerCase());
  }
  if (starts.length < 3 || wires.size > 1) return null;
  return between(text, [0, ...starts.slice(1), text.length]);
}

function between(text: string, bounds: readonly number[]): Range[] {
  return bounds.slice(0, -1).map((from, at) => trimmed(text, from, bounds[at + 1] ?? text.length));
}

/** A range without the white space round it: never inside a character. */
function trimmed(text: string, from: number, to: number): Range {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}

/** A part without the rules at its edges; nothing when there is no more in it. */
function withoutRules(text: string, part: Range): Range[] {
  let range = part;
  for (;;) {
    const content = text.slice(range.start, range.end);
    const first = /^[^\n\r]*/u.exec(content)?.[0] ?? '';
    const last = content.slice(Math.max(content.lastIndexOf('\n'), content.lastIndexOf('\r')) + 1);
    if (content === '') return [];
    if (RULE.test(last.trim())) range = trimmed(text, range.start, range.end - last.length);
    else if (RULE.test(first.trim())) range = trimmed(text, range.start + first.length, range.end);
    else return [range];
  }
}

function holdsArticle(text: string, part: Range): boolean {
  return linesOf(text.slice(part.start, part.end)).some(isParagraph);
}

function hasHeadline(text: string, part: Range): boolean {
  const [first, second] = linesOf(text.slice(part.start, part.start + 4_000));
  return [first, second].some(
    (line) =>
      line !== undefined &&
      !isParagraph(line) &&
      line.words >= 3 &&
      line.text.length <= 220 &&
      !/[.;,]$/u.test(line.text),
  );
}

/** A day, a dateline or a labelled source within the first lines. */
function opensLikeArticle(text: string, part: Range): boolean {
  const head = text.slice(part.start, part.start + 3_000);
  const lines = linesOf(head).slice(0, 8);
  const until = lines.findIndex(isParagraph);
  const top = lines.slice(0, until < 0 ? lines.length : until + 1);
  return top.some(
    (line) =>
      (!isParagraph(line) &&
        (findDates(line.text).some((date) => date.value !== null) || /^\p{L}{3,20}\s?:\s?\S/u.test(line.text))) ||
      datelineOf(line, findDates(line.text.slice(0, 200)), true) !== null,
  );
}
