// The collections in the sidebar. Clippings dragged onto one go in, dragged onto the heading they make a new one.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBoxMultiple, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../contract/collection.ts';
import { runAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { NavItem } from '../library/NavItem.tsx';
import sidebar from '../library/Sidebar.module.css';
import { SidebarGroup, SidebarLine, sidebarMenu, useFew } from '../library/SidebarGroup.tsx';
import { openView, usePlace } from '../place.ts';
import { useClippingDrop } from '../tags/drag.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { CollectionDialog } from './CollectionDialog.tsx';
import { CollectionMenu } from './CollectionMenu.tsx';
import { useCollections } from './use-collections.ts';

function CollectionLine({ collection, current }: { collection: Collection; current: boolean }) {
  const language = useLanguage();
  const { id, name, clippings } = collection;
  const drop = useClippingDrop(
    (clippingIds) => void invoke('collection.attach', { id, clippingIds }).catch(() => null),
  );
  return (
    <li>
      <SidebarLine {...drop}>
        <NavItem
          label={name}
          mark={<IconBoxMultiple size={14} stroke={1.6} />}
          count={clippings ? formatNumber(clippings, language) : undefined}
          href={`#/collection/${id}`}
          current={current}
          onOpen={() => openView({ kind: 'collection', id })}
        />
        <CollectionMenu collection={collection} className={sidebarMenu} />
      </SidebarLine>
    </li>
  );
}

/** The group of collections. */
export function SidebarCollections() {
  const { t } = useTranslation('collections');
  const { screen } = usePlace();
  const collections = useCollections();
  const { shown, rest } = useFew(collections);
  const [dropped, setDropped] = useState<number[] | null>(null);
  const heading = useClippingDrop(setDropped);
  const current = screen.at === 'library' && screen.view.kind === 'collection' ? screen.view.id : null;
  return (
    <SidebarGroup
      name="collections"
      drop={heading}
      title={t('title')}
      aside={
        <Tooltip label={t('desk:action.new-collection')}>
          <ActionIcon
            size={22}
            aria-label={t('desk:action.new-collection')}
            onClick={() => runAction('new-collection')}
          >
            <IconPlus size={14} />
          </ActionIcon>
        </Tooltip>
      }
    >
      <ul className={sidebar.list}>
        {shown.map((one) => (
          <CollectionLine key={one.id} collection={one} current={one.id === current} />
        ))}
      </ul>
      {rest}
      {dropped ? <CollectionDialog collection={null} clippingIds={dropped} onClose={() => setDropped(null)} /> : null}
    </SidebarGroup>
  );
}
