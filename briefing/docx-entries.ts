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
import type { HighlightColour } from '../contract/annotation.ts';
import { runsRightToLeft } from './direction.ts';
import { address, cited, directed, heading, label, plain, textParagraph, written } from './docx-paragraphs.ts';
import { LANGUAGE_TAGS, MARKS } from './docx-style.ts';
import { tinted } from './docx-table.ts';
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
    for (const [at, { number, language, text, colour, gloss, from, citation }] of pack.keyQuotations.items.entries()) {
      const bar = barred(colour, at);
      out.push(
        new Paragraph({
          style: 'PackQuotation',
          ...bar,
          keepNext: true,
          children: [quoted(text, LANGUAGE_TAGS[language])],
        }),
        ...(gloss ? [new Paragraph({ style: 'PackQuotation', ...bar, keepNext: true, children: glossed(gloss) })] : []),
        new Paragraph({
          style: 'PackQuotation',
          ...bar,
          spacing: { after: 140 },
          children: [
            ...directed(`${from}\u00a0[`, { style: 'Aside' }),
            new InternalHyperlink({
              anchor: `entry_${number}`,
              children: [new TextRun({ text: String(number), style: 'AsideLink' })],
            }),
            new TextRun({ text: ']', style: 'Aside' }),
            new FootnoteReferenceRun({
              children: [new Paragraph({ style: 'FootnoteText', children: citation.flatMap(cited) })],
            }),
          ],
        }),
      );
    }
  }
  return out;
}

/** Each section on a new page, with its entries. `room` is the width of the text in twentieths of a point. */
export function sections(pack: Manuscript, room: number): (Paragraph | ReturnType<typeof tinted>)[] {
  return pack.sections.flatMap((section) => [
    heading(section.title, true),
    new Paragraph({ style: 'Facts', text: section.count }),
    ...written(section.blocks, 'Lead'),
    ...section.entries.flatMap((entry, at) =>
      entryParagraphs(entry, room, isClosingLine(section.entries[at + 1], at + 2 === section.entries.length)),
    ),
  ]);
}

/** Whether an entry is a heading with its facts and closes its section: it would stand on a page by itself. */
function isClosingLine(entry: SetEntry | undefined, isLast: boolean): boolean {
  return isLast && entry?.shape === 'line' && entry.commentary === null && entry.themes === null;
}

/** The paragraphs of an entry; `leading`: its last ones stay with what follows. */
function entryParagraphs(entry: SetEntry, room: number, leading: boolean): (Paragraph | ReturnType<typeof tinted>)[] {
  const language = LANGUAGE_TAGS[entry.language];
  const out: (Paragraph | ReturnType<typeof tinted>)[] = [
    new Paragraph({ style: 'EntryNumber', text: String(entry.number) }),
    headline(entry.headline, language, `entry_${entry.number}`),
    factsLine(entry.facts, entry.url === null),
  ];
  if (entry.url) {
    out.push(new Paragraph({ style: 'Facts', spacing: { after: UNDER_FACTS }, children: [address(entry.url)] }));
  }
  if (entry.commentary) {
    const { title, blocks } = entry.commentary;
    out.push(tinted([label(title, 0), ...written(blocks, 'Commentary')], room));
  }
  // A table has no space of its own below it.
  const below = entry.commentary ? UNDER_FACTS : 0;
  if (entry.missing) {
    const children = [new TextRun({ text: entry.missing, italics: true })];
    out.push(new Paragraph({ ...(below > 0 ? { spacing: { before: below } } : {}), children }));
  }
  const endsInText = (leading || entry.themes !== null) && !entry.quotations && !entry.notes;
  for (const [at, runs] of entry.paragraphs.entries()) {
    const isLast = at === entry.paragraphs.length - 1;
    out.push(textParagraph(runs, language, endsInText && isLast && (leading || isShort(runs)), at === 0 ? below : 0));
  }
  if (entry.quotations) {
    out.push(label(entry.quotations.title));
    const last = entry.quotations.items.length - 1;
    for (const [at, item] of entry.quotations.items.entries()) {
      out.push(...quotation(item, at, language, (leading || entry.themes !== null) && !entry.notes && at === last));
    }
  }
  if (entry.notes) out.push(label(entry.notes.title), ...plain(entry.notes.items, 'Notes', leading));
  if (entry.themes) {
    const text = `${entry.themes.title}: ${entry.themes.text}`;
    out.push(new Paragraph({ style: 'Facts', spacing: { before: 100 }, keepNext: leading, text }));
  }
  return out;
}

/** Space under the facts of an entry, in twentieths of a point. */
const UNDER_FACTS = 160;

/** Short enough to go over to the next page with the themes below it. */
function isShort(runs: SetEntry['paragraphs'][number]): boolean {
  return runs.reduce((sum, { text }) => sum + text.length, 0) < 700;
}

type Language = { value: string } | undefined;

function headline(text: string, language: Language, bookmark?: string): Paragraph {
  const rightToLeft = runsRightToLeft(text);
  const run = new TextRun({ text, language, rightToLeft });
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    bidirectional: rightToLeft,
    children: [bookmark ? new Bookmark({ id: bookmark, children: [run] }) : run],
  });
}

/** The facts of an entry, each kept from the dot before it; `isLast`: nothing of its head follows. */
function factsLine(facts: readonly string[], isLast: boolean): Paragraph {
  return new Paragraph({
    style: 'Facts',
    ...(isLast ? { spacing: { after: UNDER_FACTS } } : {}),
    keepNext: true,
    children: directed(facts.join('\u00a0· ')),
  });
}

/** The words of a quotation in their direction; the paragraph begins at the left, where its bar is. */
function quoted(text: string, language: Language): TextRun {
  return new TextRun({ text, italics: true, language, rightToLeft: runsRightToLeft(text) });
}

/**
 * The bar at the left of a quotation. Word draws the bars of neighbouring paragraphs as one where their indents are the
 * same, so those of the next quotation differ by a hair.
 */
function barred(colour: HighlightColour, at: number) {
  return {
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: MARKS[colour] } },
    indent: { left: at % 2 === 0 ? 360 : 364 },
  };
}

/** What a quotation says in the pack's language. */
function glossed({ title, text }: NonNullable<SetQuotation['gloss']>): TextRun[] {
  return [new TextRun({ text: `${title}  `, style: 'Label' }), new TextRun(text)];
}

/** A quotation and what is said of it, in the place it has among its neighbours. */
function quotation(item: SetQuotation, at: number, language: Language, leading: boolean): Paragraph[] {
  const said: ParagraphChild[][] = [
    ...(item.aside ? [[new TextRun({ text: item.aside, style: 'Aside' })]] : []),
    ...(item.warning ? [[new TextRun({ text: item.warning, style: 'Warning' })]] : []),
    ...(item.note
      ? [[new TextRun({ text: `${item.note.title}  `, style: 'Label' }), new TextRun(item.note.text)]]
      : []),
  ];
  const last = said.flatMap((runs, part) =>
    part > 0 ? [new TextRun({ text: ' · ', style: 'Aside' }), ...runs] : runs,
  );
  const lines: ParagraphChild[][] = [
    [quoted(item.text, language)],
    ...(item.gloss ? [glossed(item.gloss)] : []),
    ...(last.length > 0 ? [last] : []),
  ];
  const bar = barred(item.colour, at);
  return lines.map((children, line) => {
    const isLast = line === lines.length - 1;
    return new Paragraph({
      style: 'PackQuotation',
      ...bar,
      ...(isLast ? { spacing: { after: 120 } } : {}),
      keepNext: leading || !isLast,
      children,
    });
  });
}

/** Bodies that the entries do not show whole. */
export function appendix(pack: Manuscript): Paragraph[] {
  if (!pack.appendix) return [];
  return [
    heading(pack.appendix.title, true),
    ...pack.appendix.items.flatMap(({ number, headline: title, language, facts, paragraphs }) => [
      new Paragraph({ style: 'EntryNumber', text: String(number) }),
      headline(title, LANGUAGE_TAGS[language]),
      factsLine(facts, true),
      ...paragraphs.map((runs) => textParagraph(runs, LANGUAGE_TAGS[language])),
    ]),
  ];
}
