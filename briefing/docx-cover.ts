// What stands round a Word document's words: its cover with the logo, and the heads and feet of its pages.

import { AlignmentType, HeadingLevel, ImageRun, PageBreak, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Logo } from './logo.ts';
import type { Manuscript } from './manuscript.ts';

/** The head of a page: what kind of paper it is, and who may read it. */
export function running(pack: Manuscript, room: number): Paragraph {
  return new Paragraph({
    style: 'Facts',
    tabStops: [{ type: 'right', position: room }],
    children: [
      new TextRun(pack.kind),
      ...(pack.classification
        ? [new TextRun({ children: [new Tab()] }), new TextRun({ text: pack.classification, style: 'Warning' })]
        : []),
    ],
  });
}

/** The foot of a page: what pack it is of, and its number. `room` is the width of the text in twentieths of a point. */
export function footer(pack: Manuscript, room: number): Paragraph {
  const title = pack.title.length > 90 ? `${pack.title.slice(0, 89).toWellFormed()}…` : pack.title;
  return new Paragraph({
    style: 'Facts',
    tabStops: [{ type: 'right', position: room }],
    children: [new TextRun(title), new TextRun({ children: [new Tab(), PageNumber.CURRENT] })],
  });
}

/** The cover, a page of its own; where the template has none, the title over what follows. */
export function cover(pack: Manuscript, logo: Logo | null): Paragraph[] {
  const sign = pack.logo && logo ? [signed(logo, pack.logo.alt)] : [];
  if (!pack.parts.includes('cover')) {
    return [
      ...sign,
      new Paragraph({ style: 'Kind', text: `${pack.kind} · ${pack.date}` }),
      new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 300 }, text: pack.titleBound }),
    ];
  }
  return [
    ...(pack.classification
      ? [new Paragraph({ children: [new TextRun({ text: pack.classification, style: 'Warning' })] })]
      : []),
    ...sign,
    new Paragraph({ style: 'Kind', spacing: { before: sign.length > 0 ? 2000 : 3200 }, text: pack.kind }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: pack.titleBound }),
    ...pack.cover.map(
      ({ label, text }) =>
        new Paragraph({
          style: 'CoverLine',
          tabStops: [{ type: 'left', position: 2200 }],
          children: [
            new TextRun({ text: label, style: 'Label' }),
            new TextRun({ children: [new Tab()] }),
            new TextRun(text),
          ],
        }),
    ),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

/** Pixels a logo may take at most. */
const SIGN = { width: 264, height: 83 };

function signed({ kind, bytes, raster, width, height }: Logo, alt: string): Paragraph {
  const scale = Math.min(SIGN.width / width, SIGN.height / height);
  const drawing = {
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, title: alt, description: alt },
  };
  const run =
    kind === 'svg'
      ? new ImageRun({ type: 'svg', data: bytes, fallback: { type: 'png', data: raster ?? NOTHING }, ...drawing })
      : new ImageRun({ type: kind, data: bytes, ...drawing });
  return new Paragraph({ alignment: AlignmentType.END, children: [run] });
}

/** A PNG of one transparent point: what a program without SVG shows of a drawing that has no picture. */
const NOTHING = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
