// What can be done with an entry besides typing: open it, move it, take it out of the briefing.

import { ActionIcon, Menu, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconExternalLink,
  IconSeparatorHorizontal,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../contract/briefing.ts';
import { keyHint } from '../actions.ts';
import { openView } from '../place.ts';
import { copyLetter } from './copy-letter.ts';
import type { EntryHands } from './entry-hands.ts';
import { stepEntry } from './moves.ts';
import type { BriefingWork } from './use-briefing.ts';

interface EntryMenuProps {
  entry: Entry;
  sectionId: number;
  work: BriefingWork;
  hands: EntryHands;
}

export function EntryMenu(props: EntryMenuProps) {
  const { t } = useTranslation('briefing');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('entry.more', { headline: props.entry.clipping.headline })}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown maw={340}>
        <Items {...props} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Items({ entry, sectionId, work, hands }: EntryMenuProps) {
  const { t } = useTranslation('briefing');
  const briefing = work.now();
  const others = briefing?.sections.filter(({ id }) => id !== sectionId) ?? [];
  return (
    <>
      <Menu.Item
        leftSection={<IconExternalLink size={14} />}
        onClick={() => openView({ kind: 'all' }, entry.clipping.id)}
      >
        {t('entry.open')}
      </Menu.Item>
      {briefing && (
        <Menu.Item
          leftSection={<IconCopy size={14} />}
          onClick={() => void copyLetter({ id: briefing.id, entryId: entry.id })}
        >
          {t('copy.do')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item
        disabled={!briefing || !stepEntry(briefing, entry.id, 'up')}
        leftSection={<IconArrowUp size={14} />}
        rightSection={keyHint('move-up')}
        onClick={() => hands.step(entry.id, 'up')}
      >
        {t('move.up')}
      </Menu.Item>
      <Menu.Item
        disabled={!briefing || !stepEntry(briefing, entry.id, 'down')}
        leftSection={<IconArrowDown size={14} />}
        rightSection={keyHint('move-down')}
        onClick={() => hands.step(entry.id, 'down')}
      >
        {t('move.down')}
      </Menu.Item>
      <Menu.Item
        disabled={briefing?.sections.find(({ id }) => id === sectionId)?.entries[0]?.id === entry.id}
        leftSection={<IconSeparatorHorizontal size={14} />}
        onClick={() => hands.split(entry.id)}
      >
        {t('entry.split')}
      </Menu.Item>
      {others.length > 0 && <Menu.Label>{t('move.to')}</Menu.Label>}
      {others.map((section) => (
        <Menu.Item key={section.id} onClick={() => hands.drop(entry.id, { sectionId: section.id, before: null })}>
          <Text inherit lineClamp={2}>
            {section.title}
          </Text>
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconX size={14} />} onClick={() => hands.remove(entry.id)}>
        {t('entry.remove')}
      </Menu.Item>
    </>
  );
}
