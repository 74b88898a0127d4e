// Deletes clippings of the trash for good, once the analyst has been asked.

import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invoke } from '../desk.ts';

export interface DeleteButtonProps {
  ids: number[];
  /** Called when they are gone. */
  onDeleted: () => void;
}

/** The button and its question. */
export function DeleteButton({ ids, onDeleted }: DeleteButtonProps) {
  const { t } = useTranslation('library');
  const [asking, setAsking] = useState(false);
  const remove = () => {
    setAsking(false);
    void invoke('clipping.delete', { ids }).then(onDeleted, () => null);
  };
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" onClick={() => setAsking(true)}>
        {t('delete.do')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('delete.title', { count: ids.length })}
        closeButtonProps={{ 'aria-label': t('desk:common.close') }}
      >
        <Text size="sm">{t('delete.body')}</Text>
        <Group mt="lg" justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {t('desk:common.cancel')}
          </Button>
          <Button color="red" onClick={remove}>
            {t('delete.do')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
