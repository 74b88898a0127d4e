// What a Word document ends with: tables and charts of its figures, gaps, sources, and what was verified.

import { InternalHyperlink, Paragraph, TextRun } from 'docx';
import { outletsChart, timelineChart } from './docx-charts.ts';
import { address, cited, directed, heading, item, plain } from './docx-paragraphs.ts';
import { docxTable } from './docx-table.ts';
import type { Manuscript } from './manuscript.ts';

/** Tables, charts, gaps and sources. `room` is the width of the text in twentieths of a point. */
export function annex(pack: Manuscript, room: number): (Paragraph | ReturnType<typeof docxTable>)[] {
  const out: (Paragraph | ReturnType<typeof docxTable>)[] = [];
  for (const [at, table] of [pack.coverage, pack.matrix].filter((one) => one !== null).entries()) {
    const { title, columns, rows, total, remark } = table;
    const lines = [...rows, total].map((row) => [row.name, ...row.counts.map(String), String(row.total)]);
    out.push(heading(title, at === 0), docxTable(columns, lines, true, room));
    if (remark) out.push(new Paragraph({ style: 'Facts', text: remark }));
  }
  if (pack.outlets) {
    const { title, remarks } = pack.outlets;
    out.push(heading(title, false), outletsChart(pack.outlets, room));
    if (remarks.length > 0) out.push(new Paragraph({ style: 'Facts', text: remarks.join(' ') }));
  }
  if (pack.timeline) {
    const { title, remarks } = pack.timeline;
    out.push(heading(title, false), timelineChart(pack.timeline, room));
    if (remarks.length > 0) out.push(new Paragraph({ style: 'Facts', text: remarks.join(' ') }));
  }
  if (pack.gaps) {
    out.push(heading(pack.gaps.title, false));
    for (const words of pack.gaps.items) out.push(item('•', [new TextRun(words)]));
  }
  if (pack.sources) {
    out.push(heading(pack.sources.title, true));
    for (const [at, { numbers, runs, url, file, sha256 }] of pack.sources.items.entries()) {
      // The last ones go over with the verification, which would stand on a page by itself.
      const leading = !pack.appendix && at >= pack.sources.items.length - 2;
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
          children: [...runs.flatMap(cited), new TextRun(' ['), ...links, new TextRun(']')],
        }),
      );
      if (url) out.push(new Paragraph({ style: 'Facts', keepNext: true, children: [address(url)] }));
      out.push(new Paragraph({ style: 'Facts', keepNext: leading || sha256 !== '', children: directed(file) }));
      if (sha256) out.push(new Paragraph({ style: 'Facts', keepNext: leading, text: sha256 }));
    }
  }
  return out;
}

/** What was verified, and what was not: in every pack. */
export function verification(pack: Manuscript): Paragraph[] {
  const out = [heading(pack.verification.title, false), ...plain(pack.verification.paragraphs)];
  for (const { number, headline, quote, reason } of pack.verification.failures) {
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
  return out;
}
