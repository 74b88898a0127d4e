// What commands share: the options of one on a library, and how numbers, ids and clippings are named.

import { type Command, InvalidArgumentError } from 'commander';
import { publishedOn } from '../../contract/calls/inputs.ts';
import { DeskError } from '../../contract/failure.ts';
import type { Session } from '../session.ts';

/** What every command on a library takes. */
export interface LibraryOptions {
  library?: string;
  json?: boolean;
}

/** A whole number from 1. Throws commander's own error. */
export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

/** A year, a month or a day. Throws commander's own error. */
export function day(value: string): string {
  if (publishedOn.safeParse(value).success) return value;
  throw new InvalidArgumentError('It must be a day (2026-03-01), a month (2026-03) or a year.');
}

/** Adds a command on a library to its parent. */
export function libraryCommand(parent: Command, name: string, does: string): Command {
  return parent
    .command(name)
    .description(does)
    .option('--library <file>', 'the library (else CLIPDESK_LIBRARY, else your own)')
    .option('--json', 'answer as JSON');
}

/** A whole number that names something. Throws `bad-input`. */
export function idOf(value: string): number {
  const id = Number(value);
  if (!Number.isInteger(id) || id < 1) throw wrong(`“${value}” is not an id: a whole number from 1.`);
  return id;
}

/** A failure of usage. */
export function wrong(message: string): DeskError {
  return new DeskError({ code: 'bad-input', message, remedy: 'See `clipdesk help`.' });
}

/** The clippings named. Throws `not-found` for one that is not there, before anything is done. */
export async function clippingIds(call: Session['call'], named: readonly string[]): Promise<number[]> {
  const ids = named.map(idOf);
  for (const id of ids) await call('clipping.get', { id });
  return ids;
}
