// The imports of the library as they stand at this moment: what is stored, with what the running ones said last.

import { useInfiniteQuery } from '@tanstack/react-query';
import type { DeskError } from '../../contract/failure.ts';
import type { ImportProgress } from '../../contract/import.ts';
import { ask, isRunning, useImports } from '../desk.ts';

const PAGE = 100;

/** The list of imports. */
export interface ImportRows {
  /** Running ones first, then newest first; undefined until they are known. */
  rows: ImportProgress[] | undefined;
  /** Reads older ones; null when there are none. */
  more: (() => void) | null;
  error: DeskError | null;
  retry: () => void;
}

/** Asked again whenever an import changes. */
export function useImportRows(): ImportRows {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery<
    ImportProgress[],
    DeskError,
    { pages: ImportProgress[][] },
    readonly unknown[],
    number | null
  >({
    queryKey: ['import.list', {}, 'pages'],
    queryFn: ({ pageParam }) => ask('import.list', { before: pageParam, limit: PAGE }),
    initialPageParam: null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.id),
  });
  const live = new Map(useImports().map((progress) => [progress.id, progress]));
  const stored = data?.pages.flat().map((one) => live.get(one.id) ?? one);
  const known = new Set(stored?.map(({ id }) => id));
  const begun = [...live.values()].filter(({ id }) => !known.has(id));
  const rows = stored && [...stored, ...begun].sort((one, other) => other.id - one.id);
  return {
    rows: rows && [...rows.filter(isRunning), ...rows.filter((row) => !isRunning(row))],
    more: hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : null,
    error: data ? null : error,
    retry: () => void refetch(),
  };
}
