// Signals of an event: the same from reports in three languages, few from what any report holds.

import { expect, test } from 'vitest';
import { eventSimilarity, sharedSignals, storyTraces } from '../../language/story-signals.ts';

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

const SAID = 'We will not leave a single village of the lower bank without water this summer';

test('the same quotation is a signal, cut short and in other marks too; another one, a title or a translation is none', () => {
  const quotes = (text: string) => signals(text, 'en').filter((signal) => signal.startsWith('"'));
  const whole = quotes(`“${SAID}”, the engineer told us.`);
  expect(whole).toHaveLength(1);
  expect(quotes(`«${SAID}» — so he said`)).toEqual(whole);
  expect(quotes('He saw “The Lower Bank” twice.')).toEqual([]);
  expect(quotes('“Nobody ordered new pumps for the gardens behind the old mill”, she said.')).not.toEqual(whole);
  const [first, last] = [SAID.split(' ').slice(0, 13).join(' '), SAID.split(' ').slice(2).join(' ')];
  expect([quotes(`“${first}”`), quotes(`“${last}”`)].filter(([one]) => one === whole[0]).length).toBeGreaterThan(0);
});

test('a quotation only one text has costs nothing, one both have counts', () => {
  const names = ['=a', '=b', '=c'];
  const weight = () => 3;
  const without = eventSimilarity(names, ['=a', '=b', '=d'], weight);
  expect(eventSimilarity([...names, '"x'], ['=a', '=b', '=d', '"y'], weight)).toBe(without);
  expect(eventSimilarity([...names, '"x'], ['=a', '=b', '=d', '"x'], weight)).toBeGreaterThan(without);
});

test('what two texts share is said in the words of each, each thing once', () => {
  const shared = sharedSignals({ text: KK, language: 'kk' }, { text: EN, language: 'en' });
  const words = shared.map(({ kind, one, other }) => [kind, one, other]);
  expect(words).toContainEqual(['day', '6 наурызда', 'March 6']);
  expect(words).toContainEqual(['number', '42,5', '42.5']);
  expect(words).toContainEqual(['name', 'Мерәмбеков', 'Merambekov']);
  expect(new Set(words.map(([, one]) => one)).size).toBe(words.length);
  const quoted = { text: `“${SAID}”`, language: 'en' };
  expect(sharedSignals(quoted, quoted).map(({ kind }) => kind)).toEqual(['quotation']);
  expect(sharedSignals(quoted, { ...quoted, language: 'ru' })).toEqual([]);
});

test('a number that is part of an abbreviation is the name’s', () => {
  expect(signals('The COVID-19 wards of the town were closed.', 'en')).not.toContain('#19');
});
