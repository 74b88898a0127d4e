// What a reader of a format hands on: the text of each article in a file, and what the format itself says about it.

import type { ReadFailure } from '../../contract/draft.ts';
import type { Range } from '../../contract/values.ts';

/** A value that the format states beside the text: a column of a table, a tag of a web page, a header of a mail. */
export interface Fact {
  field: 'headline' | 'outlet' | 'agency' | 'byline' | 'publishedOn' | 'url' | 'language';
  /** As it stands there; a date in any form a person or a machine writes. */
  value: string;
  /** Name of the rule, dotted: `table.column`, `html.meta`. */
  rule: string;
  /** 0 to 1; below 0.35 it is only a candidate. */
  confidence: number;
  /** Where the text shows it, when it does. */
  range?: Range;
}

/** One article of a file. */
export interface Piece {
  text: string;
  /** `0` for the only article of a file, else where in it this one stands: `row:2`, `chars:120-4300`. */
  locator: string;
  facts: Fact[];
}

/** The articles of a file, at least one, or why there is none. `encoding` names how the text came to be. */
export type Reading = { ok: true; encoding: string; pieces: Piece[] } | { ok: false; failure: ReadFailure };

/** A reader's refusal, thrown inside a reader and turned into a row of the report. */
export class Refusal extends Error {
  readonly code: ReadFailure['code'];

  constructor(code: ReadFailure['code'], message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Text as a clipping may hold it: well formed, line feeds for line ends, no control characters, no more than one blank line in a row. */
export function tidy(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
      .replace(/[^\S\n]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\s+$/g, '')
  );
}

/** Whether there is a letter or figure to read. */
export const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
