// Measures how often a text re-encoded into a code page is read back to the letter, beside a naive guess (UTF-8, else Windows-1251).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CodePage, tableOf } from '../ingest/code-pages.ts';
import { decode } from '../ingest/decode.ts';
import { detectLanguage } from '../language/detect.ts';

const SAMPLES = new URL('../resources/samples/', import.meta.url);
const PRESS = new URL('../../shared/eval/press/', import.meta.url);
/** Letters from which a text counts. */
const LEAST = 200;

type Encode = (text: string) => Uint8Array | null;

const codePage =
  (page: CodePage): Encode =>
  (text) => {
    const bytes = new Map(tableOf(page).map((character, byte) => [character, byte]));
    bytes.delete('\ufffd');
    const encoded = Array.from(text, (character) => bytes.get(character) ?? -1);
    return encoded.includes(-1) || encoded.every((byte) => byte < 128) ? null : Uint8Array.from(encoded);
  };
const utf16 =
  (little: boolean, mark: boolean): Encode =>
  (text) => {
    const units = mark ? `\ufeff${text}` : text;
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), little);
    return bytes;
  };

/** Western letters are read as such in English texts only: in a Cyrillic one the page has no letter it needs. */
const ENCODINGS: Record<string, Encode> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': utf16(true, false),
  'UTF-16 LE with mark': utf16(true, true),
  'UTF-16 BE': utf16(false, false),
  'UTF-16 BE with mark': utf16(false, true),
  'Windows-1251': codePage('windows-1251'),
  'KOI8-R': codePage('koi8-r'),
  CP866: codePage('ibm866'),
  'KZ-1048': codePage('kz-1048'),
  PT154: codePage('pt154'),
  'Windows-1252 (English)': (text) => (detectLanguage(text).language === 'en' ? codePage('windows-1252')(text) : null),
};

/** What a text may have become before somebody saved it. */
const CONDITIONS: Record<string, (text: string) => string> = {
  whole: (text) => text,
  'only 200 letters': (text) => shorten(text, LEAST),
  'in capitals': (text) => text.toUpperCase(),
  'a letter in fifty lost': (text) => text.replace(/\p{L}/gu, (letter, at: number) => (at % 50 === 7 ? '?' : letter)),
  'as a table': (text) =>
    text
      .split(/(?<=[.!?])\s+/u)
      .map((sentence, at) => `${at + 1}\t${sentence.replace(/\s+/gu, ' ')}\t${(at * 37) % 1_000}\r\n`)
      .join(''),
};

/** Prints, for each condition and encoding, the share of texts read back to the letter, and the naive guess's. */
export async function run(): Promise<void> {
  const texts = sources();
  console.log(`encodings: ${texts.length} texts of at least ${LEAST} letters; read back to the letter (naive guess)`);
  const mixed = mixtures(texts);
  const rows: [string, string[]][] = [
    ...Object.entries(CONDITIONS).map(([name, make]): [string, string[]] => [name, texts.map(make)]),
    ['Kazakh and Russian in one', mixed],
  ];
  const width = Math.max(...Object.keys(ENCODINGS).map((name) => name.length));
  for (const [name, made] of rows) {
    console.log(`\n${name}`);
    for (const [encoding, encode] of Object.entries(ENCODINGS)) {
      let of = 0;
      let right = 0;
      let naive = 0;
      for (const text of made) {
        const tidy = fitting(text, encode);
        const bytes = tidy === null ? null : encode(tidy);
        if (bytes === null) continue;
        of += 1;
        const found = decode(bytes);
        if (found.ok && found.text === tidy) right += 1;
        else if (process.env.MISSES)
          console.log(
            `  missed: ${found.ok ? found.encoding : found.failure.code}: ${tidy?.slice(0, 120).replace(/\s+/gu, ' ')}`,
          );
        if (guess(bytes) === tidy) naive += 1;
      }
      if (of === 0) continue;
      console.log(
        `  ${encoding.padEnd(width)}  ${(right / of).toFixed(3)}  (${(naive / of).toFixed(3)})  of ${of}${right / of < 0.99 ? '  BELOW 0.990' : ''}`,
      );
    }
  }
}

/** A text as its writer would have typed it in that code page: marks that no 8-bit page has are left out; null where a letter is missing. */
function fitting(text: string, encode: Encode): string | null {
  if (encode(text)) return text;
  const typed = text
    .normalize('NFC')
    .replace(/[\u2000-\u200a\u202f]/gu, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]|\u0301|\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/[−‒―]/gu, '-')
    .replace(/[′ʼ]/gu, "'")
    .replace(/₸/gu, 'тг')
    .replace(/€/gu, 'EUR');
  if (encode(typed)) return typed;
  // What is no letter may be missing: a person writes something plain in its place.
  const plain = typed
    .replace(/[«»“”„]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/[‘’]/gu, "'")
    .replace(/…/gu, '...')
    .replace(/[№•·•§©®™°±²³¼½¾×÷]/gu, '')
    .replace(/\u00a0/gu, ' ');
  return encode(plain) ? plain : null;
}

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** The first so many letters of a text with what stands between them. */
function shorten(text: string, letters: number): string {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/\p{L}/u.test(text[at] ?? '')) seen += 1;
    if (seen === letters) return text.slice(0, at + 1);
  }
  return text;
}

/** Paragraphs of a Kazakh and of a Russian text in turn. */
function mixtures(texts: readonly string[]): string[] {
  const of = (language: string) => texts.filter((text) => detectLanguage(text).language === language);
  const [kk, ru] = [of('kk'), of('ru')];
  return kk.slice(0, Math.min(kk.length, ru.length)).map((text, at) => {
    const [own, other] = [text.split(/\n+/u), (ru[at] ?? '').split(/\n+/u)];
    return own.map((line, index) => `${line}\n${other[index] ?? ''}`).join('\n');
  });
}

function sources(): string[] {
  const from = (folder: URL) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(txt|md)$/u.test(name) && !/README/u.test(name))
      .map((name) => new TextDecoder().decode(readFileSync(new URL(encodeURI(name), folder))));
  const samples = from(SAMPLES);
  if (!existsSync(PRESS)) console.log('encodings: ../shared/eval/press is not there; the samples alone are measured');
  const all = [...samples, ...(existsSync(PRESS) ? from(PRESS) : [])];
  return all.filter((text) => (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST);
}
