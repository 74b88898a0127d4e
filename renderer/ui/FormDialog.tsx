// A dialog with a form in it, which starts afresh whenever it is opened.

import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FormDialogProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  /** The form. */
  children: ReactNode;
}

/** The frame. */
export function FormDialog({ opened, title, onClose, children }: FormDialogProps) {
  const { t } = useTranslation('desk');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      centered
    >
      {children}
    </Modal>
  );
}
