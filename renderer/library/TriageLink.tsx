// The way from the inbox into its triage; nothing while the inbox is empty.

import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { keyHint, runAction } from '../actions.ts';
import { useDesk } from '../desk.ts';

/** A button with its key. */
export function TriageLink() {
  const { t } = useTranslation('triage');
  const { data: library } = useDesk('library.get', {});
  if (!library?.inbox) return null;
  return (
    <Button
      variant="light"
      color="ink"
      size="compact-sm"
      fw={500}
      title={t('desk:action.triage')}
      rightSection={
        <Kbd size="xs" aria-hidden>
          {keyHint('triage')}
        </Kbd>
      }
      onClick={() => runAction('triage')}
    >
      {t('open')}
    </Button>
  );
}
