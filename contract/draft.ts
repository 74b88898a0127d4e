// What reading a file yields before it is in a library: the words ingest, desk and db share.

import type { Evidence, HiddenRange } from './clipping.ts';
import type { TableField, TableMapping } from './source.ts';
import type { LanguageCode, PublishedOn, Range } from './values.ts';

/** A name as printed, and the authority's key when it is known there. */
export interface PrintedName {
  printed: string;
  /** Key in resources/outlets, or null when unknown. */
  key: string | null;
}

/** One clipping read from a source file. Everything in it is derived; offsets are into `text`. */
export interface DraftClipping {
  text: string;
  /** Sorted, not overlapping; empty ranges are lost line breaks. `shown`: marked only. */
  hidden: (Omit<HiddenRange, 'id' | 'shown'> & { shown?: boolean })[];
  headline: string;
  outlet: PrintedName | null;
  agency: PrintedName | null;
  byline: string | null;
  dateline: string | null;
  publishedOn: PublishedOn | null;
  url: string | null;
  language: LanguageCode;
  /** Chosen values first, then candidates and rejected ones. */
  evidence: Evidence[];
  /** Where in the source file it stands (`0` for a file of one clipping). */
  locator: string;
  /** SHA-256 (hex) of the folded body: the same text published twice has the same one. */
  fingerprint: string;
}

/** Why a file could not be read; `code` is the key of its sentence. */
export interface ReadFailure {
  code:
    | 'empty'
    | 'binary'
    | 'undecodable'
    | 'too-large'
    | 'unsupported'
    | 'reader-failed'
    /** A scan: pages without a text layer. */
    | 'needs-ocr'
    | 'encrypted'
    | 'damaged'
    /** Unpacks to far more than it holds. */
    | 'bomb'
    /** A table or data file in which nothing shows itself to be articles. */
    | 'no-articles';
  message: string;
}

/** What reading a file gives: its articles, or why there are none. */
export type ReadOutcome =
  | { ok: true; encoding: string; clippings: DraftClipping[] }
  | { ok: false; failure: ReadFailure };

/** What is known of a file besides its bytes. */
export interface FileFacts {
  /** Name with folders relative to what was dropped. */
  name: string;
  modifiedAt: string | null;
  /** Where it was copied from, as whoever pasted it says. */
  url?: string | null;
  /** How the analyst wants it read. */
  as?: ReadingChoice;
  /** Columns the analyst named before, by the names over them (`headerLine`). */
  columns?: ReadonlyMap<string, Partial<Record<TableField, number>>>;
}

/** What the analyst chose of a reading; what is left out is found. */
export interface ReadingChoice {
  /** One of `ENCODINGS`, for formats that are texts themselves. */
  encoding?: string;
  tables?: readonly TableMapping[];
  /** The articles of a plain text by their ranges in the decoded text, instead of where it is seen to be split. */
  ranges?: readonly Range[];
}

/** The columns of the search index for one clipping: tokens joined by single spaces, as `language` makes them. */
export interface IndexColumns {
  headline: string;
  body: string;
  notes: string;
  /** Words as they stand and, marked, their further forms: each once, in no order that matters. */
  forms: string;
}

/** A theme the rules found in a body. */
export interface ThemeSuggestion {
  themeKey: string;
  /** 0 to 1. */
  score: number;
  phrases: (Range & { conceptKey: string; quote: string })[];
}
