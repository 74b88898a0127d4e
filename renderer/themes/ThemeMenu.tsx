// The themes that can be given to clippings or taken from them, in a menu of their own.

import { Button, Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClippingTheme } from '../../contract/theme.ts';
import { keyHint, useAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { Dot } from '../ui/Dot.tsx';
import { useLanguage } from '../words.ts';

export interface ThemeMenuProps {
  ids: number[];
  /** Those of the one clipping it is for; left out where several may differ. */
  themes?: ClippingTheme[];
  /** After the word on the button: its key, where keys are shown. */
  rightSection?: ReactNode;
}

/** A small button with its menu; `m` opens it. */
export function ThemeMenu({ ids, themes, rightSection }: ThemeMenuProps) {
  const { t } = useTranslation('library');
  const [opened, setOpened] = useState(false);
  useAction('theme', () => setOpened(true), ids.length > 0);
  return (
    <Menu position="top" opened={opened} onChange={setOpened} trapFocus returnFocus>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={500}
          rightSection={rightSection}
          title={`${t('desk:action.theme')}  ${keyHint('theme')}`}
        >
          {t('bulk.theme')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <ThemeItems ids={ids} themes={themes} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Items of a `Menu.Dropdown`: every theme to be accepted and, unless it is one clipping without it, to be rejected. */
function ThemeItems({ ids, themes }: { ids: number[]; themes: ClippingTheme[] | undefined }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { data: all = [] } = useDesk('theme.list', { language }, { keepPrevious: true });
  const decide = (themeId: number, decision: 'accepted' | 'rejected') =>
    void invoke('theme.decide', { clippingIds: ids, themeId, decision }).catch(() => null);
  const statusOf = (id: number) => themes?.find(({ themeId }) => themeId === id)?.status;
  return (['accepted', 'rejected'] as const).map((decision) => {
    const offered = decision === 'rejected' && themes ? all.filter(({ id }) => statusOf(id)) : all;
    if (offered.length === 0) return null;
    return (
      <Fragment key={decision}>
        <Menu.Label>{t(decision === 'accepted' ? 'bulk.accept' : 'bulk.reject')}</Menu.Label>
        {offered.map(({ id, name, hue }) => (
          <Menu.Item
            key={id}
            leftSection={<Dot hue={hue} hollow={statusOf(id) === 'suggested'} />}
            rightSection={
              statusOf(id) === decision ? <IconCheck size={14} aria-label={t('desk:rating.current')} /> : null
            }
            onClick={() => decide(id, decision)}
          >
            {name}
          </Menu.Item>
        ))}
      </Fragment>
    );
  });
}
