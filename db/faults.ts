// Faults of SQLite in words: what is the matter with the library, what is safe, and what to do.

import { DeskError } from '../contract/failure.ts';

const unreachable = (error: Error) =>
  new DeskError({
    code: 'library-unreachable',
    message: `The library cannot be opened: ${error.message}.`,
    remedy: 'Check that its folder exists and that you may write there.',
  });

/** The library, its folder or its disk lets nothing be written. */
export const unwritable = () =>
  new DeskError({
    code: 'library-unwritable',
    message: 'The library can be read but not written: its file, its folder or its disk does not allow it.',
    remedy: 'Allow writing there, or copy the library to another place.',
  });

/** What SQLite threw, as a failure in words; anything else as it is. */
export function namedFault(error: unknown): unknown {
  // better-sqlite3 finds a missing folder itself and says so in a TypeError.
  if (error instanceof TypeError && error.message.includes('directory')) return unreachable(error);
  // Told by its name: threads that never open a library name faults too, and do without SQLite.
  if (!(error instanceof Error) || error.name !== 'SqliteError' || !('code' in error)) return error;
  const [, kind = ''] = /^SQLITE_([A-Z]+)/u.exec(String(error.code)) ?? [];
  switch (kind) {
    case 'NOTADB':
    case 'CORRUPT':
      return new DeskError({
        code: kind === 'NOTADB' ? 'not-a-library' : 'library-damaged',
        message:
          kind === 'NOTADB' ? 'This file is not a Clipdesk library.' : `The library is damaged: ${error.message}`,
        remedy: 'Choose another file, or recover a backup.',
      });
    case 'CANTOPEN':
      return unreachable(error);
    case 'READONLY':
      return unwritable();
    case 'FULL':
      return new DeskError({
        code: 'library-disk-full',
        message: 'The disk of the library is full. What was stored before is safe.',
        remedy: 'Make room on the disk and do it again; an import that was cut off can be resumed.',
      });
    case 'IOERR':
      return new DeskError({
        code: 'library-unreachable',
        message: `The disk of the library does not answer as it should (${error.message}). What was stored before is safe.`,
        remedy: 'Check that the disk is connected and open the library again.',
      });
    default:
      return error;
  }
}
