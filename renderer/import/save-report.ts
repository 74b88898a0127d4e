// Saves the report of an import as a table, by the host's own way of saving.

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { invoke, showFailure } from '../desk.ts';

/** Asks where, where the host can, and says where it went; a failure has been shown when this resolves. */
export async function saveReport(id: number): Promise<void> {
  const file = await invoke('import.export', { id }).catch(() => null);
  if (!file) return;
  const bytes = new TextEncoder().encode(file.text);
  const saved = await window.desk.saveFile({ fileName: file.fileName, mediaType: 'text/csv', bytes });
  if (!saved.ok) showFailure(saved.failure);
  else if (saved.value) notifications.show({ message: i18next.t('import:report.saved', { path: saved.value }) });
}
