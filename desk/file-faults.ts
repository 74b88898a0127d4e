// What the file system says of a file that cannot be read, in words.

const WORDS: Record<string, string> = {
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk does not give it out',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why a file that was named cannot be read, as half a sentence; what is not known as the system says it. */
export function readingFault(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is nothing at this path';
  if (code === 'EACCES' || code === 'EPERM') return 'you are not allowed to read it';
  return WORDS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Reason and sentence of what the file system said, for a row of a report. */
export function faultOfFile(error: unknown): [reason: 'vanished' | 'unreadable', message: string] {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['vanished', 'There is nothing at this path any more.'];
  if (code === 'EACCES' || code === 'EPERM') return ['unreadable', 'You are not allowed to read this file.'];
  return ['unreadable', `The file cannot be read: ${readingFault(error)}.`];
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
