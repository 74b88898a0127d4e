// Names to jump to: nothing by chance; roughly, by another language's name, without Kazakh letters, in another keyboard layout.

import { expect, test } from 'vitest';
import { targetFinder } from '../../renderer/find-targets.ts';

const find = targetFinder([
  { label: 'Climate', aliases: ['Климат', 'Изменение климата'] },
  { label: 'Егемен Қазақстан' },
  { label: 'António Guterres' },
  { label: 'Check the library' },
  {
    label: 'Пресс-служба Премьер-Министра РК',
    aliases: ['Prime Minister of Kazakhstan', 'ҚР Премьер-Министрінің баспасөз қызметі'],
  },
  { label: 'Go to the overview', aliases: ['Обзор периода', 'Шолу'] },
]);
const first = (typed: string) => find(typed, 5)[0]?.label ?? null;

test.each(['', '   ', 'zzzzqqq', 'жжжж', 'история'])('%j finds nothing', (typed) => {
  expect(find(typed, 5)).toEqual([]);
});

test.each([
  ['climate', 'Climate'],
  ['климат', 'Climate'],
  ['rkbvfn', 'Climate'],
  ['казакстан', 'Егемен Қазақстан'],
  ['tutvty', 'Егемен Қазақстан'],
  ['guteres', 'António Guterres'],
  ['срусл еру', 'Check the library'],
  ['шолу', 'Go to the overview'],
])('%s finds %s', (typed, label) => {
  expect(first(typed)).toBe(label);
});

test('no more are found than asked for', () => {
  const many = targetFinder(Array.from({ length: 40 }, (_, number) => ({ label: `Water ${number}` })));
  expect(many('water', 7)).toHaveLength(7);
});
