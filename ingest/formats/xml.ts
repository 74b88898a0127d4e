// Walks XML without expanding anything but XML's own five entities, and no deeper than documents nest.

import { SaxesParser } from 'saxes';
import { Refusal } from './piece.ts';

const DEEPEST = 2_000;

/** What a walk calls: elements by their prefixed name with their attributes, and the text between. */
export interface Walk {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Walks a part. Throws a Refusal when it is not XML. */
export function walkXml(bytes: Uint8Array, walk: Walk): void {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw new Refusal('damaged', `The document is damaged: ${error.message.replace(/[.\s]*$/u, '')}.`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new Refusal('bomb', 'The document nests deeper than any document does.');
    walk.open(tag.name, tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    walk.close(tag.name);
  });
  parser.on('text', (text) => walk.text(text));
  parser.on('cdata', (text) => walk.text(text));
  parser.write(new TextDecoder(encoding).decode(bytes)).close();
}

/** The text of the first element of each name, trimmed; nothing when the part is not XML. */
export function textsOf(bytes: Uint8Array, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  let inside = '';
  try {
    walkXml(bytes, {
      open: (name) => {
        inside = names.includes(name) && !(name in found) ? name : '';
        if (inside) found[inside] = '';
      },
      close: () => {
        inside = '';
      },
      text: (text) => {
        if (inside) found[inside] = `${found[inside] ?? ''}${text}`;
      },
    });
  } catch {
    return {};
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])),
  );
}
