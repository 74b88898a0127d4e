// The reason of a row of a report as it is now.

import type { ImportItem } from '../../contract/import.ts';

/** What was in the trash when a file came may have been restored since, and what was in the library put there. */
export function reasonOf({ reason, status, resembles = [], inTrash = [] }: ImportItem): string | null {
  if (status === 'duplicate' && (reason === 'in-trash' || reason === 'same-bytes'))
    return inTrash.length > 0 ? 'in-trash' : 'same-bytes';
  const all = resembles.length > 0 && resembles.every((id) => inTrash.includes(id));
  return all && (reason === 'same-text' || reason === 'near') ? `${reason}-in-trash` : reason;
}
