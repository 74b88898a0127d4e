// Answers a list of queries one after another, so that the desk is never busy with more than one of them.

import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../contract/failure.ts';
import type { SearchCount } from '../../contract/search.ts';
import { type BatchQuery, batchCsv } from '../../language/query-batch.ts';
import { ask, failureWords, showFailure } from '../desk.ts';

/** A query of the list with what it finds, once it is known. */
export interface BatchRow extends BatchQuery {
  found: SearchCount | null;
  failure: string | null;
}

export interface Batch {
  rows: BatchRow[];
  done: number;
  running: boolean;
  start(queries: readonly BatchQuery[]): void;
  /** What is answered stays. */
  stop(): void;
  clear(): void;
  /** Saves the table as CSV, by the host's own way of saving. */
  save(): Promise<void>;
}

/** The list being answered; it ends with the component. */
export function useBatch(): Batch {
  const { t } = useTranslation('library');
  const [rows, setRows] = useState<BatchRow[]>([]);
  const [running, setRunning] = useState(false);
  const run = useRef(0);
  const stop = () => {
    run.current += 1;
    setRunning(false);
  };
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  const start = (queries: readonly BatchQuery[]) => {
    run.current += 1;
    const mine = run.current;
    setRows(queries.map((query) => ({ ...query, found: null, failure: null })));
    setRunning(true);
    void (async () => {
      for (const [at, { query }] of queries.entries()) {
        if (run.current !== mine) return;
        const answer = await ask('search.count', { query: query.slice(0, 10_000) }).then(
          (found) => ({ found }),
          (error: unknown) => ({ failure: failureWords(failureOf(error)).title }),
        );
        if (run.current !== mine) return;
        setRows((now) => now.map((row, other) => (other === at ? { ...row, ...answer } : row)));
      }
      setRunning(false);
    })();
  };

  const clear = () => {
    stop();
    setRows([]);
  };
  const save = async () => {
    const head = ['name', 'query', 'full', 'partial', 'first'].map((name) => t(`batch.${name}`));
    const table = rows.map(({ name, query, found, failure }) => [
      name,
      query,
      ...(found ? [found.total, found.partial, found.first?.headline ?? ''] : ['', '', failure ?? '']),
    ]);
    const bytes = new TextEncoder().encode(batchCsv([head, ...table]));
    const saved = await window.desk.saveFile({ fileName: 'clipdesk-queries.csv', mediaType: 'text/csv', bytes });
    if (!saved.ok) showFailure(saved.failure);
    else if (saved.value) notifications.show({ message: t('batch.saved', { path: saved.value }) });
  };
  const done = rows.filter(({ found, failure }) => found !== null || failure !== null).length;
  return { rows, done, running, start, stop, clear, save };
}
