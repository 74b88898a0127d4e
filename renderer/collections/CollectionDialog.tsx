// Asks for a collection's name and what it is for: a new one, of chosen clippings or empty, or one there is.

import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../contract/collection.ts';
import { useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { currentChosen, openView } from '../place.ts';
import page from '../ui/Page.module.css';
import classes from './collections.module.css';

interface CollectionDialogProps {
  /** The one that is changed; null: a new one. */
  collection: Collection | null;
  /** What a new one holds from the beginning. */
  clippingIds?: number[];
  onClose: () => void;
}

export function CollectionDialog({ collection, clippingIds = [], onClose }: CollectionDialogProps) {
  const { t } = useTranslation('collections');
  const [name, setName] = useState(collection?.name ?? '');
  const [description, setDescription] = useState(collection?.description ?? '');
  const store = async () => {
    if (collection) return invoke('collection.update', { id: collection.id, name, description });
    const made = await invoke('collection.create', { name, description, clippingIds });
    openView({ kind: 'collection', id: made.id });
    return made;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void store().then(onClose, () => null);
  };
  return (
    <Modal opened onClose={onClose} title={t(collection ? 'dialog.edit' : 'desk:action.new-collection')} centered>
      <form onSubmit={submit} className={classes.form}>
        {clippingIds.length > 0 ? <p className={page.help}>{t('dialog.with', { count: clippingIds.length })}</p> : null}
        <TextInput
          data-autofocus
          label={t('dialog.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={t('dialog.description')}
          value={description}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={20_000}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('desk:common.cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t(collection ? 'desk:common.save' : 'dialog.make')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** Mounted once, in the desk's frame; answers `new-collection`, with what is chosen. */
export function NewCollection() {
  const [ids, setIds] = useState<number[] | null>(null);
  useAction('new-collection', () => setIds([...currentChosen()]));
  return ids ? <CollectionDialog collection={null} clippingIds={ids} onClose={() => setIds(null)} /> : null;
}
