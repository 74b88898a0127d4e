import { describe, expect, test } from 'vitest';
import type { ConceptRecord } from '../../contract/resources.ts';
import { compileConcepts } from '../../language/concepts.ts';
import { tokenise } from '../../language/tokens.ts';

const CONCEPTS: ConceptRecord[] = [
  {
    key: 'un',
    kk: ['БҰҰ', 'Біріккен Ұлттар Ұйымы'],
    ru: ['ООН', 'Организация Объединённых Наций'],
    en: ['UN', 'United Nations'],
  },
  {
    key: 'security-council',
    kk: ['БҰҰ Қауіпсіздік Кеңесі'],
    ru: ['Совет Безопасности ООН'],
    en: ['UN Security Council'],
  },
  { key: 'climate-change', kk: ['климаттың өзгеруі'], ru: ['изменение климата'], en: ['climate change'] },
  { key: 'who', kk: ['ДДҰ'], ru: ['ВОЗ'], en: ['WHO', 'World Health Organization'] },
  { key: 'covid-19', kk: ['COVID-19'], ru: ['COVID-19', 'коронавирус'], en: ['COVID-19', 'coronavirus'] },
];
const matcher = compileConcepts(CONCEPTS);
const inText = (text: string, language: string) =>
  matcher.findIn(text, tokenise(text), language).map(({ conceptKey, quote }) => `${conceptKey}: ${quote}`);
const inQuery = (text: string) =>
  matcher.inQuery(text, tokenise(text)).map(({ conceptKey, from, to }) => `${conceptKey} ${from}-${to}`);

describe('in a text', () => {
  test.each([
    ['Un homme est venu', 'en'],
    ['The man who came', 'en'],
    ['Воз сена и возы дров', 'ru'],
    ['Климат хороший. Изменение цен', 'ru'],
    ['изменение, климат', 'ru'],
    ['', 'kk'],
  ])('%j holds none', (text, language) => {
    expect(inText(text, language)).toEqual([]);
  });

  test.each([
    ['БҰҰ-ның бастамалары', 'kk', ['un: БҰҰ-ның']],
    ['Біріккен Ұлттар Ұйымының жиыны', 'kk', ['un: Біріккен Ұлттар Ұйымының']],
    ['при поддержке Организации Объединенных Наций', 'ru', ['un: Организации Объединенных Наций']],
    ['реформы Совета Безопасности ООН', 'ru', ['security-council: Совета Безопасности ООН']],
    ['климаттың өзгеруімен күрес', 'kk', ['climate-change: климаттың өзгеруімен']],
    ['с изменением климата', 'ru', ['climate-change: изменением климата']],
    ['the WHO and the UN', 'en', ['who: WHO', 'un: UN']],
    ['COVID-19 пандемиясы, Covid-19-бен күрес', 'kk', ['covid-19: COVID-19', 'covid-19: Covid-19-бен']],
    ['Қазақстан мен ООН', 'kk', ['un: ООН']],
  ])('%j holds %j', (text, language, found) => {
    expect(inText(text, language)).toEqual(found);
  });

  test('ranges are those of the words', () => {
    const text = 'В ООН.';
    expect(matcher.findIn(text, tokenise(text), 'ru')).toEqual([{ conceptKey: 'un', start: 2, end: 5, quote: 'ООН' }]);
  });
});

describe('in a query', () => {
  test.each([
    ['who said', []],
    ['WHO said', ['who 0-1']],
    ['un', ['un 0-1']],
    ['буу', ['un 0-1']],
    ['изменением климата', ['climate-change 0-2']],
    ['Совет Безопасности ООН', ['security-council 0-3', 'un 2-3']],
  ])('%j names %j', (typed, found) => {
    expect(inQuery(typed)).toEqual(found);
  });

  test('terms are as written, and none for a concept that is not there', () => {
    expect(matcher.terms('un')?.ru).toEqual(['ООН', 'Организация Объединённых Наций']);
    expect(matcher.terms('nothing')).toBeNull();
  });
});

describe('weak terms', () => {
  const weak = compileConcepts([
    { key: 'price', kk: ['нарықтағы баға'], ru: ['цена'], en: ['price'], weak: { kk: ['баға'] } },
    { key: 'day', kk: ['тәулік'], ru: ['день'], en: ['day'], weak: { kk: ['күн'] } },
    { key: 'sun', kk: ['күн сәулесі'], ru: ['солнце'], en: ['sun'], weak: { kk: ['күн'] } },
    { key: 'island', kk: ['арал аумағы'], ru: ['остров'], en: ['island'], weak: { kk: ['арал'] } },
    { key: 'aral-sea', kk: ['Арал теңізі'], ru: ['Арал'], en: ['Aral Sea'] },
  ]);
  const asked = (text: string) =>
    weak.inQuery(text, tokenise(text)).map((found) => `${found.conceptKey}${found.weak ? ' weakly' : ''}`);

  test.each(['Оған баға берді', 'Сол күні келді', 'Бағаның өзі'])('%j holds none: they suggest no theme', (text) => {
    expect(weak.findIn(text, tokenise(text), 'kk')).toEqual([]);
  });

  test.each([
    ['бағаның', ['price weakly']],
    ['баға', ['price weakly']],
    ['цены', ['price']],
    ['күн', ['day weakly', 'sun weakly']],
    ['Арал теңізі', ['aral-sea', 'aral-sea']],
    ['Арал', ['aral-sea']],
  ])('%j names %j', (typed, found) => {
    expect(asked(typed)).toEqual(found);
  });

  test('stand behind the others, marked', () => {
    expect(weak.terms('price')?.kk).toEqual(['нарықтағы баға', 'баға']);
    expect(weak.phrases('price').map(({ term, weak }) => [term, weak ?? false])).toEqual([
      ['нарықтағы баға', false],
      ['баға', true],
      ['цена', false],
      ['price', false],
    ]);
  });
});

test('one matcher asked now and then answers as one that has read much', () => {
  const irregular: ConceptRecord[] = [
    { key: 'children', kk: [], ru: ['дети', 'ребёнок'], en: ['went away'] },
    { key: 'walk', kk: [], ru: ['шли', 'шёлк', 'идти'], en: ['go away'] },
    { key: 'year', kk: ['жыл', 'өңір'], ru: ['год', 'много лет'], en: ['year'] },
  ];
  const queries = ['ребенка', 'детям', 'шел', 'шелка', 'идет', 'лет', 'года', 'goes away', 'онир', 'много лет'];
  const ask = (one: typeof matcher, query: string) => one.inQuery(query, tokenise(query));
  const read = compileConcepts(irregular);
  for (const query of queries) ask(read, query);
  for (const query of queries) expect(ask(compileConcepts(irregular), query), query).toEqual(ask(read, query));
  expect(ask(read, 'детям').map(({ conceptKey }) => conceptKey)).toEqual(['children']);
  expect(ask(read, 'шел').map(({ conceptKey }) => conceptKey)).toEqual(['walk']);
  expect(ask(read, 'шелка').map(({ conceptKey }) => conceptKey)).toEqual(['walk']);
  expect(ask(read, 'лет').map(({ conceptKey }) => conceptKey)).toEqual(['year']);
  expect(ask(read, 'goes away').map(({ conceptKey }) => conceptKey)).toEqual(['children', 'walk']);
});
