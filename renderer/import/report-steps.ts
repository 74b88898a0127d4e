// What a row of a report leads to: one place for every step that can be taken about a file.

import type { TFunction } from 'i18next';
import type { ImportItem, ImportReport } from '../../contract/import.ts';
import { invoke, isRunning } from '../desk.ts';
import { openView } from '../place.ts';
import { isTable, openColumns } from './columns-dialog.ts';
import { pathParts } from './short-paths.ts';

/** A step offered at the end of a row. */
export interface ReportStep {
  key: string;
  label: string;
  /** With the file's name, for those who do not see the row. */
  description: string;
  /** Goes elsewhere: a report that lies over the screen closes first. */
  leaves: boolean;
  run: () => void;
}

/** The steps of a row, the likeliest first. */
export function reportSteps(item: ImportItem, report: ImportReport, t: TFunction): ReportStep[] {
  const { name } = pathParts(item.path);
  const [first] = item.clippings;
  const [resembled] = item.resembles ?? [];
  const steps: ReportStep[] = [];
  const { inTrash = [] } = item;
  if (inTrash.length > 0) {
    steps.push({
      key: 'restore',
      label: t('import:report.restore', { count: inTrash.length }),
      description: t('import:report.restoreFile', { name }),
      leaves: false,
      run: () => void invoke('clipping.restore', { ids: inTrash }).catch(() => null),
    });
  }
  if (first && inTrash.includes(first)) {
    steps.push({
      key: 'trash',
      label: t('import:report.trash'),
      description: t('import:report.trashFile', { name }),
      leaves: true,
      run: () => openView({ kind: 'trash' }, first),
    });
  } else if (first) {
    steps.push({
      key: 'show',
      label: t('import:report.show'),
      description: t('import:report.showFile', { name }),
      leaves: true,
      run: () => openView(item.status === 'imported' ? { kind: 'import', id: report.id } : { kind: 'all' }, first),
    });
  }
  if (resembled) {
    steps.push({
      key: 'resembles',
      label: t('import:report.resembles'),
      description: t('import:report.resemblesFile', { name }),
      leaves: true,
      run: () => openView({ kind: 'all' }, resembled),
    });
  }
  if (item.sourceId && item.status !== 'duplicate' && isTable(item.path)) {
    steps.push({
      key: 'columns',
      label: t('source:columns.action'),
      description: t('source:columns.actionFile', { name }),
      leaves: false,
      run: () => openColumns(item.sourceId ?? null),
    });
  }
  if (item.canRetry && !isRunning(report)) {
    steps.push({
      key: 'retry',
      label: t('import:do.retry'),
      description: t('import:do.retryFile', { name }),
      leaves: false,
      run: () => void invoke('import.retry', { id: report.id, itemIds: [item.id] }).catch(() => null),
    });
  }
  return steps;
}
