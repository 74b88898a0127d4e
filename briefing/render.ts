// A pack as the bytes of a file, in any of the formats.

import type { PackFormat, PackPart } from '../contract/model.ts';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { manuscriptOf } from './manuscript.ts';
import { renderMarkdown } from './markdown.ts';
import type { Pack } from './pack.ts';
import { renderPdf, type TypstTemplate } from './pdf.ts';
import { renderCsv, renderXlsx } from './table.ts';
import type { Words } from './wording.ts';
import { type Original, renderZip } from './zip.ts';

/** What a pack is made with, read by the caller. */
export interface PackAssets {
  /** How it is set, and which parts it has: resources/typst. */
  template: TypstTemplate & { parts: readonly PackPart[] };
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
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** What a ZIP holds beside the originals. */
const IN_ZIP = ['pdf', 'docx', 'html', 'md', 'xlsx', 'csv'] as const;

/** The file's bytes: the same bytes for the same pack and assets. Throws Error when the template does not compile. */
export async function renderPack(pack: Pack, format: PackFormat, assets: PackAssets): Promise<Uint8Array> {
  const manuscript = manuscriptOf(pack, assets.words, assets.template.parts);
  switch (format) {
    case 'html':
      return new TextEncoder().encode(renderHtml(manuscript));
    case 'md':
      return new TextEncoder().encode(renderMarkdown(manuscript));
    case 'pdf':
      return renderPdf(manuscript, assets.template, assets.fontDirs);
    case 'csv':
      return renderCsv(pack, assets.words);
    case 'xlsx':
      return renderXlsx(pack, assets.words);
    case 'docx':
      return renderDocx(manuscript);
    case 'zip': {
      const files = [];
      for (const each of IN_ZIP) files.push({ name: `briefing.${each}`, bytes: await renderPack(pack, each, assets) });
      return renderZip(pack, files, assets.originals ?? []);
    }
  }
}
