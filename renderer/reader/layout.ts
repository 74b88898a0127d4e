// Lays a clipping's text out to be read: paragraphs of pieces, with what cleaning hid folded away. Every piece keeps
// its place in the text, so that a selection on screen names an exact range.

import type { HiddenRange } from '../../contract/clipping.ts';
import type { Range } from '../../contract/values.ts';

/** A stretch of shown text that is the same throughout. */
export interface TextPiece extends Range {
  kind: 'text';
  /** Ids of the highlights over it, the one that began first in front. */
  highlights: number[];
  /** How it matched the query; null when it did not. */
  match: string | null;
  /** The hidden range it belongs to, which the analyst asked to see. */
  shownRange: HiddenRange | null;
  /** It is the last piece of that range. */
  endsRange: boolean;
}

/** Hidden text inside a line that is otherwise shown. */
export interface HiddenPiece extends Range {
  kind: 'hidden';
  range: HiddenRange;
}

export type Piece = TextPiece | HiddenPiece;

/** One printed line, laid out as a paragraph. */
export interface Paragraph extends Range {
  kind: 'paragraph';
  pieces: Piece[];
}

/** Whole lines that are hidden, one after another. */
export interface Fold extends Range {
  kind: 'fold';
  ranges: HiddenRange[];
  /** Lines that hold something. */
  lines: number;
}

export type Block = Paragraph | Fold;

export interface LayoutInput {
  text: string;
  /** Sorted, not overlapping. */
  hidden: HiddenRange[];
  highlights: (Range & { id: number })[];
  matches: (Range & { by: string })[];
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text without their ends; break marks end a line too. */
function linesOf(text: string, hidden: HiddenRange[]): Range[] {
  const cuts: Range[] = [...text.matchAll(LINE_END)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { start, end } of hidden) if (start === end) cuts.push({ start, end });
  cuts.sort((one, other) => one.start - other.start);
  const lines: Range[] = [];
  let at = 0;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    lines.push({ start: at, end: cut.start });
    at = cut.end;
  }
  lines.push({ start: at, end: text.length });
  return lines;
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The ranges of `all` that touch `line`, cut to it. */
function within<Kind extends Range>(line: Range, all: Kind[]): Kind[] {
  return all
    .filter((one) => overlaps(one, line))
    .map((one) => ({ ...one, start: Math.max(one.start, line.start), end: Math.min(one.end, line.end) }));
}

function piecesOf(line: Range, input: LayoutInput): Piece[] {
  const hidden = within(line, input.hidden);
  const highlights = within(line, input.highlights).sort((one, other) => one.start - other.start || one.id - other.id);
  const matches = within(line, input.matches);
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of [...hidden, ...highlights, ...matches]) edges.add(start).add(end);
  const cuts = [...edges].sort((one, other) => one - other);
  const pieces: Piece[] = [];
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    const piece = { start, end };
    const range = hidden.find((one) => overlaps(one, piece));
    const whole = range && input.hidden.find((one) => one.id === range.id);
    if (whole && !whole.shown) {
      const last = pieces.at(-1);
      if (last?.kind === 'hidden' && last.range.id === whole.id) last.end = end;
      else pieces.push({ kind: 'hidden', range: whole, ...piece });
      continue;
    }
    pieces.push({
      kind: 'text',
      ...piece,
      highlights: highlights.filter((one) => overlaps(one, piece)).map(({ id }) => id),
      match: matches.find((one) => overlaps(one, piece))?.by ?? null,
      shownRange: whole ?? null,
      endsRange: false,
    });
  }
  return pieces;
}

/** Marks where each range shown again ends, so that it can be hidden from there. */
function markEnds(blocks: Block[]): void {
  const seen = new Set<number>();
  for (const block of blocks.toReversed()) {
    if (block.kind === 'fold') continue;
    for (const piece of block.pieces.toReversed()) {
      if (piece.kind !== 'text' || !piece.shownRange || seen.has(piece.shownRange.id)) continue;
      piece.endsRange = true;
      seen.add(piece.shownRange.id);
    }
  }
}

/** The blocks of a text in reading order; blank lines only part them. */
export function layOut(input: LayoutInput): Block[] {
  const blocks: Block[] = [];
  const full = { ...input, hidden: input.hidden.filter(({ start, end }) => start < end) };
  for (const line of linesOf(input.text, input.hidden)) {
    if (!input.text.slice(line.start, line.end).trim()) continue;
    const pieces = piecesOf(line, full);
    const isShown = pieces.some(({ kind, start, end }) => kind === 'text' && input.text.slice(start, end).trim());
    if (isShown) {
      blocks.push({ kind: 'paragraph', ...line, pieces });
      continue;
    }
    const ranges = pieces.flatMap((piece) => (piece.kind === 'hidden' ? [piece.range] : []));
    const last = blocks.at(-1);
    if (last?.kind === 'fold') {
      last.end = line.end;
      last.lines += 1;
      last.ranges.push(...ranges.filter((range) => !last.ranges.some(({ id }) => id === range.id)));
    } else blocks.push({ kind: 'fold', ...line, ranges, lines: 1 });
  }
  markEnds(blocks);
  return blocks;
}
