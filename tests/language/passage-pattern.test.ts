// What the analyst's rules match: words with placeholders, folded, in linear time.

import { describe, expect, test } from 'vitest';
import { compilePassage, type Hides, proposeRules } from '../../language/passage-pattern.ts';
import { timed } from '../calibration.ts';

const found = (pattern: string, hides: Hides, text: string, breaks: number[] = []) => {
  const made = compilePassage(pattern, hides);
  if (!made.ok) throw new Error(made.reason);
  return made.pattern.find(text, breaks).map(({ start, end }) => text.slice(start, end));
};

describe('refused', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['{any}', 'too-wide'],
    ['{number}', 'too-wide'],
    ['{any}а{any}', 'too-wide'],
    ['…', 'too-wide'],
    ['{any}'.repeat(20), 'too-long'],
    ['а'.repeat(501), 'too-long'],
  ])('%s', (pattern, reason) => {
    expect(compilePassage(pattern, 'line')).toEqual({ ok: false, reason });
  });
});

describe('lines', () => {
  test.each([
    ['Просмотров: {number}', 'до\nПРОСМОТРОВ:  1 204 \nпосле', ['ПРОСМОТРОВ:  1 204 \n']],
    ['Просмотров: {number}', 'Просмотров: 12 за день', []],
    ['{number} рет көрсетілді', '143 рет көрсетілді\nМәтін', ['143 рет көрсетілді\n']],
    ['{number} рет көрсетілді', 'Бұл 143 рет көрсетілді', []],
    [
      'Опубликовано {date}',
      'Опубликовано 12 марта 2024 года\nОпубликовано 12.03.2024',
      ['Опубликовано 12 марта 2024 года\n', 'Опубликовано 12.03.2024'],
    ],
    ['Читайте{any}', 'Он сказал: читайте\nЧитайте также про это', ['Читайте также про это']],
    ['{any}@site.kz', 'пишите: a@site.kz\nпишите: a@site.kz сегодня', ['пишите: a@site.kz\n']],
    ['Фото: {any} / {any}', 'Фото: А / Б\nФото: А', ['Фото: А / Б\n']],
    ['a.b*c', 'a.b*c\naXbbc', ['a.b*c\n']],
  ])('%s in %s', (pattern, text, lines) => {
    expect(found(pattern, 'line', text)).toEqual(lines);
  });

  test('a lost break ends a line', () => {
    const text = 'Жол жөнделді.Бөлісу: FacebookСоңы';
    expect(found('Бөлісу: Facebook', 'line', text, [13, 29])).toEqual(['Бөлісу: Facebook']);
  });
});

describe('spans and the rest', () => {
  test.each([
    ['views', 'span' as const, 'reviews views, Views', ['views', 'Views']],
    ['({number} views)', 'span' as const, 'one (12 views) two (1,204 views).', ['(12 views)', '(1,204 views)']],
    ['Related', 'from' as const, 'Body.\nRelated\nOne\nTwo', ['Related\nOne\nTwo']],
  ])('%s', (pattern, hides, text, spans) => {
    expect(found(pattern, hides, text)).toEqual(spans);
  });
});

test('long texts that nearly match are gone through in time that grows with their length', async () => {
  const text = `${'абв абв '.repeat(40_000)}\n`.repeat(3);
  const { times } = await timed(100, () => {
    expect(found('абв {any} абв {any} абв {any} абв {any} эюя', 'line', text)).toEqual([]);
    expect(found('абв {any} абв {any} абв {any} абв {any} абв!', 'span', text)).toEqual([]);
  });
  expect(times).toBeLessThan(100);
});

describe('proposals', () => {
  test('a counter is proposed with its number left open first', () => {
    const text = 'Тақырып\n143 рет көрсетілді\nМәтін басталады';
    const start = text.indexOf('рет');
    expect(proposeRules(text, { start, end: start + 3 })).toEqual([
      { kind: 'generalised', pattern: '{number} рет көрсетілді', hides: 'line' },
      { kind: 'exact', pattern: '143 рет көрсетілді', hides: 'line' },
      { kind: 'span', pattern: 'рет', hides: 'span' },
    ]);
  });

  test('a date is left open as a date, and every proposal finds what was selected', () => {
    const text = 'Иван Петров, 12 марта 2024 года, Просмотров: 18';
    const proposals = proposeRules(text, { start: 0, end: 11 });
    expect(proposals[0]?.pattern).toBe('Иван Петров, {date}, Просмотров: {number}');
    for (const { pattern, hides } of proposals) expect(found(pattern, hides, text).join()).toContain('Иван Петров');
  });

  test('a part of a paragraph stays a part', () => {
    const text = `${'Длинный абзац статьи о мосте. '.repeat(20)}`;
    const proposals = proposeRules(text, { start: 0, end: 13 });
    expect(proposals.some(({ kind }) => kind === 'exact')).toBe(false);
    expect(proposals.at(-1)).toEqual({ kind: 'span', pattern: 'Длинный абзац', hides: 'span' });
  });
});
