// Programs of the system that tests read packs with: poppler's and LibreOffice's.

import { spawnSync } from 'node:child_process';

/** What the program printed; throws when it fails. */
export function printed(program: string, args: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Whether the program is on the path. */
export function installed(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}
