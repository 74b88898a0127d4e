// Readings of the same bytes: which encodings they could be in, and where a passage of one reading is in another.

import { describe, expect, test } from 'vitest';
import type { Selector } from '../../contract/annotation.ts';
import type { Range } from '../../contract/values.ts';
import { CODE_PAGES, tableOf } from '../../ingest/code-pages.ts';
import { decodeAs, ENCODINGS } from '../../ingest/decode.ts';
import { confidenceOf, encodingChoices, rangeMapper, transcode } from '../../ingest/encodings.ts';
import { makeRereader } from '../../ingest/reread.ts';
import { describePassage } from '../../language/anchor.ts';

const KAZAKH =
  'Ауыл тұрғындары өзен суының көтерілгенін айтты. «Біз түнімен ұйықтаған жоқпыз», – дейді Гүлнәр Әбенова.\r\n' +
  'Әкімдік қосымша көмек бөлетінін хабарлады, ал құтқарушылар екінші тәулік бойы жұмыс істеп жатыр.\r\n';
const RUSSIAN =
  'Жители села рассказали, что вода поднялась за ночь. «Мы не спали до утра», — говорит учительница.\r\n' +
  'Акимат обещает выделить помощь, спасатели работают вторые сутки подряд.\r\n';
/** Without what the oldest code pages have not. */
const PLAIN = RUSSIAN.replace(/[«»]/gu, '"').replace(/—/gu, '-');

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const page = CODE_PAGES.find((known) => known === encoding);
  if (page) {
    const table = tableOf(page);
    return Uint8Array.from(text, (character) => Math.max(0, table.indexOf(character)));
  }
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes.set(encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255], at * 2);
  }
  return bytes;
}

test.each([
  ['windows-1251', RUSSIAN],
  ['koi8-r', PLAIN],
  ['ibm866', PLAIN],
  ['kz-1048', KAZAKH],
  ['pt154', KAZAKH],
  ['utf-8', KAZAKH],
  ['utf-16le', KAZAKH],
  ['utf-16be', RUSSIAN],
])('bytes in %s are surest in it, and its first lines show them', (encoding, text) => {
  const choices = encodingChoices(encode(text, encoding), 'windows-1252');
  expect(choices.map((one) => one.encoding).sort()).toEqual([...ENCODINGS].sort());
  expect(choices[0]?.encoding).toBe('windows-1252');
  const own = choices.find((one) => one.encoding === encoding);
  expect(own?.confidence).toBeGreaterThan(0.75);
  for (const other of choices) expect(other.confidence).toBeLessThanOrEqual(own?.confidence ?? 0);
  expect(own?.lines[0]).toBe(text.split('\r\n')[0]);
});

test('bytes that are not in an encoding have no lines in it and no confidence', () => {
  const bytes = encode(RUSSIAN, 'windows-1251');
  const utf8 = encodingChoices(bytes, 'windows-1251').find((one) => one.encoding === 'utf-8');
  expect(utf8).toEqual({ encoding: 'utf-8', confidence: 0, lines: [] });
  expect(decodeAs(bytes, 'utf-8').ok).toBe(false);
  expect(decodeAs(bytes, 'cp437').ok).toBe(false);
  expect(confidenceOf(Uint8Array.of(0xff, 0xfe, 0x41, 0x04), 'windows-1251')).toBe(0);
});

/** A generator of numbers that is the same in every run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('a passage of one reading in another', () => {
  const pick = random(42);
  const textOf = (bytes: Uint8Array, encoding: string) => {
    const decoded = decodeAs(bytes, encoding);
    return decoded.ok ? decoded.text : null;
  };

  test.each([
    ['utf-8', `${KAZAKH}Дауыл 🌪️ өтті 👩‍🌾, e\u0301\n${RUSSIAN}`],
    ['windows-1251', RUSSIAN],
    ['kz-1048', KAZAKH],
    ['pt154', KAZAKH],
    ['ibm866', PLAIN],
  ])('%s read as each other encoding and back: the same bytes, or none', (encoding, text) => {
    const bytes = encode(text, encoding);
    let mapped = 0;
    for (const other of ENCODINGS) {
      const read = textOf(bytes, other);
      if (read === null || other === encoding) continue;
      const [there, back] = [rangeMapper(bytes, other, encoding), rangeMapper(bytes, encoding, other)];
      for (let at = 0; at < 400; at += 1) {
        const start = pick(read.length);
        const range: Range = { start, end: start + 1 + pick(Math.min(60, read.length - start)) };
        const found = there(range);
        if (!found) continue;
        mapped += 1;
        // What was marked in the garbled text, made bytes again and read rightly, is what is marked now.
        const words = read.slice(range.start, range.end);
        if (CODE_PAGES.some((page) => page === other))
          expect([...encode(text.slice(found.start, found.end), encoding)]).toEqual([...encode(words, other)]);
        expect(back(found)).toEqual(range);
      }
    }
    expect(mapped).toBeGreaterThan(500);
  });

  test('a byte order mark is no part of the text', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...encode('Өзен тасыды', 'utf-8'));
    const map = rangeMapper(bytes, 'utf-8', 'windows-1252');
    expect(map({ start: 0, end: 1 })).toEqual({ start: 3, end: 5 });
    expect(rangeMapper(bytes, 'windows-1252', 'utf-8')({ start: 0, end: 3 })).toBeNull();
  });

  test('words are what their bytes are; half a character is none', () => {
    const selector: Selector = { start: 0, end: 1, quote: 'СЃСѓ', prefix: 'СЌ', suffix: '' };
    expect(transcode(selector, 'windows-1251', 'utf-8')).toMatchObject({ quote: 'су', prefix: 'э' });
    expect(transcode({ ...selector, quote: 'С' }, 'windows-1251', 'utf-8')).toBeNull();
    expect(transcode({ ...selector, quote: '😀' }, 'windows-1251', 'utf-8')).toBeNull();
  });

  test('passages of articles split from one file are found in their article, and not over its edge', () => {
    const parts = [RUSSIAN, KAZAKH];
    const bytes = encode(parts.join(''), 'utf-8');
    const garbled = textOf(bytes, 'windows-1251') ?? '';
    const edge = encode(RUSSIAN, 'utf-8').length;
    const right = RUSSIAN.length;
    const rereader = makeRereader(bytes, 'a.txt', [
      { locator: `chars:0-${right}`, reading: 'utf-8' },
      { locator: `chars:${right}-${right + KAZAKH.length}`, reading: 'utf-8' },
    ]);
    const old = { locator: `chars:${edge}-${bytes.length}`, reading: 'windows-1251', text: garbled.slice(edge) };
    expect(rereader.articleAt(old)).toBe(1);
    const now = { locator: `chars:${right}-${right + KAZAKH.length}`, reading: 'utf-8', text: KAZAKH };
    const passage = describePassage(old.text, { start: 0, end: encode('Ауыл тұрғындары', 'utf-8').length });
    if (!passage) throw new Error('The passage has no description.');
    expect(rereader.passageIn(now, old, passage)).toMatchObject({ start: 0, quote: 'Ауыл тұрғындары' });
    const whole = { locator: '0', reading: 'windows-1251', text: garbled };
    const over = describePassage(garbled, { start: edge - 4, end: edge + 4 });
    if (!over) throw new Error('The passage has no description.');
    expect(rereader.passageIn(now, whole, over)).toBeNull();
  });
});
