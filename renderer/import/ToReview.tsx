// What of an import has not been reviewed yet, as the way to it: what waits in the inbox, narrowed to the import.

import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { openView } from '../place.ts';

/** How many clippings of an import wait in the inbox; undefined until it is known. */
export function useUnreviewed(importId: number): number | undefined {
  const view = { kind: 'import' as const, id: importId, unreviewed: true };
  return useDesk('clipping.list', { view, limit: 1 }).data?.total;
}

/** A button in a line of words; nothing when all is reviewed. */
export function ToReview({ importId, className }: { importId: number; className?: string }) {
  const { t } = useTranslation('import');
  const count = useUnreviewed(importId);
  if (!count) return null;
  return (
    <button
      type="button"
      className={className}
      onClick={() => openView({ kind: 'import', id: importId, unreviewed: true })}
    >
      {t('status.unreviewed', { count })}
    </button>
  );
}
