// Asks before something that is not easily got back is done; Cancel is what Enter means.

import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface QuestionProps {
  opened: boolean;
  title: string;
  /** What it means. */
  children: ReactNode;
  /** On the button that does it. */
  act: string;
  /** It is lost by it. */
  isLoss?: boolean;
  /** The dialog is to be closed too. */
  onAct: () => void;
  onCancel: () => void;
}

/** A dialog of two buttons. */
export function Question({ opened, title, children, act, isLoss = true, onAct, onCancel }: QuestionProps) {
  const { t } = useTranslation('desk');
  return (
    <Modal opened={opened} onClose={onCancel} title={title} centered>
      <Text component="div">{children}</Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button {...(isLoss ? { color: 'red' } : {})} onClick={onAct}>
          {act}
        </Button>
      </Group>
    </Modal>
  );
}
