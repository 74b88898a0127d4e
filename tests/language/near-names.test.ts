// Near names: what is told as alike and why, and what only looks so.

import { expect, test } from 'vitest';
import { compileConcepts } from '../../language/concepts.ts';
import { nearNames } from '../../language/near-names.ts';
import { timed } from '../calibration.ts';

const matcher = compileConcepts([
  { key: 'drought', kk: ['құрғақшылық'], ru: ['засуха'], en: ['drought'] },
  { key: 'house-of-culture', kk: ['мәдениет үйі'], ru: ['дом культуры'], en: ['house of culture'] },
]);
const likeness = (one: string, other: string) => nearNames([one, other], matcher)[0]?.likeness ?? null;

test.each([
  ['Covid-19', 'COVID 19', 'spelling'],
  ['сельское хозяйство', 'Сельское  Хозяйство', 'spelling'],
  ['Қазақстан', 'Казакстан', 'spelling'],
  ['тарифы', 'тариф', 'inflection'],
  ['canals', 'canal', 'inflection'],
  ['мектептер', 'мектеп', 'inflection'],
  ['засуха', 'drought', 'concept'],
  ['Құрғақшылық', 'засуха', 'concept'],
  ['дом культуры', 'house of culture', 'concept'],
  ['Сатпаев', 'Satpayev', 'name'],
  ['водохранилище', 'водохранилише', 'letter'],
  ['infrastructure', 'infrastucture', 'letter'],
])('%s and %s: %s', (one, other, why) => {
  expect(likeness(one, other)).toBe(why);
  expect(likeness(other, one)).toBe(why);
});

test.each([
  ['мост', 'пост'],
  ['бюджет 2024', 'бюджет 2025'],
  ['COVID-19', 'COVID-20'],
  ['засуха в степи', 'drought'],
  ['вода', 'воздух'],
  ['🔥', '💧'],
  ['', ''],
])('%s and %s are two', (one, other) => {
  expect(likeness(one, other)).toBeNull();
});

test('each pair is told once; thousands of names take a moment', async () => {
  const names = Array.from({ length: 3_000 }, (_, at) => `subject ${at} of the register`);
  const { times } = await timed(200, () => {
    expect(nearNames([...names, 'тариф', 'тарифы', 'Тариф'], matcher)).toHaveLength(3);
  });
  expect(times).toBeLessThan(200);
});
