// The report of an import over whatever is on screen, so that looking into it leaves nothing.

import { Anchor, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { open } from '../place.ts';
import { FailureMessage } from '../ui/Message.tsx';
import { formatInstant, useLanguage } from '../words.ts';
import { ImportReportView } from './ImportReportView.tsx';
import { useReport } from './use-report.ts';

/** The report as a dialog, open while an import is named. */
export function ImportReportDialog({ importId, onClose }: { importId: number | null; onClose: () => void }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const { data: report, error } = useReport(importId);
  const title = report ? t('report.title', { when: formatInstant(report.startedAt, language) }) : t('report.label');
  return (
    <Modal opened={importId !== null} onClose={onClose} title={title} size={860}>
      {error ? <FailureMessage failure={error} /> : null}
      {report ? (
        <>
          <ImportReportView report={report} onLeave={onClose} />
          <Anchor
            component="button"
            type="button"
            size="sm"
            mt={10}
            onClick={() => {
              onClose();
              open({ at: 'imports', id: report.id });
            }}
          >
            {t('report.inImports')}
          </Anchor>
        </>
      ) : null}
    </Modal>
  );
}
