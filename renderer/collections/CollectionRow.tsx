// The collections a clipping is in, each a way to it.

import { Anchor } from '@mantine/core';
import { IconBoxMultiple } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './collections.module.css';
import { useCollections, useHeld } from './use-collections.ts';

/** Nothing while it is in none. */
export function CollectionRow({ clippingId }: { clippingId: number }) {
  const { t } = useTranslation('collections');
  const held = useHeld([clippingId]);
  const collections = useCollections().filter(({ id }) => held(id) > 0);
  if (collections.length === 0) return null;
  return (
    <ul className={classes.row} aria-label={t('title')}>
      {collections.map(({ id, name }) => (
        <li key={id}>
          <Anchor href={`#/collection/${id}`} className={classes.in}>
            <IconBoxMultiple size={13} stroke={1.6} aria-hidden />
            {name}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
