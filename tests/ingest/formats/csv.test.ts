// Tables with an article in each row: columns told by their names in three languages or by what is in them.

import { describe, expect, test } from 'vitest';
import { chosenOf, clippingsOf, codeOf, EN, KK, RU, RU2 } from './read-one.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: string[][], mark = ',') => rows.map((row) => row.map(quoted).join(mark)).join('\r\n');

describe('what is refused', () => {
  test.each([
    [
      'numbers',
      csv([
        ['id', 'count'],
        ['1', '20'],
        ['2', '30'],
      ]),
      'no-articles',
    ],
    ['a header alone', csv([['Title', 'Text', 'Date']]), 'empty'],
    ['a million columns', `${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}`, 'too-large'],
    ['a million columns below a short header', `title,text\n${'1,'.repeat(1_000_000)}`, 'too-large'],
    ['NUL bytes', 'title,text\0\0\0\n', 'binary'],
    ['more articles than are read at once', `title,text\n${'Бір тақырып,мәтін\n'.repeat(50_001)}`, 'too-large'],
  ])('%s', async (_name, text, code) => {
    expect(await codeOf('a.csv', text)).toBe(code);
  });
});

describe('a row is a clipping', () => {
  test.each([
    ['en', ['Headline', 'Source', 'Author', 'Published At', 'URL', 'Full Text'], ','],
    ['ru', ['Заголовок', 'Название СМИ', 'Автор', 'Дата публикации', 'Ссылка', 'Текст статьи'], ';'],
    ['kk', ['Тақырыбы', 'Басылым', 'Авторы', 'Жарияланған күні', 'Сілтеме', 'Мәтіні'], '\t'],
  ])('columns named in %s', async (_language, header, mark) => {
    const table = csv(
      [
        header,
        [
          'В городе готовятся к паводку',
          'Tengrinews.kz',
          'Елена Орлова',
          '12.03.2024',
          'https://tengrinews.kz/a/pavodok',
          `${RU}\n\n${RU2}`,
        ],
        ['Алматы су тасқынына дайын', 'Егемен Қазақстан', '', '2024 жылғы 13 наурыз', '', KK],
      ],
      mark,
    );
    const clippings = await clippingsOf('export.csv', table);
    expect(clippings).toMatchObject([
      {
        headline: 'В городе готовятся к паводку',
        outlet: { key: 'tengrinews' },
        byline: 'Елена Орлова',
        publishedOn: '2024-03-12',
        url: 'https://tengrinews.kz/a/pavodok',
        language: 'ru',
        locator: 'row:2',
      },
      {
        headline: 'Алматы су тасқынына дайын',
        outlet: { key: 'egemen-qazaqstan' },
        byline: null,
        publishedOn: '2024-03-13',
        language: 'kk',
        locator: 'row:3',
      },
    ]);
    const [first] = clippings;
    expect(first && chosenOf(first, 'publishedOn')).toEqual(['2024-03-12', 'table.column']);
    expect(first?.text).toBe(`В городе готовятся к паводку\n\n${RU}\n\n${RU2}`);
  });

  test('a column of days tells 05/06 from 06/05 by its other rows, and leaves it open when none tells', async () => {
    const table = (other: string) =>
      csv([
        ['title', 'date', 'text'],
        ['One story of the day', '05/06/2023', EN],
        ['Another story here', other, EN],
      ]);
    expect((await clippingsOf('a.csv', table('25/06/2023')))[0]?.publishedOn).toBe('2023-06-05');
    expect((await clippingsOf('a.csv', table('06/25/2023')))[0]?.publishedOn).toBe('2023-05-06');
    const open = (await clippingsOf('a.csv', table('07/08/2023')))[0];
    expect(open?.publishedOn).toBeNull();
    expect(open?.evidence).toContainEqual(
      expect.objectContaining({ field: 'publishedOn', reason: 'date.day-or-month' }),
    );
  });

  test('a report with a title above its table, a lead beside the text, and markup in a cell', async () => {
    const table = csv([
      ['Мониторинг за март', '', ''],
      ['', '', ''],
      ['Заголовок', 'Анонс', 'Текст'],
      ['В городе готовятся к паводку', 'Спасатели готовы.', `<p>${RU}</p><p>${RU2}&nbsp;</p><script>x()</script>`],
    ]);
    const [clipping, ...others] = await clippingsOf('a.csv', table);
    expect(others).toEqual([]);
    expect(clipping?.text).toBe(`В городе готовятся к паводку\n\nСпасатели готовы.\n\n${RU}\n\n${RU2}`);
  });

  test('no header: the long column is the text, others by what they hold', async () => {
    const row = (headline: string, text: string) => ['2024-03-12', 'https://a.example/1', headline, text];
    const clippings = await clippingsOf(
      'a.csv',
      csv([row('В городе готовятся к паводку', RU + RU2), row('Спасатели проверили насосы', RU2 + RU)]),
    );
    expect(clippings).toMatchObject([
      {
        headline: 'В городе готовятся к паводку',
        publishedOn: '2024-03-12',
        url: 'https://a.example/1',
        locator: 'row:1',
      },
      { headline: 'Спасатели проверили насосы' },
    ]);
  });

  test('a headline with whose words the text goes on is the headline; one that the text repeats as a line stands once', async () => {
    const clippings = await clippingsOf(
      'wire.csv',
      csv([
        ['title', 'text'],
        ['Дороги', 'Дороги отремонтируют к осени, пообещал аким области на встрече. Ремонт начнут в мае.'],
        [
          'Climate talks open in Baku',
          'Climate talks open in Baku on Monday, with 190 delegations. They last two weeks.',
        ],
        ['Су тасқыны', 'Су тасқыны\nӨңірде су деңгейі көтерілді, деп хабарлады әкімдік. Халық көшірілуде.'],
      ]),
    );
    expect(clippings.map(({ headline }) => headline)).toEqual(['Дороги', 'Climate talks open in Baku', 'Су тасқыны']);
    expect(clippings.map((one) => chosenOf(one, 'headline')[1])).toEqual(Array(3).fill('table.column'));
    expect(clippings[0]?.text).toMatch(/^Дороги\n\nДороги отремонтируют/u);
    expect(clippings[2]?.text.match(/Су тасқыны/gu)).toHaveLength(1);
  });

  test('the date in the name of an export is not the date of its articles', async () => {
    const clippings = await clippingsOf(
      'export 2024-05-01.csv',
      csv([
        ['title', 'text'],
        ['One story of the day', EN],
        ['Another story here', EN],
      ]),
    );
    expect(clippings.map((one) => one.publishedOn)).toEqual([null, null]);
  });
});
