// What the analyst says of a table's columns: a field in one column, a column for one field.

import { expect, test } from 'vitest';
import { withColumn } from '../../../renderer/import/column-choice.ts';
import { isTable } from '../../../renderer/import/columns-dialog.ts';

test.each([
  ['a free column takes a field', { headline: 0 }, 2, 'body', { headline: 0, body: 2 }],
  ['a field moves to the column chosen last', { headline: 0, body: 2 }, 3, 'body', { headline: 0, body: 3 }],
  ['a column gives up what it held before', { headline: 0, body: 2 }, 2, 'lead', { headline: 0, lead: 2 }],
  ['a column is left out', { headline: 0, body: 2 }, 0, '', { body: 2 }],
  ['leaving out what held nothing changes nothing', { body: 2 }, 0, '', { body: 2 }],
] as const)('%s', (_name, columns, at, field, then) => {
  expect(withColumn(columns, at, field)).toEqual(then);
});

test('tables are told by their names', () => {
  expect(['a.csv', 'b/c.XLSX', 'd.jsonl'].map(isTable)).toEqual([true, true, true]);
  expect(['a.txt', 'csv', 'b.csv.txt'].map(isTable)).toEqual([false, false, false]);
});
