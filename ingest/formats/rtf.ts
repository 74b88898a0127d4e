// Reads Rich Text: characters of its code page, Unicode escapes and paragraphs; fonts, pictures and fields' codes are skipped.

import { decodeCodePage } from '../code-pages.ts';
import { isReadable, type Reading, Refusal, tidy } from './piece.ts';

/** Groups whose text is not the document's (RTF 1.9.1, "Destinations"); those marked `\*` are skipped too. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict object listtable listoverridetable header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor fldinst themedata datastore xmlnstbl rsidtbl generator revtbl filetbl latentstyles nonshppict shpinst bkmkstart bkmkend template private1 tc xe'.split(
    ' ',
  ),
);
const CHARACTERS: Record<string, string> = {
  par: '\n\n',
  line: '\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};
/** Windows code pages by the character set a font names (RTF 1.9.1, `\fcharset`). */
const CHARSETS: Record<string, number> = { 0: 1252, 161: 1253, 162: 1254, 186: 1257, 204: 1251, 238: 1250 };
const DEEPEST = 2_000;

interface Group {
  skipped: boolean;
  /** Bytes that stand for one Unicode escape in old readers. */
  fallback: number;
  codePage: number;
}

/** One clipping of a document. Throws a Refusal. */
export async function readRtf(bytes: Uint8Array): Promise<Reading> {
  const source = latin1(bytes);
  if (!/^\s{0,64}\{\\rtf/u.test(source)) throw new Refusal('damaged', 'The file is damaged or not an RTF document.');
  const text = tidy(textOf(source));
  if (!isReadable(text)) throw new Refusal('empty', 'The document holds no text.');
  return { ok: true, encoding: 'rtf', pieces: [{ text, locator: '0', facts: [] }] };
}

/** One UTF-16 unit for each byte, unlike the web's "latin1". */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

const TOKEN = /[{}]|\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})? ?|([^a-zA-Z']))|[^\\{}\r\n]+/gu;

function textOf(source: string): string {
  const pieces: string[] = [];
  const fonts = fontPages(source);
  const stack: Group[] = [];
  let group: Group = { skipped: false, fallback: 1, codePage: 1252 };
  let ansi = 1252;
  let pending: number[] = [];
  let toSkip = 0;
  const flush = () => {
    if (pending.length > 0) pieces.push(decodePage(Uint8Array.from(pending), group.codePage));
    pending = [];
  };
  const put = (text: string) => {
    flush();
    pieces.push(text);
  };
  for (const [token, hex, word, argument, symbol] of source.matchAll(TOKEN)) {
    if (token === '{') {
      flush();
      if (stack.length > DEEPEST) throw new Refusal('bomb', 'The document nests deeper than any document does.');
      stack.push(group);
      group = { ...group };
      toSkip = 0;
    } else if (token === '}') {
      flush();
      group = stack.pop() ?? group;
      toSkip = 0;
    } else if (word !== undefined) {
      const value = argument === undefined ? null : Number(argument);
      if (word === 'bin') throw new Refusal('unsupported', 'The document holds raw binary data, which is not read.');
      if (SKIPPED.has(word)) group.skipped = true;
      else if (word === 'uc') group.fallback = Math.min(8, Math.max(0, value ?? 1));
      else if (word === 'ansicpg') {
        ansi = value ?? ansi;
        flush();
        group.codePage = ansi;
      } else if (word === 'f' || word === 'plain') {
        flush();
        group.codePage = (word === 'f' ? fonts.get(value ?? -1) : undefined) ?? ansi;
      } else if (word === 'u' && value !== null) {
        if (!group.skipped) put(String.fromCharCode(value & 0xffff));
        toSkip = group.fallback;
      } else if (!group.skipped && Object.hasOwn(CHARACTERS, word)) put(CHARACTERS[word] ?? '');
    } else if (symbol !== undefined) {
      if (symbol === '*') group.skipped = true;
      else if (toSkip > 0) toSkip -= 1;
      else if (!group.skipped)
        put(
          symbol === '~'
            ? '\u00a0'
            : symbol === '_'
              ? '\u2011'
              : symbol === '-'
                ? '\u00ad'
                : /[\r\n]/u.test(symbol)
                  ? '\n\n'
                  : symbol,
        );
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else if (!group.skipped) pending.push(Number.parseInt(hex, 16));
    } else {
      const rest = token.slice(Math.min(toSkip, token.length));
      toSkip -= token.length - rest.length;
      if (!group.skipped) for (const one of rest) pending.push(one.charCodeAt(0) & 0xff);
    }
  }
  flush();
  return pieces.join('');
}

/** The code page of each font that names a character set. */
function fontPages(source: string): Map<number, number> {
  const pages = new Map<number, number>();
  const from = source.indexOf('{\\fonttbl');
  if (from < 0) return pages;
  for (const [, font, charset] of source
    .slice(from, from + 200_000)
    .matchAll(/\\f(\d{1,5})(?:\\[a-z]{1,20}-?\d{0,5} ?){0,4}?\\fcharset(\d{1,3})/gu)) {
    const page = CHARSETS[charset ?? ''];
    // Character set 0 is every font's that names none: the document's own page speaks there.
    if (page && charset !== '0' && !pages.has(Number(font))) pages.set(Number(font), page);
  }
  return pages;
}

function decodePage(bytes: Uint8Array, page: number): string {
  if (page === 1251) return decodeCodePage(bytes, 'windows-1251');
  if (page === 1252 || page === 0) return decodeCodePage(bytes, 'windows-1252');
  try {
    return new TextDecoder(
      page === 65001 ? 'utf-8' : page === 866 ? 'ibm866' : page === 20866 ? 'koi8-r' : `windows-${page}`,
    ).decode(bytes);
  } catch {
    return decodeCodePage(bytes, 'windows-1252');
  }
}
