// Which line of a page is the headline when a site's own lines, other headlines and subtitles stand round it.

import { expect, test } from 'vitest';
import { draftOf } from './resources.ts';

const BODY = `Волонтёры посадили вдоль канала триста молодых вязов. Саженцы привезли из питомника, а колодцы для полива выкопали сами жители улицы.

По словам организаторов, канал обмелел ещё прошлым летом, и деревья должны удержать берег. Осенью посадят столько же лип.`;

const HEADLINE = 'Вдоль канала посадили триста вязов';

const pages: [string, string, string][] = [
  [
    'headlines of other articles stand before it',
    `Последние новости\nВ школе открыли бассейн для малышей\nЦены на уголь не изменятся зимой\nХоккеисты сыграли вничью с гостями\n${HEADLINE}\n14 мая 2021\n${BODY}`,
    HEADLINE,
  ],
  [
    'a site’s name and what it says of itself',
    `Зелёный берег\nРайонная газета. Выходит с 1951 года\n${HEADLINE}\n14 мая 2021\n${BODY}`,
    HEADLINE,
  ],
  ['breadcrumbs that end with it', `Главная / Новости / ${HEADLINE}\n14 мая 2021\n${HEADLINE}\n${BODY}`, HEADLINE],
  ['a menu in one line', `Главная Новости Политика Экономика Общество Спорт\n${HEADLINE}\n${BODY}`, HEADLINE],
  [
    'a subtitle that tells more of the article than the headline does',
    `Тень для старого канала\nВолонтёры посадили вдоль канала вязы, чтобы удержать берег\n14 мая 2021\n${BODY}`,
    'Тень для старого канала',
  ],
  [
    'a subtitle taken from the article word for word',
    `Триста вязов и один канал\nОсенью посадят столько же лип.\n14 мая 2021\n${BODY}`,
    'Триста вязов и один канал',
  ],
];

test.each(pages)('%s', (_, text, headline) => {
  expect(draftOf(text).headline).toBe(headline);
});

test('a file named for one of two headlines says which it is', () => {
  const text = `Общество и власть сегодня\nНовый мост через Тобол откроют осенью\n${BODY}`;
  expect(draftOf(text, 'Новый_мост_через_Тобол_откроют_осенью.txt').headline).toBe(
    'Новый мост через Тобол откроют осенью',
  );
});

test('a headline longer than the width of the text under it stays apart from the date', () => {
  const line = 'The council agreed on Monday to dredge the old canal before the autumn';
  const text = `Council agrees to dredge the old canal before the autumn rains reach the lower town\nMay 14, 2021\n${`${line}\n`.repeat(8)}rains.\n`;
  const draft = draftOf(text);
  expect(draft.headline).toBe('Council agrees to dredge the old canal before the autumn rains reach the lower town');
  expect(draft.publishedOn).toBe('2021-05-14');
});

test('dates in a list of other articles after a long paragraph date nothing', () => {
  const others = [
    'Жители нижней улицы попросили построить новый мост через канал весной',
    'Школьники верхней слободы собрали библиотеку для соседнего села летом',
    'Питомник на окраине города подарит саженцы всем школам района осенью',
    'Рыбаки старой пристани выпустили в озеро тысячу мальков карпа зимой',
  ];
  const list = others.map((other, at) => `1${at}.11.2023\n${other}`).join('\n');
  const draft = draftOf(`${HEADLINE}\n\n${BODY.replace(/\n+/g, ' ')}\n\nЕщё новости\n${list}\n${list}\n`);
  expect(draft.headline).toBe(HEADLINE);
  expect(draft.publishedOn).toBeNull();
});

test.each([
  ['Harvest plans', 'Farmers in the south expect a good harvest after a wet spring, their union said.'],
  ['Планы на урожай', 'Хозяйства юга ждут после сырой весны хорошего урожая, сообщили в союзе аграриев.'],
  ['Су туралы', 'Су аз, жер құрғақ.'],
  ['Егін жайы', 'Оңтүстік шаруалары жаңбырлы көктемнен кейін мол өнім күтіп отыр, деді одақ өкілі.'],
])('a short headline over a single sentence: %s', (headline, body) => {
  expect(draftOf(`${headline}\n\n${body}\n`).headline).toBe(headline);
});
