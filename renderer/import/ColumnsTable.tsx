// One table's first rows, with a choice over each column of what it holds.

import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type SourceTable, TABLE_FIELDS, type TableField, type TableMapping } from '../../contract/source.ts';
import classes from './ColumnsDialog.module.css';
import { withColumn } from './column-choice.ts';

export interface ColumnsTableProps {
  table: SourceTable;
  mapping: TableMapping;
  onChange: (mapping: TableMapping) => void;
}

/** Rows among which the names of the columns are looked for, and rows shown under them. */
const HEADERS = 10;
const SHOWN = 3;
const MOST = 100;

/** The table. */
export function ColumnsTable({ table, mapping, onChange }: ColumnsTableProps) {
  const { t } = useTranslation('source');
  const { header, columns } = mapping;
  const width = Math.min(table.width, MOST);
  const names = header === null ? [] : (table.rows[header] ?? []);
  const nameOf = (at: number) => names[at]?.trim() || t('columns.column', { number: at + 1 });
  const fieldAt = (at: number) => TABLE_FIELDS.find((field) => columns[field] === at) ?? '';
  const first = header === null ? 0 : header + 1;
  const places = Array.from({ length: width }, (_, at) => at);
  return (
    <section className={classes.table}>
      <div className={classes.tableHead}>
        {table.sheet ? (
          <h3 className={classes.heading}>
            {t('columns.sheet')} {table.sheet}
          </h3>
        ) : null}
        <NativeSelect
          label={t('columns.header')}
          classNames={{ root: classes.header ?? '' }}
          value={header ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...mapping, header: value === '' ? null : Number(value) })
          }
          data={[
            ...Array.from({ length: Math.min(HEADERS, table.height) }, (_, at) => ({
              value: String(at),
              label: t('columns.row', { number: at + 1 }),
            })),
            { value: '', label: t('columns.noHeader') },
          ]}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard. */}
      <section className={classes.scroller} tabIndex={0} aria-label={t('columns.title')}>
        <table>
          <thead>
            <tr>
              {places.map((at) => (
                <th key={at} scope="col" data-used={fieldAt(at) !== '' || undefined}>
                  <span className={classes.columnName} title={nameOf(at)}>
                    {nameOf(at)}
                  </span>
                  <NativeSelect
                    aria-label={t('columns.field', { name: nameOf(at) })}
                    value={fieldAt(at)}
                    onChange={({ currentTarget: { value } }) =>
                      onChange({ ...mapping, columns: withColumn(columns, at, value as TableField | '') })
                    }
                    data={[
                      { value: '', label: t('columns.fields.ignore') },
                      ...TABLE_FIELDS.map((field) => ({ value: field, label: t(`columns.fields.${field}`) })),
                    ]}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(first, first + SHOWN).map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name.
              <tr key={line}>
                {places.map((at) => (
                  <td key={at} data-used={fieldAt(at) !== '' || undefined}>
                    <span>{row[at] ?? ''}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.width > MOST ? <p className={classes.help}>{t('columns.more', { count: table.width - MOST })}</p> : null}
    </section>
  );
}
