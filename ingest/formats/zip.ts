// Unpacks an archive that was dropped: each file in it becomes one of its own, within bounds, under a name that leads nowhere else.

import type { ReadFailure } from '../../contract/draft.ts';
import { isSystemFile } from '../../contract/system-files.ts';
import { LARGEST_FILE } from '../decode.ts';
import { cleanName } from '../file-names.ts';
import { type Bounds, type Member, membersOf, unpack } from './archive.ts';
import { Refusal } from './piece.ts';

/** A file out of an archive, or why it is not out. */
export type Unpacked =
  | { ok: true; name: string; modifiedAt: string | null; bytes: Uint8Array }
  | {
      ok: false;
      name: string;
      status: 'failed' | 'skipped';
      reason: ReadFailure['code'] | 'hidden-file' | 'system-file' | 'attachment';
      message: string;
    };

const BOUNDS: Bounds = { members: 10_000, size: LARGEST_FILE };
/** Bytes that all files together may unpack to. */
const TOTAL = 256 * 1024 * 1024;

/** Whether a file is unpacked rather than read. */
export function isArchive(name: string): boolean {
  return /\.zip$/iu.test(name);
}

/** The files in an archive, folders left out. Throws a Refusal over the archive as a whole: damaged, empty, bomb. */
export function unpackArchive(bytes: Uint8Array): Unpacked[] {
  if (bytes.length === 0) throw new Refusal('empty', 'The file is empty (0 bytes).');
  if (bytes.length > LARGEST_FILE)
    throw new Refusal(
      'too-large',
      `The archive has ${Math.ceil(bytes.length / 1048576)} MiB; at most 64 MiB are read.`,
    );
  const members = membersOf(bytes, BOUNDS).filter((member) => !member.isFolder);
  if (members.length === 0) throw new Refusal('empty', 'The archive holds no files.');
  const total = members.reduce((sum, member) => sum + member.size, 0);
  if (total > TOTAL)
    throw new Refusal('bomb', `The archive unpacks to ${Math.round(total / 1048576)} MiB; at most 256 MiB are read.`);
  return members.map((member, at) => out(bytes, member, cleanName(member.name, `file ${at + 1}`)));
}

function out(bytes: Uint8Array, member: Member, name: string): Unpacked {
  if (name.startsWith('__MACOSX/') || /(?:^|\/)\./u.test(name))
    return { ok: false, name, status: 'skipped', reason: 'hidden-file', message: 'Hidden files are left out.' };
  if (name.split('/').some(isSystemFile)) {
    const message = 'What the system leaves in folders is left out.';
    return { ok: false, name, status: 'skipped', reason: 'system-file', message };
  }
  if (isArchive(name)) {
    const message = 'An archive inside another is not opened; unpack it first.';
    return { ok: false, name, status: 'failed', reason: 'unsupported', message };
  }
  try {
    // The clock of a ZIP names no zone: it is read as this machine's.
    const written = member.modified ? new Date(member.modified) : null;
    const modifiedAt = written && !Number.isNaN(written.getTime()) ? written.toISOString() : null;
    // A stored member is a view of the archive; on its own it must not carry the archive along.
    return { ok: true, name, modifiedAt, bytes: unpack(bytes, member, BOUNDS).slice() };
  } catch (error) {
    const reason = error instanceof Refusal ? error.code : 'damaged';
    return {
      ok: false,
      name,
      status: 'failed',
      reason,
      message: error instanceof Error ? error.message : String(error),
    };
  }
}
