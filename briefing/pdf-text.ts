// What a PDF says its letters are: the words as they were, without the soft hyphens that only told where lines may end.

import { deflateSync, inflateSync } from 'node:zlib';

/** A content stream as Typst writes it. */
const CONTENT = /^\d+ 0 obj\n<<\n {2}\/Length \d+\n {2}\/Filter \/FlateDecode\n>>\nstream\n/;
/** A table from glyphs to letters as Typst writes it, not packed. */
const LETTERS = /^\d+ 0 obj\n<<\n {2}\/Length \d+\n {2}\/Type \/CMap\n[^>]*>>\nstream\n/;
/** A little larger than the best, and in half the time. */
const PACKED = 4;
/** UTF-16 code units in hexadecimal. */
const SOFT_HYPHEN = '00AD';

/**
 * The same pages, where a soft hyphen is told only at the end of a line that it ends: copied or read aloud, a word in the
 * middle of a line is whole. A glyph's letters stand in `ToUnicode` tables and `ActualText` (ISO 32000-1, 9.10.3 and
 * 14.9.4). A file that is not built as Typst builds it comes back as it is.
 */
export function withoutSoftHyphens(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const table = tableOf(file);
  if (!table) return pdf;
  const parts: Buffer[] = [file.subarray(0, table.offsets[0])];
  const moved: number[] = [];
  let length = table.offsets[0] ?? 0;
  for (const [index, offset] of table.offsets.entries()) {
    const object = cleaned(file.subarray(offset, table.offsets[index + 1] ?? table.start));
    moved.push(length);
    parts.push(object);
    length += object.length;
  }
  const entries = moved.map((at) => `${String(at).padStart(10, '0')} 00000 n\r\n`);
  const trailer = file.toString('latin1', table.end).replace(/startxref\n\d+\n/, `startxref\n${length}\n`);
  const head = `xref\n0 ${entries.length + 1}\n0000000000 65535 f\r\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(head + entries.join('') + trailer, 'latin1')]));
}

interface Table {
  /** Where each object begins, by its number from 1, ascending. */
  offsets: number[];
  /** Where the table begins and ends in the file. */
  start: number;
  end: number;
}

/** The cross-reference table of a file whose objects stand in the order of their numbers; null for any other. */
function tableOf(file: Buffer): Table | null {
  const said = /startxref\n(\d+)\n%%EOF\s*$/.exec(file.toString('latin1', Math.max(0, file.length - 64)))?.[1];
  if (!said) return null;
  const start = Number(said);
  const head = /^xref\n0 (\d+)\n/.exec(file.toString('latin1', start, start + 32));
  if (!head?.[1]) return null;
  const count = Number(head[1]);
  const from = start + head[0].length;
  const end = from + count * 20;
  const entries = file.toString('latin1', from + 20, end).match(/\d{10} \d{5} n\r\n/g) ?? [];
  const offsets = entries.map((entry) => Number(entry.slice(0, 10)));
  const ordered = offsets.every((offset, index) => offset > (offsets[index - 1] ?? 0) && offset < start);
  return entries.length === count - 1 && ordered ? { offsets, start, end } : null;
}

function cleaned(object: Buffer): Buffer {
  const head = object.toString('latin1', 0, 300);
  const letters = head.includes('/Type /CMap') && LETTERS.test(head);
  // Lengths stay: what goes is filled up with spaces, which mean nothing there.
  if (letters) {
    return Buffer.from(
      object
        .toString('latin1')
        .replace(/<([0-9A-F]{8,})>/g, (said, units: string) => whole(said, units).padEnd(said.length)),
      'latin1',
    );
  }
  const content = CONTENT.exec(head);
  if (!content) return object;
  const end = object.lastIndexOf('\nendstream');
  const drawn = inflateSync(object.subarray(content[0].length, end)).toString('latin1');
  if (!drawn.includes(SOFT_HYPHEN)) return object;
  const packed = deflateSync(
    Buffer.from(
      drawn.replace(/(?<=\/ActualText )<FEFF([0-9A-F]{8,})>/g, (said, units: string) => whole(said, units)),
      'latin1',
    ),
    { level: PACKED },
  );
  return Buffer.concat([
    Buffer.from(content[0].replace(/\/Length \d+/, `/Length ${packed.length}`), 'latin1'),
    packed,
    object.subarray(end),
  ]);
}

/** The letters of one glyph without soft hyphens; a hyphen by itself, at the end of a line, has no others and is not asked for here. */
function whole(said: string, units: string): string {
  const kept = (units.match(/.{4}/g) ?? []).filter((unit) => unit !== SOFT_HYPHEN).join('');
  return said.replace(units, kept || SOFT_HYPHEN);
}
