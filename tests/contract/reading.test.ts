// The line a reading is stored as: what was written is read back, and what nobody wrote does no harm.

import { expect, test } from 'vitest';
import { headerLine, knownColumns, readingLine, readingOf } from '../../contract/reading.ts';

const tables = [{ sheet: 'Лист {1}', header: 0, columns: { headline: 1, body: 3 } }];

test.each([
  { format: 'koi8-r', encoding: null, tables: null },
  { format: 'csv', encoding: null, tables: null },
  { format: 'html', encoding: 'windows-1251', tables: null },
  { format: 'csv', encoding: 'kz-1048', tables },
  { format: 'xlsx', encoding: null, tables },
])('$format $encoding', (reading) => {
  expect(readingOf(readingLine(reading))).toEqual(reading);
  // A later text of the same reading carries a number.
  expect(readingOf(`${readingLine(reading)} #2`)).toEqual(reading);
});

test.each(['', ' ', 'csv {', 'csv {"tables":7}', 'csv {}'])('“%s” names no columns', (line) => {
  expect(readingOf(line).tables).toBeNull();
});

test('names over columns are known again however they are spaced and cased; one name alone is none', () => {
  expect(headerLine([' Дата ', 'ТЕКСТ  статьи'])).toBe(headerLine(['дата', 'Текст статьи']));
  expect(headerLine(['дата', 'текст'])).not.toBe(headerLine(['текст', 'дата']));
  expect(headerLine(['', 'текст', ''])).toBeNull();
  expect(headerLine([])).toBeNull();
});

test('columns that are none of the fields, or no places, are left out', () => {
  expect(knownColumns({ headline: 1, body: -1, lead: 1.5, outlet: '2', price: 4 })).toEqual({ headline: 1 });
});
