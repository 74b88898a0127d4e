// What can be done with a collection: name and describe it, make a briefing of it, delete it.

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../contract/collection.ts';
import { invoke } from '../desk.ts';
import { currentPlace, open, openView } from '../place.ts';
import { useWayBack } from '../ui/use-way-back.ts';
import { useLanguage } from '../words.ts';
import { CollectionDialog } from './CollectionDialog.tsx';

/** The three dots at the end of a collection's line. */
export function CollectionMenu({ collection, className }: { collection: Collection; className?: string | undefined }) {
  const { t } = useTranslation('collections');
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const { button, goBack } = useWayBack();
  const { id, name } = collection;
  const brief = () =>
    void invoke('briefing.create', { title: name, language, collectionIds: [id] }).then(
      (made) => open({ at: 'briefing', id: made.id }),
      () => null,
    );
  const remove = () =>
    void invoke('collection.delete', { id }).then(
      () => {
        const { screen } = currentPlace();
        const isShown = screen.at === 'library' && screen.view.kind === 'collection' && screen.view.id === id;
        if (isShown) openView({ kind: 'all' });
      },
      () => null,
    );
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon ref={button} size={24} className={className} aria-label={t('menu.more', { name })}>
            <IconDots size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setEditing(true)}>{t('menu.edit')}</Menu.Item>
          <Menu.Item onClick={brief}>{t('menu.brief')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" onClick={remove}>
            {t('menu.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing ? (
        <CollectionDialog
          collection={collection}
          onClose={() => {
            setEditing(false);
            goBack();
          }}
        />
      ) : null}
    </>
  );
}
