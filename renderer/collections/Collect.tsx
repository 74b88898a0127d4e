// The button that puts clippings into collections: in the bulk bar, and above the clipping being read. Answers `collect`.

import { ActionIcon, Popover } from '@mantine/core';
import { IconLibraryPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyHint, useAction } from '../actions.ts';
import page from '../ui/Page.module.css';
import { CollectionPicker } from './CollectionPicker.tsx';

interface CollectProps {
  clippingIds: number[];
  position: 'top' | 'bottom-end';
  /** Whether the key is for these clippings. */
  answersKey: boolean;
}

export function Collect({ clippingIds, position, answersKey }: CollectProps) {
  const { t } = useTranslation('collections');
  const [opened, setOpened] = useState(false);
  useAction('collect', () => setOpened(true), answersKey);
  return (
    <Popover opened={opened} onChange={setOpened} position={position} width={320} trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          aria-label={t('desk:action.collect')}
          title={`${t('desk:action.collect')}  ${keyHint('collect')}`}
          onClick={() => setOpened(!opened)}
        >
          <IconLibraryPlus size={16} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('title')}>
        <p className={page.help}>{t('picker.help', { count: clippingIds.length })}</p>
        <CollectionPicker clippingIds={clippingIds} />
      </Popover.Dropdown>
    </Popover>
  );
}
