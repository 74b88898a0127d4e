// Source files as they were dropped, and how they are read: their encodings, and the columns of their tables.

import type { Instant, PublishedOn } from './values.ts';

/** The file a clipping came from, as it was dropped. */
export interface SourceFile {
  id: number;
  /** As dropped, with folders relative to what was dropped. */
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** How the clipping's text was read from it, as `reading.ts` writes it: `koi8-r`, `csv`, `html koi8-r`. */
  encoding: string;
  modifiedAt: Instant | null;
  importedAt: Instant;
  /** The archive it lay in, or the mail it was attached to: its name as dropped, and the SHA-256 (hex) of its bytes. */
  container: { name: string; sha256: string } | null;
}

/** What a column of a table can hold of an article. */
export const TABLE_FIELDS = [
  'headline',
  'body',
  'lead',
  'publishedOn',
  'outlet',
  'agency',
  'byline',
  'url',
  'language',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** Which columns of a table hold what. */
export interface TableMapping {
  /** Name of the sheet; empty where the file is one table. */
  sheet: string;
  /** The row that names the columns, counted from 0; null when none does and articles begin at the first. */
  header: number | null;
  /** Place of each field that is there, counted from 0. No field, no articles are read from it. */
  columns: Partial<Record<TableField, number>>;
}

/** A table of a source, with its columns as they are read now. */
export interface SourceTable extends TableMapping {
  /** The first rows; long cells are cut, and cells beyond a hundred columns left out. */
  rows: string[][];
  /** Rows and columns there are. */
  height: number;
  width: number;
}

/** The tables of a source, as they would be read. */
export interface SourceTables {
  sourceId: number;
  name: string;
  tables: SourceTable[];
  /** The analyst named these columns; false: they were found. */
  named: boolean;
  /** Names over columns (`headerLine`) that columns are remembered for; tables with them are read so. */
  remembered: string[];
  /** What the first clippings would be. */
  clippings: { headline: string; outlet: string | null; publishedOn: PublishedOn | null; opening: string }[];
  /** How many clippings there would be. */
  count: number;
  /** Clippings there are of it now; 0 for a file that is kept only so that its columns can be named. */
  imported: number;
}

/** An encoding a source could be read in. */
export interface EncodingChoice {
  encoding: string;
  /** 0 to 1: how plausible a text its bytes make in it; the sum is not 1. */
  confidence: number;
  /** The first lines of the text as they would be; empty when the bytes are not in this encoding at all. */
  lines: string[];
}

/** The encodings of a source: the one it is read in, and the others it could be. */
export interface SourceEncodings {
  sourceId: number;
  /** `text`, or the format that is a text itself (`html`, `csv`, `json`); null where the format says its own encoding. */
  format: string | null;
  /** The one in force. */
  encoding: string;
  /** The analyst chose it; false: it was detected. */
  chosen: boolean;
  /** Of the encoding detected, 0 to 1. */
  confidence: number;
  detected: string | null;
  choices: EncodingChoice[];
}

/** What reading a source again did. */
export interface SourceReread {
  sourceId: number;
  /** Clippings whose text is another now. */
  changed: number[];
  /** Clippings that came in. */
  made: number[];
  /** Clippings that are no longer in the source's reading and had nothing of the analyst's: they are in the trash. */
  trashed: number[];
  /** Clippings that are no longer in it, but are kept as they were since the analyst worked on them. */
  kept: number[];
  /** Highlights that were found again in the new text. */
  anchored: number;
  /** Highlights whose passage is not in the new text. */
  orphaned: number;
}
