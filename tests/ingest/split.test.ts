// A text of several articles becomes several clippings, each readable again from the bytes; one article is never cut.

import { describe, expect, test } from 'vitest';
import { redecode } from '../../ingest/decode.ts';
import { EN, KK, RU, RU2, readAs, utf8 } from './formats/read-one.ts';

const story = (headline: string, day = '12.03.2024', text = `${RU}\n\n${RU2}`) => `${headline}\n${day}\n\n${text}\n`;

async function partsOf(text: string): Promise<{ headline: string; text: string; publishedOn: string | null }[]> {
  const outcome = await readAs('a.txt', text);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  for (const clipping of outcome.clippings)
    expect(redecode(utf8(text), outcome.encoding, clipping.locator)).toBe(clipping.text);
  return outcome.clippings;
}

describe('one article stays one', () => {
  test.each([
    [
      'rules between its chapters',
      `${story('В городе готовятся к паводку')}\n-----------\n\n${RU2}\n\n-----------\n\n${RU}\n`,
    ],
    [
      'stars between its chapters',
      `${story('В городе готовятся к паводку')}\n*****\n\n${RU2}\n\n*****\n\n${RU}\n\n*****\n\n${RU2}`,
    ],
    ['a rule under its headline', `В городе готовятся к паводку\n==========\n12.03.2024\n\n${RU}\n\n${RU2}\n`],
    ['a rule over a note on the paper', `${story('В городе готовятся к паводку')}\n=======\nО газете\n`],
    [
      'a count that is part of the text',
      `Отчёт о проверке документов\n\n${RU}\n\nДокумент 1 из 2\n\n${RU2}\n\nДокумент 7 из 9\n\n${RU}`,
    ],
    ['two cities of one report', `Паводок в двух городах\n\nАСТАНА. КАЗИНФОРМ - ${RU}\n\nАЛМАТЫ. КАЗИНФОРМ - ${RU2}\n`],
    [
      'a chronicle by days',
      `Хроника паводка за неделю\n\n12.03.2024\n${RU}\n\n13.03.2024\n${RU2}\n\n14.03.2024\n${RU}\n`,
    ],
  ])('%s', async (_name, text) => {
    expect(await partsOf(text)).toHaveLength(1);
  });
});

describe('several articles', () => {
  test.each([
    ['en, over each', (at: number, all: number) => `Document ${at} of ${all}`],
    ['en, capitals', (at: number, all: number) => `${at} of ${all} DOCUMENTS`],
    ['ru', (at: number, all: number) => `Документ ${at} из ${all}`],
    ['kk, between rules', (at: number, all: number) => `========\nҚұжат ${at}/${all}\n========`],
  ])('a numbered export, %s', async (_name, head) => {
    const headlines = ['В городе готовятся к паводку', 'Спасатели проверили насосы', 'Жители получили памятки'];
    const parts = await partsOf(
      `Результаты поиска\n\n${headlines.map((one, at) => `${head(at + 1, 3)}\n\n${story(one)}`).join('\n\n')}`,
    );
    expect(parts.map((one) => one.headline)).toEqual(headlines);
    expect(parts.map((one) => one.publishedOn)).toEqual(['2024-03-12', '2024-03-12', '2024-03-12']);
  });

  test('a count under each', async () => {
    const parts = await partsOf(
      `${story('City prepares for floods', 'March 12, 2024', EN)}\nDocument 1 of 2\n\n${story('Алматы су тасқынына дайын', '13.03.2024', KK)}\nDocument 2 of 2\n`,
    );
    expect(parts.map((one) => one.headline)).toEqual(['City prepares for floods', 'Алматы су тасқынына дайын']);
  });

  test.each(['=====', '==========', '--------------------', '* * * * *'])(
    'articles between rules: %s',
    async (rule) => {
      const headlines = ['В городе готовятся к паводку', 'Спасатели проверили насосы', 'Жители получили памятки'];
      const parts = await partsOf(headlines.map((one) => story(one)).join(`\r\n${rule}\r\n\r\n`));
      expect(parts.map((one) => one.headline)).toEqual(headlines);
      expect(parts.every((one) => !one.text.includes(rule))).toBe(true);
    },
  );

  test('a page of wire stories, each under its headline', async () => {
    const headlines = ['В городе готовятся к паводку', 'Спасатели проверили насосы', 'Жители получили памятки'];
    const page = headlines.map((one, at) => `${one}\n\nАСТАНА. 1${at} марта. КАЗИНФОРМ - ${RU}\n\n${RU2}\n`).join('\n');
    const parts = await partsOf(page);
    expect(parts.map((one) => one.headline)).toEqual(headlines);
    expect(parts.map((one) => one.text.includes(RU2))).toEqual([true, true, true]);
  });
});
