// The issues a clipping went out in, each a way to it.

import { Anchor } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import collections from '../collections/collections.module.css';
import { hashOf } from '../place-hash.ts';

/** Nothing while it is in none. An issue whose briefing is gone is named only. */
export function UsedIn({ clipping }: { clipping: Clipping }) {
  const { t } = useTranslation('library');
  const { usedIn } = clipping;
  if (!usedIn?.length) return null;
  return (
    <ul className={collections.row} aria-label={t('facet.used')}>
      {usedIn.map(({ issueId, briefingId, number, title }) => {
        const words = t('list.usedIn', { number, title });
        return (
          <li key={issueId} className={collections.in}>
            <IconArchive size={13} stroke={1.6} aria-hidden />
            {briefingId === null ? (
              words
            ) : (
              <Anchor
                href={hashOf({ screen: { at: 'briefing', id: briefingId, issue: issueId } })}
                className={collections.in}
              >
                {words}
              </Anchor>
            )}
          </li>
        );
      })}
    </ul>
  );
}
