// What a pack's Word document takes over from a document of the analyst's: styles, theme and page, never its words.

import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The look of a Word document. The parts are XML as it stands in the file, style ids in Word's English spelling. */
export interface WordStyles {
  styles: string;
  theme: string | null;
  /** Of its last section, in twentieths of a point; null where it does not say. */
  page: WordPage | null;
}

/** Size and margins of a page, in twentieths of a point. */
export interface WordPage {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Why a document gives no styles. */
export type WordStylesFault = 'too-large' | 'not-word' | 'damaged' | 'no-styles';

const MOST_BYTES = 20_000_000;
const MOST_XML = 8_000_000;

/** The ids by which renderers name the styles every Word has; Word of another language gives them other ids. */
const BUILT_IN: Record<string, string> = {
  normal: 'Normal',
  title: 'Title',
  'heading 1': 'Heading1',
  'heading 2': 'Heading2',
  'toc 1': 'TOC1',
  'toc 2': 'TOC2',
  header: 'Header',
  footer: 'Footer',
  hyperlink: 'Hyperlink',
  'footnote text': 'FootnoteText',
  'footnote reference': 'FootnoteReference',
  'default paragraph font': 'DefaultParagraphFont',
  'normal table': 'TableNormal',
};

/** The look of the document in those bytes (.docx, .dotx or .docm), or why there is none. */
export function wordStylesIn(bytes: Uint8Array): WordStyles | WordStylesFault {
  if (bytes.length > MOST_BYTES) return 'too-large';
  let parts: Record<string, string>;
  try {
    parts = partsOf(bytes);
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'not-word';
  }
  const main = parts['word/document.xml'];
  if (main === undefined) return 'not-word';
  const styles = parts['word/styles.xml'];
  if (styles === undefined) return 'no-styles';
  const theme = parts['word/theme/theme1.xml'] ?? null;
  if (![main, styles, ...(theme ? [theme] : [])].every(wellFormed)) return 'damaged';
  if (!/<w:styles[\s>]/.test(styles) || !/<w:style[\s>]/.test(styles)) return 'no-styles';
  return { styles: withKnownIds(styles), theme, page: pageOf(main) };
}

/** The ids of the styles in a styles part. */
export function styleIdsIn(styles: string): Set<string> {
  return new Set([...styles.matchAll(/<w:style\s[^>]*w:styleId="([^"]*)"/g)].map(([, id = '']) => id));
}

/** Throws RangeError for a file that unpacks to too much, and Error for one that does not unpack. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const wanted = ['word/document.xml', 'word/styles.xml', 'word/theme/theme1.xml'];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.includes(name)) return false;
      if (originalSize > MOST_XML) throw new RangeError(name);
      return true;
    },
  });
  const decoder = new TextDecoder('utf-8');
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, decoder.decode(content)]));
}

function wellFormed(xml: string): boolean {
  if (xml.includes('<!DOCTYPE')) return false;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
    return true;
  } catch {
    return false;
  }
}

/** The styles every Word has, under the ids of its English one, wherever they are named. */
function withKnownIds(styles: string): string {
  const taken = styleIdsIn(styles);
  const renamed = new Map<string, string>();
  for (const [style, id = ''] of styles.matchAll(/<w:style\s[^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs)) {
    const name = /<w:name\s+w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase() ?? '';
    const known = BUILT_IN[name];
    if (known && known !== id && !taken.has(known)) renamed.set(id, known);
  }
  return styles.replace(
    /(w:styleId="|<w:(?:basedOn|next|link)\s+w:val=")([^"]*)(?=")/g,
    (_, lead: string, id: string) => {
      return lead + (renamed.get(id) ?? id);
    },
  );
}

function pageOf(main: string): WordPage | null {
  const section = [...main.matchAll(/<w:sectPr[\s>].*?<\/w:sectPr>/gs)].at(-1)?.[0] ?? '';
  const number = (element: string, attribute: string): number =>
    Number(new RegExp(`<w:${element}\\s[^>]*w:${attribute}="(-?\\d+)`).exec(section)?.[1]);
  const page = {
    width: number('pgSz', 'w'),
    height: number('pgSz', 'h'),
    top: Math.abs(number('pgMar', 'top')),
    right: number('pgMar', 'right'),
    bottom: Math.abs(number('pgMar', 'bottom')),
    left: number('pgMar', 'left'),
  };
  const { width, height, left, right, top, bottom } = page;
  // A page on which no text would fit is not taken over.
  return width - left - right >= 4_000 && height - top - bottom >= 4_000 && width <= 31_680 && height <= 31_680
    ? page
    : null;
}
