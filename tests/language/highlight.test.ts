import { describe, expect, test } from 'vitest';
import { compileConcepts } from '../../language/concepts.ts';
import { highlighter } from '../../language/highlight.ts';
import { parseQuery } from '../../language/query.ts';
import { planQuery } from '../../language/query-plan.ts';

const matcher = compileConcepts([
  { key: 'un', kk: ['БҰҰ'], ru: ['ООН', 'Организация Объединённых Наций'], en: ['UN'] },
  { key: 'climate-change', kk: ['климаттың өзгеруі'], ru: ['изменение климата'], en: ['climate change'] },
  {
    key: 'osce',
    kk: ['ЕҚЫҰ'],
    ru: ['ОБСЕ', 'Организация по безопасности и сотрудничеству в Европе'],
    en: ['OSCE'],
  },
  { key: 'who', kk: ['ДДҰ'], ru: ['ВОЗ'], en: ['WHO'] },
]);
const marker = (query: string) => highlighter(planQuery(parseQuery(query), matcher, { expand: true, off: [] }));
const marks = (query: string, text: string, language: string) =>
  marker(query)
    .matches(text, language)
    .map(({ start, end, by }) => `${text.slice(start, end)} by ${by}`);

describe('matches in a text', () => {
  test.each([
    ['', 'су', 'kk', []],
    ['-су', 'су', 'kk', []],
    ['lang:kk', 'су', 'kk', []],
    ['"су жер"', 'су, от, жер', 'kk', []],
    ['жер', 'су', 'kk', []],
  ])('%j marks nothing it should not in %j', (query, text, language, none) => {
    expect(marks(query, text, language)).toEqual(none);
  });

  test.each([
    ['реформа', 'О реформах и реформе.', 'ru', ['реформах by реформа', 'реформе by реформа']],
    ['"новые реформы"', 'Новые реформы. Реформы.', 'ru', ['Новые реформы by новые реформы']],
    ['реф*', 'реформа, реферат, рельс', 'ru', ['реформа by реф*', 'реферат by реф*']],
    [
      'UN',
      'В Организации Объединённых Наций и в ООН',
      'ru',
      ['Организации Объединённых Наций by concept:un', 'ООН by concept:un'],
    ],
    ['Нұрланов', 'Серик Нурланов приехал', 'ru', ['Нурланов by name:нұрланов']],
    ['кокше', 'Көкше өңірі', 'kk', ['Көкше by letters:кокше']],
    ['covid', 'COVID-19 басылды', 'kk', ['COVID-19 by covid']],
    ['реформа', 'рефо\u00ADрма', 'ru', ['рефо\u00ADрма by реформа']],
  ])('%j in %j', (query, text, language, found) => {
    expect(marks(query, text, language)).toEqual(found);
  });
});

describe('words as typed', () => {
  test.each([
    ['изменение климата', 'Изменения климата', 'ru', ['Изменения by изменение', 'климата by климата']],
    ['климаттың өзгеруі', 'Климаттың өзгеруіне', 'kk', ['Климаттың by климаттың', 'өзгеруіне by өзгеруі']],
    ['climate change', 'Climate changes', 'en', ['Climate by climate', 'changes by change']],
    ['climate change', 'изменение климата', 'ru', ['изменение климата by concept:climate-change']],
    ['изменение климата', 'климаттың өзгеруі', 'kk', ['климаттың өзгеруі by concept:climate-change']],
    ['климаттың өзгеруі', 'climate change', 'en', ['climate change by concept:climate-change']],
    ['UN БҰҰ', 'БҰҰ, UN, ООН', 'kk', ['БҰҰ by бұұ', 'UN by un', 'ООН by concept:un']],
    ['WHO', 'WHO and who, ВОЗ', 'en', ['WHO by who', 'ВОЗ by concept:who']],
    ['организация ООН', 'Организация Объединённых Наций', 'ru', ['Организация Объединённых Наций by concept:un']],
    [
      'отдел Организации Наций ООН',
      'Организация Объединённых Наций',
      'ru',
      ['Организация by организации', 'Объединённых by concept:un', 'Наций by наций'],
    ],
    ['Токаев', 'Токаева, Tokayev', 'ru', ['Токаева by токаев', 'Tokayev by name:токаев']],
    ['Нұрланов', 'Нұрлановтың, Нурланов', 'kk', ['Нұрлановтың by нұрланов', 'Нурланов by name:нұрланов']],
    ['name', 'names', 'en', ['names by name']],
  ])('%j in %j are told from what an expansion brought', (query, text, language, found) => {
    expect(marks(query, text, language)).toEqual(found);
  });

  test.each([
    ['изменение климата', 'Об изменении климата', 'ru', ['изменении', 'климата']],
    ['климаттың өзгеруі', 'Климаттың өзгеруі туралы', 'kk', ['Климаттың', 'өзгеруі']],
    ['climate change', 'On climate change', 'en', ['climate', 'change']],
  ])('%j are told so in a snippet and a headline of %j too', (query, text, language, typed) => {
    const { snippet, headline } = marker(query);
    const shown = snippet(text, language, []);
    for (const matches of [shown.matches, headline(text, language)]) {
      expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(typed);
      expect(matches.filter(({ by }) => by.startsWith('concept:'))).toEqual([]);
    }
  });

  test('grammatical words of a term are marked inside it alone', () => {
    const text = 'Он шёл по дороге и в лес. Организация по безопасности и сотрудничеству в Европе.';
    const found = marks('организация по безопасности и сотрудничеству в Европе', text, 'ru');
    expect(found.map((mark) => mark.replace(/ by .*/, ''))).toEqual([
      'Организация',
      'по',
      'безопасности',
      'и',
      'сотрудничеству',
      'в',
      'Европе',
    ]);
  });
});

describe('a snippet', () => {
  const far = `${'Мәтін басы ұзақ әңгіме болды. '.repeat(60)}Ақырында БҰҰ туралы айтылды. ${'Соңы да ұзақ болды. '.repeat(40)}`;

  test('shows the passage that matches, cut at words', () => {
    const { text, matches } = marker('UN').snippet(far, 'kk', []);
    expect(text).toMatch(/^… .*БҰҰ туралы айтылды\..* …$/);
    expect(text.length).toBeLessThan(300);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['БҰҰ']);
  });

  test('leaves out what is hidden and marks nothing in it; a lost break is a space', () => {
    const text = 'БҰҰ көрілді 578.Жаңа БҰҰ жиыны';
    const hidden = [
      { start: 0, end: 15 },
      { start: 16, end: 16 },
    ];
    const snippet = marker('UN').snippet(text, 'kk', hidden);
    expect(snippet).toEqual({ text: '. Жаңа БҰҰ жиыны', matches: [{ start: 7, end: 10, by: 'concept:un' }] });
  });

  test('says that it is cut only where more is to be seen', () => {
    const masthead =
      'Дала жаршысы, сәрсенбі, 2024 жылғы 2 қаңтар, №1 (2345), қоғамдық-саяси газет, Сулыбұлақ қаласы.\n\n';
    const [body, counter] = ['БҰҰ жиыны өтті.', '\n\nКөрілді: 578'];
    const text = masthead + body + counter;
    const hidden = [
      { start: 0, end: masthead.length },
      { start: masthead.length + body.length + 2, end: text.length },
    ];
    expect(marker('UN').snippet(text, 'kk', hidden).text).toBe('БҰҰ жиыны өтті.');
    expect(marker('UN').snippet(text, 'kk', []).text).toBe('… БҰҰ жиыны өтті. Көрілді: 578');
  });

  test('of a text that does not match is its opening', () => {
    const { text, matches } = marker('жоқсөз').snippet(far, 'kk', []);
    expect(text.startsWith('Мәтін басы ұзақ әңгіме')).toBe(true);
    expect(matches).toEqual([]);
  });

  test('says which spellings a name brought', () => {
    const names = marker('Nurlanov');
    names.snippet('Нурланов, Нұрланов, Нурланов', 'ru', []);
    expect(names.spellings('name:nurlanov')).toEqual(['Нурланов', 'Нұрланов']);
  });
});
