// What a file is a duplicate of lies in the trash: the step of a report's row that takes it out.

import type { TFunction } from 'i18next';
import type { ImportItem } from '../../contract/model.ts';
import { invoke } from '../desk.ts';
import type { ReportStep } from './report-steps.ts';

/** The step; none where nothing that the file is the same as or much like is in the trash (any more). */
export function restoreTrashed({ path, inTrash = [] }: ImportItem, t: TFunction): ReportStep[] {
  if (inTrash.length === 0) return [];
  return [
    {
      key: 'restore',
      label: t('import:report.restore', { count: inTrash.length }),
      description: t('import:report.restoreFile', { name: path.split(/[/\\]/).at(-1) }),
      leaves: false,
      run: () => void invoke('clipping.restore', { ids: inTrash }).catch(() => null),
    },
  ];
}
