// Puts a briefing, a section or an entry on the clipboard, as rich text and as plain, its quotations verified.

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { CallInput } from '../../contract/calls.ts';
import type { Letter } from '../../contract/model.ts';
import { invoke } from '../desk.ts';

/** Copies, and says so, with what could not be verified; where the clipboard cannot be written, says that. */
export async function copyLetter(what: CallInput<'briefing.letter'>): Promise<void> {
  const asked = invoke('briefing.letter', what);
  // The clipboard is asked while the press that wanted it still counts; the words follow.
  const part = (mediaType: string, words: (letter: Letter) => string) =>
    asked.then((letter) => new Blob([words(letter)], { type: mediaType }));
  const item = new ClipboardItem({
    'text/html': part('text/html', ({ html }) => html),
    'text/plain': part('text/plain', ({ text }) => text),
  });
  const written = await navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
  // What the desk refused has been shown.
  const letter = await asked.catch(() => null);
  if (!letter) return;
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
