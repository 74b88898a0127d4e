// Signals of an event: the same from reports in three languages, few from what any report holds.

import { expect, test } from 'vitest';
import { eventSimilarity, storyTraces } from '../../language/story-signals.ts';

const signals = (text: string, language: string) => storyTraces('', text, language).signals;
const KK =
  'Бұл туралы 6 наурызда Дәурен Мерәмбеков айтты: бағдарламаға 3 420 адам қатысты, оның 42,5 пайызы Сарытоғай ауылынан.';
const RU =
  'Об этом 6 марта сказал Даурен Мерамбеков: в программе было 3420 человек, из них 42,5 процента из села Сарытогай.';
const EN =
  'It was said on March 6 by Dauren Merambekov: the programme had 3,420 people, and 42.5 percent were from Sarytogay.';

test('names, numbers and days are the same in Kazakh, Russian and English', () => {
  const [kk, ru, en] = [signals(KK, 'kk'), signals(RU, 'ru'), signals(EN, 'en')];
  for (const signal of ['#3420', '#42.5', '@3-6']) for (const found of [kk, ru, en]) expect(found).toContain(signal);
  for (const [one, other] of [
    [kk, ru],
    [ru, en],
    [kk, en],
  ] as const)
    expect(one.filter((signal) => signal.startsWith('=') && other.includes(signal)).length).toBeGreaterThanOrEqual(2);
});

test('years, single figures and words that only open a sentence are no signals', () => {
  expect(signals('Farmers said so in 2024. Nobody saw 7 of them. Everyone went home.', 'en')).toEqual([]);
});

test('what every clipping holds weighs nothing', () => {
  expect(eventSimilarity(['=a', '=b'], ['=a', '=b'], () => 0)).toBe(0);
  expect(eventSimilarity(['=a', '=b'], ['=a', '=b'], () => 3)).toBeCloseTo(1);
  expect(eventSimilarity(['=a', '=b'], ['=c'], () => 3)).toBe(0);
});
