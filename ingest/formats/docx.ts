// Reads a Word document: its running text, and the title and author its properties state.

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { partsOf, requireContainer } from './archive.ts';
import { type Fact, isReadable, type Reading, Refusal, tidy } from './piece.ts';
import { textsOf } from './xml.ts';

/** One clipping of a document. Throws a Refusal. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  requireContainer(bytes, 'a Word document (.docx)');
  // Only the parts that hold text are unpacked, within bounds, and handed on as an archive that packs nothing.
  const parts = partsOf(bytes, (name) => /\.(?:xml|rels)$/iu.test(name) && !/^(?:customXml|word\/theme)\//u.test(name));
  if (!parts.has('[Content_Types].xml') && !parts.has('word/document.xml'))
    throw new Refusal('damaged', 'The file is damaged or not a Word document: it has no text.');
  const loose = zipSync(Object.fromEntries(parts), { level: 0 });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(loose.buffer, loose.byteOffset, loose.length) });
  const text = tidy(value);
  if (!isReadable(text)) throw new Refusal('empty', 'The document holds no text.');
  return {
    ok: true,
    encoding: 'docx',
    pieces: [{ text, locator: '0', facts: propertiesOf(parts.get('docProps/core.xml')) }],
  };
}

/** Titles and authors that office programs fill in by themselves: only a hint, and never taken alone. */
export function propertiesOf(core: Uint8Array | undefined): Fact[] {
  if (!core) return [];
  const texts = textsOf(core, [
    'dc:title',
    'dc:creator',
    'dcterms:created',
    'meta:initial-creator',
    'meta:creation-date',
  ]);
  const fact = (field: Fact['field'], value: string | undefined, confidence: number): Fact[] =>
    value ? [{ field, value, rule: 'document.properties', confidence }] : [];
  return [
    ...fact('headline', texts['dc:title'], 0.3),
    ...fact('byline', texts['meta:initial-creator'] ?? texts['dc:creator'], 0.2),
    ...fact('publishedOn', texts['meta:creation-date'] ?? texts['dcterms:created'], 0.1),
  ];
}
