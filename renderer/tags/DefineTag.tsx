// Asks what a tag means; the codebook prints it.

import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../contract/tag.ts';
import { invoke } from '../desk.ts';

export function DefineTag({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const { t } = useTranslation('tags');
  const [definition, setDefinition] = useState(tag.definition);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void invoke('tag.update', { id: tag.id, definition }).then(onClose, () => null);
  };
  return (
    <Modal opened onClose={onClose} title={t('definition.title', { name: tag.name })} centered>
      <form onSubmit={submit}>
        <Textarea
          data-autofocus
          label={t('definition.label')}
          description={t('definition.help')}
          value={definition}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={20_000}
          onChange={(event) => setDefinition(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt={16}>
          <Button variant="default" onClick={onClose}>
            {t('desk:common.cancel')}
          </Button>
          <Button type="submit">{t('desk:common.save')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
