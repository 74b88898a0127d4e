// What became of an export: how far it is, where it was saved, which quotations in it were verified, or why there is no file.

import { Button, CloseButton, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExportProgress, PackFormat } from '../../contract/pack.ts';
import { quotedIn } from '../../language/quotation-marks.ts';
import { failureWords } from '../desk.ts';
import { timeLeftWords } from '../import/progress-words.ts';
import { readerHref } from '../themes/ClippingLine.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import classes from './ExportReport.module.css';
import { LackingLetters } from './LackingLetters.tsx';
import type { ExportState, ExportWork } from './use-export.ts';

export function ExportReport({ work }: { work: ExportWork }) {
  const { t } = useTranslation('briefing');
  const { state } = work;
  if (!state) return null;
  if (state.phase === 'rendering') {
    return <Making format={state.format} progress={state.progress} onCancel={work.cancel} />;
  }
  if (state.phase === 'saving') return <Making format={state.format} progress={null} onCancel={null} />;
  if (state.phase === 'drawing') {
    const { done, total } = state;
    return (
      <UnderWay
        title={t('print.making')}
        stage={t('print.drawing')}
        done={done}
        total={total}
        left={null}
        onCancel={work.cancel}
      />
    );
  }
  if (state.phase === 'failed') return <Failed state={state} work={work} />;
  return <Saved state={state} onClose={work.close} />;
}

interface MakingProps {
  format: PackFormat;
  /** Null before the desk has said anything, and while the file is written. */
  progress: ExportProgress | null;
  /** Null once there is nothing left to cancel. */
  onCancel: (() => void) | null;
}

function Making({ format, progress, onCancel }: MakingProps) {
  const { t } = useTranslation('briefing');
  const stage = progress ? progress.stage : onCancel ? 'gathering' : 'writing';
  return (
    <UnderWay
      title={t('export.making', { format: t(`format.${format}.name`) })}
      stage={t(`export.stage.${stage}`)}
      done={progress?.done ?? 0}
      total={progress?.total ?? null}
      left={timeLeftWords(progress?.secondsLeft ?? null, t)}
      onCancel={onCancel}
    />
  );
}

interface UnderWayProps {
  title: string;
  stage: string;
  done: number;
  /** Null where it cannot be counted. */
  total: number | null;
  left: string | null;
  onCancel: (() => void) | null;
}

function UnderWay({ title, stage, done, total, left, onCancel }: UnderWayProps) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const counted = total !== null && total > 1;
  const words = [
    stage,
    counted ? t('export.counted', { done: formatNumber(done, language), total: formatNumber(total, language) }) : null,
    left,
  ];
  return (
    <div className={classes.report}>
      <div className={classes.words}>
        <p role="status">{title}</p>
        <Progress
          className={classes.bar}
          size={4}
          value={counted ? (100 * done) / total : 100}
          animated={!counted}
          aria-label={t('export.progress')}
          transitionDuration={0}
        />
        <p className={classes.verified}>{words.filter((part) => part !== null).join(', ')}</p>
      </div>
      {onCancel && (
        <Button variant="default" size="xs" onClick={onCancel}>
          {t('desk:common.cancel')}
        </Button>
      )}
    </div>
  );
}

function Failed({ state, work }: { state: Extract<ExportState, { phase: 'failed' }>; work: ExportWork }) {
  const { t } = useTranslation('briefing');
  const { title, remedy } = failureWords(state.failure);
  return (
    <div className={classes.report} role="alert" data-bad>
      <span className={classes.icon} aria-hidden>
        <IconAlertTriangle size={16} />
      </span>
      <div className={classes.words}>
        <p>{title}</p>
        {remedy && <p className={classes.verified}>{remedy}</p>}
      </div>
      {state.file && (
        <Button variant="default" size="xs" onClick={work.saveAgain}>
          {t('export.elsewhere')}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t('desk:common.close')} onClick={work.close} />
    </div>
  );
}

interface SavedProps {
  state: Extract<ExportState, { phase: 'saved' | 'printed' }>;
  onClose: () => void;
}

function Saved({ state, onClose }: SavedProps) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const { verified, failed } = state.verification;
  const good = failed.length === 0 && state.lacking.length === 0 && state.leftOut === 0;
  return (
    <div className={classes.report} role={good ? 'status' : 'alert'} data-bad={!good || undefined}>
      <span className={classes.icon} aria-hidden>
        {good ? <IconCheck size={16} /> : <IconAlertTriangle size={16} />}
      </span>
      <div className={classes.words}>
        <p>
          {state.phase === 'printed' ? (
            t('print.done')
          ) : (
            <>
              {t('export.saved')} <span className={classes.path}>{state.path}</span>
            </>
          )}
        </p>
        <p className={classes.verified}>
          {verified + failed.length === 0 ? t('verified.none') : t('verified.count', { count: verified })}
          {failed.length > 0 && ` ${t('verified.failed', { count: failed.length })}`}
        </p>
        {state.phase === 'saved' && state.format === 'pdf' && (
          <p className={classes.verified}>
            {state.archival ? t('archival.yes', { level: state.archival }) : t('archival.no')}
          </p>
        )}
        {failed.length > 0 && (
          <ul className={classes.failed}>
            {failed.map(({ clippingId, quote, reason }) => (
              <li key={`${clippingId}:${quote}`}>
                <a href={readerHref({ kind: 'all' }, clippingId)}>{quotedIn(language, quote)}</a>{' '}
                {t(`verified.reason.${reason}`)}
              </li>
            ))}
          </ul>
        )}
        {state.leftOut > 0 && <p>{t('preview.leftOut', { count: state.leftOut })}</p>}
        <LackingLetters lacking={state.lacking} />
      </div>
      <CloseButton size="sm" aria-label={t('desk:common.close')} onClick={onClose} />
    </div>
  );
}
