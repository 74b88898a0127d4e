// The columns of a table: its first rows, what each column holds, and the first clippings it would give.

import { Button, Group, Modal, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceTables, TableMapping } from '../../contract/source.ts';
import { invoke, useDesk } from '../desk.ts';
import { tellReread } from '../reader/reread-note.tsx';
import { FailureMessage } from '../ui/Message.tsx';
import { formatDay, useLanguage } from '../words.ts';
import classes from './ColumnsDialog.module.css';
import { ColumnsTable } from './ColumnsTable.tsx';
import { openColumns, useColumnsOf } from './columns-dialog.ts';

function First({ found }: { found: SourceTables }) {
  const { t } = useTranslation('source');
  const language = useLanguage();
  if (found.clippings.length === 0) return <p className={classes.help}>{t('columns.noArticles')}</p>;
  return (
    <section aria-label={t('columns.preview')}>
      <h3 className={classes.heading}>
        {t('columns.preview')} <span className={classes.help}>{t('columns.count', { count: found.count })}</span>
      </h3>
      <ul className={classes.first}>
        {found.clippings.map(({ headline, outlet, publishedOn, opening }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are not clippings yet and have no other name.
          <li key={at}>
            <strong>{headline}</strong>
            <span className={classes.help}>
              {[outlet, publishedOn && formatDay(publishedOn, language, 'long')].filter(Boolean).join(' · ')}
            </span>
            <span className={classes.opening}>{opening}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Remembered({ headers }: { headers: string[] }) {
  const { t } = useTranslation('source');
  if (headers.length === 0) return null;
  return (
    <p className={classes.help}>
      {t('columns.remembered')}{' '}
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => void invoke('source.forgetColumns', { headers }).catch(() => null)}
      >
        {t('columns.forget')}
      </Button>
    </p>
  );
}

function Columns({ sourceId, onClose }: { sourceId: number; onClose: () => void }) {
  const { t } = useTranslation('source');
  const [chosen, setChosen] = useState<TableMapping[] | null>(null);
  const [remember, setRemember] = useState(false);
  const [working, setWorking] = useState(false);
  const { data: found, error } = useDesk('source.tables', chosen ? { sourceId, tables: chosen } : { sourceId }, {
    keepPrevious: true,
  });
  if (error && !found) return <FailureMessage failure={error} />;
  if (!found) return <div className={classes.waiting} aria-busy />;
  const tables = chosen ?? found.tables.map(({ sheet, header, columns }) => ({ sheet, header, columns }));
  const change = (at: number, mapping: TableMapping) => setChosen(tables.with(at, mapping));
  const apply = async () => {
    setWorking(true);
    const done = await invoke('source.map', { sourceId, tables, remember }).catch(() => null);
    setWorking(false);
    if (!done) return;
    onClose();
    tellReread(done, t);
  };
  const discard = async () => {
    const gone = await invoke('source.discard', { sourceId }).then(
      () => true,
      () => false,
    );
    if (gone) onClose();
  };
  const said = found.named ? 'columns.named' : found.imported > 0 ? 'columns.found' : 'columns.none';
  return (
    <>
      <p className={classes.help}>
        <strong className={classes.name}>{found.name}</strong> {t(said)}
      </p>
      {found.tables.map((table, at) => (
        <ColumnsTable
          key={table.sheet}
          table={table}
          mapping={tables[at] ?? table}
          onChange={(mapping) => change(at, mapping)}
        />
      ))}
      <First found={found} />
      <Remembered headers={found.remembered} />
      <label className={classes.remember}>
        <input type="checkbox" checked={remember} onChange={(event) => setRemember(event.currentTarget.checked)} />
        {t('columns.remember')}
      </label>
      <Group justify="flex-end" gap="xs">
        {found.imported === 0 ? (
          <Tooltip label={t('columns.discardHelp')} multiline w={320}>
            <Button variant="subtle" color="red" mr="auto" onClick={() => void discard()}>
              {t('columns.discard')}
            </Button>
          </Tooltip>
        ) : null}
        <Button variant="default" onClick={onClose}>
          {t('desk:common.cancel')}
        </Button>
        <Button
          onClick={() => void apply()}
          loading={working}
          disabled={found.count === 0 || (chosen === null && !remember)}
        >
          {t('columns.apply')}
        </Button>
      </Group>
    </>
  );
}

/** Mounted once, in the desk's frame; opened by `openColumns`. */
export function ColumnsDialog() {
  const { t } = useTranslation('source');
  const sourceId = useColumnsOf();
  const close = () => openColumns(null);
  return (
    <Modal opened={sourceId !== null} onClose={close} title={t('columns.title')} size={1080}>
      {sourceId === null ? null : <Columns key={sourceId} sourceId={sourceId} onClose={close} />}
    </Modal>
  );
}
