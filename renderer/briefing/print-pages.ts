// Prints the pages of a PDF as they are: each drawn as a picture that fills a sheet, while the rest of the window stays off the paper.

import classes from './PrintedPages.module.css';
import { openPdf } from './pdf-pages.ts';

/** Dots to the inch: letters of eight points stay clean. */
const DOTS = 220;
const POINTS = 72;

let clear = () => {};

interface PrintOptions {
  /** Told before each page, from 0. */
  onPage: (done: number, total: number) => void;
  /** Ends it between pages: nothing is printed. */
  signal: AbortSignal;
}

/** Opens the system's print dialog with the pages. Throws what `signal` was ended with. */
export async function printPages(bytes: Uint8Array, { onPage, signal }: PrintOptions): Promise<void> {
  clear();
  const pdf = await openPdf(bytes);
  const sheets = document.createElement('div');
  sheets.className = classes.sheets ?? '';
  sheets.setAttribute('aria-hidden', 'true');
  const addresses: string[] = [];
  const paper = new CSSStyleSheet();
  clear = () => {
    sheets.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
    window.removeEventListener('afterprint', clear);
    clear = () => {};
  };
  try {
    let first = { width: 0, height: 0 };
    for (let page = 1; page <= pdf.count; page += 1) {
      signal.throwIfAborted();
      onPage(page - 1, pdf.count);
      const size = await pdf.size(page);
      if (page === 1) first = size;
      const canvas = await pdf.draw(page, (size.width * DOTS) / POINTS / window.devicePixelRatio);
      const address = URL.createObjectURL(await pictureOf(canvas));
      addresses.push(address);
      const picture = new Image();
      picture.src = address;
      picture.alt = '';
      await picture.decode();
      sheets.append(picture);
    }
    signal.throwIfAborted();
    paper.replaceSync(`@page { size: ${first.width}pt ${first.height}pt; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
    document.body.append(sheets);
    window.addEventListener('afterprint', clear);
    window.print();
  } catch (error) {
    clear();
    throw error;
  } finally {
    pdf.close();
  }
}

function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The page could not be drawn.'))), 'image/png'),
  );
}
