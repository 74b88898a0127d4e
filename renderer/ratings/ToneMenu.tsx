// The tone of a whole clipping, or of a theme in it, shown as a sign and chosen from a menu.

import { Button, Menu, Tooltip } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../contract/rating.ts';
import { keyHint, useAction } from '../actions.ts';
import { ToneItems } from './ToneItems.tsx';
import { ToneSign } from './ToneSign.tsx';

export interface ToneMenuProps {
  tone: Tone | null | undefined;
  /** What the tone is of, for tooltip and screen reader. */
  label: string;
  /** Shown while no tone is judged; the sign alone when left out. */
  children?: string;
  /** While true, the key of the command `tone` opens it. */
  answersKey?: boolean;
  position?: 'top' | 'bottom-start';
  /** After the word: its key, where keys are shown. */
  rightSection?: ReactNode;
  onChoose: (tone: Tone | null) => void;
}

/** A small button with its menu. */
export function ToneMenu({
  tone,
  label,
  children,
  answersKey = false,
  position = 'bottom-start',
  rightSection,
  onChoose,
}: ToneMenuProps) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState(false);
  useAction('tone', () => setOpened(true), answersKey);
  const said = tone ? `${label}: ${t(`tone.${tone}`)}` : label;
  return (
    <Menu position={position} opened={opened} onChange={setOpened} trapFocus returnFocus>
      <Menu.Target>
        <Tooltip label={answersKey ? `${said}  ${keyHint('tone')}` : said}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={500}
            px={children || tone ? 6 : 4}
            aria-label={said}
            rightSection={rightSection}
          >
            {tone ? <ToneSign tone={tone} /> : null}
            {children ? tone ? t(`tone.${tone}`) : children : tone ? null : <span aria-hidden>·</span>}
          </Button>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <ToneItems tone={tone} onChoose={onChoose} />
      </Menu.Dropdown>
    </Menu>
  );
}
