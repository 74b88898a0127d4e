// Words of a text: what is one word, where it stands, what its normal form is; and that no string is refused.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstNorm, normalise, partsOf, tokenise } from '../../language/tokens.ts';
import { timed } from '../calibration.ts';

const words = (text: string) => tokenise(text).map((token) => token.norm);

describe('strings that hold no word or a broken one', () => {
  test.each(['', ' \n\t', '...', '«»', '\ud800', '\udfff\ud800', '😀👍🏽', '\u0301', '\u00ad', '-', "'"])(
    '%j gives no word',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  test('a lone surrogate parts words and breaks none', () => {
    expect(words('мир\ud800труд')).toEqual(['мир', 'труд']);
  });

  test('a million characters take no longer than forty times sorting sixty thousand words', async () => {
    const { times } = await timed(7 * 40, () => {
      for (const piece of ['а', 'а.', 'а-', "а'", '1,', 'a\u00ad', 'слово '])
        tokenise(piece.repeat(1_000_000 / piece.length));
    });
    expect(times).toBeLessThan(7 * 40);
  });
});

describe('any string', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."AаБбұÖ́ё\u00ad\u200bи\u0306-’'.,0+%&# \n\ud800") }),
  );

  test('tokens are ordered, not overlapping, within the string, and hold neither nothing nor a space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, norm } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(norm).toMatch(/^\S+$/u);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a normal form is its own normal form, and the one word of itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { norm } of tokenise(text)) {
          expect(normalise(norm)).toBe(norm);
          expect(words(norm)).toEqual([norm]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a token has the norm its own characters have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, norm } of tokenise(text)) expect(normalise(text.slice(start, end))).toBe(norm);
      }),
    );
  });
});

describe('what is one word', () => {
  test.each([
    ['БҰҰ-ның бастамасы', ['бұұ-ның', 'бастамасы']],
    ['COVID-19-бен күрес', ['covid-19-бен', 'күрес']],
    ['C++ және C#', ['c++', 'және', 'c#']],
    ['50% халық', ['50%', 'халық']],
    ['3,5% өсті, 10.06.2023', ['3,5%', 'өсті', '10.06.2023']],
    ['the U.S. and the U.N', ['the', 'u.s.', 'and', 'the', 'u.n.']],
    ["O'Brien, O’Brien, O`Brien", ["o'brien", "o'brien", "o'brien"]],
    ['Повестки-2030', ['повестки-2030']],
    ['назар аударылды.Шара аясында', ['назар', 'аударылды', 'шара', 'аясында']],
    ['К.Мәсімов, Ж.А.Тоқаев', ['к', 'мәсімов', 'ж.а.', 'тоқаев']],
    ['Egemen.kz', ['egemen', 'kz']],
    ['2020-2021 жж.', ['2020-2021', 'жж']],
    ['Қасым‑Жомарт', ['қасым-жомарт']],
    ['R&D, AT&T', ['r&d', 'at&t']],
    ['«Таза Қазақстан»', ['таза', 'қазақстан']],
    ['жеңіс–мереке', ['жеңіс', 'мереке']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('the normal form', () => {
  test.each([
    ['a decomposed й', 'Раи\u0306он', 'район'],
    ['a soft hyphen', 'сотруд\u00adничество', 'сотрудничество'],
    ['a zero-width space', 'Қазақ\u200bстан', 'қазақстан'],
    ['a stress mark', 'за\u0301мок', 'замок'],
    ['ё', 'Ещё', 'еще'],
    ['decomposed ё', 'еще\u0308', 'еще'],
    ['a Latin A in a Cyrillic word', 'AЛЛАТРА', 'аллатра'],
    ['Latin i for Kazakh і', 'агенттiгi', 'агенттігі'],
    ['a Cyrillic С in a Latin word', 'СOVID-19', 'covid-19'],
    ['a Latin word with a Cyrillic ending', 'COVID-тің', 'covid-тің'],
    ['a Turkish capital I', 'İstanbul', 'istanbul'],
    ['a Roman numeral in Cyrillic letters', 'ХХІ', 'xxi'],
    ['one in small letters', 'хх', 'xx'],
    ['one with an ending', 'ІІІ-ші', 'iii-ші'],
    ['a Cyrillic Х by itself', 'Х', 'х'],
    ['a word of look-alikes that is no numeral', 'СОР', 'сор'],
    ['Latin schwa in a Kazakh word', 'Қазақ\u0259', 'қазақә'],
  ])('%s', (_what, written, norm) => {
    expect(words(written)).toEqual([norm]);
  });

  test('offsets point into the original, marks and all', () => {
    const text = '\ufeffБұл раи\u0306он.';
    const token = tokenise(text).at(-1);
    expect(token && text.slice(token.start, token.end)).toBe('раи\u0306он');
  });

  test('a word that truly mixes scripts stays as it is', () => {
    expect(words('Wikiпедия')).toEqual(['wikiпедия']);
  });
});

describe('the parts of a word', () => {
  test.each([
    ['covid-19', ['covid', '19']],
    ['u.s.', ['^us']],
    ['u.n.', ['^un', 'un']],
    ['50%', ['50']],
    ["o'brien", ['o', 'brien']],
    ['10.06.2023', ['10', '06', '2023']],
    ['мир', []],
  ])('%s', (norm, parts) => {
    expect(partsOf(norm)).toEqual(parts);
  });

  test.each([
    ['WHO', ['^who']],
    ['who', []],
    ['Who', []],
    ['NATO', ['^nato']],
    ['БҰҰның', ['^бұұ']],
    ['UNESCO', []],
    ['I', []],
  ])('of a short word as written: %s', (written, parts) => {
    expect(partsOf(written.toLowerCase(), written)).toEqual(parts);
  });
});

test.each([
  '',
  '...',
  '«Ёлка»',
  'Ёлка',
  'Cуд присяжных',
  'БҰҰ-ның үйі',
  'Өңір',
  'U.S. aid',
  'WHO',
  'covid-19',
  '50% доля',
  'Иван, ты',
  'й',
])('the first word of %j is that of all its words', (text) => {
  expect(firstNorm(text)).toBe(words(text)[0] ?? '');
});
