// Cleaning hides what is not the article, under the rule's name, and never a sentence of it.

import { describe, expect, test } from 'vitest';
import { makeCleaner, settle } from '../../ingest/clean.ts';
import { fingerprint } from '../../ingest/fingerprint.ts';
import { lostBreaks } from '../../ingest/lost-breaks.ts';
import { bodyOf, draftOf, rules } from './resources.ts';

const LEAD =
  'Спасатели проверили насосы, очистили арыки и раздали жителям памятки, рассказал на совещании представитель городского акимата.';
const END =
  'Работы продлятся две недели, в них участвуют двести человек, а дополнительную технику отправили в посёлки вдоль реки.';
const page = (...junk: string[]) =>
  `В городе готовятся к паводку\n\n${junk.slice(0, -1).join('\n')}\n\n${LEAD}\n\n${END}\n\n${junk.at(-1)}\n`;
const rulesOf = (text: string) => draftOf(text).hidden.map((one) => one.rule);

describe('sentences stay', () => {
  test.each([
    'Фото: так называлась выставка, которую открыли в музее. На неё пришли сотни горожан и гостей города, рассказали организаторы.',
    'Читайте также книги, советует министр школьникам, ведь чтение развивает память и воображение ребёнка с самых ранних лет.',
    'Мы подписались под этим письмом. Подпишитесь и вы, просят жители посёлка, у которых паводок разрушил дома и мосты.',
    'The company uses cookies to track its users, the regulator said in a decision that was published on Monday in the capital.',
    '143 рет көрсетілді деп жазды газет, бірақ бейнежазбаны одан да көп адам көрген екен, дейді зерттеушілер өз мақаласында.',
    'Source: The Times said so in 1999, and historians have argued about it ever since in books, papers and at conferences.',
    'Все права защищены законом, напомнил судья, и потому истец вправе требовать возмещения убытков в полном объёме.',
    '15 октября 2020 года в Астане прошла встреча, на которой стороны обсудили торговлю, транспорт и охрану воды.',
    'Президент сказал: «Фото, видео и рисунки детей украсят здание, которое мы открываем сегодня для жителей столицы».',
  ])('%s', (sentence) => {
    const body = bodyOf(draftOf(`Заметка о разном\n\n${LEAD}\n\n${sentence}\n\n${END}`));
    expect(body).toContain(sentence);
    expect(body).toContain(LEAD);
    expect(body).toContain(END);
  });

  test('a text of one line keeps it', () => {
    expect(bodyOf(draftOf('В городе готовятся к паводку'))).toContain('паводку');
    expect(bodyOf(draftOf('Фото: assembly.kz'))).toContain('assembly.kz');
  });

  test('a list inside an article stays', () => {
    const list = 'Что взять с собой:\n- воду\n- фонарь\n- документы\n- лекарства';
    expect(bodyOf(draftOf(`${page('', '')}\n${list}\n\n${END}`))).toContain(list);
  });
});

describe('what is hidden', () => {
  test.each([
    ['counter.views', 'Просмотров: 12'],
    ['counter.views', '1 204 просмотра'],
    ['counter.views', '143 рет'],
    ['counter.views', 'көрсетілді'],
    ['counter.views', '2 340 рет оқылды'.replace(' рет оқылды', ' көрілім')],
    ['counter.reading-time', '1 мин'],
    ['counter.reading-time', 'оқу үшін'],
    ['counter.reading-time', '3 min read'],
    ['counter.numbers', '578 0'],
    ['counter.image', '4 2 scaled'],
    ['share.line', 'Поделиться в Telegram'],
    ['share.line', 'Facebook Twitter WhatsApp Telegram'],
    ['share.line', 'Бөлісу:'],
    ['credit.photo', 'Фото: assembly.kz'],
    ['credit.photo', 'Фото Елена Беляева'],
    ['credit.photo', 'Сурет: Ақорда'],
    ['credit.photo', 'Photo credit: Ministry of Culture.'],
    ['rubric', 'Политика'],
    ['rubric', 'Қоғам'],
    ['promo.subscribe', 'Подписывайтесь на наш канал в Telegram!'],
    ['related', 'Читайте также: Где будет тепло на этой неделе'],
    ['markup.image', '![](https://example.kz/a.jpg)'],
  ])('%s: %s', (rule, line) => {
    const draft = draftOf(page(line, ''));
    expect(draft.hidden.map((one) => one.rule)).toContain(rule);
    expect(bodyOf(draft).trim()).toBe(`${LEAD}\n\n${END}`);
  });

  test.each([
    ['related', 'Читайте также:\nПогода на неделю\nКурс валют\nГде купить ёлку'],
    ['related', 'Тағы оқыңыз:\nАуа райы\nВалюта бағамы'],
    ['promo.error', 'Нашли ошибку? Выделите её и нажмите CTRL+ENTER'],
    ['promo.error', 'Қате таптыңыз ба? Белгілеп, CTRL+ENTER басыңыз'],
    ['promo.keywords', 'Ключевые слова: паводок, река, спасатели'],
    ['legal.footer', '© 2024 Степной вестник. Все права защищены.'],
  ])('%s at the foot: %s', (rule, foot) => {
    const draft = draftOf(page('', foot));
    expect(draft.hidden.map((one) => one.rule)).toContain(rule);
    expect(bodyOf(draft).trim()).toBe(`${LEAD}\n\n${END}`);
  });

  test.each([
    'Қате тапсаңыз, белгілеп, Ctrl+Enter басыңыз',
    'Мәтінде қате болса, оны белгілеп, Ctrl + Enter пернелерін басыңыз.',
    'Егер мәтіннен қате тапсаңыз, оны белгілеп Ctrl+Enter басыңыз.',
    'Қатені көрдіңіз бе? Белгілеп, Ctrl+Enter батырмасын басыңыз',
    'Если вы заметили ошибку в тексте, выделите её и нажмите Ctrl+Enter.',
    'Ошибка в тексте? Выделите её мышью и нажмите Ctrl + Enter!',
    'Система Orphus: нашли опечатку — выделите и нажмите Ctrl и Enter',
    'Found a mistake? Select it and press Ctrl+Enter',
    'If you notice any error, highlight it and press Ctrl+Enter.',
    'Spotted a typo? Select the text and hit Shift-Enter',
  ])('how to tell a site of its mistakes, wherever it stands: %s', (line) => {
    for (const text of [page('', line), page(line, ''), page('', '').replace(END, `${END} ${line}`)]) {
      const draft = draftOf(text);
      expect(draft.hidden.map((one) => one.rule)).toContain('promo.error');
      expect(
        bodyOf(draft)
          .trim()
          .split(/\s*\n\s*/u),
      ).toEqual([LEAD, END]);
    }
  });

  test.each([
    'Сообщить об ошибке на этой странице',
    'Послать сообщение об ошибке автору?',
    'Нашли ошибку? Пишите на почту',
    'Если вы заметили ошибку в тексте, сообщите об этом в редакцию',
    'Мәтіннен қате тапсаңыз, бізге хабарлаңыз',
    'Қате туралы хабарлау',
    'Report a typo',
    'If you spot a mistake, please report it here',
    'Have you noticed an error? Let us know',
  ])('a line of its own that asks to tell a site of its mistakes: %s', (line) => {
    for (const text of [page('', line), page(line, '')]) expect(bodyOf(draftOf(text))).not.toContain(line);
  });

  test.each([
    'Студенты нашли ошибку в расчётах акимата и передали её министру.',
    'Чтобы отправить письмо, нажмите Ctrl+Enter, объяснил преподаватель курсов.',
    'Надпись «нашли ошибку, нажмите Ctrl+Enter» стоит на каждом втором сайте, заметил докладчик.',
    'Қате тапсаңыз, айтыңыз, деді министр оқушыларға кездесуде.',
    'Редакторлар Ctrl+Enter пернелерін басып, жауапты жібереді, деді ол.',
    'Auditors found a mistake in the budget and wrote to the ministry.',
    'If you find an error in the bill, call the council, the minister said.',
    'Сообщить об ошибке в расчёте пенсии можно в любом отделении фонда до конца месяца.',
    'Если вы обнаружили ошибку в списках избирателей, обратитесь в участковую комиссию.',
    'Нашли ошибку в учебнике истории школьники из Павлодара.',
    'Қате туралы хабарлау керек еді, бірақ дәрігерлер үнсіз қалды.',
    'Report an error in your tax return within thirty days, the agency urges.',
    'If you notice an error on your ballot, ask for a new one, officials advise.',
  ])('of mistakes and keys an article may speak: %s', (line) => {
    for (const text of [page('', line), page(line, ''), page('', '').replace(END, `${END} ${line}`)])
      expect(bodyOf(draftOf(text))).toContain(line);
  });

  test('the headline leaves the body wherever it is said, and stays in the text', () => {
    const draft = draftOf(
      `В городе готовятся к паводку - «Степной вестник»\n\nВ городе готовятся к паводку\n\n${LEAD}\n\n${END}`,
    );
    expect(rulesOf(draft.text)).toEqual(['headline', 'headline.repeated']);
    expect(bodyOf(draft).trim()).toBe(`${LEAD}\n\n${END}`);
  });

  test('menus before and after the article', () => {
    const menu =
      'Басты бет\n\nЖаңалықтар\n\nСараптама\n\nБейнежазба\n\nБайланыс\n\nЖоба туралы\n\nМұрағат\n\nЖарнама\n\nІздеу';
    const draft = draftOf(
      `Су тасқынына дайындық басталды\n\n${menu}\n\nСу тасқынына дайындық басталды\n\n${LEAD}\n\n${END}\n\n${menu}`,
    );
    expect(draft.headline).toBe('Су тасқынына дайындық басталды');
    expect(bodyOf(draft).trim()).toBe(`${LEAD}\n\n${END}`);
  });
});

describe('lost line breaks', () => {
  test.each([
    ['мәселелер қаралды.Шара аясында', 'мәселелер қаралды.|Шара аясында'],
    ['қажет», - деді ол.«Біз дайынбыз', 'қажет», - деді ол.|«Біз дайынбыз'],
    ['«Жұмыс басталды».Әкім айтты', '«Жұмыс басталды».|Әкім айтты'],
    ['The work began.Rescuers said', 'The work began.|Rescuers said'],
    ['г.Астана, ул.Абая, А.Б.Садыков, т.б. Egemen.Kz', 'г.Астана, ул.Абая, А.Б.Садыков, т.б. Egemen.Kz'],
    ['https://example.kz/page.Html және U.S.Army', 'https://example.kz/page.Html және U.S.Army'],
  ])('%s', (text, marked) => {
    let shown = '';
    let at = 0;
    for (const offset of lostBreaks(text)) {
      shown += `${text.slice(at, offset)}|`;
      at = offset;
    }
    expect(shown + text.slice(at)).toBe(marked);
  });
});

describe('rules as data', () => {
  test('a pattern that is none is refused when the rules are compiled', () => {
    expect(() => makeCleaner([{ name: 'x', languages: ['any'], hides: 'line', across: false, pattern: '(' }])).toThrow(
      SyntaxError,
    );
  });

  test('every shipped rule compiles and has a dotted or plain name', () => {
    expect(() => makeCleaner(rules)).not.toThrow();
    for (const rule of rules) expect(rule.name).toMatch(/^[a-z]+(?:\.[a-z-]+)?$/u);
  });

  test('cuts that meet are parted, the first listed keeping its stretch', () => {
    expect(
      settle(
        [
          { start: 5, end: 9, rule: 'b' },
          { start: 0, end: 6, rule: 'a' },
          { start: 2, end: 4, rule: 'c' },
        ],
        8,
      ),
    ).toEqual([
      { start: 0, end: 6, rule: 'a' },
      { start: 6, end: 8, rule: 'b' },
    ]);
  });
});

test('the fingerprint is of the words: layout, case and punctuation do not change it, a word does', () => {
  const one = draftOf(`Заметка\n\nФото: a.kz\n\n${LEAD}\n\n${END}`).fingerprint;
  expect(draftOf(`Заметка\n\n${LEAD}\n${END.toUpperCase()}\n\nЧитайте также:`).fingerprint).toBe(one);
  expect(draftOf(`Заметка\n\n${LEAD}\n${END} Да.`).fingerprint).not.toBe(one);
  expect(fingerprint('А, б')).toMatch(/^[0-9a-f]{64}$/u);
});
