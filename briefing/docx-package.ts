// The package of a Word document after it is packed: what the clock, chance and the life of the process wrote in it is settled.

import type { Manuscript } from './manuscript.ts';
import { unpacked, zipped } from './zip.ts';

/** Styles whose words never part, up to where the schema has that said. */
const WHOLE =
  /(<w:style [^>]*w:styleId="(?:Title|Heading1|Heading2|ContentsTitle)">(?:(?!<\/w:style>).)*?<w:pPr>(?:<w:keepNext\/>|<w:keepLines\/>)*)(?=<w:spacing)/g;

/** The package with its clock and its random ids taken out and the language of its proofing named. */
export function settled(bytes: Uint8Array, pack: Manuscript, theme: string | null): Uint8Array {
  const ids = new Map<string, string>();
  const marks = new Map<string, string>();
  let drawings = 0;
  const settledId = (stem: string, id: string): string => {
    const known = ids.get(id) ?? `${stem}${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const files = unpacked(bytes).map(({ name, bytes: content }) => {
    // The numbers of a chart lie in a workbook of its own, a package too.
    if (name.endsWith('.xlsx')) return { name, bytes: zipped(unpacked(content), pack.createdOn) };
    if (!/\.(xml|rels)$/.test(name)) return { name, bytes: content };
    if (theme && name === 'word/theme/theme1.xml') return { name, bytes: encoder.encode(theme) };
    let xml = decoder.decode(content);
    if (name === 'docProps/core.xml') {
      xml = xml
        .replace(/(?<=W3CDTF">)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<\/dcterms:)/g, `${pack.createdOn}T00:00:00Z`)
        .replace('</cp:coreProperties>', `<dc:language>${pack.language}</dc:language></cp:coreProperties>`);
    }
    if (name === 'word/styles.xml') xml = xml.replace(WHOLE, '$1<w:suppressAutoHyphens/>');
    // What a paragraph or run is not goes without saying: its style may say that it is.
    xml = xml.replace(/<w:(?:rtl|bidi|keepNext) w:val="false"\/>/g, '');
    // Random, or counted through the life of the process. A text cannot look like these: its quotes and < are escaped.
    xml = xml.replace(/(?<=\b(?:r:id|Id)=")rId(?=[\w-]*[A-Za-z_-])[\w-]+(?=")/g, (id) => settledId('rIdLink', id));
    xml = xml.replace(/(?<=\bw:(?:anchor|name)="|<w:instrText xml:space="preserve">PAGEREF )_Toc\d+\b/g, (id) =>
      settledId('_Toc', id),
    );
    xml = xml.replace(/(?<=<w:bookmark(?:Start w:name="[^"]*"|End) w:id=")\d+(?=")/g, (id) => {
      const known = marks.get(id) ?? String(marks.size + 1);
      marks.set(id, known);
      return known;
    });
    // Counted through the life of the process too.
    xml = xml.replace(/(?<=<wp:docPr id=")\d+(?=")/g, () => {
      drawings += 1;
      return String(drawings);
    });
    return { name, bytes: encoder.encode(xml) };
  });
  return zipped(files, pack.createdOn);
}
