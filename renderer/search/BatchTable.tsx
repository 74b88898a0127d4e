// The table of a list of queries: how much each finds in full and in part, and its first hit.

import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { go, open } from '../place.ts';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './BatchSearch.module.css';
import type { BatchRow } from './use-batch.ts';

/** `onOpen` is told when a query or a hit has been opened. */
export function BatchTable({ rows, onOpen }: { rows: readonly BatchRow[]; onOpen: () => void }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const show = (query: string, selected: number | null) => {
    open({ at: 'library', view: { kind: 'all' } });
    go({ query, selected }, 'replace');
    onOpen();
  };
  return (
    <section className={classes.scroller} aria-label={t('batch.table')} tabIndex={-1}>
      <Table stickyHeader verticalSpacing={4} fz={13}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('batch.name')}</Table.Th>
            <Table.Th>{t('batch.query')}</Table.Th>
            <Table.Th className={classes.number}>{t('batch.full')}</Table.Th>
            <Table.Th className={classes.number}>{t('batch.partial')}</Table.Th>
            <Table.Th>{t('batch.first')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, query, found, failure }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list may hold the same line twice, and its rows never move.
            <Table.Tr key={at}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                <Anchor component="button" type="button" inherit ta="start" onClick={() => show(query, null)}>
                  {query}
                </Anchor>
              </Table.Td>
              <Table.Td className={classes.number}>
                {found ? formatNumber(found.total, language) : (failure ?? '')}
              </Table.Td>
              <Table.Td className={classes.number}>{found ? formatNumber(found.partial, language) : ''}</Table.Td>
              <Table.Td>
                {found?.first ? (
                  <Anchor
                    component="button"
                    type="button"
                    inherit
                    ta="start"
                    c="inherit"
                    lineClamp={2}
                    lang={found.first.language}
                    onClick={() => show(query, found.first?.id ?? null)}
                  >
                    {found.first.headline}
                  </Anchor>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
