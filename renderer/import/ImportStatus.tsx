// An import in the status bar: how far it is, how fast, how long yet; when it has ended, what came of it.

import { Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../contract/model.ts';
import { dismissImport, invoke, useImport } from '../desk.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { ImportReportDialog } from './ImportReportDialog.tsx';
import classes from './ImportStatus.module.css';

function Running({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { done, total, rate } = progress;
  const seconds = rate > 0 ? Math.ceil((total - done) / rate) : null;
  const parts = [
    t('status.running', { done: formatNumber(done, language), total: formatNumber(total, language) }),
    rate >= 1 ? t('status.rate', { rate: formatNumber(Math.round(rate), language) }) : null,
    seconds !== null && seconds > 1 ? t('status.left', { count: seconds }) : null,
  ];
  return (
    <>
      <Progress
        className={classes.progress}
        size={4}
        value={total ? (100 * done) / total : 0}
        aria-label={t('status.progress')}
      />
      <span>{parts.filter(Boolean).join(', ')}</span>
      <button
        type="button"
        className={classes.button}
        onClick={() => void invoke('import.cancel', { id: progress.id }).catch(() => null)}
      >
        {t('desk:common.cancel')}
      </button>
    </>
  );
}

function Ended({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslation('import');
  const { imported, duplicates, skipped, failed, state } = progress;
  const counts = { imported, duplicates, skipped, failed };
  const words = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((key) => counts[key] > 0)
    .map((key) => t(`count.${key}`, { count: counts[key] }));
  return (
    <span role="status">
      {state === 'done' ? null : `${t(`state.${state}`)}: `}
      {words.length ? words.join(', ') : t('count.nothing')}
    </span>
  );
}

/** The import part of the status bar; nothing when there is none to speak of. */
export function ImportStatus() {
  const { t } = useTranslation('import');
  const progress = useImport();
  const [report, setReport] = useState<number | null>(null);
  const isRunning = progress?.state === 'running' || progress?.state === 'paused';
  return (
    <>
      {progress ? (
        <span className={classes.status}>
          {isRunning ? <Running progress={progress} /> : <Ended progress={progress} />}
          <button type="button" className={classes.button} onClick={() => setReport(progress.id)}>
            {t('status.report')}
          </button>
          {isRunning ? null : (
            <button type="button" className={classes.button} onClick={dismissImport}>
              {t('status.dismiss')}
            </button>
          )}
        </span>
      ) : null}
      <ImportReportDialog importId={report} onClose={() => setReport(null)} />
    </>
  );
}
