// What stands on a page of a PDF, said so that it is the same as long as the page looks the same, whatever else the document holds.

import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { Stored } from './pdf-objects.ts';

/** A font of a page: a mark of its name without that of its subset, and of what each of its codes stands for. */
interface Face {
  mark: number;
  glyphs: Map<number, number> | null;
}

/**
 * A page's words with its text in letters and widths instead of codes: Typst numbers the glyphs of a font in the order the
 * whole document uses them, so that one new letter would make every page another one.
 */
export function stableWords(
  read: (number: number) => Stored,
  hashOf: (number: number) => string,
): (words: string) => string {
  const faces = new Map<number, Face>();
  const faceOf = (number: number): Face => {
    const made = faces.get(number) ??
      faceFrom(read(number).words, read) ?? { mark: markOf(hashOf(number)), glyphs: null };
    faces.set(number, made);
    return made;
  };
  return (words) => {
    const [, listed = ''] = /\/Font <<([^>]*)>>/.exec(words) ?? [];
    const fonts = new Map(
      Array.from(listed.matchAll(/\/(\S+) (\d+) 0 R/g), ([, name = '', number]) => [name, faceOf(Number(number))]),
    );
    return words.replace(/\/Font <<[^>]*>>/, '').replace(/\/Contents (\d+) 0 R/, (_, number: string) => {
      const content = spelled(contentOf(read(Number(number))), fonts);
      return createHash('sha256').update(content).digest('hex');
    });
  };
}

function faceFrom(words: string, read: (number: number) => Stored): Face | null {
  const name = /\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)/.exec(words)?.[1];
  const under = /\/DescendantFonts \[(\d+) 0 R\]/.exec(words)?.[1];
  const unicode = /\/ToUnicode (\d+) 0 R/.exec(words)?.[1];
  if (!name || !under || !unicode) return null;
  const widths = new Map<number, number>();
  const ranges =
    /\/W \[([^\]]*)\]/
      .exec(read(Number(under)).words)?.[1]
      ?.trim()
      .split(/\s+/)
      .map(Number) ?? [];
  for (let at = 0; at + 2 < ranges.length; at += 3) {
    const [first = 0, last = 0, width = 0] = ranges.slice(at, at + 3);
    for (let code = first; code <= last; code += 1) widths.set(code, width);
  }
  const glyphs = new Map<number, number>();
  const letters = Buffer.from(contentOf(read(Number(unicode)))).toString('latin1');
  for (const [, code = '', said = ''] of letters.matchAll(/^<(\w{4})> <(\w+)>$/gm)) {
    const number = Number.parseInt(code, 16);
    glyphs.set(number, markOf(`${said} ${widths.get(number) ?? ''}`));
  }
  return { mark: markOf(name), glyphs };
}

/** Four bytes for a word. */
function markOf(word: string): number {
  return createHash('sha256').update(word).digest().readUInt32LE();
}

function contentOf({ words, stream }: Stored): Uint8Array {
  if (!stream) return new Uint8Array();
  return words.includes('/FlateDecode') ? inflateSync(stream) : stream;
}

const [SLASH, SPACE, OPEN, CLOSE, ESCAPE] = Buffer.from('/ ()\\');
/** What a letter after a backslash stands for; other bytes stand for themselves. */
const ESCAPED = new Map([...'nrtbf'].map((letter, at) => [letter.charCodeAt(0), [10, 13, 9, 8, 12][at] ?? 0]));

/** The content of a page with its strings spelled out in the font that is set at each. */
function spelled(content: Uint8Array, fonts: ReadonlyMap<string, Face>): Uint8Array {
  // A code of two bytes becomes a mark of four.
  const out = Buffer.alloc(content.length * 2 + 16);
  let length = 0;
  let face: Face | undefined;
  let at = 0;
  while (at < content.length) {
    const byte = content[at] ?? 0;
    if (byte === SLASH) {
      const end = content.indexOf(SPACE ?? 0, at);
      const named =
        end - at <= 6 ? fonts.get(Buffer.from(content.subarray(at + 1, end)).toString('latin1')) : undefined;
      if (named) {
        face = named;
        length = out.writeUInt32LE(named.mark, length);
        at = end;
        continue;
      }
    }
    if (byte === OPEN && face?.glyphs) {
      const codes: number[] = [];
      at = readLiteral(content, at + 1, codes);
      for (let place = 0; place + 1 < codes.length; place += 2) {
        const code = (codes[place] ?? 0) * 256 + (codes[place + 1] ?? 0);
        length = out.writeUInt32LE(face.glyphs.get(code) ?? code, length);
      }
      continue;
    }
    out[length] = byte;
    length += 1;
    at += 1;
  }
  return out.subarray(0, length);
}

/** Reads the bytes of a literal string into `bytes`, and answers where it ends. */
function readLiteral(content: Uint8Array, from: number, bytes: number[]): number {
  let at = from;
  for (; at < content.length && content[at] !== CLOSE; at += 1) {
    let byte = content[at] ?? 0;
    if (byte === ESCAPE) {
      at += 1;
      byte = content[at] ?? 0;
      if (byte >= 48 && byte <= 55) {
        let octal = 0;
        let digits = 0;
        for (let digit = byte; digits < 3 && digit >= 48 && digit <= 55; digit = content[at + digits] ?? 0) {
          octal = octal * 8 + digit - 48;
          digits += 1;
        }
        at += digits - 1;
        byte = octal & 255;
      } else byte = ESCAPED.get(byte) ?? byte;
    }
    bytes.push(byte);
  }
  return at + 1;
}
