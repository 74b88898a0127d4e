// The report of an import, read again while its import works.

import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DeskError } from '../../contract/failure.ts';
import type { ImportReport } from '../../contract/import.ts';
import { useDesk, useImports } from '../desk.ts';

// In milliseconds: 10,000 rows are not read at every beat.
const LOOK_AGAIN = 1_500;

/** Null asks for none. */
export function useReport(importId: number | null): UseQueryResult<ImportReport, DeskError> {
  const report = useDesk('import.get', { id: importId ?? 1 }, { enabled: importId !== null });
  const working = useImports().some(({ id, state }) => id === importId && state === 'running');
  const { refetch } = report;
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [working, refetch]);
  return report;
}
