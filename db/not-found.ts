// What is said of a row that is not there.

import { DeskError } from '../contract/failure.ts';

/** A `not-found` failure that says what was looked for. */
export function notFound(noun: string, id: number): DeskError {
  return new DeskError({
    code: 'not-found',
    message: `There is no ${noun} ${id}.`,
    remedy: 'It may have been deleted; look at the list again.',
  });
}
