// What a call that changes the library is made of; the writer wraps each in one operation, the index and the events.

import type { Database } from 'better-sqlite3';
import type { CallAnswer, CallNameOf, CallParsed } from '../../contract/calls.ts';
import type { Noun } from '../../contract/events.ts';
import type { ThreadData } from '../role.ts';

export type WriteName = CallNameOf<'write'>;

/** What a write did. */
export interface Done<Answer> {
  /** Nouns whose lists changed; `history` and `library` always count as changed. */
  nouns: Noun[];
  /** Clippings whose index must be made again, in the same transaction. */
  reindex?: number[];
  /** Clippings that changed, where they are others than those of `reindex`. */
  clippingIds?: number[];
  /** Theme suggestions of the whole library are to be made again. */
  suggest?: boolean;
  /** What is stored now, read after the transaction. */
  answer(db: Database): Answer;
}

export interface Write<Name extends WriteName> {
  run(db: Database, input: CallParsed<Name>, data: ThreadData): Done<CallAnswer<Name>>;
  /** What fills the blanks of the operation's label; asked before the write. */
  details?(input: CallParsed<Name>, db: Database): Record<string, string | number>;
  /** False for what is not an operation of its own: undo, redo, deletion for good. */
  undoable?: false;
  /** Nothing on screen changes by it, so nobody is told. */
  quiet?: true;
}

/** The writes of one file, by name. */
export type Writes<Names extends WriteName> = { [Name in Names]: Write<Name> };

/** The answer of a write that has nothing to say. */
export const nothing = (): null => null;
