// The tables of a pack's Word document: words at the left, numbers at the right, hairlines between rows; and a tinted box.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9D4CB' };
const TINT = 'F5F3EF';

/** A table of counts whose head repeats on each page: names at the left, the last row a total. `width` in twentieths of a point. */
export function docxTable(columns: readonly string[], rows: readonly string[][], width: number): Table {
  const numbers = columns.length - 1;
  const narrow = Math.min(1450, Math.floor((width * 0.64) / Math.max(numbers, 1)));
  return tableOf(
    columns.map((text, at) => ({
      head: text,
      width: at === 0 ? width - narrow * numbers : narrow,
      isNumber: at > 0,
    })),
    rows.map((cells, row) => cells.map((text) => [new TextRun({ text, bold: row === rows.length - 1, size: 20 })])),
    width,
  );
}

/** A column: its head, its width in twentieths of a point, and whether it stands at the right. */
export interface DocxColumn {
  head: string;
  width: number;
  isNumber: boolean;
}

/** Rows of a table that stays on one page. */
export const WHOLE_ROWS = 24;

/** A table of any cells whose head repeats on each page; a short one is not parted. */
export function tableOf(columns: readonly DocxColumn[], rows: readonly ParagraphChild[][][], width: number): Table {
  const isWhole = rows.length <= WHOLE_ROWS;
  const row = (cells: readonly ParagraphChild[][], isHead: boolean, isLast = false): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((children, at) => {
        const { width: wide, isNumber } = columns[at] ?? { width: 0, isNumber: false };
        return new TableCell({
          width: { size: wide, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: at === 0 || isNumber ? 0 : 60, right: 60 },
          children: [
            new Paragraph({
              alignment: isNumber ? AlignmentType.END : AlignmentType.START,
              spacing: { after: 0 },
              keepNext: isWhole && !isLast,
              children,
            }),
          ],
        });
      }),
    });
  return new Table({
    columnWidths: columns.map((column) => column.width),
    width: { size: width, type: WidthType.DXA },
    borders: { top: NONE, left: NONE, right: NONE, bottom: HAIRLINE, insideHorizontal: HAIRLINE, insideVertical: NONE },
    rows: [
      row(
        columns.map(({ head }) => [new TextRun({ text: head, style: 'Label' })]),
        true,
      ),
      ...rows.map((cells, at) => row(cells, false, at === rows.length - 1)),
    ],
  });
}

/** Paragraphs on a tinted ground, as wide as the text. */
export function tinted(children: readonly Paragraph[], width: number): Table {
  return new Table({
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    borders: { top: NONE, left: NONE, right: NONE, bottom: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            shading: { type: ShadingType.CLEAR, color: 'auto', fill: TINT },
            margins: { top: 120, bottom: 60, left: 200, right: 200 },
            children: [...children],
          }),
        ],
      }),
    ],
  });
}
