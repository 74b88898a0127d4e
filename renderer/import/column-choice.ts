// What becomes of a mapping when the analyst says what a column holds.

import type { TableField, TableMapping } from '../../contract/source.ts';

/** A column holds one field at most and a field stands in one column: the last choice holds. '' leaves the column out. */
export function withColumn(
  columns: TableMapping['columns'],
  at: number,
  field: TableField | '',
): TableMapping['columns'] {
  const others = Object.entries(columns).filter(([name, place]) => place !== at && name !== field);
  const rest = Object.fromEntries(others) as TableMapping['columns'];
  return field === '' ? rest : { ...rest, [field]: at };
}
