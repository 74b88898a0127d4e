// Reads plain text and Markdown: the decoded bytes, as one article or as the several that stand in a file of many.

import type { FileFacts } from '../../contract/draft.ts';
import { decode, decodeAs } from '../decode.ts';
import { splitText } from '../split.ts';
import type { Reading } from './piece.ts';

/** The clippings of a text file. */
export async function readText(bytes: Uint8Array, { as }: Pick<FileFacts, 'as'> = {}): Promise<Reading> {
  const decoded = as?.encoding === undefined ? decode(bytes) : decodeAs(bytes, as.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  const ranges = as?.ranges?.map(({ start, end }) => ({ start, end: Math.min(end, text.length) })) ?? splitText(text);
  if (ranges.length === 1 && ranges[0]?.start === 0 && ranges[0].end === text.length)
    return { ok: true, encoding, pieces: [{ text, locator: '0', facts: [] }] };
  const pieces = ranges.map(({ start, end }) => ({
    text: text.slice(start, end),
    locator: `chars:${start}-${end}`,
    facts: [],
  }));
  return { ok: true, encoding, pieces };
}
