// A manuscript as a Word document: real heading styles, a contents field, header and footer, nothing that Word must repair.

import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
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
import type { CitationRun } from './citation.ts';
import { outletsChart, timelineChart } from './docx-charts.ts';
import { docxStyles, LANGUAGE_TAGS, MARKS } from './docx-style.ts';
import { docxTable } from './docx-table.ts';
import type { Logo } from './logo.ts';
import type { Manuscript, SetEntry, SetQuotation } from './manuscript.ts';
import type { WordPage, WordStyles } from './word-styles.ts';
import { unpacked, zipped } from './zip.ts';

/** What a Word document takes besides the words. */
export interface DocxLook {
  logo: Logo | null;
  /** Styles, theme and page of a document of the analyst's. */
  reference: WordStyles | null;
}

const PAGE: WordPage = { width: 11906, height: 16838, top: 1600, right: 1600, bottom: 1500, left: 1600 };

/** The pack as DOCX; the same bytes for the same manuscript. */
export async function renderDocx(pack: Manuscript, look: DocxLook): Promise<Uint8Array> {
  const { width, height, ...given } = look.reference?.page ?? PAGE;
  // A reference without heads of pages may leave no room for ours.
  const margin = {
    ...given,
    top: Math.max(given.top, 1200),
    bottom: Math.max(given.bottom, 1100),
    header: 600,
    footer: 560,
  };
  const room = width - margin.left - margin.right;
  const laidOut = lettersIn(pack) <= MOST_LAID_OUT;
  const document = new Document({
    title: pack.title,
    creator: 'Clipdesk',
    lastModifiedBy: 'Clipdesk',
    ...(look.reference ? { externalStyles: look.reference.styles } : {}),
    styles: docxStyles(look.reference),
    ...(laidOut ? { pageNumbers: await pageNumbers() } : { features: { updateFields: true } }),
    sections: [
      {
        properties: {
          titlePage: pack.parts.includes('cover'),
          page: { size: { width, height }, margin },
        },
        headers: { default: new Header({ children: [running(pack, room)] }) },
        footers: { default: new Footer({ children: [footer(pack, room)] }) },
        children: [
          ...cover(pack, look.logo),
          ...contents(pack, laidOut),
          ...front(pack),
          ...sections(pack),
          ...annex(pack, room),
          ...appendix(pack),
          ...verification(pack),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), pack, look.reference?.theme ?? null);
}

/**
 * Letters of a pack whose pages are laid out as Word will lay them out, so that its contents name them; that takes about
 * a second for so many. Word itself fills in the pages of longer ones as it opens them, and asks first.
 */
const MOST_LAID_OUT = 30_000;

async function pageNumbers() {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

function lettersIn(pack: Manuscript): number {
  let letters = 0;
  const texts = [...pack.sections.flatMap((section) => section.entries), ...(pack.appendix?.items ?? [])];
  for (const { paragraphs } of texts)
    for (const runs of paragraphs) for (const { text } of runs) letters += text.length;
  return letters + 400 * texts.length;
}

/** The head of a page: what kind of paper it is, and who may read it. */
function running(pack: Manuscript, room: number): Paragraph {
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

function footer(pack: Manuscript, room: number): Paragraph {
  const title = pack.title.length > 90 ? `${pack.title.slice(0, 89).toWellFormed()}…` : pack.title;
  return new Paragraph({
    style: 'Facts',
    tabStops: [{ type: 'right', position: room }],
    children: [new TextRun(title), new TextRun({ children: [new Tab(), PageNumber.CURRENT] })],
  });
}

function cover(pack: Manuscript, logo: Logo | null): Paragraph[] {
  const sign = pack.logo && logo ? [signed(logo, pack.logo.alt)] : [];
  if (!pack.parts.includes('cover')) {
    return [
      ...sign,
      new Paragraph({ style: 'Kind', text: `${pack.kind} · ${pack.date}` }),
      new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 300 }, text: pack.title }),
    ];
  }
  return [
    ...(pack.classification
      ? [new Paragraph({ children: [new TextRun({ text: pack.classification, style: 'Warning' })] })]
      : []),
    ...sign,
    new Paragraph({ style: 'Kind', spacing: { before: sign.length > 0 ? 2000 : 3200 }, text: pack.kind }),
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

function contents(pack: Manuscript, laidOut: boolean): (Paragraph | TableOfContents)[] {
  if (pack.sections.length === 0 || !pack.parts.includes('contents')) return [];
  return [
    new Paragraph({ style: 'ContentsTitle', text: pack.contents }),
    new TableOfContents(pack.contents, { hyperlink: true, headingStyleRange: '1-2' }),
    ...(laidOut ? [] : [new Paragraph({ style: 'Facts', text: pack.contentsUpdate })]),
  ];
}

function front(pack: Manuscript): Paragraph[] {
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

function annex(pack: Manuscript, room: number): (Paragraph | ReturnType<typeof docxTable>)[] {
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
          children: [...runs.map(cited), new TextRun(' ['), ...links, new TextRun(']')],
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
    return item(number === null ? '•' : `${number}.`, children, style);
  });
}

/** An item of a list, with a mark of its own. */
function item(mark: string, children: readonly ParagraphChild[], style?: string): Paragraph {
  return new Paragraph({
    style,
    indent: { left: 480, hanging: 240 },
    tabStops: [{ type: 'left', position: 480 }],
    children: [new TextRun({ text: mark }), new TextRun({ children: [new Tab()] }), ...children],
  });
}

function cited({ text, italic, href }: CitationRun): ParagraphChild {
  return href ? address({ text, href }) : new TextRun({ text, italics: italic });
}

function plain(texts: readonly string[], style?: string): Paragraph[] {
  return texts.map((text) => new Paragraph({ text, style, alignment: AlignmentType.START }));
}

function address({ text, href }: { text: string; href: string | null }): ParagraphChild {
  if (!href) return new TextRun(text);
  return new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

/** The package with its clock and its random ids taken out and the language of its proofing named. */
function settled(bytes: Uint8Array, pack: Manuscript, theme: string | null): Uint8Array {
  const ids = new Map<string, string>();
  const marks = new Map<string, string>();
  let drawings = 0;
  const settledId = (stem: string, id: string): string => {
    const known = ids.get(id) ?? `${stem}${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const files = unpacked(bytes).map(({ name, bytes: content }) => {
    // The numbers of a chart lie in a workbook of its own, a package too.
    if (name.endsWith('.xlsx')) return { name, bytes: zipped(unpacked(content), pack.createdOn) };
    if (!/\.(xml|rels)$/.test(name)) return { name, bytes: content };
    if (theme && name === 'word/theme/theme1.xml') return { name, bytes: encoder.encode(theme) };
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
    // Counted through the life of the process too.
    xml = xml.replace(/(?<=<wp:docPr id=")\d+(?=")/g, () => {
      drawings += 1;
      return String(drawings);
    });
    return { name, bytes: encoder.encode(xml) };
  });
  return zipped(files, pack.createdOn);
}
