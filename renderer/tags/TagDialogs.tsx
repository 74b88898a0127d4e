// Questions about one tag: its new name, the tag it goes under, the tag it is merged into.

import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../contract/tag.ts';
import { invoke } from '../desk.ts';
import { currentPlace, openView } from '../place.ts';
import page from '../ui/Page.module.css';
import { TagPicker } from './TagPicker.tsx';
import { idsUnder, useTags } from './use-tags.ts';

interface DialogProps {
  tag: Tag;
  onClose: () => void;
}

/** Asks for a tag's new name. */
export function RenameTag({ tag, onClose }: DialogProps) {
  const { t } = useTranslation('tags');
  const [name, setName] = useState(tag.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void invoke('tag.update', { id: tag.id, name }).then(onClose, () => null);
  };
  return (
    <Modal opened onClose={onClose} title={t('rename.title')} centered>
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('rename.name')}
          description={t('rename.help')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt={16}>
          <Button variant="default" onClick={onClose}>
            {t('desk:common.cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('desk:common.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** Asks which tag this one goes under, or becomes part of. */
export function PlaceTag({ tag, how, onClose }: DialogProps & { how: 'move' | 'merge' }) {
  const { t } = useTranslation('tags');
  const { tags } = useTags();
  const moving = how === 'move';
  const move = (parentId: number | null) =>
    void invoke('tag.update', { id: tag.id, parentId }).then(onClose, () => null);
  const pick = (other: Tag) => (moving ? move(other.id) : void mergeTags(tag.id, other.id).then(onClose, () => null));
  return (
    <Modal opened onClose={onClose} title={t(moving ? 'move.title' : 'merge.title', { name: tag.name })} centered>
      <p className={page.help}>{t(moving ? 'move.help' : 'merge.help', { name: tag.name })}</p>
      <TagPicker
        label={t('name')}
        without={moving ? idsUnder(tags, tag.id) : new Set([tag.id])}
        onPick={pick}
        {...(moving && tag.parentId !== null ? { besides: { label: t('menu.top'), onPick: () => move(null) } } : {})}
      />
    </Modal>
  );
}

/** Merges a tag into another; who looks at the first looks at the other then. */
export async function mergeTags(id: number, into: number): Promise<void> {
  await invoke('tag.merge', { id, into });
  const { screen } = currentPlace();
  if (screen.at === 'library' && screen.view.kind === 'tag' && screen.view.id === id)
    openView({ kind: 'tag', id: into });
}
