// What the command line asks of the shell.

import { resolve } from 'node:path';

/** What to open. */
export interface ShellArguments {
  /** Absolute; null when none is named. */
  libraryPath: string | null;
  sample: boolean;
}

/**
 * Reads `--library=FILE`, `--library FILE`, `--sample` and a bare `FILE.clipdesk` (a double click) among whatever
 * Chromium puts between them; `folder` is what relative paths start from.
 */
export function readArguments(argv: readonly string[], folder: string): ShellArguments {
  const option = '--library';
  const joined = argv.find((part) => part.startsWith(`${option}=`))?.slice(option.length + 1);
  const apart = argv[argv.indexOf(option) + 1];
  const named = joined ?? (argv.includes(option) ? apart : undefined);
  const bare = argv.slice(1).find((part) => part.endsWith('.clipdesk') && !part.startsWith('-'));
  const path = named ?? bare;
  return { libraryPath: path ? resolve(folder, path) : null, sample: argv.includes('--sample') };
}
