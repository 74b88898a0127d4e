// The rows of a comparison: paragraphs beside each other, differences numbered in the order of reading.

import { expect, test } from 'vitest';
import { compareTexts } from '../../../renderer/comparison/compare-texts.ts';

const ONE = 'Мост закрыт до пятницы.\n\nПричина — трещина в опоре.\n\nОбъезд идёт через село.';
const OTHER = 'Мост закрыт до вторника.\n\nОбъезд идёт через село.\n\nШкольников подвозят на автобусе.';

test('nothing beside nothing has no rows', () => {
  expect(compareTexts('', '', true)).toEqual({ rows: [], differences: 0 });
});

test('both sides of a change have one number; a paragraph alone is one difference', () => {
  const { rows, differences } = compareTexts(ONE, OTHER, true);
  expect(differences).toBe(3);
  expect(rows[0]?.one).toContainEqual({ text: 'пятницы', kind: 'changed', difference: 0 });
  expect(rows[0]?.other).toContainEqual({ text: 'вторника', kind: 'changed', difference: 0 });
  expect(rows.slice(1)).toEqual([
    { one: [{ text: 'Причина — трещина в опоре.', kind: 'removed', difference: 1 }], other: null },
    {
      one: [{ text: 'Объезд идёт через село.', kind: 'same', difference: null }],
      other: [{ text: 'Объезд идёт через село.', kind: 'same', difference: null }],
    },
    { one: null, other: [{ text: 'Школьников подвозят на автобусе.', kind: 'added', difference: 2 }] },
  ]);
});

test('of what is only on the left and only on the right at one place, the left comes first', () => {
  const { rows } = compareTexts('Начало.\nТолько слева.', 'Начало.\nЗдесь же совсем другое.', true);
  expect(rows.slice(1).map(({ one }) => one !== null)).toEqual([true, false]);
});

test('across languages paragraphs stand side by side and nothing is marked', () => {
  const { rows, differences } = compareTexts(ONE, 'The bridge is closed.\n\nA pier is cracked.', false);
  expect(differences).toBe(0);
  expect(
    rows.flatMap(({ one, other }) => [...(one ?? []), ...(other ?? [])]).every(({ kind }) => kind === 'same'),
  ).toBe(true);
});
