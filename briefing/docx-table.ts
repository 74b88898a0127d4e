// A table of a pack's Word document: names at the left, numbers at the right, hairlines between rows.

import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9D4CB' };

/** A table whose head repeats on each page; `totalled` sets the last row as a total. `width` in twentieths of a point. */
export function docxTable(
  columns: readonly string[],
  rows: readonly string[][],
  totalled: boolean,
  width: number,
): Table {
  const numbers = columns.length - 1;
  const narrow = Math.min(1450, Math.floor((width * 0.6) / Math.max(numbers, 1)));
  const widths = columns.map((_, at) => (at === 0 ? width - narrow * numbers : narrow));
  const row = (cells: readonly string[], kind: 'head' | 'plain' | 'total'): TableRow =>
    new TableRow({
      tableHeader: kind === 'head',
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? narrow, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 0, right: 60 },
            children: [
              new Paragraph({
                alignment: at === 0 ? AlignmentType.START : AlignmentType.END,
                spacing: { after: 0 },
                children: [
                  new TextRun(kind === 'head' ? { text, style: 'Label' } : { text, bold: kind === 'total', size: 20 }),
                ],
              }),
            ],
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    borders: { top: NONE, left: NONE, right: NONE, bottom: HAIRLINE, insideHorizontal: HAIRLINE, insideVertical: NONE },
    rows: [
      row(columns, 'head'),
      ...rows.map((cells, at) => row(cells, totalled && at === rows.length - 1 ? 'total' : 'plain')),
    ],
  });
}
