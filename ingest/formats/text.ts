// Reads plain text and Markdown: the decoded bytes, as one article or as the several that stand in a file of many.

import { decode } from '../decode.ts';
import { splitText } from '../split.ts';
import type { Reading } from './piece.ts';

/** The clippings of a text file. */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  const ranges = splitText(text);
  if (ranges.length === 1) return { ok: true, encoding, pieces: [{ text, locator: '0', facts: [] }] };
  const pieces = ranges.map(({ start, end }) => ({
    text: text.slice(start, end),
    locator: `chars:${start}-${end}`,
    facts: [],
  }));
  return { ok: true, encoding, pieces };
}
