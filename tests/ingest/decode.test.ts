// Files that are no text are refused with the reason; texts come out the same from every encoding.

import { describe, expect, test } from 'vitest';
import { CODE_PAGES, type CodePage, tableOf } from '../../ingest/code-pages.ts';
import { decode, redecode } from '../../ingest/decode.ts';
import { read } from './resources.ts';

const KK =
  'Алматыда көктемгі су тасқынына дайындық басталды. Төтенше қызмет өкілдері арықтарды тазалап, сорғыларды тексеріп шықты. Қала тұрғындарына арналған нұсқаулық та таратылды, һәм ғимараттар қаралды.\r\n«Жұмыс екі аптаға созылады» – деді әкім.\n';
const RU =
  'В областном центре начали готовиться к весеннему паводку. Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал представитель акимата.\n«Работы продлятся две недели», — добавил он. Ещё одну группу отправили в посёлки.\n';
const EN =
  'Rescue teams have begun to prepare for the spring floods. “They tested pumps”, a spokesman – from the city – said.\n';

function encode(text: string, page: CodePage): Uint8Array {
  const table = tableOf(page);
  return Uint8Array.from([...text], (character) => {
    const byte = table.indexOf(character);
    if (byte < 0) throw new Error(`${page} has no ${character}`);
    return byte;
  });
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), little);
  return bytes;
}

const ascii = (text: string) => new TextEncoder().encode(text);
const codeOf = async (bytes: Uint8Array, name = 'a.txt') => {
  const outcome = await read(bytes, { name, modifiedAt: null });
  return outcome.ok ? 'ok' : outcome.failure.code;
};

describe('what is refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', ascii(' \r\n\t\n '), 'empty'],
    ['only a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['a PNG renamed', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'binary'],
    ['a PDF renamed', ascii('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'binary'],
    ['a ZIP renamed', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'binary'],
    ['a program renamed', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'binary'],
    ['NUL among letters', ascii('text\0text text'), 'binary'],
    [
      'control characters',
      Uint8Array.from({ length: 400 }, (_, at) => (at % 3 === 0 ? 1 + (at % 7) : 65 + (at % 20))),
      'binary',
    ],
    [
      'bytes no encoding makes plausible',
      Uint8Array.from({ length: 600 }, (_, at) => 0x80 + ((at * 73 + (at >> 3) * 29) % 128)),
      'undecodable',
    ],
    [
      'UTF-8 damaged in the middle',
      Uint8Array.from([...new TextEncoder().encode(RU)].filter((_, at) => at % 41 !== 20)),
      'undecodable',
    ],
    ['a UTF-16 mark and half a character', Uint8Array.of(0xff, 0xfe, 0x30, 0x04, 0x31), 'undecodable'],
  ])('%s', async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('a file over 64 MiB is not decoded', async () => {
    const outcome = await read(new Uint8Array(64 * 1024 * 1024 + 1), { name: 'a.txt', modifiedAt: null });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'too-large', message: expect.stringContaining('64 MiB') },
    });
  });

  test('another format is told by its name, a text of an unknown one is read', async () => {
    expect(await codeOf(ascii('PK'), 'report.pptx')).toBe('unsupported');
    expect(await codeOf(ascii('PK'), 'report.docx')).toBe('damaged');
    expect(await codeOf(ascii('<html>'), 'page.HTML')).toBe('empty');
    expect(await codeOf(ascii(EN), 'note.wire')).toBe('ok');
    expect(await codeOf(ascii(EN), 'README')).toBe('ok');
    expect(await codeOf(ascii(EN), 'folder.d/clip.md')).toBe('ok');
  });
});

test('UTF-8 cut off within its last letter is read with one mark for it, wherever it was cut', () => {
  for (const text of [KK, RU, `${EN}💧`]) {
    const bytes = new TextEncoder().encode(text);
    for (let length = bytes.length - 40; length <= bytes.length; length += 1) {
      const cut = bytes.subarray(0, length);
      const decoded = decode(cut);
      expect(decoded).toMatchObject({ ok: true, encoding: 'utf-8' });
      const read = decoded.ok ? decoded.text : '';
      expect(text.startsWith(read.replace(/\ufffd$/u, ''))).toBe(true);
      expect(read).toHaveLength(new TextDecoder().decode(cut).length);
      expect(redecode(cut, 'utf-8')).toBe(read);
    }
  }
  // Nothing else says that this is UTF-8.
  expect(decode(Uint8Array.of(...ascii('Total amount due 5 '), 0xd0))).not.toMatchObject({ encoding: 'utf-8' });
});

describe('encodings', () => {
  const CASES: [string, string, Uint8Array][] = [
    ['utf-8', KK, new TextEncoder().encode(KK)],
    ['utf-8', RU, new TextEncoder().encode(`\ufeff${RU}`)],
    ['utf-16le', KK, utf16(KK, true, true)],
    ['utf-16be', RU, utf16(RU, false, true)],
    ['utf-16le', RU, utf16(RU, true, false)],
    ['utf-16be', KK, utf16(KK, false, false)],
    ['utf-16le', EN, utf16(EN, true, false)],
    ['windows-1251', RU, encode(RU, 'windows-1251')],
    ['koi8-r', RU.replaceAll(/[«»—]/g, '"'), encode(RU.replaceAll(/[«»—]/g, '"'), 'koi8-r')],
    ['ibm866', RU.replaceAll(/[«»—]/g, '"'), encode(RU.replaceAll(/[«»—]/g, '"'), 'ibm866')],
    ['kz-1048', KK, encode(KK, 'kz-1048')],
    ['pt154', KK, encode(KK, 'pt154')],
  ];

  test.each(CASES)('%s is found and its text comes out whole', (encoding, text, bytes) => {
    const decoded = decode(bytes);
    expect(decoded).toEqual({ ok: true, text, encoding });
    expect(redecode(bytes, encoding)).toBe(text);
  });

  test('a text of few letters above ASCII is read too', () => {
    const decoded = decode(encode('EU: «рост» 5 %', 'windows-1251'));
    expect(decoded).toMatchObject({ ok: true, text: 'EU: «рост» 5 %' });
  });

  test('an English text with typographic quotes in one byte', () => {
    expect(decode(encode(EN, 'windows-1252'))).toMatchObject({ ok: true, text: EN });
  });

  test.each<[CodePage, string]>([
    ['windows-1252', 'The mill sold 6½ sacks for £30 each; its owner, André, kept the rest for the winter fair.\n'],
    ['windows-1252', 'A field of 40 × 25 metres was measured twice by the clerk before he signed the paper.\n'],
    ['koi8-r', 'Lake District · 2 February · by the editor, with a table of wells and their depths.\n'],
  ])('an English text in %s with few signs above ASCII', (page, text) => {
    expect(decode(encode(text, page))).toMatchObject({ ok: true, text });
  });

  test('line ends, normalisation and soft hyphens stay as they came', () => {
    const text = 'й и\u0306 ё е\u0308\r\nса\u00adмо\rлёт\n';
    expect(decode(new TextEncoder().encode(text))).toMatchObject({ ok: true, text });
  });

  test('every page of the table has 256 characters', () => {
    for (const page of CODE_PAGES) expect(tableOf(page)).toHaveLength(256);
  });
});
