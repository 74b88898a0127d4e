// Find in page: places of typed words, in what is hidden too.

import { expect, test } from 'vitest';
import type { HiddenRange } from '../../../contract/clipping.ts';
import { countHidden, findInText, showFound } from '../../../renderer/reader/find-in-text.ts';

const found = (text: string, typed: string) => findInText(text, typed).map(({ start, end }) => text.slice(start, end));

test('blanks and what is not there are found nowhere; signs mean themselves', () => {
  expect(found('One two', '  ')).toEqual([]);
  expect(found('One two', 'three')).toEqual([]);
  expect(found('a.b axb (a+b)* [x] 50%', 'a.b')).toEqual(['a.b']);
  expect(found('a.b axb (a+b)* [x] 50%', '(a+b)*')).toEqual(['(a+b)*']);
  for (const odd of ['\\', '[', '$', '^', '/', '|', '?', '{2}', '😀', '\u00AD'])
    expect(() => findInText('x😀', odd)).not.toThrow();
});

test('case, ё, quotes, dashes, soft hyphens and line ends do not keep a place from being found', () => {
  expect(found('Ещё ЕЩЕ еще', 'ещё')).toEqual(['Ещё', 'ЕЩЕ', 'еще']);
  expect(found('«Боат» и "боат"', '"боат"')).toEqual(['«Боат»', '"боат"']);
  expect(found('пять – шесть', 'пять - шесть')).toEqual(['пять – шесть']);
  expect(found('por\u00ADtable', 'portable')).toEqual(['por\u00ADtable']);
  expect(found('Қала\nәкімдігі', 'қала әкімдігі')).toEqual(['Қала\nәкімдігі']);
});

test('a place in hidden text is counted, and shown while it is looked at', () => {
  const hidden = [
    { id: 1, start: 0, end: 5, shown: false },
    { id: 2, start: 9, end: 12, shown: false },
  ] as HiddenRange[];
  const places = [
    { start: 3, end: 6 },
    { start: 6, end: 8 },
  ];
  expect(countHidden(places, hidden)).toBe(1);
  expect(showFound(hidden, places[0] ?? null).map(({ shown }) => shown)).toEqual([true, false]);
  expect(showFound(hidden, places[1] ?? null)).toBe(hidden);
  expect(showFound(hidden, null)).toBe(hidden);
});
