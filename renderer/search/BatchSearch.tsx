// A list of queries at once: dropped, chosen or pasted, answered one after another in a table that can be saved. Answers `batch-search`.

import { Button, FileButton, Group, Modal, Progress, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readBatch } from '../../language/query-batch.ts';
import { useAction } from '../actions.ts';
import classes from './BatchSearch.module.css';
import { BatchTable } from './BatchTable.tsx';
import { useBatch } from './use-batch.ts';

/** Bytes of a list; queries are short. */
const MOST_BYTES = 4_000_000;

/** Mounted once, in the desk's frame. */
export function BatchSearch() {
  const { t } = useTranslation('library');
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const batch = useBatch();
  useAction('batch-search', () => setOpened(true));
  const list = readBatch(typed);
  const take = (file: File | null) => {
    if (file && file.size <= MOST_BYTES) void file.text().then(setTyped);
  };
  const close = () => {
    batch.stop();
    setOpened(false);
  };
  return (
    <Modal opened={opened} onClose={close} title={t('batch.title')} size={900}>
      {batch.rows.length ? (
        <>
          <Group justify="space-between" mb="xs">
            <span className={classes.count} role="status">
              {t('batch.answered', { count: batch.rows.length, done: batch.done })}
            </span>
            <Group gap="xs">
              {batch.running ? (
                <Button variant="default" onClick={batch.stop}>
                  {t('desk:common.cancel')}
                </Button>
              ) : null}
              <Button variant="default" onClick={batch.clear}>
                {t('batch.another')}
              </Button>
              <Button disabled={batch.running} onClick={() => void batch.save()}>
                {t('batch.save')}
              </Button>
            </Group>
          </Group>
          {batch.running ? (
            <Progress value={(100 * batch.done) / batch.rows.length} size="xs" mb="xs" aria-label={t('batch.title')} />
          ) : null}
          <BatchTable rows={batch.rows} onOpen={close} />
        </>
      ) : (
        <section
          aria-label={t('batch.list')}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            event.stopPropagation();
            take(event.dataTransfer.files[0] ?? null);
          }}
        >
          <Textarea
            data-autofocus
            label={t('batch.list')}
            description={t('batch.help')}
            placeholder={t('batch.placeholder')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            rows={10}
            spellCheck={false}
          />
          <p className={classes.count} role="status">
            {typed.trim() ? t('batch.queries', { count: list.queries.length }) : ''}
            {list.without.length
              ? ` ${t('batch.without', { count: list.without.length, lines: list.without.slice(0, 8).join(', ') })}`
              : ''}
            {list.cut ? ` ${t('batch.cut')}` : ''}
          </p>
          <Group justify="space-between">
            <FileButton onChange={take} accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain">
              {(props) => (
                <Button variant="default" {...props}>
                  {t('batch.choose')}
                </Button>
              )}
            </FileButton>
            <Button disabled={!list.queries.length} onClick={() => batch.start(list.queries)}>
              {t('batch.run')}
            </Button>
          </Group>
        </section>
      )}
    </Modal>
  );
}
