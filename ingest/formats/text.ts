// Reads plain text and Markdown: the decoded bytes, as one article or as the several that stand in a file of many.

import { decode } from '../decode.ts';
import type { Reading } from './piece.ts';

/** The clippings of a text file. */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  return { ok: true, encoding: decoded.encoding, pieces: [{ text: decoded.text, locator: '0', facts: [] }] };
}
