// A command's session with the library: opens the desk, carries calls, turns failures into exit codes.

import { existsSync } from 'node:fs';
import type { CallAnswer, CallInput, CallName } from '../contract/calls.ts';
import { type CallResult, DeskError } from '../contract/failure.ts';
import type { Desk } from '../desk/desk.ts';
import { libraryPath, RESOURCES_DIR } from './library-path.ts';

/** Exit codes others script against. */
export const EXIT = { done: 0, someFailed: 1, wrongUsage: 2, libraryUnusable: 3, interrupted: 130 } as const;

const LIBRARY_FAULTS = new Set([
  'no-library',
  'not-a-library',
  'library-too-new',
  'library-older',
  'library-damaged',
  'library-unreachable',
  'library-unwritable',
  'library-disk-full',
  'library-held',
  'resources-damaged',
  'node-too-old',
  'thread-fell',
]);

const WRONG_USAGE = new Set(['bad-input', 'not-found', 'name-taken', 'tag-under-itself', 'cannot-read', 'file-exists']);

/** The exit code of a failure. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof DeskError)) return EXIT.someFailed;
  if (error.code === 'cancelled') return EXIT.interrupted;
  if (LIBRARY_FAULTS.has(error.code)) return EXIT.libraryUnusable;
  return WRONG_USAGE.has(error.code) ? EXIT.wrongUsage : EXIT.someFailed;
}

/** Calls of the contract that throw their failure. */
export interface Session {
  desk: Desk;
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>>;
}

/** Runs `work` over the library and closes it, whatever happens. Throws `no-library` when there is none, unless it `makes` one. */
export async function withLibrary<Result>(
  options: { library?: string; makes?: boolean },
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const path = libraryPath(options.library);
  // Loaded here, so that what needs no library (help, wrong usage) does not wait for it.
  const { openDesk } = await import('../desk/desk.ts');
  const desk = await openDesk({
    libraryPath: path,
    resourcesDir: RESOURCES_DIR,
    writes: 'when-needed',
  });
  try {
    return await work({
      desk,
      call: async (name, input) => {
        if (!options.makes && !existsSync(path)) throw noLibrary(path);
        return await callOrThrow(desk, name, input);
      },
    });
  } finally {
    await desk.close();
  }
}

function noLibrary(path: string): DeskError {
  return new DeskError({
    code: 'no-library',
    message: `There is no library at ${path}.`,
    remedy: 'Import something into it, or name another.',
  });
}

async function callOrThrow<Name extends CallName>(
  desk: Desk,
  name: Name,
  input: CallInput<Name>,
): Promise<CallAnswer<Name>> {
  const result = (await desk.call(name, input)) as CallResult<CallAnswer<Name>>;
  if (!result.ok) throw new DeskError(result.failure);
  return result.value;
}
