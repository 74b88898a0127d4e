// What an analyst is told of an article: headline, outlet, agency, byline and day, and no day rather than a wrong one.

import { describe, expect, test } from 'vitest';
import { draftOf } from './resources.ts';

const KK =
  'Алматыда көктемгі су тасқынына дайындық басталды. Төтенше қызмет өкілдері арықтарды тазалап, сорғыларды тексеріп шықты. Қала тұрғындарына арналған нұсқаулық та таратылды, деді әкімдік өкілі жиында.';
const KK2 =
  'Мамандардың айтуынша, биыл қар қалың түскен, сондықтан өзен бойындағы ауылдарға қосымша техника жіберілді. Жұмыс екі аптаға созылады және оған екі жүзден астам адам қатысып жатыр.';
const RU =
  'В областном центре начали готовиться к весеннему паводку. Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал на совещании представитель городского акимата.';
const RU2 =
  'По словам специалистов, снега в этом году выпало больше обычного, поэтому в посёлки вдоль реки отправили дополнительную технику. Работы продлятся две недели, в них участвуют двести человек.';
const EN =
  'Rescue teams in the regional capital have begun to prepare for the spring floods. They tested pumps, cleared canals and handed out leaflets to residents, a spokesman for the city told a meeting.';
const EN2 =
  'Specialists say that more snow fell this year than usual, so additional machines were sent to the villages along the river. The work will take two weeks and two hundred people take part in it.';

interface Expected {
  headline?: string;
  publishedOn?: string | null;
  outlet?: string | null;
  agency?: string | null;
  byline?: string | null;
  language?: string;
}

const CASES: [string, string, Expected][] = [
  [
    'a Russian news site: rubric, headline, date and time, views',
    `Общество\n\nВ городе готовятся к паводку\n\n12 марта 2024, 09:15\n1 204 просмотра\n\n${RU}\n\n${RU2}\n\nЧитайте также:\nПогода на неделю\nКурс валют\n`,
    { headline: 'В городе готовятся к паводку', publishedOn: '2024-03-12', outlet: null, byline: null, language: 'ru' },
  ],
  [
    'a date above the headline with a rubric and a bar',
    `12.03.2024 | Қоғам\nАлматы су тасқынына дайындалып жатыр\n${KK}\n${KK2}`,
    { headline: 'Алматы су тасқынына дайындалып жатыр', publishedOn: '2024-03-12', language: 'kk' },
  ],
  [
    'a wire in a dateline without a day',
    `В городе готовятся к паводку\n\nАСТАНА. КАЗИНФОРМ - ${RU}\n\n${RU2}`,
    { outlet: 'kazinform', publishedOn: null, agency: null },
  ],
  [
    'a wire in brackets is the agency, and a day without a year no date',
    `City prepares for floods\n\nASTANA, March 12 (Reuters) - ${EN}\n\n${EN2}`,
    { headline: 'City prepares for floods', outlet: null, agency: 'reuters', publishedOn: null, language: 'en' },
  ],
  [
    'a Russian wire with the day in the dateline',
    `В городе готовятся к паводку\n\nМОСКВА, 12 марта 2024 г. /ТАСС/. ${RU}\n\n${RU2}`,
    { outlet: 'tass', publishedOn: '2024-03-12' },
  ],
  [
    'a press release wire',
    `City prepares for floods\n\nASTANA, Kazakhstan, March 12, 2024 /PRNewswire/ -- ${EN}\n\n${EN2}`,
    { outlet: 'pr-newswire', publishedOn: '2024-03-12', agency: null },
  ],
  [
    'a site named after the headline with a bar',
    `City prepares for floods | The Astana Times\n\n${EN}\n\n${EN2}`,
    { headline: 'City prepares for floods', outlet: 'astana-times', publishedOn: null },
  ],
  [
    'an unknown site named after a headline that is said again',
    `Алматы су тасқынына дайын — Жетісу дауысы\n\nАлматы су тасқынына дайын\n\n15 наурыз 2023\n\n${KK}\n\n${KK2}`,
    { headline: 'Алматы су тасқынына дайын', outlet: 'Жетісу дауысы', publishedOn: '2023-03-15' },
  ],
  [
    'a headline that has a dash and no site',
    `Паводок – дело общее\n\n${RU}\n\n${RU2}`,
    { headline: 'Паводок – дело общее', outlet: null },
  ],
  [
    'a site that names itself in running text',
    `В городе готовятся к паводку\n\n${RU.slice(0, -1)}, передает Tengrinews.kz.\n\n${RU2}`,
    { outlet: 'tengrinews', agency: null, publishedOn: null },
  ],
  [
    'a correspondent of a site',
    `В городе готовятся к паводку\n\n${RU.slice(0, -1)}, передаёт корреспондент Zakon.kz.\n\n${RU2}`,
    { outlet: 'zakon-kz' },
  ],
  [
    'an agency in running text, in an oblique case',
    `В городе готовятся к паводку\n\nКак сообщает пресс-служба Акорды, ${RU}\n\n${RU2}`,
    { outlet: null, agency: 'akorda' },
  ],
  [
    'an agency by reference',
    `В городе готовятся к паводку\n\n${RU.slice(0, -1)}, сообщает Курсив со ссылкой на КазТАГ.\n\n${RU2}`,
    { outlet: 'kursiv', agency: 'kaztag' },
  ],
  [
    'an agency in Kazakh running text',
    `Алматы су тасқынына дайын\n\n${KK.slice(0, -1)}, – деп хабарлайды ҚазАқпарат.\n\n${KK2}`,
    { outlet: null, agency: 'kazinform' },
  ],
  [
    'a minister is no agency',
    `В городе готовятся к паводку\n\n${RU.slice(0, -1)}, сообщил Ермек Садыков.\n\n${RU2}`,
    { outlet: null, agency: null },
  ],
  [
    'a press service that signs',
    `Әкім су тасқынына дайындықты тексерді\nКүні: 02 сәуір 2019\n${KK}\n${KK2}\nАлматы қаласы әкімінің баспасөз қызметі\n`,
    { outlet: 'Алматы қаласы әкімінің баспасөз қызметі', publishedOn: '2019-04-02' },
  ],
  [
    'a footer that names the site',
    `В городе готовятся к паводку\n\n${RU}\n\n${RU2}\n\n© 2024 Степной вестник. Все права защищены.`,
    { outlet: 'Степной вестник', publishedOn: null },
  ],
  [
    'a photo credit is no outlet',
    `В городе готовятся к паводку\n\nФото: tengrinews.kz\n\n${RU}\n\n${RU2}`,
    { outlet: null, byline: null },
  ],
  [
    'an author by label',
    `В городе готовятся к паводку\n\nАвтор: Сауле Темирова\n\n${RU}\n\n${RU2}`,
    { byline: 'Сауле Темирова' },
  ],
  [
    'an author under the article whose surname is in capitals, with the paper',
    `Алматы су тасқынына дайын\n\n${KK}\n\n${KK2}\n\nЕрлан СЕЙІТОВ, «Егемен Қазақстан»`,
    { byline: 'Ерлан СЕЙІТОВ', outlet: 'egemen-qazaqstan' },
  ],
  [
    'an author in English',
    `City prepares for floods\n\nBy Aigerim Saparova\n\n${EN}\n\n${EN2}`,
    { byline: 'Aigerim Saparova' },
  ],
  [
    'who the article is about does not sign it',
    `Садыков рассказал о паводке\n\n${RU}\n\n${RU2} Садыков добавил, что техники хватает.\n\nЕрмек Садыков`,
    { byline: null },
  ],
  [
    'a year, a span of years and an event are no date',
    `План на 2030 год\n\n${RU} План рассчитан на 2024-2028 годы, форум пройдёт 15 мая 2031 года.\n\n${RU2}`,
    { publishedOn: null },
  ],
  [
    'Kazan the city is no month',
    `Қазан қаласында форум өтті\n\n${KK} Қазан қаласы 2018 жылы да осындай жиын өткізген.\n\n${KK2}`,
    { publishedOn: null },
  ],
  [
    'figures that may be either day or month',
    `City prepares for floods\n\n03/04/2024\n\n${EN}\n\n${EN2}`,
    { publishedOn: null },
  ],
  ['figures in ISO form', `City prepares for floods\n\n2024-04-03\n\n${EN}\n\n${EN2}`, { publishedOn: '2024-04-03' }],
  [
    'Kazakh: year first',
    `Алматы су тасқынына дайын\n\n2020 жылғы 15 қазан\n\n${KK}\n\n${KK2}`,
    { publishedOn: '2020-10-15' },
  ],
  [
    'Kazakh: figures with the year sign',
    `Алматы су тасқынына дайын\n15.10.2020 ж.\n${KK}\n${KK2}`,
    { publishedOn: '2020-10-15' },
  ],
  [
    'Russian: with the year sign',
    `В городе готовятся к паводку\n15 октября 2020 г.\n${RU}\n${RU2}`,
    { publishedOn: '2020-10-15' },
  ],
  [
    'English: month first, with a weekday',
    `City prepares for floods\nThursday, October 15, 2020\n${EN}\n${EN2}`,
    { publishedOn: '2020-10-15' },
  ],
  [
    'English: published and updated',
    `City prepares for floods\nUpdated: 17 October 2020\nPublished: 15 October 2020\n${EN}\n${EN2}`,
    { publishedOn: '2020-10-15' },
  ],
  [
    'a month and a year is all there is',
    `City prepares for floods\nOctober 2020\n${EN}\n${EN2}`,
    { publishedOn: '2020-10' },
  ],
  [
    'the day at the foot',
    `В городе готовятся к паводку\n\n${RU}\n\n${RU2}\n\n15 октября 2020 г.`,
    { publishedOn: '2020-10-15' },
  ],
  [
    'the days of other articles at the foot',
    `В городе готовятся к паводку\n\n${RU}\n\n${RU2}\n\nПогода на неделю\n15.10.2020\nКурс валют\n16.10.2020`,
    { publishedOn: null },
  ],
  [
    'a chronicle headed by days',
    `Хроника паводка\n\n${RU}\n\n10 марта 2024 года\n\n${RU2}\n\n11 марта 2024 года\n\n${RU2}\n`,
    { publishedOn: null },
  ],
  [
    'a day to come in the lead',
    `Форум откроется весной\n\n15 мая 2026 года в Астане пройдёт форум. ${RU}\n\n${RU2}`,
    { publishedOn: null },
  ],
  ['yesterday is no date', `В городе готовятся к паводку\n\nВчера ${RU}\n\n${RU2}`, { publishedOn: null }],
  [
    'a paper named above the date and the headline',
    `Егемен Қазақстан\n15 қазан 2020\nАлматы су тасқынына дайын\n${KK}\n${KK2}`,
    { headline: 'Алматы су тасқынына дайын', outlet: 'egemen-qazaqstan', publishedOn: '2020-10-15' },
  ],
  [
    'By, rubric and day on one line',
    `City Prepares for Floods\n\nBy Aigerim Saparova in Nation on 15 October 2020\n\nASTANA – ${EN}\n\n${EN2}`,
    { headline: 'City Prepares for Floods', byline: 'Aigerim Saparova', publishedOn: '2020-10-15' },
  ],
  [
    'who is cited did not publish',
    `В городе готовятся к паводку\n\n${RU.slice(0, -1)}, сообщает КазТАГ со ссылкой на Forbes.kz.\n\n${RU2}`,
    { outlet: null, agency: 'kaztag' },
  ],
  [
    'who is cited in the middle is not where it was taken from',
    `В городе готовятся к паводку\n\n${RU}\n\n${RU2}\n\n${RU}\n\nРанее, как сообщает Zakon.kz, паводок уже бывал в этих местах. ${RU2}\n\n${RU}\n\n${RU2}\n\n${RU}`,
    { outlet: null, agency: null },
  ],
  [
    'the source as an address',
    `В городе готовятся к паводку\n\n${RU}\n\n${RU2}\n\nИсточник: https://www.inform.kz/ru/pavodok-v-gorode_a4102030`,
    { outlet: 'kazinform' },
  ],
  [
    'a spokesman of a press service is no agency',
    `Алматы су тасқынына дайын\n\n${KK.slice(0, -1)}, – деп баяндады қалалық басқарма баспасөз қызметінің өкілі Айгүл Сейітова.\n\n${KK2}`,
    { agency: null, byline: null },
  ],
  [
    'a page broken at a fixed width, its headline over two lines',
    'Regional Capital Prepares for the Spring Floods as More Snow Than\nUsual Fell This Winter\n\nMarch 12, 2024\n\nRescue teams in the regional capital have begun to prepare for the\nspring floods. They tested pumps, cleared canals and handed out leaflets\nto residents, a spokesman for the city told a meeting of the council on\nMonday, adding that the work will go on for about two weeks and that two\nhundred people take part in it.\n\nSpecialists say that more snow fell this year than usual, so additional\nmachines were sent to the villages along the river. The work will take\ntwo weeks and two hundred people take part in it.\n',
    {
      headline: 'Regional Capital Prepares for the Spring Floods as More Snow Than Usual Fell This Winter',
      publishedOn: '2024-03-12',
    },
  ],
  [
    'Markdown with fields in front',
    `---\ntitle: "City prepares for floods"\ndate: 2024-03-12\nauthor: Aigerim Saparova\nsource: The Astana Times\n---\n\n# City prepares for floods\n\n${EN}\n\n${EN2}`,
    {
      headline: 'City prepares for floods',
      publishedOn: '2024-03-12',
      byline: 'Aigerim Saparova',
      outlet: 'astana-times',
    },
  ],
  [
    'a whole article on one line after its day',
    `12 Наурыз 2024, 14:17 Алматы су тасқынына дайын АЛМАТЫ. ҚазАқпарат - ${KK} ${KK2}`,
    { headline: 'Алматы су тасқынына дайын', outlet: 'kazinform', publishedOn: '2024-03-12' },
  ],
];

describe('metadata of one article', () => {
  test.each(CASES)('%s', (_name, text, expected) => {
    const draft = draftOf(text);
    const found: Expected = {
      headline: draft.headline,
      publishedOn: draft.publishedOn,
      outlet: draft.outlet ? (draft.outlet.key ?? draft.outlet.printed) : null,
      agency: draft.agency ? (draft.agency.key ?? draft.agency.printed) : null,
      byline: draft.byline,
      language: draft.language,
    };
    expect(found).toMatchObject(expected);
  });
});
