// A small button that adds one clipping to a briefing.

import { ActionIcon } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddToBriefing } from './AddToBriefing.tsx';

export function AddToBriefingIcon({ clippingId }: { clippingId: number }) {
  const { t } = useTranslation('briefing');
  const [opened, setOpened] = useState(false);
  return (
    <AddToBriefing clippingIds={[clippingId]} opened={opened} onClose={() => setOpened(false)}>
      <ActionIcon aria-label={t('addTo.title')} title={t('addTo.title')} onClick={() => setOpened(!opened)}>
        <IconFilePlus size={16} stroke={1.7} />
      </ActionIcon>
    </AddToBriefing>
  );
}
