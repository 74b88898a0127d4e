// The writer's role: holds the library's lock and carries out every call that changes it, one operation of the journal each.

import { DeskError } from '../contract/failure.ts';
import type { SourceReread } from '../contract/source.ts';
import { type RememberedColumns, rememberedColumns } from '../db/column-mappings.ts';
import { conceptRecords } from '../db/concepts.ts';
import { endInterruptedImports } from '../db/import-reports.ts';
import { asOperation } from '../db/journal.ts';
import { seedLibrary } from '../db/library.ts';
import { takeLock } from '../db/lock.ts';
import { openWriter } from '../db/open.ts';
import {
  cleanSome,
  isReindexing,
  reindexClippings,
  reindexSome,
  startReindexingIfOutdated,
  startSuggesting,
  suggestSome,
  traceSome,
} from '../db/reindex.ts';
import { themeRules } from '../db/themes.ts';
import { type ImportRequests, importRequests } from './import-requests.ts';
import { keepMatcher } from './matcher.ts';
import { loadResources, resourcesDigest } from './resources.ts';
import type { Changed, Role, ThreadData } from './role.ts';
import { writes } from './writes/index.ts';
import { type RereadSource, rereadSource } from './writes/sources.ts';
import type { Write, WriteName } from './writes/write.ts';

/** Clippings a step of background work takes on, so that a call never waits long behind it. */
const BACKGROUND_STEP = 50;

/** Requests of the desk itself, besides the calls. */
export interface WriterRequests extends ImportRequests {
  'writer.rereadSource': { input: RereadSource; answer: SourceReread };
  /** What the reading threads need of the library. */
  'writer.rules': {
    input: null;
    answer: {
      concepts: ReturnType<typeof conceptRecords>;
      themes: ReturnType<typeof themeRules>;
      columns: RememberedColumns;
    };
  };
}

/** Asks the writer thread. */
export type AskWriter = <Name extends keyof WriterRequests>(
  name: Name,
  input: WriterRequests[Name]['input'],
  transfer?: ArrayBuffer[],
) => Promise<WriterRequests[Name]['answer']>;

/** Takes the lock and opens the library for writing. Throws `library-held` naming the holder. */
export function writerRole(data: ThreadData, tell: (name: string, value: unknown) => void): Role {
  const lock = takeLock(data.libraryPath, data.holder);
  if ('heldBy' in lock) {
    throw new DeskError({
      code: 'library-held',
      message: `The library is open for writing in ${lock.heldBy}.`,
      remedy: 'Close it there; until then you can read and search here.',
      subject: lock.heldBy,
    });
  }
  const db = openWriter(data.libraryPath);
  const matcher = keepMatcher(db);
  endInterruptedImports(db);
  const { resourcesDir } = data;
  if (seedLibrary(db, resourcesDigest(resourcesDir), () => loadResources(resourcesDir))) startSuggesting(db);
  startReindexingIfOutdated(db);
  const changed = (value: Changed) => tell('changed', value);
  let rulesChanged = 0;

  const requests: {
    [Name in keyof WriterRequests]: (input: WriterRequests[Name]['input']) => WriterRequests[Name]['answer'];
  } = {
    ...importRequests(db, changed, () => rulesChanged),
    'writer.rereadSource': (input) => {
      const done = rereadSource(db, input);
      changed({
        nouns: ['clipping', 'source', 'import', 'history', 'library'],
        clippingIds: [...done.changed, ...done.made],
      });
      return done;
    },
    'writer.rules': () => ({ concepts: conceptRecords(db), themes: themeRules(db), columns: rememberedColumns(db) }),
  };

  const carryOut = (name: WriteName, input: unknown): unknown => {
    const write = writes[name] as Write<WriteName>;
    const parsed = input as never;
    const work = () => {
      const done = write.run(db, parsed, data);
      if (done.reindex) reindexClippings(db, done.reindex);
      if (done.suggest) startSuggesting(db);
      return done;
    };
    const done =
      write.undoable === false
        ? db.transaction(work)()
        : asOperation(db, name, write.details?.(parsed, db) ?? {}, work);
    if (done.suggest) rulesChanged += 1;
    if (!write.quiet)
      changed({ nouns: [...done.nouns, 'history', 'library'], clippingIds: done.clippingIds ?? done.reindex ?? [] });
    return done.answer(db);
  };

  return {
    answer(name, input) {
      if (name in requests) return (requests[name as keyof WriterRequests] as (input: unknown) => unknown)(input);
      return carryOut(name as WriteName, input);
    },
    background() {
      const cleaned = cleanSome(db, BACKGROUND_STEP);
      if (cleaned) {
        changed({ nouns: cleaned.length > 0 ? ['clipping', 'rule', 'story'] : ['rule'], clippingIds: cleaned });
        return true;
      }
      const worked =
        reindexSome(db, BACKGROUND_STEP) || suggestSome(db, BACKGROUND_STEP, matcher) || traceSome(db, BACKGROUND_STEP);
      if (worked) changed({ nouns: isReindexing(db) ? ['library'] : ['theme', 'clipping', 'story'], clippingIds: [] });
      return worked;
    },
    close() {
      db.pragma('optimize');
      db.close();
      lock.release();
    },
  };
}
