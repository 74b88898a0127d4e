// A manuscript as a Word document: real heading styles, a contents field, header and footer, nothing that Word must repair.

import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import type { RichBlock } from '../contract/rich-text.ts';
import { DOCX_STYLES, LANGUAGE_TAGS, MARKS } from './docx-style.ts';
import { docxTable } from './docx-table.ts';
import type { Manuscript, SetEntry, SetQuotation } from './manuscript.ts';
import { unpacked, zipped } from './zip.ts';

/** The pack as DOCX; the same bytes for the same manuscript. */
export async function renderDocx(pack: Manuscript): Promise<Uint8Array> {
  const document = new Document({
    title: pack.title,
    creator: 'Clipdesk',
    lastModifiedBy: 'Clipdesk',
    styles: DOCX_STYLES,
    features: { updateFields: true },
    sections: [
      {
        properties: {
          titlePage: pack.parts.includes('cover'),
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1600, right: 1600, bottom: 1500, left: 1600 } },
        },
        headers: { default: new Header({ children: [running(pack)] }) },
        footers: { default: new Footer({ children: [footer(pack)] }) },
        children: [
          ...cover(pack),
          ...contents(pack),
          ...front(pack),
          ...sections(pack),
          ...annex(pack),
          ...appendix(pack),
          ...verification(pack),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), pack);
}

/** The head of a page: what kind of paper it is, and who may read it. */
function running(pack: Manuscript): Paragraph {
  return new Paragraph({
    style: 'Facts',
    tabStops: [{ type: 'right', position: 8706 }],
    children: [
      new TextRun(pack.kind),
      ...(pack.classification
        ? [new TextRun({ children: [new Tab()] }), new TextRun({ text: pack.classification, style: 'Warning' })]
        : []),
    ],
  });
}

function footer(pack: Manuscript): Paragraph {
  const title = pack.title.length > 90 ? `${pack.title.slice(0, 89).toWellFormed()}…` : pack.title;
  return new Paragraph({
    style: 'Facts',
    tabStops: [{ type: 'right', position: 8706 }],
    children: [new TextRun(title), new TextRun({ children: [new Tab(), PageNumber.CURRENT] })],
  });
}

function cover(pack: Manuscript): Paragraph[] {
  if (!pack.parts.includes('cover')) {
    return [
      new Paragraph({ style: 'Kind', text: `${pack.kind} · ${pack.date}` }),
      new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 300 }, text: pack.title }),
    ];
  }
  return [
    ...(pack.classification
      ? [new Paragraph({ children: [new TextRun({ text: pack.classification, style: 'Warning' })] })]
      : []),
    new Paragraph({ style: 'Kind', spacing: { before: 3200 }, text: pack.kind }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: pack.title }),
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

function contents(pack: Manuscript): (Paragraph | TableOfContents)[] {
  if (pack.sections.length === 0 || !pack.parts.includes('contents')) return [];
  return [
    new Paragraph({ style: 'ContentsTitle', text: pack.contents }),
    new TableOfContents(pack.contents, { hyperlink: true, headingStyleRange: '1-2' }),
    new Paragraph({ style: 'Facts', text: pack.contentsUpdate }),
  ];
}

function front(pack: Manuscript): Paragraph[] {
  const out: Paragraph[] = [];
  if (pack.summary) {
    out.push(heading(pack.summary.title, true), ...written(pack.summary.blocks, 'Lead'));
  }
  if (pack.empty) out.push(new Paragraph({ text: pack.empty }));
  if (pack.keyQuotations) {
    out.push(heading(pack.keyQuotations.title, true));
    for (const { number, language, text, colour, from } of pack.keyQuotations.items) {
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
          ],
        }),
      );
    }
  }
  return out;
}

function sections(pack: Manuscript): Paragraph[] {
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

function textParagraph(runs: SetEntry['paragraphs'][number], language: { value: string } | undefined): Paragraph {
  return new Paragraph({
    children: runs.map(
      ({ text, colour }) =>
        new TextRun({
          text,
          language,
          ...(colour ? { shading: { type: 'clear', color: 'auto', fill: MARKS[colour] } } : {}),
        }),
    ),
  });
}

function quotation(item: SetQuotation, language: { value: string } | undefined): Paragraph[] {
  const border = { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: MARKS[item.colour] } };
  const lines: ParagraphChild[][] = [
    [new TextRun({ text: item.text, italics: true, language })],
    ...(item.gloss
      ? [[new TextRun({ text: `${item.gloss.title}  `, style: 'Label' }), new TextRun(item.gloss.text)]]
      : []),
    [new TextRun({ text: item.meaning, style: 'Label' })],
  ];
  if (item.warning) lines.push([new TextRun({ text: item.warning, style: 'Warning' })]);
  if (item.note) {
    lines.push([new TextRun({ text: `${item.note.title}  `, style: 'Label' }), new TextRun(item.note.text)]);
  }
  return lines.map(
    (children, at) => new Paragraph({ style: 'PackQuotation', border, keepNext: at < lines.length - 1, children }),
  );
}

function annex(pack: Manuscript): (Paragraph | ReturnType<typeof docxTable>)[] {
  const out: (Paragraph | ReturnType<typeof docxTable>)[] = [];
  for (const [at, table] of [pack.coverage, pack.matrix].filter((one) => one !== null).entries()) {
    const { title, columns, rows, total, remark } = table;
    const lines = [...rows, total].map((row) => [row.name, ...row.counts.map(String), String(row.total)]);
    out.push(heading(title, at === 0), docxTable(columns, lines, true));
    if (remark) out.push(new Paragraph({ style: 'Facts', text: remark }));
  }
  if (pack.outlets) {
    const { title, columns, bars, remarks } = pack.outlets;
    const lines = bars.map((bar) => [bar.name, String(bar.count)]);
    out.push(heading(title, false), docxTable(columns, lines, false));
    if (remarks.length > 0) out.push(new Paragraph({ style: 'Facts', text: remarks.join(' ') }));
  }
  if (pack.timeline) {
    const { title, columns, bars, remarks } = pack.timeline;
    out.push(heading(title, false));
    out.push(
      docxTable(
        columns,
        bars.map((bar) => [bar.name, String(bar.count)]),
        false,
      ),
    );
    if (remarks.length > 0) out.push(new Paragraph({ style: 'Facts', text: remarks.join(' ') }));
  }
  if (pack.sources) {
    out.push(heading(pack.sources.title, true));
    for (const { numbers, runs, url, file, sha256 } of pack.sources.items) {
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
          children: [
            ...runs.map(({ text, italic, href }) =>
              href ? address({ text, href }) : new TextRun({ text, italics: italic }),
            ),
            new TextRun(' ['),
            ...links,
            new TextRun(']'),
          ],
        }),
      );
      if (url) out.push(new Paragraph({ style: 'Facts', keepNext: true, children: [address(url)] }));
      out.push(new Paragraph({ style: 'Facts', keepNext: sha256 !== '', text: file }));
      if (sha256) out.push(new Paragraph({ style: 'Facts', text: sha256 }));
    }
  }
  return out;
}

/** Bodies that the entries do not show whole. */
function appendix(pack: Manuscript): Paragraph[] {
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

function verification(pack: Manuscript): Paragraph[] {
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

function heading(text: string, pageBreakBefore: boolean): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, text });
}

function label(text: string): Paragraph {
  return new Paragraph({ style: 'LabelLine', text });
}

/** What the analyst wrote: paragraphs in that style, lists with a mark of their own. */
function written(blocks: readonly RichBlock[], style: string): Paragraph[] {
  return blocks.map(({ kind, number, runs }) => {
    const children: ParagraphChild[] = runs.map(({ text, bold, italic, href }) =>
      href
        ? new ExternalHyperlink({
            link: href,
            children: [new TextRun({ text, bold, italics: italic, style: 'Hyperlink' })],
          })
        : new TextRun({ text, bold, italics: italic }),
    );
    if (kind === 'paragraph') return new Paragraph({ style, children });
    const mark = number === null ? '•' : `${number}.`;
    return new Paragraph({
      style,
      indent: { left: 480, hanging: 240 },
      tabStops: [{ type: 'left', position: 480 }],
      children: [new TextRun({ text: mark }), new TextRun({ children: [new Tab()] }), ...children],
    });
  });
}

function plain(texts: readonly string[], style?: string): Paragraph[] {
  return texts.map((text) => new Paragraph({ text, style, alignment: AlignmentType.START }));
}

function address({ text, href }: { text: string; href: string | null }): ParagraphChild {
  if (!href) return new TextRun(text);
  return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

/** The package with its clock and its random ids taken out and the language of its proofing named. */
function settled(bytes: Uint8Array, pack: Manuscript): Uint8Array {
  const ids = new Map<string, string>();
  const marks = new Map<string, string>();
  const settledId = (stem: string, id: string): string => {
    const known = ids.get(id) ?? `${stem}${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const files = unpacked(bytes).map(({ name, bytes: content }) => {
    if (!/\.(xml|rels)$/.test(name)) return { name, bytes: content };
    let xml = decoder.decode(content);
    if (name === 'docProps/core.xml') {
      xml = xml
        .replace(/(?<=W3CDTF">)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<\/dcterms:)/g, `${pack.createdOn}T00:00:00Z`)
        .replace('</cp:coreProperties>', `<dc:language>${pack.language}</dc:language></cp:coreProperties>`);
    }
    // Random, or counted through the life of the process. A text cannot look like these: its quotes and < are escaped.
    xml = xml.replace(/(?<=\b(?:r:id|Id)=")rId(?=[\w-]*[A-Za-z_-])[\w-]+(?=")/g, (id) => settledId('rIdLink', id));
    xml = xml.replace(/(?<=\bw:(?:anchor|name)="|<w:instrText xml:space="preserve">PAGEREF )_Toc\d+\b/g, (id) =>
      settledId('_Toc', id),
    );
    xml = xml.replace(/(?<=<w:bookmark(?:Start w:name="[^"]*"|End) w:id=")\d+(?=")/g, (id) => {
      const known = marks.get(id) ?? String(marks.size + 1);
      marks.set(id, known);
      return known;
    });
    return { name, bytes: encoder.encode(xml) };
  });
  return zipped(files, pack.createdOn);
}
