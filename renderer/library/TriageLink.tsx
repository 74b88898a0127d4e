// The way from the inbox into its triage; nothing while the inbox is empty.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { runAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { KeyCap } from '../ui/KeyCap.tsx';

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
      rightSection={<KeyCap of="triage" />}
      onClick={() => runAction('triage')}
    >
      {t('open')}
    </Button>
  );
}
