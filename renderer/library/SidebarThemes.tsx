// The themes in the sidebar: accepted clippings counted plainly, suggested ones in grey.

import { ActionIcon, Anchor, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { canRun, runAction } from '../actions.ts';
import { useDesk } from '../desk.ts';
import { openView, usePlace } from '../place.ts';
import { Dot } from '../ui/Dot.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { NavItem } from './NavItem.tsx';
import classes from './Sidebar.module.css';

/** The group of themes. */
export function SidebarThemes() {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { screen } = usePlace();
  const { data: themes = [] } = useDesk('theme.list', { language }, { keepPrevious: true });
  const openId =
    screen.at === 'theme' ? screen.id : screen.at === 'library' && screen.view.kind === 'theme' ? screen.view.id : null;
  return (
    <section className={classes.group} aria-labelledby="sidebar-themes">
      <div className={classes.groupHead}>
        <h2 className={classes.groupTitle} id="sidebar-themes">
          <Anchor href="#/themes" inherit c="inherit" aria-current={screen.at === 'themes' ? 'page' : undefined}>
            {t('sidebar.themes')}
          </Anchor>
        </h2>
        {canRun('new-theme') ? (
          <Tooltip label={t('desk:action.new-theme')}>
            <ActionIcon size={22} aria-label={t('desk:action.new-theme')} onClick={() => runAction('new-theme')}>
              <IconPlus size={14} />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
      {themes.map((theme) => (
        <NavItem
          key={theme.id}
          label={theme.name}
          mark={<Dot hue={theme.hue} />}
          count={theme.counts.accepted ? formatNumber(theme.counts.accepted, language) : undefined}
          aside={
            theme.counts.suggested
              ? {
                  text: `+${formatNumber(theme.counts.suggested, language)}`,
                  title: t('sidebar.suggested', { count: theme.counts.suggested }),
                }
              : null
          }
          href={`#/theme/${theme.id}`}
          current={openId === theme.id}
          onOpen={() => openView({ kind: 'theme', id: theme.id })}
        />
      ))}
    </section>
  );
}
