// A pack as the bytes of a file, in any of the formats.

import type { PackFormat } from '../contract/model.ts';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { manuscriptOf } from './manuscript.ts';
import { renderMarkdown } from './markdown.ts';
import type { Pack } from './pack.ts';
import { renderPdf } from './pdf.ts';
import type { Words } from './wording.ts';
import { type Original, renderZip } from './zip.ts';

/** What a pack is made with, read by the caller. */
export interface PackAssets {
  /** The Typst template, resources/typst/house.typ. */
  template: string;
  /** Folders of the TTF files of Source Serif 4 and Inter, searched with their subfolders. */
  fontDirs: string[];
  /** Words in the pack's language, resources/locales/pack.LANGUAGE.json. */
  words: Words;
  /** Source files of the clippings, for the ZIP. */
  originals?: Original[];
}

/** Media type of each format. */
export const MEDIA_TYPES: Record<PackFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
  zip: 'application/zip',
};

/** The file's bytes: the same bytes for the same pack and assets. Throws Error when the template does not compile. */
export async function renderPack(pack: Pack, format: PackFormat, assets: PackAssets): Promise<Uint8Array> {
  const manuscript = manuscriptOf(pack, assets.words);
  switch (format) {
    case 'html':
      return new TextEncoder().encode(renderHtml(manuscript));
    case 'md':
      return new TextEncoder().encode(renderMarkdown(manuscript));
    case 'pdf':
      return renderPdf(manuscript, assets.template, assets.fontDirs);
    case 'docx':
      return renderDocx(manuscript);
    case 'zip':
      return renderZip(
        pack,
        [
          { name: 'briefing.pdf', bytes: renderPdf(manuscript, assets.template, assets.fontDirs) },
          { name: 'briefing.html', bytes: new TextEncoder().encode(renderHtml(manuscript)) },
        ],
        assets.originals ?? [],
      );
  }
}
