// What the file system says of a file that cannot be read, as a row of a report.

/** Reason and sentence of what the file system said. */
export function faultOfFile(error: unknown): [reason: 'vanished' | 'unreadable', message: string] {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['vanished', 'There is nothing at this path any more.'];
  if (code === 'EACCES' || code === 'EPERM') return ['unreadable', 'You are not allowed to read this file.'];
  return ['unreadable', `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`];
}
