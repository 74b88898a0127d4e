// Reads the text layer of a PDF: lines joined into paragraphs, words put together across line ends, running heads left out.

import { type Fact, isReadable, type Reading, Refusal, tidy } from './piece.ts';
import { type PrintedLine, paragraphsOf } from './printed-lines.ts';

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

const MOST_PAGES = 1_500;
/** Letters and figures on all pages together below which a document is a scan with a stamp or a page number. */
const FEWEST_LETTERS = 24;

interface TextItem {
  str: string;
  /** Matrix: the last two are the place of the baseline from the left and the bottom. */
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** One clipping of a document. Throws a Refusal. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-'))
    throw new Refusal('damaged', 'The file is damaged or not a PDF document.');
  const document = await open(bytes);
  try {
    if (document.numPages > MOST_PAGES)
      throw new Refusal('too-large', `The document has ${document.numPages} pages; at most ${MOST_PAGES} are read.`);
    const pages: PrintedLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items as TextItem[]));
      page.cleanup();
    }
    const text = tidy(paragraphsOf(pages).join('\n\n'));
    if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS || !isReadable(text))
      throw new Refusal('needs-ocr', 'The document is a scan without a text layer; it needs text recognition (OCR).');
    return { ok: true, encoding: 'pdf', pieces: [{ text, locator: '0', facts: await propertiesOf(document) }] };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes for itself, so it is given a copy. Nothing is drawn and no font is loaded.
    return await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Refusal('encrypted', 'The document is locked with a password.');
    throw new Refusal('damaged', 'The document is damaged: it cannot be opened as a PDF.');
  }
}

/** Runs of text as the page draws them, put together where they stand on one baseline. */
function linesOf(items: readonly TextItem[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: PrintedLine | null = null;
  let ended = false;
  for (const item of items) {
    if (typeof item.str !== 'string') continue;
    const [, , , , x = 0, y = 0] = item.transform;
    const size = item.height || Math.abs(item.transform[3] ?? 0) || 10;
    if (item.str !== '') {
      const same: boolean =
        line !== null &&
        !ended &&
        Math.abs(line.y - y) < Math.max(line.size, size) * 0.45 &&
        x >= line.right - line.size * 3;
      if (line && same) {
        const gap = x - line.right;
        const spaced = gap > size * 0.18 && !/\s$/u.test(line.text) && !/^\s/u.test(item.str);
        line.text += `${spaced ? ' ' : ''}${item.str}`;
        line.right = Math.max(line.right, x + item.width);
        if (item.str.trim() !== '') line.size = Math.max(line.size, size);
      } else if (item.str.trim() !== '') {
        line = { text: item.str, x, y, right: x + item.width, size };
        lines.push(line);
      }
    }
    ended = item.hasEOL;
  }
  return lines;
}

/** Titles and authors that programs fill in by themselves: only a hint, and never taken alone. */
async function propertiesOf(document: PdfDocument): Promise<Fact[]> {
  try {
    const { info } = await document.getMetadata();
    const { Title, Author } = info as Record<string, unknown>;
    const fact = (field: Fact['field'], value: unknown, confidence: number): Fact[] =>
      typeof value === 'string' && value.trim() !== ''
        ? [{ field, value: tidy(value).slice(0, 500), rule: 'document.properties', confidence }]
        : [];
    return [...fact('headline', Title, 0.3), ...fact('byline', Author, 0.2)];
  } catch {
    return [];
  }
}
