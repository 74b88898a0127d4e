// Bytes of one file -> draft clippings: reads the format, splits, and drafts each article; never throws, whatever the bytes.

import type { FileFacts, ReadFailure, ReadOutcome } from '../contract/draft.ts';
import type { CleaningRule, OutletRecord } from '../contract/resources.ts';
import { makeDrafter } from './draft.ts';
import { readerFor } from './formats/choose.ts';
import { type Piece, Refusal } from './formats/piece.ts';

/** Reads one file's bytes. */
type Reader = (bytes: Uint8Array, facts: FileFacts) => Promise<ReadOutcome>;

/** A reader over the authority and the rules, which are compiled once. Throws SyntaxError when a rule's pattern is none. */
export function makeReader(resources: { outlets: readonly OutletRecord[]; rules: readonly CleaningRule[] }): Reader {
  const draft = makeDrafter(resources);
  return async (bytes, facts) => {
    try {
      const reading = await readerFor(facts.name, bytes)(bytes, facts);
      if (!reading.ok) return reading;
      // A file's name says something of its article when it holds one.
      const name = reading.pieces.length === 1 ? facts.name : '';
      return {
        ok: true,
        encoding: reading.encoding,
        clippings: reading.pieces.map((piece) => draft(addressed(piece, facts), name)),
      };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  };
}

/** What the analyst says of where it was copied from: the address, and by it the outlet. */
function addressed(piece: Piece, { url }: FileFacts): Piece {
  if (!url) return piece;
  const facts: Piece['facts'] = [{ field: 'url', value: url, rule: 'paste.url', confidence: 0.95 }];
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  if (host !== '') facts.push({ field: 'outlet', value: host, rule: 'paste.url', confidence: 0.6 });
  return { ...piece, facts: [...facts, ...piece.facts] };
}

function failureOf(error: unknown): ReadFailure {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'reader-failed', message: `The reader failed: ${detail.replace(/[.\s]*$/u, '')}.` };
}
