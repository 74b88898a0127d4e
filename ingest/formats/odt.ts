// Reads an OpenDocument text: its paragraphs and headings, without annotations and deleted passages.

import { partsOf, requireContainer } from './archive.ts';
import { propertiesOf } from './docx.ts';
import { isReadable, type Reading, Refusal, tidy } from './piece.ts';
import { walkXml } from './xml.ts';

/** Elements whose text is not the document's running text. */
const LEFT_OUT = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'office:forms',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
  'text:index-title-template',
]);

/** One clipping of a document. Throws a Refusal. */
export async function readOdt(bytes: Uint8Array): Promise<Reading> {
  requireContainer(bytes, 'an OpenDocument text (.odt)');
  const parts = partsOf(bytes, (name) => /^(?:content\.xml|meta\.xml|META-INF\/manifest\.xml)$/u.test(name));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
    throw new Refusal('encrypted', 'The document is locked with a password.');
  const content = parts.get('content.xml');
  if (!content) throw new Refusal('damaged', 'The file is damaged or not an OpenDocument text: it has no content.');
  const text = tidy(textOf(content));
  if (!isReadable(text)) throw new Refusal('empty', 'The document holds no text.');
  return { ok: true, encoding: 'odt', pieces: [{ text, locator: '0', facts: propertiesOf(parts.get('meta.xml')) }] };
}

function textOf(content: Uint8Array): string {
  const lines: string[] = [];
  let line = '';
  let paragraphs = 0;
  let out = 0;
  walkXml(content, {
    open(name, attributes) {
      if (LEFT_OUT.has(name)) out += 1;
      if (out > 0) return;
      if (name === 'text:p' || name === 'text:h') paragraphs += 1;
      else if (name === 'text:tab') line += '\t';
      else if (name === 'text:line-break') line += '\n';
      else if (name === 'text:s')
        line += ' '.repeat(Math.min(100, Math.max(1, Number(attributes['text:c'] ?? 1) || 1)));
    },
    close(name) {
      if (LEFT_OUT.has(name)) out -= 1;
      if (out > 0 || (name !== 'text:p' && name !== 'text:h')) return;
      paragraphs -= 1;
      lines.push(line, '');
      line = '';
    },
    text(text) {
      // White space in the file is one space, as in a web page.
      if (out === 0 && paragraphs > 0) line += text.replace(/[ \t\r\n]+/gu, ' ');
    },
  });
  return lines.join('\n');
}
