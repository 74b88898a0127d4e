// What can be done with an entry besides typing: open it, move it, take it out of the briefing.

import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconExternalLink, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Briefing, Entry } from '../../contract/model.ts';
import { keyHint } from '../actions.ts';
import { openView } from '../place.ts';
import { type Step, stepEntry } from './moves.ts';

interface EntryMenuProps {
  entry: Entry;
  briefing: Briefing;
  sectionId: number;
  onStep: (step: Step) => void;
  /** To the end of another section. */
  onMove: (sectionId: number) => void;
  onRemove: () => void;
}

export function EntryMenu({ entry, briefing, sectionId, onStep, onMove, onRemove }: EntryMenuProps) {
  const { t } = useTranslation('briefing');
  const others = briefing.sections.filter(({ id }) => id !== sectionId);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('entry.more', { headline: entry.clipping.headline })}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconExternalLink size={14} />}
          onClick={() => openView({ kind: 'all' }, entry.clipping.id)}
        >
          {t('entry.open')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          disabled={!stepEntry(briefing, entry.id, 'up')}
          leftSection={<IconArrowUp size={14} />}
          rightSection={keyHint('move-up')}
          onClick={() => onStep('up')}
        >
          {t('move.up')}
        </Menu.Item>
        <Menu.Item
          disabled={!stepEntry(briefing, entry.id, 'down')}
          leftSection={<IconArrowDown size={14} />}
          rightSection={keyHint('move-down')}
          onClick={() => onStep('down')}
        >
          {t('move.down')}
        </Menu.Item>
        {others.length > 0 && <Menu.Label>{t('move.to')}</Menu.Label>}
        {others.map((section) => (
          <Menu.Item key={section.id} onClick={() => onMove(section.id)}>
            {section.title}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconX size={14} />} onClick={onRemove}>
          {t('entry.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
