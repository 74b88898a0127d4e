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
import { openView, usePlace } from '../place.ts';
import { useClippingDrop } from '../tags/drag.ts';
import { opensMore } from '../ui/more-menu.ts';
import { formatNumber, useLanguage } from '../words.ts';
import { CollectionDialog } from './CollectionDialog.tsx';
import { CollectionMenu } from './CollectionMenu.tsx';
import classes from './collections.module.css';
import { useCollections } from './use-collections.ts';

const FEW = 8;

function CollectionLine({ collection, current }: { collection: Collection; current: boolean }) {
  const language = useLanguage();
  const { id, name, clippings } = collection;
  const drop = useClippingDrop(
    (clippingIds) => void invoke('collection.attach', { id, clippingIds }).catch(() => null),
  );
  return (
    <li className={classes.line} {...drop} {...opensMore}>
      <NavItem
        label={name}
        mark={<IconBoxMultiple size={14} stroke={1.6} />}
        count={clippings ? formatNumber(clippings, language) : undefined}
        href={`#/collection/${id}`}
        current={current}
        onOpen={() => openView({ kind: 'collection', id })}
      />
      <CollectionMenu collection={collection} className={classes.more} />
    </li>
  );
}

/** The group of collections. */
export function SidebarCollections() {
  const { t } = useTranslation('collections');
  const { screen } = usePlace();
  const collections = useCollections();
  const [all, setAll] = useState(false);
  const [dropped, setDropped] = useState<number[] | null>(null);
  const heading = useClippingDrop(setDropped);
  const current = screen.at === 'library' && screen.view.kind === 'collection' ? screen.view.id : null;
  return (
    <section className={sidebar.group} aria-labelledby="sidebar-collections">
      <div className={`${sidebar.groupHead} ${classes.head}`} {...heading}>
        <h2 className={sidebar.groupTitle} id="sidebar-collections">
          {t('title')}
        </h2>
        <Tooltip label={t('desk:action.new-collection')}>
          <ActionIcon
            size={22}
            aria-label={t('desk:action.new-collection')}
            onClick={() => runAction('new-collection')}
          >
            <IconPlus size={14} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ul className={classes.list}>
        {(all ? collections : collections.slice(0, FEW)).map((one) => (
          <CollectionLine key={one.id} collection={one} current={one.id === current} />
        ))}
      </ul>
      {collections.length > FEW ? (
        <button type="button" className={sidebar.more} onClick={() => setAll(!all)}>
          {all ? t('library:sidebar.fewerTags') : t('library:sidebar.moreTags', { count: collections.length - FEW })}
        </button>
      ) : null}
      {dropped ? <CollectionDialog collection={null} clippingIds={dropped} onClose={() => setDropped(null)} /> : null}
    </section>
  );
}
