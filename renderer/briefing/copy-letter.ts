// Puts a briefing, a section or an entry on the clipboard, as rich text and as plain, its quotations verified.

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { CallInput } from '../../contract/calls.ts';
import type { Letter } from '../../contract/pack.ts';
import { invoke } from '../desk.ts';

/** Copies, and says so, with what could not be verified; where the clipboard cannot be written, says that. */
export async function copyLetter(what: CallInput<'briefing.letter'>): Promise<void> {
  // What the desk refuses has been shown.
  const letter = await invoke('briefing.letter', what).catch(() => null);
  if (!letter) return;
  const written = writeNow(letter) || (await writeAsked(letter));
  const failed = letter.verification.failed.length;
  const good = written && failed === 0;
  notifications.show({
    id: 'copied',
    ...(good ? {} : { color: 'red', role: 'alert', autoClose: 10_000 }),
    message: written
      ? [i18next.t('briefing:copy.done'), failed > 0 ? i18next.t('briefing:copy.failed', { count: failed }) : null]
          .filter((words) => words !== null)
          .join(' ')
      : i18next.t('briefing:copy.refused'),
  });
}

/** Writes in the course of a copy, as Ctrl+C does: the words go out as they are. False once the press that wanted it no longer counts. */
function writeNow({ html, text }: Letter): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}

/** Writes whenever the clipboard may be written; the browser goes through the markup first. */
function writeAsked({ html, text }: Letter): Promise<boolean> {
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}
