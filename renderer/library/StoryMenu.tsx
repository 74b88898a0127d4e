// What is decided about the stories of several clippings at once, and how the rest of their stories is chosen with them.

import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryDecision } from '../../contract/story.ts';
import { keyHint, useAction } from '../actions.ts';
import { invoke } from '../desk.ts';
import { choose } from '../place.ts';

/** With more clippings, parting each from each is no decision a person took. */
const MOST_PARTED = 50;

/** The menu of the bulk bar; `ids` are the clippings chosen. */
export function StoryMenu({ ids }: { ids: number[] }) {
  const { t } = useTranslation('library');
  const [opened, setOpened] = useState(false);
  useAction('story', () => setOpened(true));
  const decide = (decision: StoryDecision) => {
    const [first = 0, ...rest] = ids;
    const decisions =
      decision === 'accepted'
        ? [{ clippingId: first, otherIds: rest }]
        : ids.slice(0, -1).map((clippingId, at) => ({ clippingId, otherIds: ids.slice(at + 1) }));
    void invoke('story.decide', { decisions, decision }).catch(() => null);
  };
  return (
    <Menu position="top-end" opened={opened} onChange={setOpened} trapFocus returnFocus>
      <Tooltip label={`${t('bulk.story')}  ${keyHint('story')}`} position="bottom">
        <Menu.Target>
          <ActionIcon aria-label={t('bulk.story')}>
            <IconVersions size={16} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Item disabled={ids.length < 2} onClick={() => decide('accepted')}>
          {t('bulk.oneStory')}
        </Menu.Item>
        <Menu.Item disabled={ids.length < 2 || ids.length > MOST_PARTED} onClick={() => decide('rejected')}>
          {t('bulk.otherStories')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          onClick={() =>
            void invoke('story.clippings', { clippingIds: ids }).then(
              (all) => choose(all),
              () => null,
            )
          }
        >
          {t('bulk.wholeStories')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
