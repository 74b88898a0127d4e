// The report of an import: a row for every file, filtered by outcome, with the reason in words and the way to its clipping.

import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItemStatus, ImportReport } from '../../contract/model.ts';
import { useDesk } from '../desk.ts';
import { openView } from '../place.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { formatInstant, useLanguage } from '../words.ts';
import classes from './ImportReport.module.css';
import { ReportRows } from './ReportRows.tsx';

const OUTCOMES = ['imported', 'duplicate', 'skipped', 'failed'] as const;

function countOf(report: ImportReport, outcome: ImportItemStatus): number {
  return outcome === 'duplicate' ? report.duplicates : report[outcome];
}

function Report({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const { t } = useTranslation('import');
  const [wanted, setWanted] = useState<string>('all');
  const present = OUTCOMES.filter((outcome) => countOf(report, outcome) > 0);
  const rows = wanted === 'all' ? report.items : report.items.filter(({ status }) => status === wanted);
  const show = (clippingId: number) => {
    onClose();
    openView({ kind: 'import', id: report.id }, clippingId);
  };
  return (
    <>
      {present.length > 1 ? (
        <SegmentedControl
          mb={10}
          aria-label={t('report.filter')}
          value={wanted}
          onChange={setWanted}
          data={[
            { value: 'all', label: t('report.all', { count: report.items.length }) },
            ...present.map((value) => ({ value, label: `${t(`outcome.${value}`)} ${countOf(report, value)}` })),
          ]}
        />
      ) : null}
      {report.items.length ? (
        <ReportRows items={rows} onShow={show} />
      ) : (
        <p className={classes.none}>{t('report.none')}</p>
      )}
    </>
  );
}

/** The report as a dialog, open while an import is named. */
export function ImportReportDialog({ importId, onClose }: { importId: number | null; onClose: () => void }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { data: report, error } = useDesk('import.get', { id: importId ?? 1 }, { enabled: importId !== null });
  const title = report ? t('report.title', { when: formatInstant(report.startedAt, language) }) : t('report.label');
  return (
    <Modal
      opened={importId !== null}
      onClose={onClose}
      title={title}
      size={820}
      closeButtonProps={{ 'aria-label': t('desk:common.close') }}
    >
      {error ? <FailureMessage failure={error} /> : null}
      {report ? <Report report={report} onClose={onClose} /> : null}
    </Modal>
  );
}
