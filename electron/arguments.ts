// What the command line asks of the shell.

import { resolve } from 'node:path';

/**
 * The library a command line names, absolute, or null: `--library=FILE`, `--library FILE`, or a bare `FILE.clipdesk`
 * (a double click), among whatever Chromium puts between them. `folder` is what relative paths start from.
 */
export function readLibraryPath(argv: readonly string[], folder: string): string | null {
  const option = '--library';
  const joined = argv.find((part) => part.startsWith(`${option}=`))?.slice(option.length + 1);
  const apart = argv.includes(option) ? argv[argv.indexOf(option) + 1] : undefined;
  const bare = argv.slice(1).find((part) => part.endsWith('.clipdesk') && !part.startsWith('-'));
  const path = joined ?? apart ?? bare;
  return path ? resolve(folder, path) : null;
}
