// Four clippings in three languages, of different days and none, for the tests of search.

import { memoryLibrary } from '../../bench/memory-library.ts';

const REPORTED = {
  headline: 'Мұздықтар туралы есеп',
  text: 'Сарапшылар Сулыбұлақ мұздығын зерттеді.\nБҰҰ-ның өкілі Серік Нұрланов климаттың өзгеруі туралы айтты.',
  language: 'kk',
  publishedOn: '2024-05-02',
  outlet: { printed: 'Дала жаршысы', key: null },
};
/** The second: in Russian, about a reform. */
export const REFORMED = {
  headline: 'Реформы в степном районе',
  text: 'В районе начались реформы. Серик Нурланов напомнил об ООН и об изменении климата.\nЦена выросла на 50%, курс C++ закрыт.',
  language: 'ru',
  publishedOn: '2024-06',
  byline: 'Анна Полевая',
};
const VISITED = {
  headline: 'Visitors praise the steppe museum',
  text: 'Nurlanov met visitors from the U.S. and the United Nations at the museum. Reform of prices comes next.',
  language: 'en',
  publishedOn: '2023',
};
const UNDATED = {
  headline: 'Базар',
  text: 'На базаре продают яблоки и груши. Яблоки дешевле.',
  language: 'ru',
};

/** A library of the four, numbered 1 to 4 as they stand above, and three concepts. */
export const shared = memoryLibrary([
  { key: 'un', kk: ['БҰҰ'], ru: ['ООН', 'Организация Объединённых Наций'], en: ['UN', 'United Nations'] },
  { key: 'reform', kk: ['реформа'], ru: ['реформа'], en: ['reform'] },
  { key: 'climate-change', kk: ['климаттың өзгеруі'], ru: ['изменение климата'], en: ['climate change'] },
]);
shared.add(REPORTED, REFORMED, VISITED, UNDATED);

/** The numbers of what a query finds in full, the least first. */
export const found = (query: string, more = {}) =>
  shared
    .find(query, more)
    .hits.filter((hit) => !hit.partial)
    .map((hit) => hit.clipping.id)
    .sort();
