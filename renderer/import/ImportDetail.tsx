// One import: what it is and where it stands, what can be done about it, and its report.

import { Button, Progress } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconInbox, IconRefresh, IconStack2 } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../contract/import.ts';
import { invoke, isRunning } from '../desk.ts';
import { open, openView } from '../place.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { formatInstant, formatNumber, useLanguage } from '../words.ts';
import { ImportControls } from './ImportControls.tsx';
import classes from './ImportDetail.module.css';
import { ImportReportView } from './ImportReportView.tsx';
import { durationWords, importName, progressWords } from './progress-words.ts';
import { saveReport } from './save-report.ts';
import { sharedFolder } from './short-paths.ts';
import { useUnreviewed } from './ToReview.tsx';
import { useReport } from './use-report.ts';

const icon = { size: 15, stroke: 1.7 };
/** Where it stands, for one that runs or did not come to its end. */
function Standing({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { state, done, total, canResume } = progress;
  if (state === 'done') return null;
  const blanks = { done: formatNumber(done, language), total: formatNumber(total, language) };
  return (
    <div className={classes.standing} data-state={state}>
      {isRunning(progress) ? (
        <Progress size={5} value={total ? (100 * done) / total : 0} aria-label={t('status.progress')} />
      ) : null}
      <p className={classes.standingWords}>
        {isRunning(progress) ? progressWords(progress, t, language) : t(`page.${state}`, blanks)}
        {state === 'paused' ? <span className={classes.help}> {t('page.pausedHelp')}</span> : null}
        {state === 'interrupted' && !canResume ? <span className={classes.help}> {t('page.again')}</span> : null}
      </p>
      <ImportControls progress={progress} shape="buttons" />
    </div>
  );
}

function Facts({ progress }: { progress: ImportProgress }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { origin, state, startedAt, endedAt, total } = progress;
  const facts = [
    importName(progress, t) === t(`origin.${origin}`) ? null : t(`origin.${origin}`),
    formatInstant(startedAt, language, 'long'),
    t('page.files', { count: total, number: formatNumber(total, language) }),
    endedAt && state === 'done' ? t('page.took', { time: durationWords(startedAt, endedAt, t) }) : null,
  ];
  return <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>;
}

function Tools({ progress, canRetry }: { progress: ImportProgress; canRetry: boolean }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { id, imported } = progress;
  const unreviewed = useUnreviewed(id);
  const retry = () => void invoke('import.retry', { id }).catch(() => null);
  return (
    <div className={classes.tools}>
      {unreviewed ? (
        <Button
          leftSection={<IconInbox {...icon} />}
          onClick={() => openView({ kind: 'import', id, unreviewed: true })}
        >
          {t('page.unreviewed', { count: unreviewed, number: formatNumber(unreviewed, language) })}
        </Button>
      ) : null}
      {imported ? (
        <Button
          variant="default"
          leftSection={<IconStack2 {...icon} />}
          onClick={() => openView({ kind: 'import', id })}
        >
          {t('do.clippings')}
        </Button>
      ) : null}
      {canRetry && !isRunning(progress) ? (
        <Button variant="default" leftSection={<IconRefresh {...icon} />} onClick={retry}>
          {t('do.retryAll')}
        </Button>
      ) : null}
      <Button variant="default" leftSection={<IconDownload {...icon} />} onClick={() => void saveReport(id)}>
        {t('do.csv')}
      </Button>
    </div>
  );
}

export interface ImportDetailProps {
  importId: number;
  /** What the list knows of it; an older one is not in the list yet. */
  progress: ImportProgress | undefined;
}

/** The pane beside the list of imports. */
export function ImportDetail({ importId, progress: listed }: ImportDetailProps) {
  const { t } = useTranslation('import');
  const { data: report, error, refetch } = useReport(importId);
  const progress = listed ?? report;
  const folder = useMemo(() => sharedFolder(report?.items.map(({ path }) => path) ?? []), [report]);
  return (
    <section className={classes.detail} aria-label={progress ? importName(progress, t) : t('report.label')}>
      <button type="button" className={classes.back} onClick={() => open({ at: 'imports' })}>
        <IconArrowLeft {...icon} /> {t('page.all')}
      </button>
      {progress ? (
        <header className={classes.head}>
          <h2 className={classes.title}>{importName(progress, t)}</h2>
          <Facts progress={progress} />
          {folder ? <p className={classes.folder}>{folder}</p> : null}
          <Standing progress={progress} />
          <Tools progress={progress} canRetry={report?.items.some((item) => item.canRetry) ?? false} />
        </header>
      ) : null}
      {report ? <ImportReportView report={report} fill /> : null}
      {error && !report ? <FailureMessage failure={error} onRetry={() => void refetch()} /> : null}
    </section>
  );
}
