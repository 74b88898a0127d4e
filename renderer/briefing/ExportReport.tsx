// What became of an export: that it is being made, where it was saved, and which quotations in it were verified.

import { CloseButton, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PackFormat, Verification } from '../../contract/model.ts';
import { readerHref } from '../themes/ClippingLine.tsx';
import classes from './ExportReport.module.css';

export type ExportState =
  | { phase: 'rendering'; format: PackFormat }
  | { phase: 'saved'; format: PackFormat; path: string; verification: Verification };

interface ExportReportProps {
  state: ExportState;
  onClose: () => void;
}

export function ExportReport({ state, onClose }: ExportReportProps) {
  const { t } = useTranslation('briefing');
  if (state.phase === 'rendering') {
    return (
      <div className={classes.report} role="status">
        <Loader size={14} />
        <p className={classes.words}>{t('export.making', { format: t(`format.${state.format}.name`) })}</p>
      </div>
    );
  }
  const { verified, failed } = state.verification;
  const good = failed.length === 0;
  return (
    <div className={classes.report} role={good ? 'status' : 'alert'} data-bad={!good || undefined}>
      <span className={classes.icon} aria-hidden>
        {good ? <IconCheck size={16} /> : <IconAlertTriangle size={16} />}
      </span>
      <div className={classes.words}>
        <p>
          {t('export.saved')} <span className={classes.path}>{state.path}</span>
        </p>
        <p className={classes.verified}>
          {verified + failed.length === 0 ? t('verified.none') : t('verified.count', { count: verified })}
          {!good && ` ${t('verified.failed', { count: failed.length })}`}
        </p>
        {!good && (
          <ul className={classes.failed}>
            {failed.map(({ clippingId, quote, reason }) => (
              <li key={`${clippingId}:${quote}`}>
                <a href={readerHref({ kind: 'all' }, clippingId)}>“{quote}”</a>{' '}
                {t(`verified.reason.${reason}`, { defaultValue: reason })}
              </li>
            ))}
          </ul>
        )}
      </div>
      <CloseButton size="sm" aria-label={t('desk:common.close')} onClick={onClose} />
    </div>
  );
}
