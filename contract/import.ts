// Imports: batches of files, what became of each, and the folders that are watched for more.

import type { Instant } from './values.ts';

/** What became of a file. */
export type ImportItemStatus = 'imported' | 'duplicate' | 'skipped' | 'failed';

/** A row of an import's report: one file. */
export interface ImportItem {
  id: number;
  path: string;
  status: ImportItemStatus;
  /** Code of the reason, the key of its sentence: `empty`, `binary`, `undecodable`, `vanished`, `unreadable`, `too-large`, `same-bytes`, `in-trash`, `unsupported`, `reader-failed`, `hidden-file`, `system-file`, `linked-folder`, `library-file` (a library itself), `attachment` (of a format that is not read), `drop-again` (given as bytes to an import that was cut off before they were read); of an imported one `same-text` or `near` when all its clippings resemble others (`same-text-in-trash` when those are in the trash), else null. */
  reason: string | null;
  /** English sentence with the detail, for the CLI and the log. */
  message: string | null;
  /** Clippings made, or the ones it is a duplicate of. */
  clippings: number[];
  /** The source file that is kept of it, with clippings or (a table whose columns said nothing) without; null when none is. */
  sourceId?: number | null;
  /** Clippings that were there already and that the imported ones are the same text or near duplicates of. */
  resembles?: number[];
  /** Of those it is a duplicate of or resembles, the ones that are in the trash now: `clipping.restore` brings them back. */
  inTrash?: number[];
  /** Failed, and can be read again: `import.retry`. False for what was given as bytes, which has to be dropped again. */
  canRetry: boolean;
}

/** How many files became what. */
export interface ImportCounts {
  imported: number;
  duplicates: number;
  skipped: number;
  failed: number;
}

/** `interrupted`: cut off by the end of the desk, a fault or a kill. */
export type ImportState = 'running' | 'paused' | 'done' | 'cancelled' | 'interrupted';

/** How an import's files came: dropped or chosen (the command line too), found in a watched folder, pasted, or the samples. */
export type ImportOrigin = 'dropped' | 'watched' | 'pasted' | 'samples';

/** How far an import is. */
export interface ImportProgress extends ImportCounts {
  id: number;
  state: ImportState;
  origin: ImportOrigin;
  /** What it is called: the name of the first folder or file, of the watched folder, or the first words pasted; empty until something is given. */
  label: string;
  /** Files known so far; grows while folders are walked. */
  total: number;
  done: number;
  startedAt: Instant;
  /** When it ended; null while it runs or is paused. */
  endedAt: Instant | null;
  /** Files a second over the last moments. */
  rate: number;
  /** How long what is left should take, by its bytes; null while that is not known. */
  secondsLeft: number | null;
  /** Of the imported files: those all of whose clippings are the same text as others. */
  sameText: number;
  /** Of the imported files: those all of whose clippings resemble others, at least one of them not to the letter. */
  near: number;
  /** Paused, or cut off with files left that can be read: `import.resume` goes on. */
  canResume: boolean;
}

/** An import with a row for every file. */
export interface ImportReport extends ImportProgress {
  items: ImportItem[];
}

/** A folder whose new files are copied into the library while it is open; nothing in it is moved, changed or removed. */
export interface WatchedFolder {
  id: number;
  /** Absolute. */
  path: string;
  enabled: boolean;
  addedAt: Instant;
  /** When the folder was last looked through; null: never. */
  lastSeenAt: Instant | null;
  /** Why it is not being watched: it is gone, may not be read, or is no folder; null when all is well. */
  problem: 'vanished' | 'unreadable' | null;
}
