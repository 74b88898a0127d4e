// The marks of Markdown sources are read, not printed; what is verified keeps them.

import { expect, test } from 'vitest';
import { plainMarkdown } from '../../briefing/markdown-marks.ts';
import { manuscriptOf } from '../../briefing/set-manuscript.ts';
import { assets, briefing, clipping, packOf } from './sample.ts';

test.each([
  ['5*3*2 и snake_case_name', '5*3*2 и snake_case_name'],
  ['a * b * c', 'a * b * c'],
  ['цена \\*без скидки\\*', 'цена *без скидки*'],
  ['# 1 — нет', '1 — нет'],
  ['#хештег', '#хештег'],
  ['a > b', 'a > b'],
  ['- пункт', '- пункт'],
  ['**Что показал обзор.** Вода', 'Что показал обзор. Вода'],
  ['> «Уровень __вырос__», — *сказал* он', '«Уровень вырос», — сказал он'],
  ['см. [отчёт](https://example.org/a "Отчёт") и ![карта](m.png)', 'см. отчёт и карта'],
  ['`код *не* курсив`', 'код *не* курсив'],
  ['<https://example.org>', 'https://example.org'],
])('%s is read as %s', (marked, words) => {
  expect(plainMarkdown(marked)).toBe(words);
});

test('a pack shows a Markdown source without its marks, its highlights in place, and verifies it with them', () => {
  const text =
    '# Озеро\n\n**Что показал обзор.** Вода *поднялась* на два метра.\n\n> Её стало больше.\n\n---\n\nКонец.';
  const made = clipping(1, {
    text,
    headline: 'Озеро',
    language: 'ru',
    highlights: [{ quote: '**Что показал обзор.** Вода *поднялась*' }],
  });
  const of = (name: string) => {
    const named = { ...made, source: name, sourceFile: { ...made.sourceFile, name } };
    const pack = packOf(briefing('ru', [{ title: 'S', entries: [{ clipping: named, shape: 'full' }] }]), [named]);
    return { pack, entry: manuscriptOf(pack, assets('ru').words).sections[0]?.entries[0] };
  };
  const { pack, entry } = of('notes/Озеро.md');
  expect(entry?.paragraphs.map((runs) => runs.map((run) => run.text).join(''))).toEqual([
    'Что показал обзор. Вода поднялась на два метра.',
    'Её стало больше.',
    'Конец.',
  ]);
  expect(entry?.paragraphs[0]?.filter((run) => run.colour).map((run) => run.text)).toEqual([
    'Что показал обзор. Вода поднялась',
  ]);
  expect(entry?.quotations?.items[0]?.text).toBe('«Что показал обзор. Вода поднялась»');
  const packed = pack.sections[0]?.entries[0];
  expect(packed?.quotations[0]).toMatchObject({ quote: '**Что показал обзор.** Вода *поднялась*', verified: true });
  for (const run of packed?.body.flat() ?? []) expect(text.slice(run.start, run.end)).toBe(run.text);

  expect(
    of('notes/lake.txt')
      .entry?.paragraphs[0]?.map((run) => run.text)
      .join(''),
  ).toContain('**Что');
});

test('no line of a text or a quotation can begin with a dash', () => {
  const quote = 'Вода поднялась, — сказал он. — Это';
  const made = clipping(1, { text: `${quote} много – всем. Итог - мир.`, language: 'ru', highlights: [{ quote }] });
  const pack = packOf(briefing('ru', [{ title: 'S', entries: [{ clipping: made, shape: 'full' }] }]), [made]);
  const entry = manuscriptOf(pack, assets('ru').words).sections[0]?.entries[0];
  const body = entry?.paragraphs[0]?.map((run) => run.text).join('');
  expect(body).toBe('Вода поднялась,\u00a0— сказал он.\u00a0— Это много\u00a0– всем. Итог - мир.');
  expect(entry?.quotations?.items[0]?.text).toContain('поднялась,\u00a0— сказал');
  expect(pack.sections[0]?.entries[0]?.quotations[0]?.quote).toBe(quote);
  expect(entry?.gistRuns.map((run) => run.text).join('')).toBe(entry?.gist);
});
