// The heading of a collection's list: its name, what it is for, and its menu. Answers `uncollect`.

import { useTranslation } from 'react-i18next';
import { runAction, useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import title from '../library/ViewTitle.module.css';
import { choose, useChosen, usePlace } from '../place.ts';
import { CollectionMenu } from './CollectionMenu.tsx';
import classes from './collections.module.css';
import { useCollections } from './use-collections.ts';

export function CollectionTitle({ id }: { id: number }) {
  const { t } = useTranslation('collections');
  const collection = useCollections().find((one) => one.id === id);
  const chosen = useChosen();
  const { selected } = usePlace();
  const clippingIds = chosen.size > 0 ? [...chosen] : selected ? [selected] : [];
  const takeOut = () => {
    if (chosen.size > 0) choose([]);
    else runAction('next');
    void invoke('collection.detach', { id, clippingIds }).catch(() => null);
  };
  useAction('uncollect', takeOut, clippingIds.length > 0);
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
