// The role for long work: checking, backing up, previewing rules, on a reading connection of its own.

import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallNameOf, CallParsed } from '../contract/calls.ts';
import { DeskError } from '../contract/failure.ts';
import { checkLibrary } from '../db/library.ts';
import { openReader } from '../db/open.ts';
import { previewRule } from '../db/rule-preview.ts';
import { previewTheme } from '../db/theme-preview.ts';
import { redecode } from '../ingest/decode.ts';
import { keepMatcher } from './matcher.ts';
import { verifyPack } from './pack-check.ts';
import type { Role, ThreadData } from './role.ts';
import { checkPlace } from './save-file.ts';

type LongName = CallNameOf<'long'>;
type Longs = { [Name in LongName]: (input: CallParsed<Name>) => Promise<CallAnswer<Name>> };

/** Opens a reading connection for work that takes its time. */
export function longRole(data: ThreadData): Role {
  const db = openReader(data.libraryPath);
  const matcher = keepMatcher(db);
  const longs: Longs = {
    'library.check': async () => {
      // A connection of its own: FTS5's integrity check trusts what a connection remembers of the index from before
      // another one wrote, and then reports a corruption that is not there.
      const fresh = openReader(data.libraryPath);
      try {
        // In one transaction: an index that is written to meanwhile would be read again for every clipping.
        return fresh.transaction(() => checkLibrary(fresh, redecode))();
      } finally {
        fresh.close();
      }
    },
    'library.backup': ({ path }) => backup(db, data.libraryPath, path),
    'theme.preview': async (input) => previewTheme(db, input, matcher()),
    'rule.preview': async (input) => previewRule(db, input),
    'codebook.render': async (input) => (await import('./codebook.ts')).renderCodebook(db, data.resourcesDir, input),
    'pack.verify': async ({ bytes }) => verifyPack(db, bytes),
  };
  return {
    answer(name, input) {
      const long = longs[name as LongName] as (input: unknown) => Promise<unknown>;
      return long(input);
    },
    close: () => db.close(),
  };
}

/** Writes beside, then renames: a half-written backup is never left under the name. */
async function backup(db: Database, libraryPath: string, wanted: string | undefined): Promise<{ path: string }> {
  const stamp = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-');
  const path = wanted ?? libraryPath.replace(/(\.clipdesk)?$/, `-${stamp}.clipdesk`);
  if (existsSync(path)) {
    throw new DeskError({
      code: 'file-exists',
      message: `There is already a file at ${path}.`,
      remedy: 'Choose another name.',
    });
  }
  await checkPlace(path);
  const part = `${path}.part`;
  try {
    await db.backup(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw new DeskError({
      code: 'cannot-write',
      message: `The backup could not be written: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Choose a folder you may write to, with enough space.',
    });
  }
  return { path };
}
