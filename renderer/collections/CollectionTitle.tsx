// The heading of a collection's list: its name, what it is for, and its menu.

import { useTranslation } from 'react-i18next';
import title from '../library/ViewTitle.module.css';
import { CollectionMenu } from './CollectionMenu.tsx';
import classes from './collections.module.css';
import { useCollections } from './use-collections.ts';

export function CollectionTitle({ id }: { id: number }) {
  const { t } = useTranslation('collections');
  const collection = useCollections().find((one) => one.id === id);
  return (
    <>
      <div className={title.line}>
        <h1 className={title.title} title={collection?.name}>
          {collection?.name ?? t('one')}
        </h1>
        {collection ? <CollectionMenu collection={collection} /> : null}
      </div>
      {collection?.description ? <p className={classes.description}>{collection.description}</p> : null}
    </>
  );
}
