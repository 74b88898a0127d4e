// Files that a command was given by name: read, or written where nothing is yet; what goes wrong is said in words.

import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DeskError } from '../contract/failure.ts';
import { readingFault } from '../desk/file-faults.ts';
import { saveFault } from '../desk/save-file.ts';

/** The bytes of a file. Throws DeskError `cannot-read` saying why, and what to do: `remedy`. */
export function readBytes(path: string, remedy: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new DeskError({
      code: 'cannot-read',
      message: `${path} could not be read: ${readingFault(error)}.`,
      remedy,
    });
  }
}

/** The words of a file in UTF-8, without a byte order mark. Throws as `readBytes` does. */
export function readWords(path: string, remedy: string): string {
  return new TextDecoder().decode(readBytes(path, remedy));
}

/** Writes a file that is not there yet, whole or not at all. Throws DeskError `file-exists`, or what saving a file throws. */
export function writeNew(path: string, content: string | Uint8Array): void {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new DeskError({
        code: 'file-exists',
        message: `There is already something at ${path}.`,
        remedy: 'Choose another name: nothing is overwritten.',
      });
    }
    throw saveFault(error, path, 'writing');
  }
  try {
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // Where systems remove no open file, it is closed by now.
    rmSync(path, { force: true });
    throw saveFault(error, path, 'writing');
  }
}
