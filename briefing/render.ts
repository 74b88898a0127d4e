// A pack as the bytes of a file, in any of the formats.

import type { PackFormat, PackPart } from '../contract/pack.ts';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { type LetterScope, letterOf } from './letter.ts';
import { letterFragment } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Logo } from './logo.ts';
import { renderMail } from './mail.ts';
import type { Manuscript } from './manuscript.ts';
import { renderMarkdown } from './markdown.ts';
import { type Pack, shownBy } from './pack.ts';
import { renderPages, renderPdf, type TypstTemplate } from './pdf.ts';
import { type PdfPages, pdfPages } from './pdf-pages.ts';
import { manuscriptOf } from './set-manuscript.ts';
import { renderCsv, renderXlsx } from './table.ts';
import type { WordStyles } from './word-styles.ts';
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
  /** The sign on the cover. */
  logo?: Logo | null;
  /** Styles that Word documents take over from one of the analyst's. */
  wordStyles?: WordStyles | null;
  /** Told, once the pages are set, of the letters that no font has and how many entries the template left out. */
  onSet?: (pages: { lacking: readonly string[]; leftOut: number }) => void;
  /** Source files of the clippings, for the ZIP. */
  originals?: Original[];
}

/** Media type of each format. */
export const MEDIA_TYPES: Record<PackFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  eml: 'message/rfc822',
  md: 'text/markdown',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** What a ZIP holds beside the originals. */
const IN_ZIP = ['pdf', 'docx', 'html', 'md', 'xlsx', 'csv'] as const;

/** Told what the work is at; `done` of `total` files of a ZIP, null where it cannot be counted. */
export type TellStage = (stage: 'composing' | 'compiling', done?: number, total?: number | null) => void;

/** The file's bytes: the same bytes for the same pack and assets. Throws Error when the template does not compile. */
export async function renderPack(
  whole: Pack,
  format: PackFormat,
  assets: PackAssets,
  tell: TellStage = () => {},
): Promise<Uint8Array> {
  tell('composing');
  const pack = shownBy(assets.template.parts, whole);
  const manuscript = manuscriptOf(pack, assets.words, assets.template.parts, assets.logo ?? null);
  if (format !== 'zip') return setIn(format, pack, manuscript, assets, tell);
  const files = [];
  for (const [done, each] of IN_ZIP.entries()) {
    tell('composing', done, IN_ZIP.length + 1);
    files.push({ name: `briefing.${each}`, bytes: await setIn(each, pack, manuscript, assets, tell) });
  }
  tell('composing', IN_ZIP.length, IN_ZIP.length + 1);
  return renderZip(pack, files, assets.originals ?? []);
}

async function setIn(
  format: Exclude<PackFormat, 'zip'>,
  pack: Pack,
  manuscript: Manuscript,
  assets: PackAssets,
  tell: TellStage,
): Promise<Uint8Array> {
  const logo = assets.logo ?? null;
  switch (format) {
    case 'html':
      return new TextEncoder().encode(renderHtml(manuscript, logo));
    case 'eml':
      return renderMail(manuscript, logo);
    case 'md':
      return new TextEncoder().encode(renderMarkdown(manuscript));
    case 'pdf': {
      tell('compiling');
      const { bytes, ...said } = renderPdf(manuscript, assets.template, assets.fontDirs, logo);
      assets.onSet?.(said);
      return bytes;
    }
    case 'csv':
      return renderCsv(pack, assets.words);
    case 'xlsx':
      return renderXlsx(pack, assets.words);
    case 'docx':
      return renderDocx(manuscript, { logo, reference: assets.wordStyles ?? null });
  }
}

/** The pages of a pack as they would print, for the screen. Throws Error when the template does not compile. */
export function renderPreview(pack: Pack, assets: PackAssets): PdfPages & { leftOut: number } {
  const logo = assets.logo ?? null;
  const { parts } = assets.template;
  const manuscript = manuscriptOf(shownBy(parts, pack), assets.words, parts, logo);
  const { bytes, leftOut } = renderPages(manuscript, assets.template, assets.fontDirs, logo);
  return { ...pdfPages(bytes), leftOut };
}

/** A pack, or the one section or entry it holds, for the clipboard: as rich text and as plain. */
export function renderLetter(pack: Pack, scope: LetterScope, assets: PackAssets): { html: string; text: string } {
  const { parts } = assets.template;
  const blocks = letterOf(manuscriptOf(shownBy(parts, pack), assets.words, parts), scope);
  return { html: letterFragment(blocks, pack.language), text: letterText(blocks) };
}
