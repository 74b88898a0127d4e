// Packs: what a briefing is exported as, the templates and the house style they are made with, and how far an export is.

import type { KnownLanguage } from './values.ts';

/** The languages a pack speaks. */
export type PackLanguage = KnownLanguage;

/** What a briefing is exported as, by the ending of the file. */
export const PACK_FORMATS = ['docx', 'pdf', 'html', 'eml', 'md', 'csv', 'xlsx', 'zip'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** Parts of a pack that a template sets or leaves out; title, sections and the verification are in every pack. */
export const PACK_PARTS = [
  'cover',
  'contents',
  'summary',
  'key-quotations',
  'full-texts',
  'sections-table',
  'themes-table',
  'outlets',
  'timeline',
  'gaps',
  'sources',
  'appendix',
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** What the packs of a library wear: a logo on the cover, and the styles of a Word document. */
export interface HouseStyle {
  logo: { name: string; kind: 'png' | 'jpg' | 'svg'; bytes: Uint8Array } | null;
  /** Name of the document they were taken from. */
  wordStyles: { name: string } | null;
}

/** Templates that ship: the house's own, one page, what came in a day, full texts with notes beside them. */
export const SHIPPED_TEMPLATES = ['house', 'compact', 'digest', 'dossier'] as const;

/** A template of packs: a Typst file and the parts it has. */
export interface PackTemplate {
  id: number;
  key: string;
  /** Shipped ones are named by the interface. */
  name: string;
  parts: PackPart[];
  typst: string;
  origin: 'shipped' | 'analyst';
}

/** A fault of a template, at its place in the file: lines and columns from 1. */
export interface TemplateFault {
  line: number | null;
  column: number | null;
  message: string;
}

/** A rendered file of a pack. */
export interface PackFile {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
  /** What was verified, and what was not. */
  verification: Verification;
  /** Of a PDF, which PDF/A it is ("2a", "2u"), or null for an ordinary one; null for other formats. */
  archival: string | null;
  /** Letters that no font has, where the pages are set here; empty for formats whose reader brings the fonts. */
  lacking: LackingLetters[];
  /** Entries that a template of one page has no room for; 0 for other templates and formats. */
  leftOut: number;
}

/** Letters of one script that no font on this machine has: the pages show boxes for them. */
export interface LackingLetters {
  /** ISO 15924 code; `Zzzz` for signs of no script and for rare ones. */
  script: string;
  /** The first of them, at most a dozen. */
  letters: string[];
  /** Clippings that show any of them; none where only the briefing's own words do. */
  clippings: { id: number; headline: string }[];
}

/** A briefing, or a part of it, for the clipboard: rich text and plain, the same words. */
export interface Letter {
  html: string;
  text: string;
  verification: Verification;
}

/**
 * What an export is at: in line behind others, reading the clippings, holding their quotations against what is stored, putting
 * the pack in words, setting its pages.
 */
export type ExportStage = 'waiting' | 'gathering' | 'verifying' | 'composing' | 'compiling';

/** How far an export has come. */
export interface ExportProgress {
  /** As whoever asked for the export named it. */
  exportId: string;
  stage: ExportStage;
  /** Clippings (of a ZIP in `composing`: files) of this stage that are done, and how many there are; null where that cannot be known. */
  done: number;
  total: number | null;
  /** Seconds left of this stage; null where they cannot be told. */
  secondsLeft: number | null;
}

/** The pages of a pack as they would print now. */
export interface PackPreview {
  /** In order. A page keeps its key while nothing on it changes. */
  pages: PreviewPage[];
  /** A PDF of the pages whose keys were not known, each key once, in the order of `fresh`; null when all were known. */
  pdf: Uint8Array | null;
  fresh: string[];
  /** Entries that a template of one page has no room for. */
  leftOut: number;
}

/** A page of a preview; pages with the same key look the same. */
export interface PreviewPage {
  key: string;
  /** Points. */
  width: number;
  height: number;
}

/** Why a quotation does not verify: a code that is put in words where it is shown, in a pack in the pack's language. */
export type VerificationFault =
  | 'source-missing'
  | 'source-changed'
  | 'text-changed'
  | 'quote-differs'
  | 'decodes-differently';

/** How many quotations stand in the stored originals as they are quoted, and which do not. */
export interface Verification {
  verified: number;
  /** Quotations that do not verify, each with the reason; they are named in the pack too. */
  failed: { clippingId: number; quote: string; reason: VerificationFault }[];
}

/** What checking a ZIP pack found. */
export interface PackCheck {
  ok: boolean;
  title: string;
  createdOn: string;
  /** The number of the issue it is; null for a briefing as it stood, and in packs of former releases. */
  issue: number | null;
  /** `changed`: their bytes differ from the manifest's hash; `added`: the manifest does not know them. */
  files: { checked: number; changed: string[]; missing: string[]; added: string[] };
  /**
   * Entries against a library; null without one. The reasons are codes: `no-source`, `no-text`, `source-changed`,
   * `text-changed`, and `shown-differs` where the library has other words at the places that are shown.
   */
  entries: {
    verified: number;
    failed: { clippingId: number; openId: number | null; headline: string; reason: string }[];
  } | null;
  /** Quotations against a library; null without one. The reasons are codes: `no-source`, `no-text`, `source-changed`, `text-changed`, `quote-differs`, or why the pack itself marked it. */
  quotations: {
    verified: number;
    /** `clippingId` is of the library it was exported from, `openId` the clipping that the same source brought into this one, or null. */
    failed: { clippingId: number; openId: number | null; headline: string; quote: string; reason: string }[];
  } | null;
}
