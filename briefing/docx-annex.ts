// What a Word document ends with: tables and charts of its figures, gaps, sources, and what was verified.

import { InternalHyperlink, Paragraph, TextRun } from 'docx';
import { outletsChart, timelineChart } from './docx-charts.ts';
import { address, cited, directed, heading, item, plain } from './docx-paragraphs.ts';
import { docxTable, tableOf, WHOLE_ROWS } from './docx-table.ts';
import type { Manuscript, SetCheck } from './manuscript.ts';

/** Tables, charts, gaps and sources. `room` is the width of the text in twentieths of a point, `size` that of the titles of figures in half points, null for the style's own. */
export function annex(
  pack: Manuscript,
  room: number,
  size: number | null,
): (Paragraph | ReturnType<typeof docxTable>)[] {
  const out: (Paragraph | ReturnType<typeof docxTable>)[] = [];
  for (const [at, table] of [pack.coverage, pack.matrix].filter((one) => one !== null).entries()) {
    const { title, columns, rows, total, remark } = table;
    const lines = [...rows, total].map((row) => [row.name, ...row.counts.map(String), String(row.total)]);
    out.push(heading(title, at === 0, size), docxTable(columns, lines, room));
    if (remark) out.push(new Paragraph({ style: 'Facts', spacing: { before: 100 }, text: remark }));
  }
  if (pack.outlets) {
    const { title, remarks } = pack.outlets;
    out.push(heading(title, false, size), outletsChart(pack.outlets, room));
    if (remarks.length > 0) out.push(new Paragraph({ style: 'Facts', text: remarks.join(' ') }));
  }
  if (pack.timeline) {
    const { title, remarks } = pack.timeline;
    out.push(heading(title, false, size), timelineChart(pack.timeline, room));
    if (remarks.length > 0) out.push(new Paragraph({ style: 'Facts', text: remarks.join(' ') }));
  }
  if (pack.gaps) {
    out.push(heading(pack.gaps.title, false, size));
    for (const words of pack.gaps.items) out.push(item('•', [new TextRun(words)]));
  }
  if (pack.sources) {
    out.push(heading(pack.sources.title, true));
    for (const [at, { numbers, runs, url, file, sha256 }] of pack.sources.items.entries()) {
      // The last ones go over with a verification of a few lines, which would stand on a page by itself.
      const isBrief = (pack.verification.table?.rows.length ?? 0) < 5;
      const leading = isBrief && !pack.appendix && at >= pack.sources.items.length - 2;
      const links = numbers.flatMap((number, at) => [
        ...(at > 0 ? [new TextRun(', ')] : []),
        new InternalHyperlink({
          anchor: `entry_${number}`,
          children: [new TextRun({ text: String(number), style: 'Hyperlink' })],
        }),
      ]);
      out.push(
        new Paragraph({
          spacing: { before: 160, after: 40 },
          keepNext: true,
          children: [...runs.flatMap(cited), new TextRun('\u00a0['), ...links, new TextRun(']')],
        }),
      );
      if (url) out.push(new Paragraph({ style: 'Facts', keepNext: true, children: [address(url)] }));
      out.push(new Paragraph({ style: 'Facts', keepNext: leading || sha256 !== '', children: directed(file) }));
      if (sha256) out.push(new Paragraph({ style: 'Facts', keepNext: leading, text: sha256 }));
    }
  }
  return out;
}

/** What was verified, and what was not: in every pack. `room` is the width of the text in twentieths of a point. */
export function verification(pack: Manuscript, room: number): (Paragraph | ReturnType<typeof docxTable>)[] {
  const { title, paragraphs, failures, table } = pack.verification;
  const out: (Paragraph | ReturnType<typeof docxTable>)[] = [
    heading(title, false),
    // A short table goes over to the next page with what is said of it.
    ...plain(paragraphs, undefined, table !== null && table.rows.length <= WHOLE_ROWS && failures.length === 0),
  ];
  for (const { number, headline, quote, reason } of failures) {
    out.push(
      new Paragraph({
        style: 'PackQuotation',
        children: [
          new TextRun({ text: `${number}. ${headline}: `, bold: true }),
          new TextRun({ text: quote, italics: true }),
          new TextRun({ text: ` ${reason}`, style: 'Warning' }),
        ],
      }),
    );
  }
  if (table) out.push(checks(table, room));
  return out;
}

/** Shares of the width that the columns of the check take: number, quotation, file, place, result. */
const CHECK_WIDTHS = [0.06, 0.36, 0.25, 0.14, 0.19];

/** Every quotation with what it was held against. */
function checks({ columns, rows }: SetCheck, room: number): ReturnType<typeof docxTable> {
  const small = { size: 17 };
  return tableOf(
    columns.map((head, at) => ({ head, width: Math.floor(room * (CHECK_WIDTHS[at] ?? 0)), isNumber: at === 3 })),
    rows.map(({ number, cells, isVerified }) => [
      [
        new InternalHyperlink({
          anchor: `entry_${number}`,
          children: [new TextRun({ text: String(number), style: 'Hyperlink', ...small })],
        }),
      ],
      ...cells.map((cell, at) =>
        at === cells.length - 1 && !isVerified
          ? [new TextRun({ text: cell, style: 'Warning' })]
          : directed(cell, small),
      ),
    ]),
    room,
  );
}
