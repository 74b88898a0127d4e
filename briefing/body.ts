// The text of a clipping as paragraphs of runs: hidden ranges left out, highlights marked, every run with its range.

import type { HighlightColour } from '../contract/annotation.ts';
import type { HiddenRange } from '../contract/clipping.ts';
import type { Range } from '../contract/values.ts';

/** A stretch of the text, verbatim; `colour` is the highlight it lies in. */
export interface Run extends Range {
  text: string;
  colour: HighlightColour | null;
}

/** A highlighted range of the text. */
export interface HighlightedRange extends Range {
  colour: HighlightColour;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** What of `range` is left to read: its parts round the hidden ranges that hide more than white space. */
export function shownParts(text: string, hidden: readonly HiddenRange[], range: Range): Range[] {
  const parts: Range[] = [];
  let part: Range = { start: range.start, end: range.start };
  for (const piece of pieces(hidden, range)) {
    const gap = text.slice(part.end, piece.start).trim();
    if (gap === '') part = { start: part.start, end: piece.end };
    else {
      if (text.slice(part.start, part.end).trim() !== '') parts.push(part);
      part = { ...piece };
    }
  }
  if (text.slice(part.start, part.end).trim() !== '') parts.push(part);
  return parts;
}

/** The stretches of `range` that no hidden range covers. */
function pieces(hidden: readonly HiddenRange[], range: Range): Range[] {
  const found: Range[] = [];
  let at = range.start;
  for (const hide of hidden) {
    if (hide.shown || hide.start === hide.end || hide.end <= at) continue;
    if (hide.start >= range.end) break;
    if (hide.start > at) found.push({ start: at, end: hide.start });
    at = hide.end;
  }
  if (at < range.end) found.push({ start: at, end: range.end });
  return found;
}

/** The body of a text in paragraphs; none is empty. Lines of a hard-wrapped block are one paragraph. */
export function bodyParagraphs(
  text: string,
  hidden: readonly HiddenRange[],
  highlights: readonly HighlightedRange[],
): Run[][] {
  const breaks = hidden.filter((range) => range.start === range.end).map((range) => range.start);
  const blocks: Range[][][] = [];
  let block: Range[][] = [];
  let line: Range[] = [];
  const endLine = (): void => {
    if (line.some((part) => text.slice(part.start, part.end).trim() !== '')) block.push(line);
    else endBlock();
    line = [];
  };
  const endBlock = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  let previous = 0;
  for (const piece of pieces(hidden, { start: 0, end: text.length })) {
    // A hidden stretch that took a line end with it still parts what is before it from what is after.
    if (piece.start > previous && text.slice(previous, piece.start).search(LINE_END) >= 0 && line.length > 0) endLine();
    let at = piece.start;
    for (const [start, end] of lineEnds(text, piece, breaks)) {
      if (start > at) line.push({ start: at, end: start });
      endLine();
      if (start === end) endBlock();
      at = end;
    }
    if (at < piece.end) line.push({ start: at, end: piece.end });
    previous = piece.end;
  }
  endLine();
  endBlock();
  return blocks
    .flatMap((lines) => (isHardWrapped(text, lines) ? [lines.flat()] : lines))
    .map((ranges) => ranges.flatMap((range) => runs(text, joined(text, range, ranges), highlights)));
}

/** Line ends and break marks of a piece, in order, as [start, end]. */
function lineEnds(text: string, piece: Range, breaks: readonly number[]): [number, number][] {
  const ends: [number, number][] = [];
  for (const match of text.slice(piece.start, piece.end).matchAll(LINE_END)) {
    const start = piece.start + match.index;
    ends.push([start, start + match[0].length]);
  }
  for (const at of breaks) if (at >= piece.start && at <= piece.end) ends.push([at, at]);
  return ends.sort((a, b) => a[0] - b[0]);
}

/** A range with the white space up to the next one of its paragraph, so that words of wrapped lines stay apart. */
function joined(text: string, range: Range, ranges: readonly Range[]): Range {
  const next = ranges[ranges.indexOf(range) + 1];
  return next && text.slice(range.end, next.start).trim() === '' ? { start: range.start, end: next.start } : range;
}

/** Lines broken at a column by a mail or terminal program: at least three, all but the last long, few ending a sentence. */
function isHardWrapped(text: string, lines: readonly Range[][]): boolean {
  if (lines.length < 3) return false;
  const said = lines.slice(0, -1).map((line) =>
    line
      .map((part) => text.slice(part.start, part.end))
      .join('')
      .trim(),
  );
  const ended = said.filter((line) => /[.!?…:;»”"]$/.test(line)).length;
  return said.every((line) => line.length >= 45 && line.length <= 100) && ended * 2 < said.length;
}

/** Cuts a range at the ends of highlights; where they overlap the shortest shows. */
function runs(text: string, range: Range, highlights: readonly HighlightedRange[]): Run[] {
  const over = highlights.filter((mark) => mark.start < range.end && mark.end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const mark of over) {
    if (mark.start > range.start) cuts.add(mark.start);
    if (mark.end < range.end) cuts.add(mark.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? range.start;
    const marks = over.filter((mark) => mark.start <= start && mark.end >= end);
    marks.sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, text: text.slice(start, end), colour: marks[0]?.colour ?? null };
  });
}

/** The text of a paragraph, verbatim. */
export function textOf(paragraph: readonly Run[]): string {
  return paragraph.map((run) => run.text).join('');
}

/**
 * The opening of a body: whole paragraphs up to `limit` characters, the last one cut at the end of a sentence (Unicode
 * Standard Annex 29), or of a word when its first sentence alone is too long. `cut` says whether anything was left out.
 */
export function excerptOf(
  paragraphs: readonly Run[][],
  language: string,
  limit: number,
): { body: Run[][]; cut: boolean } {
  const body: Run[][] = [];
  let room = limit;
  for (const paragraph of paragraphs) {
    const text = textOf(paragraph);
    if (text.length <= room) {
      body.push(paragraph);
      room -= text.length;
      continue;
    }
    const end = cutPlace(text, language, room, body.length === 0);
    if (end > 0) body.push(cutRuns(paragraph, end));
    return { body, cut: true };
  }
  return { body, cut: false };
}

function cutPlace(text: string, language: string, room: number, mustShow: boolean): number {
  let sentence = 0;
  for (const part of segments(text.slice(0, room + 1), language, 'sentence')) {
    const end = part.index + part.segment.length;
    if (end <= room) sentence = end;
  }
  if (sentence > 0 || !mustShow) return sentence;
  let word = 0;
  for (const part of segments(text.slice(0, room), language, 'word')) if (part.index > 0) word = part.index;
  return word || room;
}

function segments(text: string, language: string, granularity: 'sentence' | 'word'): Iterable<Intl.SegmentData> {
  const locale = Intl.Segmenter.supportedLocalesOf([language.split('-')[0] ?? 'und'])[0];
  return new Intl.Segmenter(locale, { granularity }).segment(text);
}

function cutRuns(paragraph: readonly Run[], end: number): Run[] {
  const kept: Run[] = [];
  let left = end;
  for (const run of paragraph) {
    if (left <= 0) break;
    const text = run.text.slice(0, left);
    kept.push({ ...run, text, end: run.start + text.length });
    left -= text.length;
  }
  return kept;
}
