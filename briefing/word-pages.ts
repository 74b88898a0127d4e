// The pages a Word document will have, estimated from its body: lines are counted in the widths of its fonts, and laid on pages as Word lays them.

import type { IXmlableObject } from 'docx';
import { BOLD, type Face, faceNamed } from './word-faces.ts';
import type { StyleMetrics } from './word-metrics.ts';

/** What lines are laid on, in twentieths of a point. */
export interface WordSheet {
  /** Width and height of the text. */
  width: number;
  height: number;
  styles: ReadonlyMap<string, StyleMetrics>;
  /** Texts of the footnotes, in order. */
  notes: readonly string[];
}

/** Something on a page: a paragraph by its lines, or a row of a table, which is not parted. */
interface Block {
  before: number;
  after: number;
  lines: number;
  lineHeight: number;
  /** Pages to begin before it, and after it. */
  breakBefore: boolean;
  breakAfter: boolean;
  keepNext: boolean;
  keepLines: boolean;
  /** Height of its footnotes. */
  notes: number;
  bookmarks: string[];
}

/** The page each bookmark of a body stands on, from 1. Word's own may differ by one here and there. */
export function bookmarkPages(body: IXmlableObject, sheet: WordSheet): Map<string, string> {
  const notes = [...sheet.notes];
  const blocks = childrenOf(body, 'w:body').flatMap((child) => blocksOf(child, sheet, notes));
  return laidOut(blocks, sheet.height);
}

/** The line over the footnotes of a page. */
const SEPARATOR = 300;

function laidOut(blocks: readonly Block[], height: number): Map<string, string> {
  const pages = new Map<string, string>();
  let page = 1;
  let at = 0;
  let room = height;
  let after = 0;
  /** The page began because the one before was full: space over its first paragraph is left out. */
  let overflowed = false;
  const turn = (isFull: boolean): void => {
    page += 1;
    at = 0;
    room = height;
    after = 0;
    overflowed = isFull;
  };
  for (const [index, block] of blocks.entries()) {
    const notes = block.notes === 0 ? 0 : block.notes + (room === height ? SEPARATOR : 0);
    const gap = (): number => (at === 0 && overflowed ? 0 : Math.max(after, block.before));
    const isKept = blocks[index - 1]?.keepNext === true;
    if (block.breakBefore && at > 0) turn(false);
    else if (at > 0 && !isKept && at + gap() + notes + together(blocks, index, height) > room) turn(true);
    at += gap();
    room -= notes;
    for (const bookmark of block.bookmarks) pages.set(bookmark, String(page));
    let left = block.lines;
    while (left > 1 && at + left * block.lineHeight > room) {
      const fit = Math.max(1, Math.floor((room - at) / block.lineHeight));
      // No line stands alone at the head of a page.
      left -= left - fit === 1 && fit > 2 ? fit - 1 : Math.min(fit, left - 1);
      turn(true);
    }
    at += left * block.lineHeight;
    after = block.after;
    if (block.breakAfter) turn(false);
  }
  return pages;
}

/** What of a block must stand together with its beginning: all it keeps with, and two lines of what follows. */
function together(blocks: readonly Block[], from: number, height: number): number {
  let sum = 0;
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) break;
    if (index > from) sum += Math.max(blocks[index - 1]?.after ?? 0, block.before);
    const whole = block.keepNext || block.keepLines || block.lines <= 3;
    sum += (whole ? block.lines : 2) * block.lineHeight;
    if (!block.keepNext) break;
  }
  return sum > height ? 0 : sum;
}

type Node = IXmlableObject | string | number | boolean;

function childrenOf(node: Node | undefined, name: string): Node[] {
  const inside = typeof node === 'object' ? (node as Record<string, unknown>)[name] : undefined;
  return Array.isArray(inside) ? (inside as Node[]) : [];
}

function nameOf(node: Node): string {
  return typeof node === 'object' ? (Object.keys(node)[0] ?? '') : '';
}

/** An attribute of the first child of that name. */
function attribute(nodes: readonly Node[], name: string, key: string): string | undefined {
  const found = nodes.find((node) => nameOf(node) === name);
  const inside = typeof found === 'object' ? (found as Record<string, unknown>)[name] : undefined;
  const carrier = (Array.isArray(inside) ? inside[0] : inside) as { _attr?: Record<string, unknown> } | undefined;
  const value = carrier?._attr?.[key];
  return value === undefined ? undefined : String(value);
}

function number(nodes: readonly Node[], name: string, key: string): number | undefined {
  const value = attribute(nodes, name, key);
  return value === undefined ? undefined : Number(value);
}

function has(nodes: readonly Node[], name: string): boolean {
  return nodes.some((node) => nameOf(node) === name) && attribute(nodes, name, 'w:val') !== 'false';
}

function blocksOf(node: Node, sheet: WordSheet, notes: string[]): Block[] {
  const name = nameOf(node);
  if (name === 'w:p') return [paragraphBlock(childrenOf(node, name), sheet.width, sheet, notes)];
  if (name === 'w:tbl') return childrenOf(node, name).flatMap((row) => rowBlock(row, sheet, notes));
  if (name === 'w:sdt' || name === 'w:sdtContent') {
    return childrenOf(node, name).flatMap((child) => blocksOf(child, sheet, notes));
  }
  return [];
}

function rowBlock(row: Node, sheet: WordSheet, notes: string[]): Block[] {
  if (nameOf(row) !== 'w:tr') return [];
  const cells = childrenOf(row, 'w:tr').filter((node) => nameOf(node) === 'w:tc');
  const inCells = cells.map((cell) => {
    const inside = childrenOf(cell, 'w:tc');
    const width = number(childrenOf(inside[0], 'w:tcPr'), 'w:tcW', 'w:w') ?? sheet.width;
    return inside.flatMap((node) =>
      nameOf(node) === 'w:p' ? [paragraphBlock(childrenOf(node, 'w:p'), width - 60, sheet, notes)] : [],
    );
  });
  const heights = inCells.map((blocks) => blocks.reduce((sum, { lines, lineHeight }) => sum + lines * lineHeight, 120));
  // A row stays with the next one where the paragraphs of its cells do.
  const keepNext = inCells.some(([first]) => first?.keepNext);
  return [{ ...NOTHING, lines: 1, lineHeight: Math.max(0, ...heights), keepNext }];
}

const NOTHING: Block = {
  before: 0,
  after: 0,
  lines: 0,
  lineHeight: 1,
  breakBefore: false,
  breakAfter: false,
  keepNext: false,
  keepLines: false,
  notes: 0,
  bookmarks: [],
};

/** A stretch of text in one font and size. */
interface Piece {
  text: string;
  face: Face;
  /** Twentieths of a point to a thousandth of the font. */
  unit: number;
}

function paragraphBlock(nodes: readonly Node[], width: number, sheet: WordSheet, notes: string[]): Block {
  const asked = childrenOf(nodes[0], 'w:pPr');
  const style = sheet.styles.get(attribute(asked, 'w:pStyle', 'w:val') ?? '') ?? sheet.styles.get('') ?? {};
  const left = number(asked, 'w:ind', 'w:left') ?? style.left ?? 0;
  const hanging = number(asked, 'w:ind', 'w:hanging') ?? style.hanging ?? 0;
  const block: Block = {
    ...NOTHING,
    before: number(asked, 'w:spacing', 'w:before') ?? style.before ?? 0,
    after: number(asked, 'w:spacing', 'w:after') ?? style.after ?? 0,
    breakBefore: has(asked, 'w:pageBreakBefore'),
    keepNext: has(asked, 'w:keepNext') || style.keepNext === true,
    keepLines: has(asked, 'w:keepLines') || style.keepLines === true,
    bookmarks: [],
  };
  const pieces: Piece[] = [];
  let drawn = 0;
  const walk = (node: Node, run: StyleMetrics): void => {
    const name = nameOf(node);
    if (name === 'w:r') {
      const inside = childrenOf(node, name);
      const own = runStyle(childrenOf(inside.find((child) => nameOf(child) === 'w:rPr') ?? '', 'w:rPr'), run, sheet);
      for (const child of inside) walk(child, own);
    } else if (name === 'w:t') {
      const text = childrenOf(node, name).filter((part) => typeof part === 'string');
      pieces.push(pieceOf(text.join(''), run));
    } else if (name === 'w:tab') pieces.push(pieceOf('\t', run));
    else if (name === 'w:br') block.breakAfter ||= attribute([node], name, 'w:type') === 'page';
    else if (name === 'w:bookmarkStart') block.bookmarks.push(attribute([node], name, 'w:name') ?? '');
    else if (name === 'w:drawing') drawn = Math.max(drawn, extentOf(node));
    else if (name === 'w:footnoteReference') block.notes += noteHeight(notes.shift() ?? '', sheet);
    else if (name === 'w:hyperlink') for (const child of childrenOf(node, name)) walk(child, run);
  };
  for (const node of nodes) walk(node, style);
  const line = (number(asked, 'w:spacing', 'w:line') ?? style.line ?? 240) / 240;
  const tallest = pieces.reduce((most, { face, unit }) => Math.max(most, face.line * unit), 0);
  block.lines = linesOf(pieces, width, left, hanging);
  block.lineHeight = Math.max((tallest || pieceOf('', style).face.line * pieceOf('', style).unit) * line, drawn);
  return block;
}

function runStyle(asked: readonly Node[], parent: StyleMetrics, sheet: WordSheet): StyleMetrics {
  const named = sheet.styles.get(attribute(asked, 'w:rStyle', 'w:val') ?? '-') ?? {};
  return {
    font: attribute(asked, 'w:rFonts', 'w:ascii') ?? named.font ?? parent.font,
    size: number(asked, 'w:sz', 'w:val') ?? named.size ?? parent.size,
    bold: has(asked, 'w:b') || (named.bold ?? parent.bold),
  };
}

function pieceOf(text: string, { font, size = 22, bold }: StyleMetrics): Piece {
  const face = faceNamed(font);
  // A half point is ten twentieths of a point.
  const unit = (size * 10) / 1000;
  return { text, face: bold ? { ...face, scale: face.scale * BOLD } : face, unit };
}

/** Twentieths of a point in which a drawing stands; Word counts its drawings in 635ths of one. */
function extentOf(drawing: Node): number {
  const found = /"wp:extent":\{"_attr":\{[^}]*"cy":"?(\d+)/.exec(JSON.stringify(drawing));
  return found ? Number(found[1]) / 635 : 0;
}

function noteHeight(text: string, { width, styles }: WordSheet): number {
  const style = styles.get('FootnoteText') ?? {};
  const piece = pieceOf(text, style);
  return linesOf([piece], width, 0, 0) * piece.face.line * piece.unit + (style.after ?? 0);
}

const AVERAGE = 560;
/** A line may end after these. */
const BREAKS = new Set([...' -–—\u200b'].map((letter) => letter.codePointAt(0)));
const TAB = 9;

/** How many lines a paragraph takes: words go on the line as long as they fit, longer ones than a line are parted. */
function linesOf(pieces: readonly Piece[], width: number, left: number, hanging: number): number {
  const room = width - left;
  let lines = 1;
  // Measured from the left indent: the first line of a hanging paragraph begins before it.
  let at = -hanging;
  let word = 0;
  const place = (space: number): void => {
    if (at + word > room && at > 0) {
      lines += 1;
      at = 0;
    }
    for (; word > room; word -= room) lines += 1;
    at += word + space;
    word = 0;
  };
  for (const { text, face, unit } of pieces) {
    const scaled = unit * face.scale;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === TAB) {
        place(0);
        at = at < 0 ? 0 : at + 240;
        continue;
      }
      const letter = (face.widths.get(code) ?? AVERAGE) * scaled;
      if (code === 32) place(letter);
      else {
        word += letter;
        if (BREAKS.has(code)) place(0);
      }
    }
  }
  place(0);
  return lines;
}
