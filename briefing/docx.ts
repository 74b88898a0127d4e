// A manuscript as a Word document: real heading styles, a contents field, header and footer, nothing that Word must repair.

import { Document, Footer, Header, Packer, Paragraph, TableOfContents } from 'docx';
import { annex, verification } from './docx-annex.ts';
import { cover, footer, running } from './docx-cover.ts';
import { appendix, front, sections } from './docx-entries.ts';
import { settled } from './docx-package.ts';
import { docxStyles } from './docx-style.ts';
import type { Logo } from './logo.ts';
import type { Manuscript } from './manuscript.ts';
import { styleMetrics } from './word-metrics.ts';
import { bookmarkPages } from './word-pages.ts';
import type { WordPage, WordStyles } from './word-styles.ts';

/** What a Word document takes besides the words. */
export interface DocxLook {
  logo: Logo | null;
  /** Styles, theme and page of a document of the analyst's. */
  reference: WordStyles | null;
}

const PAGE: WordPage = { width: 11906, height: 16838, top: 1600, right: 1600, bottom: 1500, left: 1600 };

/** Word parts words by the dictionaries it has, where a line would fall 12 mm short; in twentieths of a point. */
const HYPHENATION = {
  autoHyphenation: true,
  hyphenationZone: 680,
  consecutiveHyphenLimit: 2,
  doNotHyphenateCaps: true,
};

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
  const styles = docxStyles(look.reference);
  const sheet = {
    width: room,
    height: height - margin.top - margin.bottom,
    styles: styleMetrics(styles, look.reference),
    notes: (pack.keyQuotations?.items ?? []).map(({ citation }) => citation.map(({ text }) => text).join('')),
  };
  const document = new Document({
    title: pack.title,
    creator: 'Clipdesk',
    lastModifiedBy: 'Clipdesk',
    hyphenation: HYPHENATION,
    ...(look.reference ? { externalStyles: look.reference.styles } : {}),
    styles,
    pageNumbers: (body) => ({ bookmarks: bookmarkPages(body, sheet) }),
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
          ...contents(pack),
          ...front(pack),
          ...sections(pack, room),
          ...annex(pack, room, look.reference ? null : 30),
          ...appendix(pack),
          ...verification(pack, room),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), pack, look.reference?.theme ?? null);
}

function contents(pack: Manuscript): (Paragraph | TableOfContents)[] {
  if (pack.sections.length === 0 || !pack.parts.includes('contents')) return [];
  return [
    new Paragraph({ style: 'ContentsTitle', text: pack.contents }),
    new TableOfContents(pack.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
