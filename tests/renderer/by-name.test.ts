// Names in the order of a language: Kazakh letters where Kazakh has them, not after я; the list given stays as it was.

import { expect, test } from 'vitest';
import { byName } from '../../renderer/by-name.ts';

const rows = ['Яблоко', 'Әкімдік', 'банк', 'Қазақстан', 'Каспий', 'Ёлка', 'Лаг', 'Issue 10', 'Issue 9'].map((name) => ({
  name,
}));

test.each(['kk', 'ru'])('in %s', (language) => {
  const given = rows.map(({ name }) => name);
  const ordered = byName(rows, language).map(({ name }) => name);
  expect(rows.map(({ name }) => name)).toEqual(given);
  const cyrillic = ordered.filter((name) => !name.startsWith('Issue'));
  expect(cyrillic).toEqual(['Әкімдік', 'банк', 'Ёлка', 'Каспий', 'Қазақстан', 'Лаг', 'Яблоко']);
  expect(ordered.indexOf('Issue 9')).toBeLessThan(ordered.indexOf('Issue 10'));
});
