// What an analyst writes for readers, as it is kept: a small part of CommonMark (paragraphs, lists, bold, italic, links), read into runs.

import { lexer, type Token, type Tokens } from 'marked';

/** A stretch of words in one style; `href` is an address of the web. */
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

interface Style {
  bold: boolean;
  italic: boolean;
  href: string | null;
}

const PLAIN: Style = { bold: false, italic: false, href: null };

/** The blocks of a text. Whatever else CommonMark knows (headings, HTML, images, code, tables) stays the words it is written with; never throws. */
export function richBlocks(text: string): RichBlock[] {
  return lexer(text.replace(/\r\n?/g, '\n'), { gfm: false })
    .flatMap(blocksOf)
    .filter((block) => block.runs.length > 0);
}

/** The words of a text without its marks, a line for each block. */
export function plainWords(text: string): string {
  return richBlocks(text)
    .map((block) => block.runs.map((run) => run.text).join(''))
    .join('\n');
}

function blocksOf(token: Token): RichBlock[] {
  if (token.type === 'space' || token.type === 'def') return token.type === 'def' ? [paragraph(plain(token.raw))] : [];
  if (token.type === 'paragraph') return [paragraph(inline((token as Tokens.Paragraph).tokens, PLAIN))];
  if (token.type === 'list') {
    const list = token as Tokens.List;
    const first = typeof list.start === 'number' ? list.start : 1;
    return list.items.flatMap((item, at) => itemBlocks(item, list.ordered ? first + at : null));
  }
  return [paragraph(plain(token.raw))];
}

function itemBlocks(item: Tokens.ListItem, number: number | null): RichBlock[] {
  const blocks: RichBlock[] = [];
  for (const token of item.tokens) {
    const isOwn = token.type === 'text' || token.type === 'paragraph';
    if (isOwn) blocks.push({ kind: 'item', number, runs: inline((token as Tokens.Text).tokens ?? [token], PLAIN) });
    else blocks.push(...blocksOf(token));
  }
  return blocks;
}

function paragraph(runs: RichRun[]): RichBlock {
  return { kind: 'paragraph', number: null, runs };
}

function plain(raw: string): RichRun[] {
  const text = oneLine(raw);
  return text.trim() === '' ? [] : [{ text: text.trim(), ...PLAIN }];
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
      return [{ text: ' ', ...style }];
    case 'text': {
      const { tokens } = token as Tokens.Text;
      return tokens ? inline(tokens, style) : [{ text: oneLine(token.raw), ...style }];
    }
    default:
      return [{ text: oneLine(token.raw), ...style }];
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
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
