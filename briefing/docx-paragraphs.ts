// Paragraphs and runs that every part of a Word document sets: headings, labels, written text, lists, addresses.

import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { RichBlock } from '../contract/rich-text.ts';
import type { CitationRun } from './citation.ts';
import { runsRightToLeft, stretchesOf } from './direction.ts';
import { MARKS } from './docx-style.ts';
import type { SetRun } from './manuscript.ts';

/** The heading of a part; one that begins a page stands at its top. `size` in half points, null for that of its style. */
export function heading(text: string, pageBreakBefore: boolean, size: number | null = null): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore,
    ...(pageBreakBefore ? { spacing: { before: 0 } } : {}),
    children: [new TextRun({ text, ...(size === null ? {} : { size }) })],
  });
}

/** A word over what follows; `before`: the space above it when it is not that of its style. */
export function label(text: string, before: number | null = null): Paragraph {
  return new Paragraph({ style: 'LabelLine', ...(before === null ? {} : { spacing: { before } }), text });
}

/** A paragraph of a clipping, its highlights shaded; `keepNext`: it stays with what follows; `before`: the space above it, in twentieths of a point. */
export function textParagraph(
  runs: readonly SetRun[],
  language: { value: string } | undefined,
  keepNext = false,
  before = 0,
): Paragraph {
  const rightToLeft = runsRightToLeft(runs.map(({ text }) => text).join(''));
  return new Paragraph({
    keepNext,
    ...(before > 0 ? { spacing: { before } } : {}),
    bidirectional: rightToLeft,
    children: runs.map(
      ({ text, colour }) =>
        new TextRun({
          text,
          language,
          rightToLeft,
          ...(colour ? { shading: { type: 'clear', color: 'auto', fill: MARKS[colour] } } : {}),
        }),
    ),
  });
}

/** What the analyst wrote: paragraphs in that style, lists with a mark of their own. */
export function written(blocks: readonly RichBlock[], style: string): Paragraph[] {
  return blocks.map(({ kind, number, runs }) => {
    const children: ParagraphChild[] = runs.flatMap<ParagraphChild>(({ text, bold, italic, href }) =>
      href
        ? new ExternalHyperlink({
            link: href,
            children: inLines(text, { bold, italics: italic, style: 'Hyperlink' }),
          })
        : inLines(text, { bold, italics: italic }),
    );
    if (kind === 'paragraph') return new Paragraph({ style, children });
    return item(number === null ? '•' : `${number}.`, children, style);
  });
}

/** A run for each line, all but the first after a break. */
function inLines(text: string, look: Omit<IRunOptions, 'text' | 'break'>): TextRun[] {
  return text.split('\n').map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}

/** An item of a list, with a mark of its own. */
export function item(mark: string, children: readonly ParagraphChild[], style?: string): Paragraph {
  return new Paragraph({
    style,
    indent: { left: 480, hanging: 240 },
    tabStops: [{ type: 'left', position: 480 }],
    children: [new TextRun({ text: mark }), new TextRun({ children: [new Tab()] }), ...children],
  });
}

/** A stretch of a citation. */
export function cited({ text, italic, href }: CitationRun): ParagraphChild[] {
  return href ? [address({ text, href })] : directed(text, { italics: italic });
}

/**
 * A line whose parts may run from right to left: Word takes a run's direction from its properties, not from isolates, and a
 * mark (U+200E) ends it for programs that take it from the letters.
 */
export function directed(line: string, look: Omit<IRunOptions, 'text' | 'rightToLeft'> = {}): TextRun[] {
  return stretchesOf(line).map(({ text, rightToLeft }, at, all) => {
    const mark = all[at - 1]?.rightToLeft ? '\u200e' : '';
    return new TextRun({ ...look, text: mark + text, rightToLeft });
  });
}

/** A paragraph for each text; `keepNext`: they stay with what follows. */
export function plain(texts: readonly string[], style?: string, keepNext = false): Paragraph[] {
  return texts.map((text) => new Paragraph({ text, style, keepNext, alignment: AlignmentType.START }));
}

/** An address, as a link when it may be followed. */
export function address({ text, href }: { text: string; href: string | null }): ParagraphChild {
  if (!href) return new TextRun(text);
  return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] });
}
