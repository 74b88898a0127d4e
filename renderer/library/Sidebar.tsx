// Where everything in the library is reached from: its views, themes, tags and briefings, each with its count.

import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconChartBar,
  IconClock,
  IconFileText,
  IconHighlight,
  IconHistory,
  IconInbox,
  IconNews,
  IconPackageImport,
  IconPlus,
  IconStack2,
  IconTrash,
  IconVersions,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { keyHint, runAction } from '../actions.ts';
import { SidebarCollections } from '../collections/SidebarCollections.tsx';
import { useDesk } from '../desk.ts';
import { open, openView, usePlace } from '../place.ts';
import type { Screen } from '../place-hash.ts';
import { SettingsMenu } from '../SettingsMenu.tsx';
import { SidebarSearches } from '../search/SidebarSearches.tsx';
import { formatNumber, useLanguage } from '../words.ts';
import { NavItem } from './NavItem.tsx';
import classes from './Sidebar.module.css';
import { SidebarTags } from './SidebarTags.tsx';
import { SidebarThemes } from './SidebarThemes.tsx';

const icon = { size: 16, stroke: 1.6 };

/** Whether a library view is the one on screen. */
function isAtView(screen: Screen, view: View): boolean {
  return (
    screen.at === 'library' &&
    screen.view.kind === view.kind &&
    ('id' in screen.view ? screen.view.id : 0) === ('id' in view ? view.id : 0)
  );
}

/** The sidebar. */
export function Sidebar() {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { screen } = usePlace();
  const { data: library } = useDesk('library.get', {});
  const { data: briefings } = useDesk('briefing.list', {});
  const { data: suggestions } = useDesk('story.suggestions', { limit: 1 });
  const number = (count: number | undefined) => (count ? formatNumber(count, language) : undefined);
  const views = [
    { kind: 'inbox', mark: <IconInbox {...icon} />, count: library?.inbox },
    { kind: 'all', mark: <IconStack2 {...icon} />, count: library?.all },
    { kind: 'recent', mark: <IconClock {...icon} />, count: undefined },
  ] as const;
  return (
    <div className={classes.sidebar}>
      <div className={classes.head}>
        <span className={classes.wordmark}>Clipdesk</span>
        <Tooltip label={`${t('desk:action.import')}  ${keyHint('import')}`}>
          <ActionIcon aria-label={t('desk:action.import')} onClick={() => runAction('import')}>
            <IconPlus size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </div>
      {views.map(({ kind, mark, count }) => (
        <NavItem
          key={kind}
          label={t(`view.${kind}`)}
          mark={mark}
          count={number(count)}
          href={`#/${kind}`}
          current={isAtView(screen, { kind }) || (kind === 'inbox' && screen.at === 'triage')}
          onOpen={() => openView({ kind })}
        />
      ))}
      <NavItem
        label={t('overview:title')}
        mark={<IconChartBar {...icon} />}
        href="#/overview"
        current={screen.at === 'overview'}
        onOpen={() => open({ at: 'overview' })}
      />
      <SidebarThemes />
      <SidebarTags />
      <SidebarCollections />
      <SidebarSearches />
      <div className={classes.group}>
        <NavItem
          label={t('sidebar.briefings')}
          mark={<IconFileText {...icon} />}
          count={number(briefings?.length)}
          href="#/briefings"
          current={screen.at === 'briefings' || screen.at === 'briefing'}
          onOpen={() => open({ at: 'briefings' })}
        />
        <NavItem
          label={t('annotations:title')}
          mark={<IconHighlight {...icon} />}
          href="#/annotations"
          current={screen.at === 'annotations'}
          onOpen={() => open({ at: 'annotations' })}
        />
        <NavItem
          label={t('outlets:title')}
          mark={<IconNews {...icon} />}
          href="#/outlets"
          current={screen.at === 'outlets'}
          onOpen={() => open({ at: 'outlets' })}
        />
        <NavItem
          label={t('import:page.title')}
          mark={<IconPackageImport {...icon} />}
          href="#/imports"
          current={screen.at === 'imports' || (screen.at === 'library' && screen.view.kind === 'import')}
          onOpen={() => open({ at: 'imports' })}
        />
        <NavItem
          label={t('stories:sidebar')}
          mark={<IconVersions {...icon} />}
          // Not counted further.
          count={suggestions?.total === 1_000 ? `${number(1_000)}+` : number(suggestions?.total)}
          href="#/stories"
          current={screen.at === 'stories'}
          onOpen={() => open({ at: 'stories' })}
        />
        <NavItem
          label={t('sidebar.history')}
          mark={<IconHistory {...icon} />}
          href="#/history"
          current={screen.at === 'history'}
          onOpen={() => open({ at: 'history' })}
        />
        <NavItem
          label={t('view.trash')}
          mark={<IconTrash {...icon} />}
          count={number(library?.trash)}
          href="#/trash"
          current={isAtView(screen, { kind: 'trash' })}
          onOpen={() => openView({ kind: 'trash' })}
        />
      </div>
      <div className={classes.foot}>
        <SettingsMenu />
      </div>
    </div>
  );
}
