// The pages of a PDF one by one: a key for each that stays while nothing on it changes, and a smaller PDF of some of them.
// Reads what Typst writes for the screen: plain objects behind one cross-reference table, no object streams.

import { createHash } from 'node:crypto';
import { stableWords } from './page-keys.ts';
import { type Stored, storedIn } from './pdf-objects.ts';

/** A page of a PDF. */
export interface PdfPage {
  /** A hash of all that is drawn on it; what the page links to is not drawn. */
  key: string;
  /** Points. */
  width: number;
  height: number;
}

/** A PDF taken apart. */
export interface PdfPages {
  pages: PdfPage[];
  /** A PDF of these pages, counted from 0, in this order. Throws RangeError for a page there is not. */
  only(pages: readonly number[]): Uint8Array;
}

const REFERENCE = /\b(\d+) 0 R\b/g;
/** What a page says of the document around it: none of it is drawn. */
const AROUND = /\/(Parent \d+ 0 R|Annots \[[^\]]*\]|Annots \d+ 0 R|StructParents \d+|Tabs \/S)/g;

/** Takes a PDF apart. Throws Error for one that is not built as Typst builds them. */
export function pdfPages(pdf: Uint8Array): PdfPages {
  const objects = storedIn(pdf);
  const hashes = new Map<number, string>();
  const read = (number: number): Stored => {
    const stored = objects(number);
    if (!stored) throw new Error(`The PDF has no object ${number}`);
    return stored;
  };
  const hashOf = (number: number): string => {
    const known = hashes.get(number);
    if (known !== undefined) return known;
    const { words, stream } = read(number);
    const made = keyOf(words, stream, hashOf);
    hashes.set(number, made);
    return made;
  };
  const stable = stableWords(read, hashOf);
  const numbers = pageNumbers(pdf, read);
  const drawn = numbers.map((number) => read(number).words.replace(AROUND, ''));
  return {
    pages: drawn.map((words) => {
      const [, x0, y0, x1, y1] = /\/MediaBox \[(\S+) (\S+) (\S+) (\S+)\]/.exec(words) ?? [];
      return {
        key: keyOf(stable(words), null, hashOf).slice(0, 24),
        width: Number(x1) - Number(x0),
        height: Number(y1) - Number(y0),
      };
    }),
    only(pages) {
      return assembled(
        pages.map((page) => {
          const words = drawn[page];
          if (words === undefined) throw new RangeError(`There is no page ${page}`);
          return words;
        }),
        read,
      );
    },
  };
}

/** A hash of an object whose references are replaced by hashes of what they lead to. */
function keyOf(words: string, stream: Uint8Array | null, hashOf: (number: number) => string): string {
  const hash = createHash('sha256').update(words.replace(REFERENCE, (_, number: string) => hashOf(Number(number))));
  if (stream) hash.update(stream);
  return hash.digest('hex');
}

function pageNumbers(pdf: Uint8Array, read: (number: number) => Stored): number[] {
  const trailer = new TextDecoder('latin1').decode(pdf.subarray(-512));
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const tree = Number(/\/Pages (\d+) 0 R/.exec(read(root).words)?.[1]);
  const kids = /\/Kids \[([^\]]*)\]/.exec(read(tree).words)?.[1] ?? '';
  return Array.from(kids.matchAll(REFERENCE), (match) => Number(match[1]));
}

/** A PDF of page objects with all they lead to. */
function assembled(pages: readonly string[], read: (number: number) => Stored): Uint8Array {
  const TREE = 2;
  const numbers = new Map<number, number>();
  const bodies: (Stored | null)[] = [null, null];
  const renumbered = (words: string): string =>
    words.replace(REFERENCE, (_, old: string) => `${taken(Number(old))} 0 R`);
  const taken = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    const stored = read(old);
    const made = bodies.push(null);
    numbers.set(old, made);
    bodies[made - 1] = { words: renumbered(stored.words), stream: stored.stream };
    return made;
  };
  const kids = pages.map((words) =>
    bodies.push({ words: renumbered(words).replace(/>>$/, `/Parent ${TREE} 0 R >>`), stream: null }),
  );
  bodies[0] = { words: `<< /Type /Catalog /Pages ${TREE} 0 R >>`, stream: null };
  const list = kids.map((kid) => `${kid} 0 R`).join(' ');
  bodies[1] = { words: `<< /Type /Pages /Count ${kids.length} /Kids [${list}] >>`, stream: null };
  return written(bodies);
}

function written(bodies: readonly (Stored | null)[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const put = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  put('%PDF-1.7\n');
  const places = bodies.map((body, index) => {
    const place = length;
    put(`${index + 1} 0 obj\n${body?.words ?? 'null'}`);
    if (body?.stream) {
      put('\nstream\n');
      put(body.stream);
      put('\nendstream');
    }
    put('\nendobj\n');
    return place;
  });
  const table = length;
  put(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n`);
  for (const place of places) put(`${String(place).padStart(10, '0')} 00000 n \n`);
  put(`trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts, length));
}
