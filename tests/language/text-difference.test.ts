// Differences of texts: what they say, done to the one, makes the other; paragraphs stand beside their versions.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignParagraphs, type Difference, differencesOf } from '../../language/text-difference.ts';
import { randomNumbers, someText } from '../passages.ts';

function told(one: string, other: string): string[] {
  return differencesOf(one, other).map((part) => {
    const [before, after] = [one.slice(part.one.start, part.one.end), other.slice(part.other.start, part.other.end)];
    return { same: before, removed: `-${before}`, added: `+${after}`, changed: `${before}→${after}` }[part.kind];
  });
}

/** The differences done to `one`; what is the same is taken from it, white space as one blank. */
function applied(one: string, other: string, differences: readonly Difference[]): string {
  return differences
    .map((part) =>
      part.kind === 'same' ? one.slice(part.one.start, part.one.end) : other.slice(part.other.start, part.other.end),
    )
    .join('');
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ');

function expectWhole(one: string, other: string): void {
  const parts = differencesOf(one, other);
  expect(parts.map((part) => one.slice(part.one.start, part.one.end)).join('')).toBe(one);
  expect(parts.map((part) => other.slice(part.other.start, part.other.end)).join('')).toBe(other);
  expect(plain(applied(one, other, parts))).toBe(plain(other));
  for (const [at, part] of parts.entries()) {
    const [gone, come] = [part.one.end > part.one.start, part.other.end > part.other.start];
    expect(part.kind).toBe(part.kind === 'same' ? 'same' : gone && come ? 'changed' : gone ? 'removed' : 'added');
    // Two in a row would be one.
    if (part.kind !== 'same') expect(parts[at + 1]?.kind ?? 'same').toBe('same');
  }
}

test('nothing and the same have no differences', () => {
  expect(differencesOf('', '')).toEqual([]);
  expect(told('Су көтерілді.', 'Су көтерілді.')).toEqual(['Су көтерілді.']);
  expect(told('Су  көтерілді', 'Су\u00a0көтерілді')).toEqual(['Су  көтерілді']);
  expect(told('й', 'й'.normalize('NFD'))).toEqual(['й']);
});

test('words that came, went and changed are told as a reader would', () => {
  expect(told('', 'Мост закрыт')).toEqual(['+Мост закрыт']);
  expect(told('Мост закрыт', '')).toEqual(['-Мост закрыт']);
  expect(told('Мост закрыт до пятницы.', 'Мост закрыт до вторника.')).toEqual([
    'Мост закрыт до ',
    'пятницы→вторника',
    '.',
  ]);
  expect(told('The old bridge is closed.', 'The bridge is closed.')).toEqual(['The ', '-old ', 'bridge is closed.']);
  expect(told('one two three', 'one four five three')).toEqual(['one ', 'two→four five', ' three']);
  expect(told('a x y b', 'a p q b')).toEqual(['a ', 'x y→p q', ' b']);
});

test('any two texts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      expectWhole,
    ),
  );
  const pick = randomNumbers(11);
  for (let at = 0; at < 200; at += 1) {
    const [head, cut, put, tail] = [40, 6, 6, 40].map((pieces) => someText(pick, pick(pieces)));
    expectWhole(`${head}${cut}${tail}`, `${head}${put}${tail}`);
  }
});

test('two long texts with nothing in common are one change', () => {
  const [one, other] = ['а ', 'b '].map((word) => word.repeat(4_000).trim());
  expect(differencesOf(one ?? '', other ?? '').map(({ kind }) => kind)).toEqual(['changed']);
});

const sides = (one: string, other: string, sameLanguage = true) =>
  alignParagraphs(one, other, sameLanguage).map((pair) => [
    pair.one && one.slice(pair.one.start, pair.one.end),
    pair.other && other.slice(pair.other.start, pair.other.end),
  ]);

test('a paragraph stands beside its version, what has none beside nothing', () => {
  const [a, b, c] = ['Мост закрыт до пятницы.', 'Причина — трещина в опоре.', 'Объезд идёт через село.'];
  expect(sides('', '')).toEqual([]);
  expect(sides(`${a}\n\n${b}\r\n${c}`, `${a}\n${c}`)).toEqual([
    [a, a],
    [b, null],
    [c, c],
  ]);
  expect(sides(`${a}\n${c}`, `Мост закрыт до вторника.\n${b}\n${c}`)).toEqual([
    [a, 'Мост закрыт до вторника.'],
    [null, b],
    [c, c],
  ]);
});

test('a paragraph that was cut in two stands beside both', () => {
  const [a, b] = ['Мост закрыт до пятницы, сообщили в акимате.', 'Причина — трещина в опоре моста.'];
  expect(sides(`${a} ${b}`, `${a}\n${b}`)).toEqual([[`${a} ${b}`, `${a}\n${b}`]]);
});

test('across languages the order, the lengths and the numbers tell', () => {
  const russian =
    'Мост закрыт до 14 мая.\n\nПричина — трещина в опоре, её нашли водолазы во время осмотра.\n\nОбъезд — 20 км.';
  const english =
    'Bridge closed until 14 May.\n\nDivers found a crack in a pier while they looked at it.\n\nThe detour is 20 km.';
  expect(sides(russian, english, false).map(([one, other]) => one !== null && other !== null)).toEqual([
    true,
    true,
    true,
  ]);
});

test('every paragraph is there once, in order', () => {
  const pick = randomNumbers(12);
  for (let at = 0; at < 60; at += 1) {
    const texts = [0, 1].map(() => Array.from({ length: pick(8) }, () => someText(pick, 1 + pick(12))).join('\n'));
    for (const same of [true, false]) {
      const pairs = alignParagraphs(texts[0] ?? '', texts[1] ?? '', same);
      for (const [side, text] of [['one', texts[0] ?? ''] as const, ['other', texts[1] ?? ''] as const]) {
        const all = pairs.map((pair) => pair[side]).filter((range) => range !== null);
        expect(
          all
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''));
      }
    }
  }
});
