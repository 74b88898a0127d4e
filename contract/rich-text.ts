// What an analyst writes for readers, as it is kept: paragraphs and lists line by line, within them CommonMark's bold, italics and links, read into runs.

import { Lexer, type Token, type Tokens } from 'marked';

/** A stretch of words in one style, a line feed where a line was ended; `href` is an address of the web. */
export interface RichRun {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
}

/** A paragraph, or an item of a list: `number` is its number in a numbered one. */
export interface RichBlock {
  kind: 'paragraph' | 'item';
  number: number | null;
  runs: RichRun[];
}

/** The mark that a line of a list begins with. */
export interface ListMark {
  /** All that stands before the item's words: indent, mark and space. */
  lead: string;
  /** The number as it was typed; null in a list with bullets. */
  number: number | null;
}

interface Style {
  bold: boolean;
  italic: boolean;
  href: string | null;
}

/** Lines on their way to be a block. */
interface Draft {
  kind: RichBlock['kind'];
  /** As it is shown, and as it was typed. */
  number: number | null;
  typed: number | null;
  lines: string[];
}

const PLAIN: Style = { bold: false, italic: false, href: null };

/** A number past which a line is a sentence that begins with a year or an amount, unless a list has come that far. */
export const HIGHEST_FIRST = 99;

/** Stands for an asterisk that marks nothing while the text is read: no text may hold this noncharacter. */
const STAR = '\ufdd0';

/**
 * The blocks of a text. A blank line parts paragraphs, a single line feed ends a line within one. Lines that begin with "- " or "1. "
 * are items; a numbered list begins at a small number and counts on, and one that begins again lower is a new one. Whatever else
 * CommonMark knows (headings, HTML, images, code, tables) stays the words it is written with; never throws.
 */
export function richBlocks(text: string): RichBlock[] {
  return draftsOf(text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(STAR, '\ufffd'))
    .map(({ kind, number, lines }) => ({ kind, number, runs: runsIn(lines.join('\n')) }))
    .filter((block) => block.runs.length > 0);
}

/** The words of a text without its marks, a line for each line of it. */
export function plainWords(text: string): string {
  return richBlocks(text)
    .map((block) => block.runs.map((run) => run.text).join(''))
    .join('\n');
}

/** The mark of a line that looks like an item; null where it has none. Whether a number begins a list is not asked. */
export function listMark(line: string): ListMark | null {
  const [lead, digits] = /^[ \t]*(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)/.exec(line) ?? [];
  return lead === undefined ? null : { lead, number: digits === undefined ? null : Number(digits) };
}

function draftsOf(text: string): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const before: Draft | null = drafts.at(-1) ?? null;
    const mark = listMark(line);
    if (mark && isItem(mark, before, open)) {
      const number = mark.number === null ? null : numberOf(mark.number, before);
      open = { kind: 'item', number, typed: mark.number, lines: [line.slice(mark.lead.length).trim()] };
      drafts.push(open);
    } else if (open && (open.kind === 'paragraph' || /^[ \t]/.test(line))) {
      open.lines.push(line.trim());
    } else {
      open = { kind: 'paragraph', number: null, typed: null, lines: [line.trim()] };
      drafts.push(open);
    }
  }
  return drafts;
}

/** Whether a line with that mark is an item where it stands: after `before`, within the paragraph or item `open`. */
function isItem({ number }: ListMark, before: Draft | null, open: Draft | null): boolean {
  if (number === null) return true;
  if (before?.kind === 'item' && before.number !== null && number === before.number + 1) return true;
  // Within a paragraph only the beginning of a list is one: "in the spring of\n12. ..." is not.
  return open?.kind === 'paragraph' ? number === 1 : number <= HIGHEST_FIRST;
}

/** The number to show: as typed where it counts on, the next where one was typed twice, its own where a list begins. */
function numberOf(typed: number, before: Draft | null): number {
  if (before?.kind !== 'item' || before.number === null || before.typed === null) return typed;
  return typed < before.typed ? typed : Math.max(typed, before.number + 1);
}

function runsIn(text: string): RichRun[] {
  const runs = inline(Lexer.lexInline(withPlainStars(text), { gfm: false }), PLAIN);
  for (const run of runs) run.text = run.text.replaceAll(STAR, '*');
  return runs;
}

/** Asterisks between figures multiply: "5*3*2" keeps them. */
function withPlainStars(text: string): string {
  return text.replace(/(?<=\p{N})\*+(?=\p{N})|(?<=[\p{L}\p{N}])\*(?=\p{N})|(?<=\p{N})\*(?=[\p{L}\p{N}])/gu, (stars) =>
    STAR.repeat(stars.length),
  );
}

function inline(tokens: readonly Token[], style: Style): RichRun[] {
  const runs: RichRun[] = [];
  for (const token of tokens) runs.push(...runsOf(token, style));
  return joined(runs);
}

function runsOf(token: Token, style: Style): RichRun[] {
  switch (token.type) {
    case 'strong':
      return inline((token as Tokens.Strong).tokens, { ...style, bold: true });
    case 'em':
      return inline((token as Tokens.Em).tokens, { ...style, italic: true });
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      return inline(tokens, { ...style, href: webAddress(href) });
    }
    case 'escape':
      return [{ text: (token as Tokens.Escape).text, ...style }];
    case 'br':
      return [{ text: '\n', ...style }];
    case 'text': {
      const { tokens } = token as Tokens.Text;
      return tokens ? inline(tokens, style) : [{ text: linesOf(token.raw), ...style }];
    }
    default:
      return [{ text: linesOf(token.raw), ...style }];
  }
}

/** With nothing but a line feed between lines. */
function linesOf(text: string): string {
  return text.replace(/[^\S\n]*\n\s*/g, '\n');
}

function joined(runs: readonly RichRun[]): RichRun[] {
  const kept: RichRun[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const isSame = last && last.bold === run.bold && last.italic === run.italic && last.href === run.href;
    if (isSame) last.text += run.text;
    else if (run.text !== '') kept.push({ ...run });
  }
  return kept;
}

/** Nothing but an address of the web may be followed from a pack. */
function webAddress(href: string): string | null {
  try {
    const url = new URL(href);
    return url.protocol === 'http:' || url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : null;
  } catch {
    return null;
  }
}
