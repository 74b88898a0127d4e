// A library as a whole: its figures, its state, and what checking it finds.

import type { Operation } from './history.ts';

/** What the sidebar and the status bar say. */
export interface LibraryInfo {
  name: string;
  path: string;
  all: number;
  inbox: number;
  trash: number;
  undated: number;
  /** Clippings that came with the samples, the trash included. */
  samples: number;
  /** True when another process holds the library: everything reads, nothing writes. */
  readOnly: boolean;
  /** The process that holds it, when this one does not. */
  heldBy: string | null;
  undo: Operation | null;
  redo: Operation | null;
}

/** What checking a library found, a sentence for each problem. */
export interface CheckReport {
  ok: boolean;
  problems: string[];
}
