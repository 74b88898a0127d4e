// Reads a PDF's bytes into pages that can be drawn on a canvas; the reader of PDFs is loaded when first needed.

import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** A PDF that is open for drawing; `close` frees what it holds. */
export interface PdfPages {
  count: number;
  /** Draws a page, from 1, at a width in CSS pixels; resolves with the finished canvas. */
  draw: (page: number, width: number) => Promise<HTMLCanvasElement>;
  /** Of a page, from 1, in points. */
  size: (page: number) => Promise<{ width: number; height: number }>;
  close: () => void;
}

async function drawPage(pdf: PDFDocumentProxy, number: number, width: number): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const scale = (width * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

/** Opens a PDF. Throws when the bytes are not one. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const { getDocument } = await import('unpdf/pdfjs');
  // The reader takes the buffer over, so it gets its own copy.
  const loading = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const pdf = await loading.promise;
  return {
    count: pdf.numPages,
    size: async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: (page, width) => drawPage(pdf, page, width),
    close: () => void loading.destroy(),
  };
}
