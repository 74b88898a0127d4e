// Markdown shown as plain words: which signs go, what only looks like one and stays, and that every offset of a snippet is still where it says.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMarkdownFile, markdownSigns, withoutSigns } from '../../language/markdown-signs.ts';
import { plainSnippetOf } from '../../language/snippet.ts';

/** The text on one line as a snippet shows it. */
function shown(text: string): string {
  return plainSnippetOf(text, [], markdownSigns(text), []).text;
}

describe('what is no sign stays', () => {
  test.each([
    'Курс вырос на 5 * 3 = 15, а C# и #климат остались',
    'Файл snake_case_name и 2 < 3 > 1',
    '*) по данным ведомства, ** данные уточняются',
    'Цена ~100 тенге [по оценке] (2020)',
    'a|b|c без таблицы | 2 февраля | Нелл',
    '- Отыз ауылға ұңғыма',
    '1. Первый пункт',
    '-42°C ночью',
    '',
    '\\',
    '[',
    '](',
    '**',
  ])('%j', (text) => {
    expect(shown(text)).toBe(text);
    expect(withoutSigns(text)).toBe(text);
  });
});

describe('signs go, the words stay', () => {
  test.each([
    ['# Half of the Villages\n\nA review', 'Half of the Villages A review'],
    ['Так.\n### Что показал обзор\nБедность', 'Так. Что показал обзор Бедность'],
    ['**Что показал обзор.** Бедность', 'Что показал обзор. Бедность'],
    ['***Су*** _және_ __жер__, ~~мұнай~~ `код`', 'Су және жер, мұнай код'],
    ['Ре**форм**а', 'Реформа'],
    ['> "My grandmother"\n> said', '"My grandmother" said'],
    ['[Home](/) · [Contact us](/contact "Contact (us)")', 'Home · Contact us'],
    ['![Мұздық](img/a_(1).png) суреті, [обзор][1]\n\n[1]: https://example.org/a', 'Мұздық суреті, обзор'],
    ['[![Логотип](a.png)](https://example.org)', 'Логотип'],
    ['a\n\n---\n\nb\n***\nc', 'a b c'],
    ['Заголовок\n=========\nТекст', 'Заголовок Текст'],
    ['| Год | Уровень |\n|---|:--:|\n| 2020 | 5,1 |', 'Год Уровень 2020 5,1'],
    ['Год|Уровень\n---|---\n2020|5,1\n\nдалее a|b', 'Год Уровень 2020 5,1 далее a|b'],
    ['* один\n* два', 'один два'],
    ['```js\nlet a\n```\nКод', 'let a Код'],
    ['5 \\* 3 \\#1', '5 * 3 #1'],
    ['Строка<br>вторая <b>важная</b>.', 'Строка вторая важная .'],
  ])('%j', (text, plain) => expect(shown(text)).toBe(plain));

  test.each([
    ['A review. ## What comes next - Thirty villages', 'A review. What comes next - Thirty villages'],
    ['Обзор готов. **Что показал обзор.** Бедность…', 'Обзор готов. Что показал обзор. Бедность…'],
    ['| Год | Уровень | | --- | --- | | 2020 | 5,1 |', 'Год Уровень 2020 5,1'],
    ['Said > "so" and left, see [the review](https://example.org/very', 'Said "so" and left, see the review'],
  ])('on the one line of an opening: %j', (line, plain) => expect(withoutSigns(line)).toBe(plain));

  test.each([
    ['a.md', true],
    ['2022/Обзор.MARKDOWN', true],
    ['a.txt', false],
    ['md', false],
  ])('only in files of its name: %s', (name, is) => expect(isMarkdownFile(name)).toBe(is));
});

describe('matches in what is shown', () => {
  const matchOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, by: words };
  };
  const marked = (text: string, ...words: string[]) => {
    const matches = words.map((one) => matchOf(text, one));
    const snippet = plainSnippetOf(text, [], markdownSigns(text), matches);
    return snippet.matches.map(({ start, end }) => snippet.text.slice(start, end));
  };

  test('stand where they say, with signs before, around and inside them', () => {
    const text = '# **Вода** и [земля](https://example.org/zemlya)\n\n> цели **устойчивого** развития';
    expect(marked(text, 'Вода', 'земля', 'устойчивого** развития')).toEqual(['Вода', 'земля', 'устойчивого развития']);
  });

  test('in an address are shown only when there is no other', () => {
    const text = 'См. [обзор](https://example.org/review) и review.';
    const inAddress = matchOf(text, 'review');
    const inWords = { ...inAddress, start: text.lastIndexOf('review'), end: text.length - 1 };
    const signs = markdownSigns(text);
    expect(plainSnippetOf(text, [], signs, [inAddress, inWords])).toEqual({
      text: 'См. обзор и review.',
      matches: [{ start: 12, end: 18, by: 'review' }],
    });
    expect(plainSnippetOf(text, [], signs, [inAddress]).text).toBe(text);
  });

  test('of any text are marked whole and in order, whatever signs are in it', () => {
    const piece = fc.constantFrom(
      '**',
      '_',
      '#',
      '> ',
      '|',
      '|--|',
      '\n',
      ' ',
      '[',
      '](a)',
      '`',
      '\\',
      '<b>',
      'су',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const signs = markdownSigns(text);
        for (const [at, { start, end }] of signs.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(signs[at - 1]?.end ?? 0);
        }
        const matches = [...text.matchAll(/су/g)].map(({ index }) => ({ start: index, end: index + 2, by: 'су' }));
        const snippet = plainSnippetOf(text, [], signs, matches);
        expect(snippet.matches.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(
          matches.map(() => 'су'),
        );
        expect(snippet.text).not.toMatch(/\n| {2}/);
        withoutSigns(text);
      }),
      { numRuns: 500 },
    );
  });

  // In time that grows by the square this would not end.
  test.each(['[', '](', '*a ', '<a ', '|', '> ', '`a', '[a](', '_a', 'x'])(
    'a long run of %j is gone through',
    (one) => {
      const text = `[a](${one.repeat(400_000 / one.length)}`;
      expect(markdownSigns(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
  );
});
