// The clippings of a pack in a Word document: key quotations before them, sections with their entries, full texts after them.

import {
  Bookmark,
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { address, cited, heading, label, plain, textParagraph, written } from './docx-paragraphs.ts';
import { LANGUAGE_TAGS, MARKS } from './docx-style.ts';
import type { Manuscript, SetEntry, SetQuotation } from './manuscript.ts';

/** What stands before the sections: the summary and the key quotations. */
export function front(pack: Manuscript): Paragraph[] {
  const out: Paragraph[] = [];
  if (pack.summary) {
    out.push(heading(pack.summary.title, false), ...written(pack.summary.blocks, 'Lead'));
  }
  if (pack.empty) out.push(new Paragraph({ text: pack.empty }));
  if (pack.keyQuotations) {
    out.push(heading(pack.keyQuotations.title, true));
    for (const { number, language, text, colour, from, citation } of pack.keyQuotations.items) {
      const border = { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: MARKS[colour] } };
      out.push(
        new Paragraph({
          style: 'PackQuotation',
          border,
          keepNext: true,
          children: [new TextRun({ text, italics: true, language: LANGUAGE_TAGS[language] })],
        }),
        new Paragraph({
          style: 'PackQuotation',
          border,
          children: [
            new TextRun({ text: `${from} [`, style: 'Label' }),
            new InternalHyperlink({
              anchor: `entry_${number}`,
              children: [new TextRun({ text: String(number), style: 'Hyperlink' })],
            }),
            new TextRun({ text: ']', style: 'Label' }),
            new FootnoteReferenceRun({
              children: [new Paragraph({ style: 'FootnoteText', children: citation.map(cited) })],
            }),
          ],
        }),
      );
    }
  }
  return out;
}

/** Each section on a new page, with its entries. */
export function sections(pack: Manuscript): Paragraph[] {
  return pack.sections.flatMap((section) => [
    heading(section.title, true),
    new Paragraph({ style: 'Facts', text: section.count }),
    ...written(section.blocks, 'Lead'),
    ...section.entries.flatMap(entryParagraphs),
  ]);
}

function entryParagraphs(entry: SetEntry): Paragraph[] {
  const language = LANGUAGE_TAGS[entry.language];
  const out = [
    new Paragraph({ style: 'EntryNumber', text: String(entry.number) }),
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        new Bookmark({ id: `entry_${entry.number}`, children: [new TextRun({ text: entry.headline, language })] }),
      ],
    }),
    new Paragraph({ style: 'Facts', keepNext: true, text: entry.facts.join(' · ') }),
  ];
  if (entry.url) out.push(new Paragraph({ style: 'Facts', children: [address(entry.url)] }));
  if (entry.commentary) {
    out.push(label(entry.commentary.title), ...written(entry.commentary.blocks, 'Commentary'));
  }
  if (entry.missing) out.push(new Paragraph({ children: [new TextRun({ text: entry.missing, italics: true })] }));
  for (const runs of entry.paragraphs) out.push(textParagraph(runs, language));
  if (entry.quotations) {
    out.push(label(entry.quotations.title));
    for (const item of entry.quotations.items) out.push(...quotation(item, language));
  }
  if (entry.notes) out.push(label(entry.notes.title), ...plain(entry.notes.items, 'Commentary'));
  if (entry.themes) out.push(new Paragraph({ style: 'Facts', text: `${entry.themes.title}: ${entry.themes.text}` }));
  return out;
}

function quotation(item: SetQuotation, language: { value: string } | undefined): Paragraph[] {
  const border = { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: MARKS[item.colour] } };
  const lines: ParagraphChild[][] = [
    [new TextRun({ text: item.text, italics: true, language })],
    ...(item.gloss
      ? [[new TextRun({ text: `${item.gloss.title}  `, style: 'Label' }), new TextRun(item.gloss.text)]]
      : []),
    [
      new TextRun({ text: item.meaning, style: 'Label' }),
      ...(item.warning
        ? [new TextRun({ text: ' · ', style: 'Label' }), new TextRun({ text: item.warning, style: 'Warning' })]
        : []),
      ...(item.note
        ? [new TextRun({ text: ` · ${item.note.title}  `, style: 'Label' }), new TextRun(item.note.text)]
        : []),
    ],
  ];
  return lines.map(
    (children, at) => new Paragraph({ style: 'PackQuotation', border, keepNext: at < lines.length - 1, children }),
  );
}

/** Bodies that the entries do not show whole. */
export function appendix(pack: Manuscript): Paragraph[] {
  if (!pack.appendix) return [];
  return [
    heading(pack.appendix.title, true),
    ...pack.appendix.items.flatMap(({ number, headline, language, facts, paragraphs }) => [
      new Paragraph({ style: 'EntryNumber', text: String(number) }),
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [new TextRun({ text: headline, language: LANGUAGE_TAGS[language] })],
      }),
      new Paragraph({ style: 'Facts', keepNext: true, text: facts.join(' · ') }),
      ...paragraphs.map((runs) => textParagraph(runs, LANGUAGE_TAGS[language])),
    ]),
  ];
}
