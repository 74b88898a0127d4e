// What a file is a duplicate of lies in the trash: what a report's row says of that, and the step that takes it out.

import type { TFunction } from 'i18next';
import type { ImportItem } from '../../contract/import.ts';
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

/** The reason of a row as it is now: what was in the trash may have been restored since, and what was in the library put there. */
export function reasonOf({ reason, status, resembles = [], inTrash = [] }: ImportItem): string | null {
  if (status === 'duplicate' && (reason === 'in-trash' || reason === 'same-bytes'))
    return inTrash.length > 0 ? 'in-trash' : 'same-bytes';
  const all = resembles.length > 0 && resembles.every((id) => inTrash.includes(id));
  return all && (reason === 'same-text' || reason === 'near') ? `${reason}-in-trash` : reason;
}
