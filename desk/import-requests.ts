// What running imports ask of the writer: to note what they wait for, to write what was read, to begin, stop and end.

import type { Database } from 'better-sqlite3';
import type { ImportItem, ImportOrigin, ImportProgress, WatchedFolder } from '../contract/import.ts';
import {
  type AwaitedFile,
  awaitFiles,
  createImport,
  type EndState,
  endImport,
  importProgress,
  markImport,
  type ReopenedImport,
  resumeImport,
  retryImport,
  settleFiles,
} from '../db/import-reports.ts';
import { writeFiles } from '../db/imports.ts';
import type { ReadyFile } from '../db/ready-file.ts';
import { reindexClippings, startSuggesting } from '../db/reindex.ts';
import { refreshOwnRanges } from '../db/rules.ts';
import { noteWatch, rememberFiles, type SeenFile, unseenFiles } from '../db/watched-folders.ts';
import type { Changed } from './role.ts';

/** What a walk found: noted so that it outlives a kill. */
interface Awaited {
  files: AwaitedFile[];
  /** Files known so far. */
  total: number;
  label: string;
}

/** By name, what is asked and answered. */
export interface ImportRequests {
  'writer.createImport': { input: { origin: ImportOrigin; label: string }; answer: ImportProgress };
  /** Throws `not-found`, `nothing-left`. */
  'writer.resumeImport': { input: { importId: number }; answer: ReopenedImport };
  /** Throws `not-found`, `nothing-left`. */
  'writer.retryImport': { input: { importId: number; itemIds: number[] | null }; answer: ReopenedImport };
  'writer.awaitFiles': { input: { importId: number; awaited: Awaited }; answer: null };
  'writer.settleFiles': { input: { importId: number; places: number[] }; answer: null };
  'writer.writeFiles': {
    input: { importId: number; files: ReadyFile[]; awaited: Awaited; settled: number[]; seen: SeenFile[] };
    answer: ImportItem[];
  };
  'writer.markImport': { input: { importId: number; state: 'running' | 'paused' }; answer: null };
  'writer.endImport': { input: { importId: number; state: EndState; total: number }; answer: ImportProgress };
  'writer.unseenFiles': { input: { files: SeenFile[] }; answer: SeenFile[] };
  'writer.noteWatch': {
    input: { id: number } & Pick<WatchedFolder, 'lastSeenAt' | 'problem'>;
    answer: null;
  };
}

type Handlers = {
  [Name in keyof ImportRequests]: (input: ImportRequests[Name]['input']) => ImportRequests[Name]['answer'];
};

/** Answers them. `rulesChanged` counts changes of the rules that clippings are read by. */
export function importRequests(db: Database, changed: (value: Changed) => void, rulesChanged: () => number): Handlers {
  /** By import: what the reading threads know of the rules is as old as the import. */
  const rulesKnown = new Map<number, number>();
  const begin = (progress: ImportProgress) => {
    rulesKnown.set(progress.id, rulesChanged());
    changed({ nouns: ['import', 'history'], clippingIds: [] });
  };
  const reopen = (reopened: ReopenedImport) => {
    begin(reopened.progress);
    return reopened;
  };

  return {
    'writer.createImport': ({ origin, label }) => {
      const progress = importProgress(db, createImport(db, origin, label));
      begin(progress);
      return progress;
    },
    'writer.resumeImport': ({ importId }) => reopen(resumeImport(db, importId)),
    'writer.retryImport': ({ importId, itemIds }) => reopen(retryImport(db, importId, itemIds)),
    'writer.awaitFiles': ({ importId, awaited }) => {
      awaitFiles(db, importId, awaited);
      return null;
    },
    'writer.settleFiles': ({ importId, places }) => {
      settleFiles(db, importId, places);
      return null;
    },
    'writer.writeFiles': ({ importId, files, awaited, settled, seen }) => {
      const clippingsOf = (items: readonly ImportItem[]) =>
        items.flatMap((item) => (item.status === 'imported' ? item.clippings : []));
      const items = db.transaction(() => {
        awaitFiles(db, importId, awaited);
        const written = writeFiles(db, importId, files);
        reindexClippings(
          db,
          clippingsOf(written).filter((id) => refreshOwnRanges(db, id)),
        );
        settleFiles(db, importId, settled);
        rememberFiles(db, seen);
        return written;
      })();
      const clippingIds = clippingsOf(items);
      changed({
        nouns: ['import', ...(clippingIds.length > 0 ? (['clipping', 'outlet', 'library', 'story'] as const) : [])],
        clippingIds,
      });
      return items;
    },
    'writer.markImport': ({ importId, state }) => {
      markImport(db, importId, state);
      changed({ nouns: ['import'], clippingIds: [] });
      return null;
    },
    'writer.endImport': ({ importId, state, total }) => {
      endImport(db, importId, state, total);
      if (rulesKnown.get(importId) !== rulesChanged()) startSuggesting(db);
      rulesKnown.delete(importId);
      changed({ nouns: ['import', 'history', 'library'], clippingIds: [] });
      return importProgress(db, importId);
    },
    'writer.unseenFiles': ({ files }) => unseenFiles(db, files),
    'writer.noteWatch': ({ id, ...stands }) => {
      if (noteWatch(db, id, stands)) changed({ nouns: ['watch'], clippingIds: [] });
      return null;
    },
  };
}
