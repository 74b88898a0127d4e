// The way back from what is not there: to all clippings.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { openView } from '../place.ts';

export function AllClippingsButton() {
  const { t } = useTranslation('library');
  return (
    <Button variant="default" onClick={() => openView({ kind: 'all' })}>
      {t('empty.inbox.all')}
    </Button>
  );
}
