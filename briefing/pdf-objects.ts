// The objects of a PDF as Typst writes it for the screen: plain ones behind one cross-reference table.

/** An object of a PDF as it stands in the file: its dictionary or value, and the bytes of its stream. */
export interface Stored {
  words: string;
  stream: Uint8Array | null;
}

/** Reads objects by number through the cross-reference table at the end of the file. */
export function storedIn(pdf: Uint8Array): (number: number) => Stored | null {
  const latin1 = new TextDecoder('latin1');
  const tail = latin1.decode(pdf.subarray(-64));
  const table = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const text = latin1.decode(pdf.subarray(table));
  const head = /^xref\s+0 (\d+)\s+/.exec(text);
  if (!head) throw new Error('The PDF has no plain cross-reference table');
  const at = (number: number): number => {
    const row = text.slice(head[0].length + number * 20, head[0].length + number * 20 + 18);
    return /^\d{10} \d{5} n/.test(row) ? Number(row.slice(0, 10)) : -1;
  };
  return (number) => {
    const start = number > 0 && number < Number(head[1]) ? at(number) : -1;
    if (start < 0) return null;
    const from = start + `${number} 0 obj`.length;
    const end = indexOf(pdf, 'endobj', from);
    const opening = indexOf(pdf, 'stream\n', from);
    const streamed = opening >= 0 && opening < end;
    const words = latin1.decode(pdf.subarray(from, streamed ? opening : end)).trim();
    if (!streamed) return { words, stream: null };
    const length = Number(/\/Length (\d+)/.exec(words)?.[1]);
    const begin = opening + 'stream\n'.length;
    return { words, stream: pdf.subarray(begin, begin + length) };
  };
}

function indexOf(pdf: Uint8Array, word: string, from: number): number {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).indexOf(word, from, 'latin1');
}
