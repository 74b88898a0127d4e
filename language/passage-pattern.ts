// What the analyst's own cleaning rules say: words with `{number}`, `{date}` and `{any}` between them, found in a text in
// linear time. Never a regular expression made of what somebody typed.

import type { Range } from '../contract/values.ts';

/** What a rule hides where its pattern stands. `line`: the whole line must be the pattern; `span`: the words alone; `from`: a line that is the pattern, and all after it. */
export type Hides = 'line' | 'span' | 'from';

/** A pattern ready to be looked for. */
export interface PassagePattern {
  /** Stretches of `text` the rule hides, sorted and not overlapping. `breaks` are offsets at which a line break was lost. */
  find(text: string, breaks?: readonly number[]): Range[];
}

/** Longest pattern, in UTF-16 units. */
const LONGEST_PATTERN = 500;
const MOST_PLACEHOLDERS = 12;

type Token = { kind: 'words'; folded: string } | { kind: 'space' } | { kind: 'number' } | { kind: 'date' };
/** Tokens with no `{any}` among them: where they match is settled by where they begin. */
type Segment = readonly Token[];

// Each is anchored where it is tried and bounded in length, so that trying one costs a constant.
const NUMBER = /\d{1,12}(?:[ \u00a0\u202f.,]\d{1,3}){0,4}(?:[KkКк](?!\p{L}))?/uy;
const DATE =
  /(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})|\d{4}\s?(?:жыл\p{L}{0,4}|ж\.?),?\s\d{1,2}\s\p{L}{3,12}|\d{1,2}\s\p{L}{3,12}\.?,?(?:\s\d{4}(?:\s?(?:г(?:\.|ода)?|ж(?:\.|ыл\p{L}{0,4})?)(?!\p{L}))?)?|\p{L}{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?)(?:,?\s\d{1,2}:\d{2}(?::\d{2})?)?/uy;
const SPACE = /\s/u;
const PLACEHOLDER = /\{(number|date|any)\}/u;

/** The pattern made of a rule's words, or the reason why they make none: nothing but placeholders would hide everything. */
export function compilePassage(
  pattern: string,
  hides: Hides,
): { ok: true; pattern: PassagePattern } | { ok: false; reason: 'empty' | 'too-long' | 'too-wide' } {
  if (pattern.length > LONGEST_PATTERN || pattern.split('{').length - 1 > MOST_PLACEHOLDERS)
    return { ok: false, reason: 'too-long' };
  const words = pattern.replace(new RegExp(PLACEHOLDER, 'gu'), '').replace(/[^\p{L}\p{N}]/gu, '');
  if (pattern.trim() === '') return { ok: false, reason: 'empty' };
  // One letter of its own and room for anything would be nearly every line.
  if (words.length < (pattern.includes('{any}') ? 3 : 1)) return { ok: false, reason: 'too-wide' };
  const segments = pattern
    .trim()
    .split('{any}')
    .map((part) => tokensOf(part));
  const literals = segments.flatMap((tokens) =>
    tokens.flatMap((token) => (token.kind === 'words' ? [token.folded] : [])),
  );
  const rarest = literals.reduce((best, one) => (one.length > best.length ? one : best), '');
  return { ok: true, pattern: { find: (text, breaks = []) => find(text, breaks, segments, rarest, hides) } };
}

function tokensOf(part: string): Segment {
  const tokens: Token[] = [];
  for (const piece of part.split(new RegExp(PLACEHOLDER, 'u'))) {
    if (piece === 'number' || piece === 'date') {
      tokens.push({ kind: piece });
      continue;
    }
    for (const bit of piece.split(/(\s+)/u)) {
      if (bit === '') continue;
      tokens.push(SPACE.test(bit) ? { kind: 'space' } : { kind: 'words', folded: lower(bit) });
    }
  }
  return tokens;
}

/** Lower case at the same offsets: a letter whose small form is longer stays as it is. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  }).join('');
}

function find(
  text: string,
  breaks: readonly number[],
  segments: readonly Segment[],
  rarest: string,
  hides: Hides,
): Range[] {
  const small = lower(text);
  const ranges: Range[] = [];
  if (!small.includes(rarest)) return ranges;
  for (const line of linesAround(small, rarest, breaks)) {
    if (hides === 'span') {
      let at = line.start;
      while (at < line.end) {
        const found = matchFrom(small, at, line.end, segments, 'anywhere');
        if (!found) break;
        if (found.end > found.start) ranges.push(found);
        at = Math.max(found.end, at + 1);
      }
      continue;
    }
    if (!matchFrom(small, line.start, line.end, segments, 'whole')) continue;
    if (hides === 'from') {
      ranges.push({ start: line.from, end: text.length });
      break;
    }
    ranges.push({ start: line.from, end: line.next });
  }
  return ranges;
}

interface Place extends Range {
  /** Where the line begins and where the next one does, blank space and line end with it. */
  from: number;
  next: number;
}

/** The lines that hold the literal, in order: a long text is not cut into all its lines. */
function* linesAround(small: string, literal: string, breaks: readonly number[]): Generator<Place> {
  let at = 0;
  let mark = 0;
  while (at < small.length) {
    const hit = literal === '' ? at : small.indexOf(literal, at);
    if (hit < 0) return;
    while ((breaks[mark] ?? Number.POSITIVE_INFINITY) <= hit) mark += 1;
    const from = Math.max(lineStart(small, hit), breaks[mark - 1] ?? 0, at);
    const stop = Math.min(lineEnd(small, hit), breaks[mark] ?? Number.POSITIVE_INFINITY);
    let start = from;
    let end = stop;
    while (start < end && SPACE.test(small[start] ?? '')) start += 1;
    while (end > start && SPACE.test(small[end - 1] ?? '')) end -= 1;
    let next = stop;
    if (next !== breaks[mark]) while (next < small.length && SPACE.test(small[next] ?? '')) next += 1;
    yield { start, end, from, next };
    at = Math.max(stop, hit + 1);
  }
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}

const isLineEnd = (code: number) => code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;

/**
 * Segments in turn, each at its leftmost place after the one before, as a wildcard is matched without going back: no
 * earlier choice can make a later one fail. A `whole` match begins and ends with the line.
 */
function matchFrom(
  text: string,
  from: number,
  to: number,
  segments: readonly Segment[],
  how: 'whole' | 'anywhere',
): Range | null {
  let at = from;
  let start = from;
  for (const [index, segment] of segments.entries()) {
    const first = index === 0;
    const last = index === segments.length - 1;
    if (segment.length === 0) {
      // `{any}` at an edge takes the rest of the line.
      if (last && index > 0) at = to;
      continue;
    }
    const anchored = first && how === 'whole';
    const closed = last && how === 'whole';
    let end = -1;
    let place = at;
    for (; place <= to; place += 1) {
      end = matchAt(text, place, from, to, segment);
      if (end >= 0 && (!closed || end === to)) break;
      end = -1;
      if (anchored) break;
    }
    if (end < 0) return null;
    if (first) start = place;
    at = end;
  }
  return { start, end: at };
}

/** Where the segment ends that begins at `from`, or -1. `first` and `to` bound the line: a word may be cut off there. */
function matchAt(text: string, from: number, first: number, to: number, segment: Segment): number {
  let at = from;
  for (const [index, token] of segment.entries()) {
    if (token.kind === 'words') {
      if (!text.startsWith(token.folded, at) || at + token.folded.length > to) return -1;
      // A pattern's word is a word: "views" is not found in "reviews".
      if (index === 0 && at > first && isInWord(text, at)) return -1;
      at += token.folded.length;
      if (index === segment.length - 1 && at < to && isInWord(text, at)) return -1;
    } else if (token.kind === 'space') {
      const start = at;
      while (at < to && SPACE.test(text[at] ?? '')) at += 1;
      // Space at a segment's edge, next to `{any}`, may be missing.
      if (at === start && index > 0 && index < segment.length - 1) return -1;
    } else {
      const shape = token.kind === 'number' ? NUMBER : DATE;
      if (index === 0 && /\d/.test(text[at - 1] ?? '')) return -1;
      shape.lastIndex = at;
      const match = shape.exec(text);
      if (!match || at + match[0].length > to) return -1;
      at += match[0].length;
    }
  }
  return at;
}

const LETTER = /[\p{L}\p{N}]/u;
const isInWord = (text: string, at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');

/** A way to make a rule of a passage. */
export interface Proposal {
  kind: 'exact' | 'generalised' | 'begins' | 'span';
  pattern: string;
  hides: Hides;
}

/** Rules that a selected stretch could mean, the likeliest first: its line with numbers and dates left open, the line as it is, how it begins, the stretch itself. */
export function proposeRules(text: string, range: Range, breaks: readonly number[] = []): Proposal[] {
  const before = breaks.filter((at) => at <= range.start).at(-1) ?? 0;
  const after = breaks.find((at) => at >= range.end) ?? text.length;
  const line = text
    .slice(Math.max(lineStart(text, range.start), before), Math.min(lineEnd(text, range.end), after))
    .trim();
  const selected = text.slice(range.start, range.end).trim();
  const first = line.split(/[\n\r\f\u2028\u2029]/u)[0]?.trim() ?? '';
  const proposals: Proposal[] = [];
  const add = (kind: Proposal['kind'], pattern: string, hides: Hides) => {
    const bounded = pattern.slice(0, LONGEST_PATTERN);
    if (proposals.some((one) => one.pattern === bounded && one.hides === hides)) return;
    if (compilePassage(bounded, hides).ok) proposals.push({ kind, pattern: bounded, hides });
  };
  const single = first === line && line.length <= 240;
  if (single) {
    const open = generalised(line);
    if (open !== literal(line)) add('generalised', open, 'line');
    add('exact', literal(line), 'line');
  }
  const opening = /^\S+(?:\s\S+){0,2}/u.exec(selected.length < first.length ? selected : first)?.[0] ?? '';
  if (first.startsWith(opening)) add('begins', `${generalised(opening)}{any}`, 'line');
  if (!/[\n\r]/u.test(selected)) add('span', literal(selected), 'span');
  return proposals;
}

/** Braces are what placeholders are written with; a text's own become anything. */
const literal = (text: string) => text.replace(/[{}]+/gu, '{any}').replace(/\s+/gu, ' ');

function generalised(line: string): string {
  const words = literal(line);
  let pattern = '';
  let at = 0;
  while (at < words.length) {
    const fresh = !LETTER.test(words[at - 1] ?? '') && !/[{]/.test(words[at] ?? '');
    DATE.lastIndex = at;
    const date = fresh ? DATE.exec(words)?.[0] : undefined;
    if (date && isDated(date) && !LETTER.test(words[at + date.length] ?? '')) {
      pattern += '{date}';
      at += date.length;
      continue;
    }
    NUMBER.lastIndex = at;
    const number = fresh ? NUMBER.exec(words)?.[0] : undefined;
    if (number) {
      pattern += '{number}';
      at += number.length;
      continue;
    }
    pattern += words[at];
    at += 1;
  }
  return pattern;
}

const MONTH_WORD =
  /(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан|қараша|желтоқсан|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** "143 рет" has the shape of a day and a month, and is a number. */
const isDated = (date: string) => !/\p{L}/u.test(date) || MONTH_WORD.test(date);
