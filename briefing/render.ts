// A pack as the bytes of a file, in any of the formats.

import type { PackFormat } from '../contract/model.ts';
import { renderHtml } from './html.ts';
import { manuscriptOf } from './manuscript.ts';
import { renderMarkdown } from './markdown.ts';
import type { Pack } from './pack.ts';
import type { Words } from './wording.ts';

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

/** A source file as it was dropped. */
export interface Original {
  name: string;
  bytes: Uint8Array;
  /** As recorded at import, hex. */
  sha256: string;
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
    default:
      throw new Error(`Not yet: ${format}`);
  }
}
