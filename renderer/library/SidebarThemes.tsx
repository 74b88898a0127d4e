// The themes in the sidebar: accepted clippings counted plainly, suggested ones in grey.

import { ActionIcon, Anchor, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../contract/theme.ts';
import { canRun, runAction } from '../actions.ts';
import { invoke, useDesk } from '../desk.ts';
import { openView, usePlace } from '../place.ts';
import { useClippingDrop } from '../tags/drag.ts';
import { ThemeLineMenu } from '../themes/ThemeLineMenu.tsx';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { NavItem } from './NavItem.tsx';
import { SidebarGroup, SidebarLine, sidebarMenu } from './SidebarGroup.tsx';

function ThemeLine({ theme, current }: { theme: Theme; current: boolean }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { id, name, hue, counts } = theme;
  const drop = useClippingDrop(
    (clippingIds) => void invoke('theme.decide', { clippingIds, themeId: id, decision: 'accepted' }).catch(() => null),
  );
  return (
    <SidebarLine {...drop}>
      <NavItem
        label={name}
        mark={<Dot hue={hue} />}
        count={counts.accepted ? formatNumber(counts.accepted, language) : undefined}
        aside={
          counts.suggested
            ? {
                text: `+${formatNumber(counts.suggested, language)}`,
                title: t('sidebar.suggested', { count: counts.suggested }),
              }
            : null
        }
        href={`#/theme/${id}`}
        current={current}
        onOpen={() => openView({ kind: 'theme', id })}
      />
      <ThemeLineMenu theme={theme} className={sidebarMenu} />
    </SidebarLine>
  );
}

/** The group of themes. Clippings dragged onto one are accepted for it. */
export function SidebarThemes() {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { screen } = usePlace();
  const { data: themes = [] } = useDesk('theme.list', { language }, { keepPrevious: true });
  const openId =
    screen.at === 'theme' ? screen.id : screen.at === 'library' && screen.view.kind === 'theme' ? screen.view.id : null;
  return (
    <SidebarGroup
      name="themes"
      title={
        <Anchor href="#/themes" inherit c="inherit" aria-current={screen.at === 'themes' ? 'page' : undefined}>
          {t('sidebar.themes')}
        </Anchor>
      }
      aside={
        canRun('new-theme') ? (
          <Tooltip label={t('desk:action.new-theme')}>
            <ActionIcon size={22} aria-label={t('desk:action.new-theme')} onClick={() => runAction('new-theme')}>
              <IconPlus size={14} />
            </ActionIcon>
          </Tooltip>
        ) : null
      }
    >
      {themes.map((theme) => (
        <ThemeLine key={theme.id} theme={theme} current={openId === theme.id} />
      ))}
    </SidebarGroup>
  );
}
