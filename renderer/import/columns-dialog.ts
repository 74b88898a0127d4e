// Which table's columns are being looked at: one dialog for every place that leads to it.

import { useSyncExternalStore } from 'react';

let sourceId: number | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the dialog for a source; null closes it. */
export function openColumns(id: number | null): void {
  sourceId = id;
  for (const listener of listeners) listener();
}

/** The source whose columns are looked at, or null. */
export function useColumnsOf(): number | null {
  return useSyncExternalStore(subscribe, () => sourceId);
}

/** Whether a file is a table by its name. */
export function isTable(path: string): boolean {
  return /\.(?:csv|tsv|xlsx|xls|json|jsonl|ndjson)$/iu.test(path);
}
