// What can be done with a section of the outline: rename, move, delete.

import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../contract/briefing.ts';
import { keyHint } from '../actions.ts';
import type { Step } from './moves.ts';
import classes from './Outline.module.css';

// A closing menu gives the focus back to its button first.
const FOCUS_BACK_MS = 150;

interface SectionMenuProps {
  section: Section;
  first: boolean;
  last: boolean;
  onRename: () => void;
  onStep: (step: Step) => void;
  onCopy: () => void;
  onDelete: () => void;
}

export function SectionMenu({ section, first, last, onRename, onStep, onCopy, onDelete }: SectionMenuProps) {
  const { t } = useTranslation('briefing');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} className={classes.more} aria-label={t('outline.more', { title: section.title })}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setTimeout(onRename, FOCUS_BACK_MS)} rightSection="F2">
          {t('outline.rename')}
        </Menu.Item>
        <Menu.Item
          disabled={first}
          leftSection={<IconArrowUp size={14} />}
          rightSection={keyHint('move-up')}
          onClick={() => onStep('up')}
        >
          {t('move.up')}
        </Menu.Item>
        <Menu.Item
          disabled={last}
          leftSection={<IconArrowDown size={14} />}
          rightSection={keyHint('move-down')}
          onClick={() => onStep('down')}
        >
          {t('move.down')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconCopy size={14} />} onClick={onCopy}>
          {t('copy.do')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={14} />} onClick={onDelete}>
          {t('outline.delete', { count: section.entries.length })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
