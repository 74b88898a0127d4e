// Puts a quotation with its source on the clipboard, as plain text and as HTML.

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { KnownLanguage } from '../../contract/values.ts';
import { type Quoted, quotationOf } from './quotation.ts';

/** Copies, and says so; where the clipboard cannot be written, says that. */
export async function copyQuotation(quoted: Quoted, language: KnownLanguage): Promise<void> {
  const { plain, html } = quotationOf(quoted, language);
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  const done = await navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
  notifications.show({
    id: 'copied',
    ...(done ? {} : { color: 'red', role: 'alert' }),
    message: i18next.t(done ? 'annotations:copy.done' : 'annotations:copy.failed'),
  });
}
